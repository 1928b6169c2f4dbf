// SPDX-License-Identifier: Apache-2.0
// Every choice of a lesson with its right option: where it stands, and whether its length gives it away.
#pragma once

#include "authoring/course_folder.h"

namespace sanju::authoring {

// One question, one gap of a cloze, or the guess.
struct ChoiceRow
{
    QString id; // "feedback/camera-test/q2"; "…/q2/g1" for a gap, "…/guess" for the guess
    qsizetype place = 0;
    qsizetype options = 0;
    bool isLongestZh = false; // longer than every other
    bool isLongestEn = false;
};

// Of the guess, the exercises, the questions and their variants. `source.lesson` must hold a lesson.
QList<ChoiceRow> choiceRowsOf(const LessonSource &source);

} // namespace sanju::authoring
