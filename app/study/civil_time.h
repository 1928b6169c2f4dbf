// SPDX-License-Identifier: Apache-2.0
// A time as a calendar and a clock on the wall show it, without a zone: reminders float with the learner.
#pragma once

#include "base/clock.h"

#include <QDate>

#include <compare>
#include <optional>

class QTimeZone;

namespace sanju::study {

inline constexpr int kMinutesOfHour = 60;
inline constexpr int kMinutesOfDay = 24 * kMinutesOfHour;

struct CivilTime
{
    QDate date;
    int minute = 0; // of the day, 0 .. 1439

    friend bool operator==(const CivilTime &, const CivilTime &) = default;
    friend std::strong_ordering operator<=>(const CivilTime &a, const CivilTime &b)
    {
        return a.date == b.date ? a.minute <=> b.minute : a.date.toJulianDay() <=> b.date.toJulianDay();
    }
};

// When that is in `zone`. A time that the clocks leap over moves forward by the length of the leap, of one that they
// show twice it is the first: as java.time does, which Android's code uses. Never QDateTime's own answer, which is an
// hour off in one case and the later instant in the other (Qt 6.4). An invalid zone counts as UTC.
Instant resolve(const CivilTime &time, const QTimeZone &zone);

// What the clocks of `zone` show; the seconds are dropped.
CivilTime civilTime(Instant instant, const QTimeZone &zone);

// "18:30"; and back, nullopt for anything else.
QString clockText(int minute);
std::optional<int> minuteFromClock(const QString &text);

// "2026-11-26T18:30"; and back, nullopt for anything else.
QString toIso(const CivilTime &time);
std::optional<CivilTime> civilTimeFromIso(const QString &text);

} // namespace sanju::study
