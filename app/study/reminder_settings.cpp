// SPDX-License-Identifier: Apache-2.0
// Settings to text and back, and a habit's time of day.
#include "study/reminder_settings.h"

#include <QMap>
#include <QStringList>

#include <algorithm>

namespace sanju::study {

namespace {

const QString kOn = QStringLiteral("on");
const QString kOff = QString(kOffValue);
const QString kNone = QStringLiteral("none");
constexpr int kLongestGap = 240;
constexpr int kMostPerDay = 6;
constexpr int kShortestLater = 10;
constexpr int kLongestLater = 240;
constexpr int kRounding = 5; // minutes

// Spread over the week for who has a few days in mind; the first is for one day.
const QStringList kWeekdaysFor{QStringLiteral("3"), QStringLiteral("24"), QStringLiteral("135"), QStringLiteral("1245"),
    QStringLiteral("12345"), QStringLiteral("123456"), QStringLiteral("1234567")};

QString timeText(std::optional<int> minute)
{
    return minute ? clockText(*minute) : kOff;
}

void readTime(const QString &text, std::optional<int> &minute)
{
    if (text == kOff)
        minute = std::nullopt;
    else if (const auto time = minuteFromClock(text))
        minute = time;
}

void readSwitch(const QString &text, bool &on)
{
    if (text == kOn || text == kOff)
        on = text == kOn;
}

void readNumber(const QString &text, int lowest, int highest, int &number)
{
    bool isNumber = false;
    const int read = text.toInt(&isNumber);
    if (isNumber && read >= lowest && read <= highest)
        number = read;
}

QString weekdaysText(const std::array<bool, 7> &weekdays)
{
    QString text;
    for (std::size_t i = 0; i < weekdays.size(); ++i) {
        if (weekdays.at(i))
            text += QString::number(i + 1);
    }
    return text.isEmpty() ? kNone : text;
}

void readWeekdays(const QString &text, std::array<bool, 7> &weekdays)
{
    const bool digits = std::ranges::all_of(text, [](QChar c) { return c >= u'1' && c <= u'7'; });
    if (text != kNone && (text.isEmpty() || !digits))
        return;
    for (std::size_t i = 0; i < weekdays.size(); ++i)
        weekdays.at(i) = text != kNone && text.contains(QString::number(i + 1));
}

QString quietText(const std::optional<QuietHours> &quiet)
{
    return quiet ? QString(clockText(quiet->from) + u'-' + clockText(quiet->to)) : kOff;
}

void readQuiet(const QString &text, std::optional<QuietHours> &quiet)
{
    const QStringList parts = text.split(u'-');
    const auto from = minuteFromClock(parts.value(0));
    const auto to = minuteFromClock(parts.value(1));
    if (text == kOff)
        quiet = std::nullopt;
    else if (parts.size() == 2 && from && to)
        quiet = QuietHours{*from, *to};
}

QString holdText(const std::optional<Hold> &hold)
{
    return hold ? QString(hold->from.toString(Qt::ISODate) + u'/' + hold->to.toString(Qt::ISODate)) : kOff;
}

void readHold(const QString &text, std::optional<Hold> &hold)
{
    const QStringList parts = text.split(u'/');
    const QDate from = QDate::fromString(parts.value(0), Qt::ISODate);
    const QDate to = QDate::fromString(parts.value(1), Qt::ISODate);
    if (parts.size() == 2 && from.isValid() && to.isValid() && from <= to)
        hold = Hold{from, to};
}

QMap<QString, QString> textsOf(const ReminderSettings &settings)
{
    return {
        {kDailySetting, timeText(settings.daily)},
        {kBeforeSetting, timeText(settings.missionBefore)},
        {kDebriefSetting, timeText(settings.missionDebrief)},
        {kDrillSetting, timeText(settings.drill)},
        {kLearnSetting, settings.learn ? kOn : kOff},
        {kWeekdaysSetting, weekdaysText(settings.weekdays)},
        {kQuietSetting, quietText(settings.quiet)},
        {kGapSetting, QString::number(settings.gap)},
        {kPerDaySetting, QString::number(settings.perDay)},
        {kLaterSetting, QString::number(settings.laterMinutes)},
        {kHoldSetting, holdText(settings.hold)},
        {kExactSetting, settings.exact ? kOn : kOff},
    };
}

// A study day begins at 04:00, so that what is late in the evening lies together.
constexpr int kRollover = kRolloverHour * kMinutesOfHour;

int sinceRollover(int minute)
{
    return (minute - kRollover + kMinutesOfDay) % kMinutesOfDay;
}

int fromRollover(int minutes)
{
    return (minutes + kRollover) % kMinutesOfDay;
}

QList<int> habitAround(int centre, const QList<int> &minutes)
{
    QList<int> near;
    std::ranges::copy_if(
        minutes, std::back_inserter(near), [centre](int each) { return std::abs(each - centre) <= kHabit; });
    return near;
}

} // namespace

ReminderSettings reminderSettings(const QHash<QString, QString> &settings)
{
    const auto text = [&settings](QLatin1StringView key) { return settings.value(QString(key)); };
    ReminderSettings read;
    readTime(text(kDailySetting), read.daily);
    readTime(text(kBeforeSetting), read.missionBefore);
    readTime(text(kDebriefSetting), read.missionDebrief);
    readTime(text(kDrillSetting), read.drill);
    readSwitch(text(kLearnSetting), read.learn);
    read.learnt = minuteFromClock(text(kLearntSetting));
    readWeekdays(kWeekdaysFor.value(text(kDaysSetting).toInt() - 1), read.weekdays);
    readWeekdays(text(kWeekdaysSetting), read.weekdays);
    readQuiet(text(kQuietSetting), read.quiet);
    readNumber(text(kGapSetting), 0, kLongestGap, read.gap);
    readNumber(text(kPerDaySetting), 1, kMostPerDay, read.perDay);
    readNumber(text(kLaterSetting), kShortestLater, kLongestLater, read.laterMinutes);
    readHold(text(kHoldSetting), read.hold);
    readSwitch(text(kExactSetting), read.exact);
    return read;
}

QList<SettingChanged> changes(const ReminderSettings &from, const ReminderSettings &to)
{
    const QMap<QString, QString> before = textsOf(from);
    const QMap<QString, QString> after = textsOf(to);
    QList<SettingChanged> changes;
    for (auto it = after.constBegin(); it != after.constEnd(); ++it) {
        if (before.value(it.key()) != it.value())
            changes.append({it.key(), it.value()});
    }
    return changes;
}

std::optional<int> usualMinute(const QList<int> &minutes)
{
    if (minutes.size() < kTrustedSessions)
        return std::nullopt;
    QList<int> sinceFour;
    std::ranges::transform(minutes, std::back_inserter(sinceFour), sinceRollover);
    QList<int> habit;
    for (auto centre = sinceFour.crbegin(); centre != sinceFour.crend(); ++centre) {
        QList<int> around = habitAround(*centre, sinceFour);
        if (around.size() > habit.size())
            habit = std::move(around);
    }
    if (habit.size() * 2 < sinceFour.size())
        return std::nullopt;
    std::ranges::sort(habit);
    const int middle = habit.at(habit.size() / 2);
    return fromRollover((middle + kRounding / 2) / kRounding * kRounding);
}

QList<SettingChanged> noteSession(const QHash<QString, QString> &settings, StudyDay day, const CivilTime &began)
{
    const QString today = day.date().toString(Qt::ISODate);
    QStringList sessions = settings.value(QString(kSessionsSetting)).split(u' ', Qt::SkipEmptyParts);
    if (sessions.value(0) == today)
        return {};
    sessions = sessions.mid(std::max(qsizetype(1), sessions.size() - kSessionsKept + 1));
    sessions.append(clockText(began.minute));
    QList<SettingChanged> changes{{QString(kSessionsSetting), today + u' ' + sessions.join(u' ')}};

    QList<int> minutes;
    for (const QString &text : std::as_const(sessions)) {
        if (const auto minute = minuteFromClock(text))
            minutes.append(*minute);
    }
    const ReminderSettings known = reminderSettings(settings);
    const std::optional<int> present = known.learnt ? known.learnt : known.daily;
    const std::optional<int> usual = usualMinute(minutes);
    if (!usual)
        return changes;
    const int from = sinceRollover(present.value_or(*usual));
    const int way = sinceRollover(*usual) - from;
    const int move = std::abs(way) < kLeastMove ? 0 : std::clamp(way, -kMostMove, kMostMove);
    const int learnt = fromRollover(from + move);
    if (known.learnt != learnt)
        changes.append({QString(kLearntSetting), clockText(learnt)});
    return changes;
}

} // namespace sanju::study
