// SPDX-License-Identifier: Apache-2.0
// What makes a dialogue worth leading: every path ends in time, all of it can be come to, and no rule tells which
// choice is best.
#pragma once

#include "authoring/course_folder.h"

namespace sanju::authoring {

Diagnostics checkDialogues(const CourseFolder &folder);

} // namespace sanju::authoring
