// SPDX-License-Identifier: Apache-2.0
// When each line of a clip is heard, from how long it takes to say it.
#pragma once

#include "course/scene.h"

#include <QHash>

namespace sanju::authoring {

inline constexpr int kFramesASecond = 25;

struct LineTime
{
    double seconds = 0;
    QString mouths;
};

// 0.6 s before the first line of an act and after its last beat, a quarter of a second or the beat's own pause between
// lines, silent beats as written; all on the frames of a film. A beat that `lines` does not know takes no time.
course::Scene timeline(const course::Storyboard &storyboard, const QHash<QString, LineTime> &lines);

// How long the clip will be, from the speed of talking: four Chinese characters a second.
double estimatedClipSeconds(const course::Storyboard &storyboard);

// The same for a passage that one person says, sentence after sentence.
struct PassageTimes
{
    double seconds = 0;
    QList<double> begins;
};
PassageTimes passageTimes(const QList<double> &sentenceSeconds);

} // namespace sanju::authoring
