// SPDX-License-Identifier: Apache-2.0
// What the course was asked to teach, and where it does: coverage.yaml.
#pragma once

#include "authoring/course_folder.h"

namespace sanju::authoring {

struct CoverageRow
{
    QString row; // what is to be taught, in the words of the order
    QStringList lessons;
    QStringList also; // "tools/five-steps", "drills/folding", "surveys/style"
};

// The rows that can be read; empty for a course without coverage.yaml.
QList<CoverageRow> coverageOf(const CourseFolder &folder);
// True when each lesson of the row, and whatever it names besides, is in the course.
bool isCovered(const CoverageRow &row, const CourseFolder &folder);

// Rows without a lesson, and names of what is not there.
Diagnostics checkCoverage(const CourseFolder &folder);

} // namespace sanju::authoring
