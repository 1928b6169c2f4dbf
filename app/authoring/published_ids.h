// SPDX-License-Identifier: Apache-2.0
// ids.txt: every id of a lesson or a question that learners may have met. Histories point at them, so none may vanish.
#pragma once

#include "authoring/course_folder.h"
#include "base/error.h"

namespace sanju::authoring {

// Ids in the file that are neither in the course nor retired. The questions of a retired lesson are retired with it.
Diagnostics checkVanishedIds(const CourseFolder &folder);
// Lessons with ids that are not in the file yet.
Diagnostics checkNewIds(const CourseFolder &folder);
// Adds the ids of the course to the file, sorted; those in it stay. NotWritable.
Result<void> acceptIds(const CourseFolder &folder);

} // namespace sanju::authoring
