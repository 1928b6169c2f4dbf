// SPDX-License-Identifier: Apache-2.0
// Whether the right option can be told from its place or its length.
#pragma once

#include "authoring/course_folder.h"

namespace sanju::authoring {

// Over a lesson and over the course: of the guess, single choices, restatements and gaps of all lessons that parsed.
Diagnostics checkChoices(const CourseFolder &folder);

} // namespace sanju::authoring
