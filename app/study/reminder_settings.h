// SPDX-License-Identifier: Apache-2.0
// What the learner wants of reminders, kept as settings; and the time of day that is learnt from sessions.
#pragma once

#include "study/reminder.h"

#include <QHash>

#include <array>
#include <optional>

namespace sanju::study {

// Keys among the learner's settings. Each falls back to its default when it is unset or cannot be read.
inline constexpr QLatin1StringView kDailySetting{"reminder-time"};            // 18:30, or off; so the three below
inline constexpr QLatin1StringView kBeforeSetting{"reminder-mission-before"}; //
inline constexpr QLatin1StringView kDebriefSetting{"reminder-mission-debrief"};
inline constexpr QLatin1StringView kDrillSetting{"reminder-drill"};
inline constexpr QLatin1StringView kLearnSetting{"reminder-learn"};       // on, or off
inline constexpr QLatin1StringView kWeekdaysSetting{"reminder-weekdays"}; // 12345, Monday first; or none
inline constexpr QLatin1StringView kQuietSetting{"reminder-quiet"};       // 21:30-07:00, or off
inline constexpr QLatin1StringView kGapSetting{"reminder-gap"};           // minutes
inline constexpr QLatin1StringView kPerDaySetting{"reminder-per-day"};    //
inline constexpr QLatin1StringView kLaterSetting{"reminder-later"};       // minutes
inline constexpr QLatin1StringView kHoldSetting{"reminder-hold"};         // 2026-12-24/2027-01-03, or off
inline constexpr QLatin1StringView kExactSetting{"reminder-exact"};       // on, or off
inline constexpr QLatin1StringView kSessionsSetting{"reminder-sessions"}; // 2026-11-26 18:05 18:20: day of the last
inline constexpr QLatin1StringView kLearntSetting{"reminder-learnt"};     // 18:15, once it is known
inline constexpr QLatin1StringView kDaysSetting{"days"};                  // a week, as told in the needs survey
inline constexpr QLatin1StringView kOffValue{"off"};

// Whole days, both included.
struct Hold
{
    QDate from;
    QDate to;

    bool contains(QDate date) const { return from <= date && date <= to; }
    friend bool operator==(const Hold &, const Hold &) = default;
};

// Times are minutes of the day; nullopt is off.
struct ReminderSettings
{
    std::optional<int> daily = 18 * 60 + 30;          // on the way home
    std::optional<int> missionBefore = 8 * 60 + 45;   // before the first meeting
    std::optional<int> missionDebrief = 12 * 60 + 30; // at lunch, the day after
    std::optional<int> drill;                         // drills are part of the day's plan anyway
    bool learn = false;                               // the daily one moves to when the learner really begins
    std::optional<int> learnt;                        // when that is
    std::array<bool, 7> weekdays{true, true, true, true, true, false, false}; // Monday first
    std::optional<QuietHours> quiet = QuietHours{21 * 60 + 30, 7 * 60};
    int gap = 60;          // minutes between two of one day
    int perDay = 3;        // reminders
    int laterMinutes = 60; // what "later" puts off by
    std::optional<Hold> hold;
    bool exact = false; // daily ones and those before missions to the minute

    // When the daily one comes.
    std::optional<int> dailyTime() const { return daily && learn && learnt ? learnt : daily; }

    friend bool operator==(const ReminderSettings &, const ReminderSettings &) = default;
};

inline constexpr int kUsualDrillTime = 20 * 60 + 30; // when it is turned on

// Without weekdays of their own they follow from how many days a week the learner has in mind.
ReminderSettings reminderSettings(const QHash<QString, QString> &settings);
// What has to be kept so that `from` becomes `to`; what is learnt is not set by hand and not among it.
QList<SettingChanged> changes(const ReminderSettings &from, const ReminderSettings &to);

// Sessions that are remembered, and how many it takes before anything is learnt from them.
inline constexpr int kSessionsKept = 21;
inline constexpr int kTrustedSessions = 5;
// Minutes: sessions no further apart than this are of one habit; the least and the most the time moves in a day.
// Without a least one it would creep after each session that a reminder itself has brought about.
inline constexpr int kHabit = 30;
inline constexpr int kLeastMove = 15;
inline constexpr int kMostMove = 30;

// The robust mode of minutes of the day, newest last: the middle of the habit most of them belong to, the newest one of
// two. A session at one in the morning is of the evening before. nullopt for fewer than kTrustedSessions, or when less
// than half of them are of one habit.
std::optional<int> usualMinute(const QList<int> &minutes);

// What to keep, together with the end of the day's session, that began at `began` on `day`: the log knows instants, but
// only now is it known what the clock on the wall showed. Once a day; nothing the second time.
QList<SettingChanged> noteSession(const QHash<QString, QString> &settings, StudyDay day, const CivilTime &began);

} // namespace sanju::study
