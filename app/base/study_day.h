// SPDX-License-Identifier: Apache-2.0
// The learner's day: the one place that knows what "today" is.
#pragma once

#include "base/clock.h"

#include <QDate>

#include <compare>
#include <cstdint>

class QTimeZone;

namespace sanju {

// A day of study begins at 04:00 local time: a session at one in the morning still belongs to the evening before.
inline constexpr int kRolloverHour = 4;

// Days since 1970-01-01 of the learner's own calendar.
struct StudyDay
{
    std::int32_t number = 0;

    QDate date() const { return QDate(1970, 1, 1).addDays(number); }
    StudyDay plus(int days) const { return {number + days}; }

    friend auto operator<=>(const StudyDay &, const StudyDay &) = default;
};

// Whole days from `from` to `to`; negative when `to` is earlier (the zone moved or the clock was set back).
inline int daysBetween(StudyDay from, StudyDay to)
{
    return to.number - from.number;
}

StudyDay studyDay(Instant instant, const QTimeZone &zone, int rolloverHour = kRolloverHour);

} // namespace sanju
