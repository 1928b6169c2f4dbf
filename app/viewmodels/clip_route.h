// SPDX-License-Identifier: Apache-2.0
// Which way a clip is shown: as a film, as a scene drawn to its voices, or line by line.
#pragma once

#include "course/text.h"
#include "study/clip_media.h"

#include <QSet>

namespace sanju::viewmodels {

enum class ClipMode { Film, Live, Dialogue };

// What decides between a film and a drawn scene.
struct ClipWishes
{
    course::Language language = course::Language::Chinese;
    bool still = false; // motion is reduced
    bool large = false; // text is so large that a small picture of a person matters less than sharp words
};

struct ClipRoute
{
    ClipMode mode = ClipMode::Dialogue;
    QUrl file; // what is played; empty for the dialogue
    course::Scene scene;
};

// The best way that has not failed. A scene drawn live is sharp at any size, moves as little as is wished and speaks
// the language wished; where none of this matters the film is first. What is left at last needs no media at all.
ClipRoute routeOf(const study::ClipMedia &media, const ClipWishes &wishes, const QSet<QUrl> &failed);

} // namespace sanju::viewmodels
