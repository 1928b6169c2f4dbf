// SPDX-License-Identifier: Apache-2.0
// Finds instants by the two offsets that hold around a civil time.
#include "study/civil_time.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace sanju::study {

namespace {

using std::chrono::days;
using std::chrono::minutes;
using std::chrono::seconds;

constexpr qint64 kUnixEpoch = 2'440'588; // as a Julian day
constexpr qsizetype kClockLength = 5;    // 18:30
constexpr qsizetype kDateLength = 10;    // 2026-11-26

seconds offsetAt(Instant instant, const QTimeZone &zone)
{
    const auto utc = QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count(), Qt::UTC);
    return seconds(zone.isValid() ? zone.offsetFromUtc(utc) : 0);
}

std::optional<int> twoDigits(QStringView text)
{
    const bool digits = std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
    return text.size() == 2 && digits ? std::optional(text.toInt()) : std::nullopt;
}

} // namespace

Instant resolve(const CivilTime &time, const QTimeZone &zone)
{
    // No offset is longer than a day, so one of these is from before and the other from after whatever the clocks did.
    const Instant asUtc(days(time.date.toJulianDay() - kUnixEpoch) + minutes(time.minute));
    const seconds before = offsetAt(asUtc - days(1), zone);
    const seconds after = offsetAt(asUtc + days(1), zone);
    const Instant early = asUtc - before;
    const Instant late = asUtc - after;
    const bool earlyHolds = offsetAt(early, zone) == before;
    const bool lateHolds = offsetAt(late, zone) == after;
    if (earlyHolds && lateHolds)
        return std::min(early, late);
    // Neither holds in a gap; going on with the old offset is what moves the time forward by its length.
    return lateHolds ? late : early;
}

CivilTime civilTime(Instant instant, const QTimeZone &zone)
{
    const auto local = std::chrono::floor<minutes>(instant + offsetAt(instant, zone));
    const auto day = std::chrono::floor<days>(local);
    return {QDate::fromJulianDay(kUnixEpoch + day.time_since_epoch().count()), static_cast<int>((local - day).count())};
}

QString clockText(int minute)
{
    return QStringLiteral("%1:%2")
        .arg(minute / kMinutesOfHour, 2, 10, QChar(u'0'))
        .arg(minute % kMinutesOfHour, 2, 10, QChar(u'0'));
}

std::optional<int> minuteFromClock(const QString &text)
{
    if (text.size() != kClockLength || text.at(2) != u':')
        return std::nullopt;
    const auto hour = twoDigits(QStringView(text).first(2));
    const auto minute = twoDigits(QStringView(text).last(2));
    if (!hour || !minute || *minute >= kMinutesOfHour || *hour * kMinutesOfHour >= kMinutesOfDay)
        return std::nullopt;
    return *hour * kMinutesOfHour + *minute;
}

QString toIso(const CivilTime &time)
{
    return time.date.toString(Qt::ISODate) + u'T' + clockText(time.minute);
}

std::optional<CivilTime> civilTimeFromIso(const QString &text)
{
    if (text.size() != kDateLength + 1 + kClockLength || text.at(kDateLength) != u'T')
        return std::nullopt;
    const QDate date = QDate::fromString(text.first(kDateLength), Qt::ISODate);
    const std::optional<int> minute = minuteFromClock(text.last(kClockLength));
    if (!date.isValid() || !minute)
        return std::nullopt;
    return CivilTime{date, *minute};
}

} // namespace sanju::study
