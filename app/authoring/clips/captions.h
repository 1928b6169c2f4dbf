// SPDX-License-Identifier: Apache-2.0
// Captions: lines broken where one breathes, and the WebVTT files made of them.
#pragma once

#include "course/scene.h"

#include <QMap>

namespace sanju::authoring {

inline constexpr qsizetype kCaptionCharactersZh = 24;
inline constexpr qsizetype kCaptionCharactersEn = 42;
inline constexpr qsizetype kCaptionLines = 2;

// No line is over the limit and the last one is never one or two characters; broken after punctuation if it can be, of
// the ways left the most even one. A text that fits stays whole.
QStringList captionLines(const QString &text, course::Language language);
// Whether every break that captionLines makes in Chinese comes after punctuation.
bool breaksAtPunctuation(const QString &text);

// The cues have the ids of the beats and the names of the speakers. A line that needs more than kCaptionLines goes
// on in cues "id/2", "id/3", by its share of the time. `names`: cast id -> name.
QByteArray webVtt(const course::Storyboard &storyboard, const course::Scene &scene, course::Language language,
    const QMap<QString, QString> &names);

} // namespace sanju::authoring
