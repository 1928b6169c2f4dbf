// SPDX-License-Identifier: Apache-2.0
// ids.txt: every id of a lesson, a question, a drill or a scenario that learners may have met. Histories point at them,
// so none may vanish.
#pragma once

#include "authoring/course_folder.h"
#include "base/error.h"

namespace sanju::authoring {

// The ids of a drill, its scenarios and then what stands in its dialogues as the file and "retired" write them:
// drills/praise, drills/praise/late-truck, drills/talk-across/dock/opening/ask. A unit may have the name of a drill;
// what stands in front keeps them apart.
QStringList idsOf(const DrillSource &drill);

// Ids in the file that are neither in the course nor retired. The questions of a retired lesson are retired with it,
// and the scenarios of a drill.
Diagnostics checkVanishedIds(const CourseFolder &folder);
// Lessons and drills with ids that are not in the file yet, by file name.
Diagnostics checkNewIds(const CourseFolder &folder);
// Adds the ids of the course to the file, sorted; those in it stay. NotWritable.
Result<void> acceptIds(const CourseFolder &folder);

} // namespace sanju::authoring
