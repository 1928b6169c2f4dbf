// SPDX-License-Identifier: Apache-2.0
// Which reminders come, when, and what they say. Pure: the platforms only obey.
#pragma once

#include "course/course.h"
#include "course/drill.h"
#include "study/learner.h"
#include "study/reminder_settings.h"

#include <QTimeZone>

#include <array>

namespace sanju::study {

// What a platform can hold, and for how long a plan stands if the app is not opened again.
struct ReminderLimits
{
    int capacity = 0; // reminders
    int days = 0;     // today is the first

    friend bool operator==(const ReminderLimits &, const ReminderLimits &) = default;
};

// One alarm is armed at a time and the rest read from a file: the number is no matter.
inline constexpr ReminderLimits kFileLimits{200, 30};
// iOS keeps 64; with one more none may come at all.
inline constexpr ReminderLimits kIosLimits{60, 14};

// Where and when the plan is made.
struct ReminderFrame
{
    Instant now;
    QTimeZone zone;
    course::Language language = course::Language::Chinese;
    ReminderLimits limits = kFileLimits;
};

// Reminder days without study until reminders come every second day, once a week, and no more.
inline constexpr int kIgnoredForSecondDay = 3;
inline constexpr int kIgnoredForWeekly = 10;
inline constexpr int kIgnoredForSilence = 30;
// On so many days, today among them, reminders say what there is to do.
inline constexpr int kFactDays = 3;
// Days from one time a mission is asked about to the next, while there is no answer; after the last it waits in the
// app.
inline constexpr std::array<int, 2> kAskAgain{2, 5};
// A reminder needs so many minutes before quiet hours begin: it may come late, but never in them.
inline constexpr int kRoom = 30;

// Sorted by time, ids once each, all after `now`, at most limits.capacity, the soonest ones.
//
// A reminder day is one of the weekdays, outside the hold. Daily ones come on reminder days on which there is something
// to do and today's session is not finished; those of drills likewise, when a drill is due and none was done today.
// Both back off together while nothing is studied, counted in reminder days since the last study day, so that a weekend
// is not taken for silence; what they say grows lighter, and the last one says that it is the last. Whoever has not
// begun yet is counted from today.
//
// An open mission has a reminder once, in the morning of the day it is planned for, be it a reminder day or not, or
// without such a day on the next reminder day. It is asked about on the day it is to be asked (see ChosenMission), or
// the reminder day after, and twice more; one mission a day, while the others wait for the next. That today's session
// is finished does not matter to missions: they are for work. After kIgnoredForSilence days they are silent too.
//
// A time that falls into quiet hours moves to the nearest one outside them with kRoom left. When two are closer than
// the gap, the one later in this row gives way, to the nearest time that is free, or is left out: before a mission,
// daily, about a mission, drill. So it is when there are more than a day may have. Nothing comes from midnight to
// 04:00, whatever the settings: there clocks change, and days of study do.
//
// Times are those on the learner's wall, wherever that is by then; only a day that the zone leaves out has none.
QList<Reminder> planReminders(const ReminderSettings &settings, const Learner &learner, const course::Course &course,
    const QList<course::Drill> &drills, const ReminderFrame &frame);

} // namespace sanju::study
