// SPDX-License-Identifier: Apache-2.0
// One picture of a whole scene: a frame for each beat, in rows.
#pragma once

#include "course/scene.h"
#include "course/storyboard.h"

#include <QImage>
#include <QList>

namespace sanju::film {

// When each beat is best seen, in seconds: its line when the gesture is reached, a silence in its middle.
QList<double> beatTimes(const course::Storyboard &storyboard, const course::Scene &scene);
// All frames must be of one size; none gives an empty image.
QImage contactSheet(const QList<QImage> &frames);

} // namespace sanju::film
