// SPDX-License-Identifier: Apache-2.0
// What is known of the learner now: worked out from the log of events, one event at a time, by `apply`.
#pragma once

#include "study/event.h"

#include <QHash>
#include <QMap>

#include <optional>

namespace sanju::study {

// Scheduling constants of the product. Retention: the scheduling note, section 5.
inline constexpr double kDesiredRetention = 0.90;
inline constexpr int kDefaultMinutes = 4;

// The memory of one question.
struct Memory
{
    fsrs::MemoryState state;
    StudyDay lastDay;
    StudyDay dueDay;
    int reviews = 0;
    int lapses = 0;
    Grade lastGrade = Grade::Good;
    bool owed = false;      // answered wrong and not yet right since: comes back in the same session

    friend bool operator==(const Memory &, const Memory &) = default;
};

struct LessonProgress
{
    course::Step step = course::Step::Hook;
    int item = 0;
    QString guess;                        // option chosen; empty if none
    bool started = false;
    std::optional<StudyDay> finishedDay;  // the first time
    int timesFinished = 0;
    bool bookmarked = false;
    Instant lastAt;                       // last act in it

    bool underWay() const { return started; }   // `started` falls back to false when finished
    friend bool operator==(const LessonProgress &, const LessonProgress &) = default;
};

struct ChosenMission
{
    MissionId id;           // the event that chose it
    course::LessonId lesson;
    QString when;
    QString then;
    Instant at;
    StudyDay day;
    friend bool operator==(const ChosenMission &, const ChosenMission &) = default;
};

// Times of one question kind (or "lesson"): the mean of the last ones, newest weighing most.
struct Pace
{
    int count = 0;
    double meanMs = 0;      // exponential mean, see kPaceWeight
    friend bool operator==(const Pace &, const Pace &) = default;
};

// One day's counts.
struct DayCount
{
    int answers = 0;
    int right = 0;
    int exercises = 0;
    int lessons = 0;
    qint64 activeMs = 0;
    bool finished = false;
    friend bool operator==(const DayCount &, const DayCount &) = default;
};

struct Learner
{
    QHash<course::QuestionId, Memory> memories;
    QHash<course::LessonId, LessonProgress> lessons;
    QList<ChosenMission> missions;         // oldest first
    QHash<QString, Pace> paces;
    QMap<StudyDay, DayCount> days;
    QHash<QString, QString> settings;
    course::EntryId entry;
    int events = 0;

    friend bool operator==(const Learner &, const Learner &) = default;
};

// What an event changed, so that a store can write just that.
struct Change
{
    QList<course::QuestionId> memories;
    QList<course::LessonId> lessons;
    bool mission = false;                  // one was appended
    QList<QString> paces;
    std::optional<StudyDay> day;
    QList<QString> settings;
    bool entry = false;
};

// Pure: `learner` after `event`. The same events in the same order give the same learner, everywhere.
// Intervals are spread by a seed made of the question's id and its number of reviews.
Change apply(Learner &learner, const Event &event);

// R now; a question of a finished lesson that was never asked counts as learnt on the day of the lesson.
double retrievability(const Memory &memory, StudyDay today);

} // namespace sanju::study
