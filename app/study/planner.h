// SPDX-License-Identifier: Apache-2.0
// What to do today, and why. Pure: course, learner, day and minutes in, plan out.
#pragma once

#include "course/course.h"
#include "course/drill.h"
#include "study/learner.h"

namespace sanju::study {

enum class Reason {
    Resume,        // a lesson left half-way
    NextOnPath,    // the next lesson of the path
    WrongLastTime, // answered wrong last time
    Slipping,      // about to be forgotten
    New,           // from a lesson of the last days, asked for the first time
    JustLearnt,    // from the lesson just finished today
    DrillDue,      // a drill that comes back, or comes for the first time
};

struct PlanItem
{
    enum class Kind { Lesson, Review, Drill };
    Kind kind = Kind::Review;
    course::LessonId lesson;     // of the lesson, or of the question; empty for a drill
    course::QuestionId question; // reviews only
    Reason reason = Reason::Slipping;
    double retrievability = 0; // reviews only
    Milliseconds estimate{0};
    course::DrillId drill = {}; // drills only

    friend bool operator==(const PlanItem &, const PlanItem &) = default;
};

struct DayPlan
{
    StudyDay day;
    QList<PlanItem> items;  // the lesson first, then reviews, interleaved, then a drill, then what closes the day
    Milliseconds budget{0}; // what is left of the minutes
    Milliseconds total{0};  // at most budget plus one item
    int waiting = 0;        // due but left for the days after
    bool comeBack = false;  // after days away: a light day
    bool done = false;      // today's session was finished; items are then empty

    friend bool operator==(const DayPlan &, const DayPlan &) = default;
};

// After this many days without study, and with more due than fits, the day is a come-back day of at most
// kComeBackMinutes.
inline constexpr int kDaysAway = 3;
inline constexpr int kComeBackMinutes = 5;
// After so many study days without a drill one comes whatever is due.
inline constexpr int kDrillTurn = 6;
// The learner's own times count from this many on.
inline constexpr int kTrustedTimes = 3;
inline constexpr Milliseconds kShortestAnswer = std::chrono::seconds(3);
inline constexpr Milliseconds kUsualDrill = std::chrono::seconds(120);

// Minutes below 1 count as 1, above 60 as 60.
//
// Due is what was answered wrong, what is about to be forgotten, and questions not yet asked of lessons finished before
// today. Owed ones come first, then the lowest retrievability, up to the item that uses the budget up; the rest waits.
// A new lesson comes when all that is due takes no more than three quarters of the minutes: at half, a learner who is
// often right would see one every fifth day, without a limit reviews would wait for weeks. With a lesson reviews take
// at most half of them, and the lesson is the one item that may go beyond. A lesson under way always comes, likewise.
// One lesson a day; its first question closes the day. On a come-back day reviews are chosen by worth: the chance to
// succeed, times the days of stability that success adds, for each second; core lessons first when equal.
//
// One drill a day at most, of `drills` the one that has been due for longest, and none on a come-back day; a game is
// for a room full of people and never comes by itself. It comes when all reviews that are due take no more than half of
// the minutes, or when the last kDrillTurn study days had none: who is often wrong has more due than fits for months,
// and would never practise; a lesson would make that worse, a drill does not. Reviews then take at most half of the
// minutes, and the drill is the one item that may go beyond. Beside a lesson it comes only when reviews and drill
// together take no more than half, or when all three fit. Else a drill and a new lesson take turns: the drill comes
// unless the last day with either had just a drill. A lesson under way goes before.
//
// The same call later in the day gives what is left of the day: reviews already answered and a drill already done have
// used up their part of the budget (drills beyond the first, and time beyond the usual, were the learner's own wish),
// and reviews answered wrong today come again on top of it, even when it is used up.
DayPlan planDay(const course::Course &course, const Learner &learner, StudyDay today, int minutes,
    const QList<course::Drill> &drills = {});

// A setting: whether the learner keeps to the core.
inline constexpr QLatin1StringView kPathSetting{"path"};
inline constexpr QLatin1StringView kCorePath{"core"};
inline constexpr QLatin1StringView kFullPath{"full"};

// The lesson the path recommends next: the one last under way, else the first unfinished one whose prerequisites are
// finished; the learner's entry leads (with what its lessons need), then core lessons, then the rest. nullptr when all
// are finished; a finished lesson opened again is not under way for the path. Who keeps to the core is recommended the
// rest when the core is finished. Points into `course`.
const course::LessonOutline *nextLesson(const course::Course &course, const Learner &learner);

// How long the learner takes for it: the author's estimate until there is a history of that kind.
Milliseconds estimate(const Learner &learner, const course::QuestionOutline &question);
Milliseconds estimate(const Learner &learner, const course::LessonOutline &lesson);
Milliseconds drillEstimate(const Learner &learner); // kUsualDrill until there is a history

} // namespace sanju::study
