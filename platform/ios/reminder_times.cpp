// SPDX-License-Identifier: Apache-2.0
// Civil times by the calendar of the standard library, so that no zone and no calendar of the phone has a say.
#include "platform/ios/reminder_times.h"

#include <charconv>
#include <chrono>
#include <cstdio>

namespace sanju::platform::ios {

namespace {

using namespace std::chrono;

constexpr int kMinutesOfDay = 24 * 60;
constexpr std::int64_t kSecondsOfDay = 24 * 60 * 60;

year_month_day dateOf(const CivilTime &time)
{
    return year_month_day(
        year(time.year), month(static_cast<unsigned>(time.month)), day(static_cast<unsigned>(time.day)));
}

CivilTime civilTime(sys_days date, int minute)
{
    const year_month_day ymd(date);
    return {int(ymd.year()), int(unsigned(ymd.month())), int(unsigned(ymd.day())), minute};
}

bool numberAt(std::string_view text, std::size_t from, std::size_t length, int &number)
{
    const char *end = text.data() + from + length;
    const auto read = std::from_chars(text.data() + from, end, number);
    return read.ec == std::errc() && read.ptr == end && number >= 0;
}

} // namespace

bool isValid(const CivilTime &time)
{
    return time.year >= 1970 && time.year <= 9999 && time.month >= 1 && time.day >= 1 && dateOf(time).ok() &&
           time.minute >= 0 && time.minute < kMinutesOfDay;
}

std::string toText(const CivilTime &time)
{
    char text[64];
    std::snprintf(text, sizeof text, "%04d-%02d-%02dT%02d:%02d", time.year, time.month, time.day, time.minute / 60,
        time.minute % 60);
    return text;
}

std::optional<CivilTime> civilTimeFrom(std::string_view text)
{
    CivilTime time;
    int hour = 0;
    int minute = 0;
    if (text.size() != 16 || text[4] != '-' || text[7] != '-' || text[10] != 'T' || text[13] != ':')
        return std::nullopt;
    if (!numberAt(text, 0, 4, time.year) || !numberAt(text, 5, 2, time.month) || !numberAt(text, 8, 2, time.day) ||
        !numberAt(text, 11, 2, hour) || !numberAt(text, 14, 2, minute) || hour > 23 || minute > 59)
        return std::nullopt;
    time.minute = hour * 60 + minute;
    return isValid(time) ? std::optional(time) : std::nullopt;
}

std::int64_t instantOf(const CivilTime &time, const OffsetAt &offset)
{
    const std::int64_t local =
        seconds(sys_days(dateOf(time)).time_since_epoch()).count() + static_cast<std::int64_t>(time.minute) * 60;
    const int before = offset(local - kSecondsOfDay);
    const int after = offset(local + kSecondsOfDay);
    const std::int64_t first = local - before;
    const std::int64_t second = local - after;
    // In a gap neither is right, and by the offset before it the time moves forward by the gap.
    const bool firstIsRight = offset(first) == before;
    const bool secondIsRight = offset(second) == after;
    const std::int64_t instant = firstIsRight && secondIsRight ? std::min(first, second)
                                 : secondIsRight               ? second
                                                               : first;
    return instant * 1000;
}

CivilTime civilTimeAt(std::int64_t milliseconds, const OffsetAt &offset)
{
    const std::int64_t instant = floor<seconds>(std::chrono::milliseconds(milliseconds)).count();
    const sys_seconds local(seconds(instant + offset(instant)));
    const sys_days date = floor<days>(local);
    return civilTime(date, static_cast<int>(floor<minutes>(local - date).count()));
}

std::optional<CivilTime> outsideQuiet(
    const CivilTime &wanted, const std::optional<QuietHours> &quiet, const CivilTime &expires)
{
    CivilTime at = wanted;
    if (quiet) {
        const bool acrossMidnight = quiet->from > quiet->to;
        const bool evening = acrossMidnight && at.minute >= quiet->from;
        const bool inside =
            acrossMidnight ? evening || at.minute < quiet->to : at.minute >= quiet->from && at.minute < quiet->to;
        if (inside)
            at = civilTime(sys_days(dateOf(at)) + days(evening ? 1 : 0), quiet->to);
    }
    return at < expires ? std::optional(at) : std::nullopt;
}

} // namespace sanju::platform::ios
