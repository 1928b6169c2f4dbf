// SPDX-License-Identifier: Apache-2.0
// What is known of the learner now: worked out from the log of events, one event at a time, by `apply`.
#pragma once

#include "study/event.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <optional>

namespace sanju::study {

// Scheduling constants of the product. Retention: the scheduling note, section 5.
inline constexpr double kDesiredRetention = 0.90;
inline constexpr int kDefaultMinutes = 4;

// How times are learnt: the newest one weighs this much, and none counts for more than the longest (a phone left
// lying).
inline constexpr double kPaceWeight = 0.2;
inline constexpr Milliseconds kLongestAnswer = std::chrono::minutes(5);
inline constexpr Milliseconds kLongestLesson = std::chrono::minutes(20);
// The kind under which `paces` keeps whole lessons.
inline constexpr QLatin1StringView kLessonPace{"lesson"};
inline constexpr QLatin1StringView kDrillPace{"drill"};
inline constexpr Milliseconds kLongestDrill = std::chrono::minutes(15);

// The memory of one question.
struct Memory
{
    fsrs::MemoryState state;
    StudyDay lastDay;
    StudyDay dueDay; // lastDay while owed, else later
    int reviews = 0;
    int lapses = 0; // wrong after it had been right; wrong again before the next right one adds nothing
    Grade lastGrade = Grade::Good;
    bool owed = false; // answered wrong and not yet right since: comes back in the same session

    friend bool operator==(const Memory &, const Memory &) = default;
};

struct LessonProgress
{
    course::Step step = course::Step::Hook;
    int item = 0;
    QString guess; // option chosen; empty if none
    bool started = false;
    std::optional<StudyDay> finishedDay; // the first time
    int timesFinished = 0;
    bool bookmarked = false;
    Instant lastAt; // last act in it

    bool underWay() const { return started; } // `started` falls back to false when finished
    friend bool operator==(const LessonProgress &, const LessonProgress &) = default;
};

struct ChosenMission
{
    MissionId id; // the event that chose it
    course::LessonId lesson;
    QString when;
    QString then;
    QString with; // a person or a meeting; may be empty
    std::optional<Direction> direction;
    std::optional<StudyDay> on;
    MissionId repeats; // may be empty
    Instant at;
    StudyDay day;
    std::optional<Outcome> outcome; // of the last debrief; open until it is Done
    StudyDay askDay;                // when to ask, the next time
    QString reply;

    bool isOpen() const { return outcome != Outcome::Done; }
    friend bool operator==(const ChosenMission &, const ChosenMission &) = default;
};

// Where a drill stands on its ladder, see ladder.h.
struct DrillState
{
    int rung = 0;
    StudyDay lastDay;
    StudyDay dueDay;
    int times = 0;
    QList<course::ScenarioId> seen; // newest last, each once

    friend bool operator==(const DrillState &, const DrillState &) = default;
};

// An act that is kept as it is, see papers.h.
struct Paper
{
    EventBody body;
    Instant at;
    StudyDay day;

    friend bool operator==(const Paper &, const Paper &) = default;
};

// How long until a mission is asked about again after "no good moment" or "later".
inline constexpr int kAskAgainDays = 2;

// Times of one question kind (or "lesson"): the mean of the last ones, newest weighing most.
struct Pace
{
    int count = 0;
    double meanMs = 0; // exponential mean, see kPaceWeight
    friend bool operator==(const Pace &, const Pace &) = default;
};

// One day's counts. A day is listed once something was studied on it: a setting or a bookmark alone does not make one.
struct DayCount
{
    int answers = 0;
    int right = 0;
    int exercises = 0;
    int lessons = 0;
    int drills = 0;
    qint64 activeMs = 0; // reviews, finished lessons and drills; exercises are part of their lesson's time
    qint64 lessonMs = 0; // of which lessons
    qint64 drillMs = 0;  // and drills
    bool finished = false;
    friend bool operator==(const DayCount &, const DayCount &) = default;
};

struct Learner
{
    QHash<course::QuestionId, Memory> memories;
    QHash<course::LessonId, LessonProgress> lessons;
    QList<ChosenMission> missions; // oldest first
    QHash<course::DrillId, DrillState> drills;
    QSet<QString> declined;      // remarks not to be made again: kind + '\n' + phrase
    QMap<QString, Paper> papers; // by the kind of act + '/' + the id of what it is about
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
    bool mission = false;      // one was appended
    QList<MissionId> missions; // others that changed
    QList<course::DrillId> drills;
    QStringList declined;
    QStringList papers; // written, or gone
    QList<QString> paces;
    std::optional<StudyDay> day;
    QList<QString> settings;
    bool entry = false;
};

// Pure: `learner` after `event`. The same events in the same order give the same learner, everywhere.
// Intervals are spread by a seed made of the question's id and its number of reviews.
Change apply(Learner &learner, const Event &event);

// The memory of `question` after it was graded on `day`; `before` is nullptr the first time. A `day` before the last
// one (clock set back) counts as the same day.
Memory afterReview(const Memory *before, const course::QuestionId &question, StudyDay day, Grade grade);

// What is taken for the memory of a question never asked: learnt well on the day its lesson was finished, due the day
// after.
Memory unasked(StudyDay finishedDay);

// The chance of recall today, in (0, 1].
double retrievability(const Memory &memory, StudyDay today);

// The product's memory model: FSRS-6 with the published weights.
const fsrs::Model &memoryModel();

} // namespace sanju::study
