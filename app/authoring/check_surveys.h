// SPDX-License-Identifier: Apache-2.0
// What makes a survey fair and worth taking: known lessons, sides of a length, samples of a length, nothing to guess
// by.
#pragma once

#include "authoring/course_folder.h"

namespace sanju::authoring {

Diagnostics checkSurveys(const CourseFolder &folder);

} // namespace sanju::authoring
