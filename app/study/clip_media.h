// SPDX-License-Identifier: Apache-2.0
// What there is of a clip on this device: a film, voices, and when each line is heard in them.
#pragma once

#include "course/scene.h"

#include <QUrl>

#include <optional>

namespace sanju::study {

// A local file that a player can be given, and when its lines are heard.
struct Recording
{
    QUrl file;
    course::Scene scene;
};

// Each may be missing; without any the clip is read line by line.
struct ClipMedia
{
    std::optional<Recording> film;    // a moving picture with Chinese voices
    std::optional<Recording> chinese; // voices alone, to which the scene is drawn
    std::optional<Recording> english;
    QUrl poster; // a still picture until the film is there
};

} // namespace sanju::study
