// SPDX-License-Identifier: Apache-2.0
// What the files of a course say about each other: the app relies on it, so no pack is written while any of it is
// wrong.
#pragma once

#include "authoring/course_folder.h"

#include <QStringList>

namespace sanju::authoring {

// Lessons, units, storyboards, drills, cast, prerequisites and their order, codes, retired ids, media.
Diagnostics checkReferences(const CourseFolder &folder);

} // namespace sanju::authoring
