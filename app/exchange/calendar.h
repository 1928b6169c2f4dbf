// SPDX-License-Identifier: Apache-2.0
// Reminders and missions for the phone's own calendar (RFC 5545): the second channel, which no phone maker cuts off.
#pragma once

#include "study/learner.h"
#include "study/reminder_settings.h"

#include <QByteArray>

#include <array>

namespace sanju::exchange {

struct CalendarEvent
{
    QString uid;      // the same in every export, so that the calendar knows it again
    int sequence = 0; // grows when the app's own wish changes: else what the learner edited in the calendar stays
    study::CivilTime start;
    int minutes = 0;
    std::array<bool, 7> weekdays{}; // every week on these, Monday first; none: once
    QString title;
    QString notes;

    friend bool operator==(const CalendarEvent &, const CalendarEvent &) = default;
};

// Floating times, as the reminders themselves; an alarm at the beginning of each. Lines end in CRLF and are folded at
// 75 octets.
QByteArray calendarFile(const QList<CalendarEvent> &events, Instant now);

// What was exported last of the daily reminder: its sequence, beginning and weekdays. "2 2026-11-26T18:30 12345"
inline constexpr QLatin1StringView kCalendarSetting{"calendar-daily"};

struct CalendarExport
{
    QList<CalendarEvent> events;
    QList<study::SettingChanged> toKeep; // append once the file was written
};

// The daily reminder, when it is on, and the open missions with a day of today or later. Nothing of the learner's own
// words: calendars are shared.
CalendarExport calendarOf(
    const study::Learner &learner, const study::CivilTime &now, int minutes, course::Language language);

} // namespace sanju::exchange
