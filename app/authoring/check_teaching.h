// SPDX-License-Identifier: Apache-2.0
// Whether a lesson teaches as lessons here do: every point trained, three to five minutes, a scene that asks, answers
// that cannot be guessed from their length or place.
#pragma once

#include "authoring/passages.h"

namespace sanju::authoring {

Diagnostics checkTeaching(const CourseFolder &folder, const QList<Passage> &passages);

} // namespace sanju::authoring
