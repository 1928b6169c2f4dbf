// SPDX-License-Identifier: Apache-2.0
// What to do today, and why. Pure: course, learner, day and minutes in, plan out.
#pragma once

#include "course/course.h"
#include "study/learner.h"

namespace sanju::study {

enum class Reason {
    Resume,        // a lesson left half-way
    NextOnPath,    // the next lesson of the path
    WrongLastTime, // answered wrong last time
    Slipping,      // about to be forgotten
    New,           // from a lesson of the last days, asked for the first time
    JustLearnt,    // from the lesson just finished today
};

struct PlanItem
{
    enum class Kind { Lesson, Review };
    Kind kind = Kind::Review;
    course::LessonId lesson;     // of the lesson, or of the question
    course::QuestionId question; // empty for a lesson
    Reason reason = Reason::Slipping;
    double retrievability = 0; // reviews only
    Milliseconds estimate{0};

    friend bool operator==(const PlanItem &, const PlanItem &) = default;
};

struct DayPlan
{
    StudyDay day;
    QList<PlanItem> items; // the lesson first, then reviews, interleaved
    Milliseconds budget{0};
    Milliseconds total{0}; // at most budget plus one item
    int waiting = 0;       // due but left for the days after
    bool comeBack = false; // after days away: a light day
    bool done = false;     // today's session was finished; items are then empty

    friend bool operator==(const DayPlan &, const DayPlan &) = default;
};

// After this many days without an act, the day is a come-back day of at most kComeBackMinutes.
inline constexpr int kDaysAway = 3;
inline constexpr int kComeBackMinutes = 5;

// Minutes below 1 count as 1, above 60 as 60.
DayPlan planDay(const course::Course &course, const Learner &learner, StudyDay today, int minutes);

// The lesson the path recommends next: one under way, else the first unfinished one whose prerequisites are finished;
// the learner's entry leads (with what its lessons need), then core lessons, then the rest. nullptr when all are
// finished.
const course::LessonOutline *nextLesson(const course::Course &course, const Learner &learner);

// How long the learner takes for it: the author's estimate until there is a history of that kind.
Milliseconds estimate(const Learner &learner, const course::QuestionOutline &question);
Milliseconds estimate(const Learner &learner, const course::LessonOutline &lesson);

} // namespace sanju::study
