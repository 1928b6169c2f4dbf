// SPDX-License-Identifier: Apache-2.0
// What makes a drill worth doing: its references are different ways to say it.
#pragma once

#include "authoring/course_folder.h"

namespace sanju::authoring {

Diagnostics checkDrills(const CourseFolder &folder);

} // namespace sanju::authoring
