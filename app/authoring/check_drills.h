// SPDX-License-Identifier: Apache-2.0
// What makes a drill worth doing: its references are different ways to say it.
#pragma once

#include "authoring/course_folder.h"

namespace sanju::authoring {

// Those that say the same as an earlier one; `path` is the JSON pointer of the list.
Diagnostics repeatedReferences(const SourceFile &file, const QString &path, const QList<course::Reference> &references);

Diagnostics checkDrills(const CourseFolder &folder);

} // namespace sanju::authoring
