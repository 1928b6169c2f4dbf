// SPDX-License-Identifier: Apache-2.0
// What the tests of the day's plan share: learners with so much due, and looks at a plan.
#pragma once

#include "samples.h"

#include <algorithm>

namespace sanju::study::plans {

using namespace samples;
using namespace std::chrono_literals;

inline constexpr int kToday = 200;
inline constexpr Milliseconds kEach = 20s; // what a question of these courses takes

inline DayPlan planOf(const course::Course &course, const Diary &diary, int minutes = 4, int day = kToday)
{
    return planDay(course, diary.learner(), {day}, minutes);
}

inline QList<PlanItem> reviewsOf(const DayPlan &plan)
{
    QList<PlanItem> reviews = plan.items;
    reviews.removeIf([](const PlanItem &item) { return item.kind == PlanItem::Kind::Lesson; });
    return reviews;
}

inline bool has(const DayPlan &plan, const course::QuestionId &question)
{
    return std::any_of(
        plan.items.begin(), plan.items.end(), [&question](const PlanItem &item) { return item.question == question; });
}

inline bool hasLesson(const DayPlan &plan)
{
    return !plan.items.isEmpty() && plan.items.constFirst().kind == PlanItem::Kind::Lesson;
}

inline DayPlan withDrills(const course::Course &course, const Diary &diary, const QList<course::Drill> &drills,
    int minutes = 4, int day = kToday)
{
    return planDay(course, diary.learner(), {day}, minutes, drills);
}

inline const PlanItem *drillIn(const DayPlan &plan)
{
    const auto found = std::ranges::find(plan.items, PlanItem::Kind::Drill, &PlanItem::kind);
    return found == plan.items.cend() ? nullptr : &*found;
}

// Yesterday's learner: lessons 1 .. `lessons` finished long ago, and the first `due` of their questions due today.
inline Diary withDue(int lessons, int questions, int due)
{
    Diary diary;
    for (int lesson = 1; lesson <= lessons; ++lesson)
        diary.finished(100, lesson);
    for (int i = 0; i < lessons * questions; ++i) {
        const course::QuestionId id = questionId(1 + i % lessons, 1 + i / lessons);
        diary.answered(i < due ? 150 : 199, id, Grade::Easy);
    }
    return diary;
}

} // namespace sanju::study::plans
