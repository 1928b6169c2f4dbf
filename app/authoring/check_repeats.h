// SPDX-License-Identifier: Apache-2.0
// Whether each lesson has scenes of its own: no sentence of one stands in another.
#pragma once

#include "authoring/passages.h"

namespace sanju::authoring {

// A lesson and its clip count as one; so do a question and its variant. Sentences shorter than a clause may come again.
Diagnostics checkRepeats(const CourseFolder &folder, const QList<Passage> &passages);

} // namespace sanju::authoring
