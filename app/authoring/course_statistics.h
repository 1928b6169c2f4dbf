// SPDX-License-Identifier: Apache-2.0
// How much a course holds, and how evenly: counted from its sources.
#pragma once

#include "authoring/course_folder.h"

#include <QMap>

namespace sanju::authoring {

struct UnitStatistics
{
    QString id;
    qsizetype lessons = 0;
    qsizetype core = 0;
    int minutes = 0; // of all its lessons together

    friend bool operator==(const UnitStatistics &, const UnitStatistics &) = default;
};

// Among single choices, restatements, gaps and guesses with three options.
struct ChoiceStatistics
{
    qsizetype choices = 0;   // of any number of options
    qsizetype longestZh = 0; // of them the right option is the only longest
    qsizetype longestEn = 0;
    QList<qsizetype> places; // right options in first, second, third place, of those with three

    friend bool operator==(const ChoiceStatistics &, const ChoiceStatistics &) = default;
};

struct CourseStatistics
{
    QList<UnitStatistics> units; // in the order of the path
    qsizetype lessons = 0;
    qsizetype core = 0;
    qsizetype questions = 0;
    qsizetype variants = 0;
    qsizetype exercises = 0;
    QMap<QString, qsizetype> kinds; // of questions and their variants, by kind
    qsizetype drills = 0;
    qsizetype scenarios = 0;
    qsizetype surveys = 0;
    qsizetype tools = 0;
    qsizetype clips = 0;
    int minutes = 0;
    ChoiceStatistics choices;
    QMap<QString, qsizetype> wrongSayers; // cast id -> clips in which he or she says what goes wrong
    QMap<QString, qsizetype> sets;        // where clips play
    qsizetype rows = 0;                   // of coverage.yaml
    qsizetype coveredRows = 0;
};

// Counts what can be read; a file with problems counts for nothing.
CourseStatistics statisticsOf(const CourseFolder &folder);

} // namespace sanju::authoring
