// SPDX-License-Identifier: Apache-2.0
// The JSON in the lesson rows of a pack: authoring writes it, PackReader reads it.
#pragma once

#include "course/course.h"
#include "course/lesson.h"

namespace sanju::course {

// Column `outline`: what the planner and the lists need.
LessonOutline outlineOf(const Lesson &lesson, const UnitId &unit);
QJsonObject toJson(const LessonOutline &outline);
std::optional<LessonOutline> parseOutline(const QJsonObject &json, Problems &problems);

// Column `body`: {"lesson": ..., "storyboard": ...} as authors wrote them, so that one parser serves author and phone.
// The author's notes are left out.
QJsonObject lessonBody(QJsonObject lesson, QJsonObject storyboard);
std::optional<Lesson> parseLessonBody(const QJsonObject &json, Problems &problems);

} // namespace sanju::course
