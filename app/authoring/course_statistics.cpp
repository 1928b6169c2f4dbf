// SPDX-License-Identifier: Apache-2.0
// Counts.
#include "authoring/course_statistics.h"

#include "authoring/choice_rows.h"
#include "authoring/coverage.h"

#include <algorithm>
#include <cmath>

namespace sanju::authoring {

namespace {

constexpr qsizetype kPlaces = 3;

int minutesOf(int seconds)
{
    return static_cast<int>(std::lround(seconds / 60.0));
}

void count(const LessonSource &source, CourseStatistics &all)
{
    const course::Lesson &lesson = *source.lesson;
    all.questions += lesson.questions.size();
    all.exercises += lesson.exercise.size();
    for (const course::Question &question : lesson.questions) {
        ++all.kinds[course::kindName(question.body)];
        for (const course::Question &variant : question.variants) {
            ++all.variants;
            ++all.kinds[course::kindName(variant.body)];
        }
    }
    for (const ChoiceRow &row : choiceRowsOf(source)) {
        ++all.choices.choices;
        all.choices.longestZh += row.isLongestZh ? 1 : 0;
        all.choices.longestEn += row.isLongestEn ? 1 : 0;
        if (row.options == kPlaces)
            ++all.choices.places[row.place];
    }
}

void count(const course::Storyboard &storyboard, CourseStatistics &all)
{
    ++all.clips;
    if (!storyboard.set.isEmpty())
        ++all.sets[storyboard.set];
    for (const course::Act &act : storyboard.acts) {
        const auto moment =
            std::find_if(act.beats.begin(), act.beats.end(), [](const course::Beat &beat) { return beat.moment; });
        if (moment != act.beats.end())
            ++all.wrongSayers[moment->speaker];
    }
}

UnitStatistics unitOf(const course::Unit &unit, const CourseFolder &folder)
{
    UnitStatistics counted{unit.id.text()};
    int seconds = 0;
    for (const course::LessonId &id : unit.lessons) {
        const LessonSource *source = folder.lesson(id.text());
        if (source == nullptr || !source->lesson)
            continue;
        ++counted.lessons;
        counted.core += source->lesson->core ? 1 : 0;
        seconds += course::estimatedSeconds(*source->lesson);
    }
    counted.minutes = minutesOf(seconds);
    return counted;
}

} // namespace

CourseStatistics statisticsOf(const CourseFolder &folder)
{
    CourseStatistics all;
    all.choices.places = QList<qsizetype>(kPlaces, 0);
    const QList<course::Unit> units = folder.parts ? folder.parts->units : QList<course::Unit>();
    for (const course::Unit &unit : units) {
        const UnitStatistics counted = unitOf(unit, folder);
        all.lessons += counted.lessons;
        all.core += counted.core;
        all.minutes += counted.minutes;
        all.units.append(counted);
    }
    for (const LessonSource &source : folder.lessons) {
        if (source.lesson)
            count(source, all);
    }
    for (const StoryboardSource &source : folder.storyboards) {
        if (source.storyboard)
            count(*source.storyboard, all);
    }
    for (const DrillSource &source : folder.drills) {
        if (!source.drill)
            continue;
        ++all.drills;
        all.scenarios += source.drill->scenarios.size();
    }
    all.surveys = folder.surveys.size();
    all.tools = folder.tools.size();
    const QList<CoverageRow> rows = coverageOf(folder);
    all.rows = rows.size();
    all.coveredRows =
        std::count_if(rows.begin(), rows.end(), [&](const CoverageRow &row) { return isCovered(row, folder); });
    return all;
}

} // namespace sanju::authoring
