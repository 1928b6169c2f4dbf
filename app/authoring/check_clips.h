// SPDX-License-Identifier: Apache-2.0
// Whether scenes make good clips: as long as one can watch, captions that can be read, a film where one is named.
#pragma once

#include "authoring/course_folder.h"

namespace sanju::authoring {

Diagnostics checkClips(const CourseFolder &folder);
// What of that stops a pack: a scene that names a film which is not there.
Diagnostics checkFilms(const CourseFolder &folder);

} // namespace sanju::authoring
