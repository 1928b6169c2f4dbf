// SPDX-License-Identifier: Apache-2.0
// All that is wrong with a course, in one list.
#pragma once

#include "authoring/course_folder.h"

namespace sanju::authoring {

// What stops a pack: the app could not rely on it.
Diagnostics structuralProblems(const CourseFolder &folder);
// That, and what editors ask for.
Diagnostics allProblems(const CourseFolder &folder);

} // namespace sanju::authoring
