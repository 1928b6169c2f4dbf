// SPDX-License-Identifier: Apache-2.0
// One lexicon a language, each with weights that the classifier can read.
#pragma once

#include "authoring/course_folder.h"

namespace sanju::authoring {

Diagnostics checkLexicons(const CourseFolder &folder);

} // namespace sanju::authoring
