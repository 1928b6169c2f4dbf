// SPDX-License-Identifier: Apache-2.0
// Writes VEVENTs; the sequence of the daily one is kept among the settings.
#include "exchange/calendar.h"

#include "study/missions.h"

#include <QDateTime>

#include <algorithm>
#include <optional>

namespace sanju::exchange {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype kLineOctets = 75;
constexpr std::array kByDay{"MO"_L1, "TU"_L1, "WE"_L1, "TH"_L1, "FR"_L1, "SA"_L1, "SU"_L1};
constexpr int kMissionMinutes = 5;

const course::Text kDailyTitle{u"三句：%1 分钟"_s, u"Sanju: %1 minutes"_s};
const course::Text kDailyNotes{u"打开三句，做今天的练习。"_s, u"Open Sanju and do today's practice."_s};
const course::Text kMissionTitle{u"三句：你定的那件事"_s, u"Sanju: what you set out to do"_s};
const course::Text kMissionNotes{u"那句话在三句里。"_s, u"Your sentence is in Sanju."_s};

QString escaped(QString text)
{
    return text.replace(u'\\', u"\\\\"_s).replace(u';', u"\\;"_s).replace(u',', u"\\,"_s).replace(u'\n', u"\\n"_s);
}

// No character is cut in two (RFC 5545, 3.1).
QByteArray folded(const QString &line)
{
    const QByteArray octets = line.toUtf8();
    QByteArray lines;
    qsizetype from = 0;
    qsizetype room = kLineOctets;
    while (octets.size() - from > room) {
        qsizetype to = from + room;
        while ((static_cast<unsigned char>(octets.at(to)) & 0xC0U) == 0x80U)
            --to;
        lines += octets.mid(from, to - from) + "\r\n ";
        from = to;
        room = kLineOctets - 1; // the space counts
    }
    return lines + octets.mid(from) + "\r\n";
}

QString floating(const study::CivilTime &time)
{
    return time.date.toString(u"yyyyMMdd"_s) + u'T' +
           QTime(time.minute / study::kMinutesOfHour, time.minute % study::kMinutesOfHour).toString(u"HHmmss"_s);
}

QString utc(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count(), Qt::UTC)
        .toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
}

QString byDay(const std::array<bool, 7> &weekdays)
{
    QStringList days;
    for (std::size_t i = 0; i < weekdays.size(); ++i) {
        if (weekdays[i])
            days.append(kByDay[i]);
    }
    return days.join(u',');
}

QByteArray eventLines(const CalendarEvent &event, Instant now)
{
    QStringList lines{u"BEGIN:VEVENT"_s, u"UID:"_s + event.uid, u"SEQUENCE:%1"_s.arg(event.sequence),
        u"DTSTAMP:"_s + utc(now), u"DTSTART:"_s + floating(event.start), u"DURATION:PT%1M"_s.arg(event.minutes)};
    if (const QString days = byDay(event.weekdays); !days.isEmpty())
        lines.append(u"RRULE:FREQ=WEEKLY;BYDAY="_s + days);
    lines += {u"SUMMARY:"_s + escaped(event.title), u"DESCRIPTION:"_s + escaped(event.notes), u"TRANSP:TRANSPARENT"_s,
        u"BEGIN:VALARM"_s, u"ACTION:DISPLAY"_s, u"DESCRIPTION:"_s + escaped(event.title), u"TRIGGER:PT0M"_s,
        u"END:VALARM"_s, u"END:VEVENT"_s};
    QByteArray all;
    for (const QString &line : std::as_const(lines))
        all += folded(line);
    return all;
}

QString weekdayText(const std::array<bool, 7> &weekdays)
{
    QString text;
    for (std::size_t i = 0; i < weekdays.size(); ++i) {
        if (weekdays[i])
            text += QString::number(i + 1);
    }
    return text;
}

struct Exported
{
    int sequence = 0;
    study::CivilTime start;
    QString weekdays;
};

std::optional<Exported> lastExport(const study::Learner &learner)
{
    const QStringList parts = learner.settings.value(kCalendarSetting).split(u' ');
    bool isNumber = false;
    Exported exported{parts.value(0).toInt(&isNumber), {}, parts.value(2)};
    const auto start = study::civilTimeFromIso(parts.value(1));
    if (!isNumber || !start || parts.size() != 3)
        return std::nullopt;
    exported.start = *start;
    return exported;
}

// The first day from `now` on at which the weekly one is.
study::CivilTime firstOf(const std::array<bool, 7> &weekdays, int minute, const study::CivilTime &now)
{
    study::CivilTime start{now.date, minute};
    while (start < now || !weekdays.at(static_cast<std::size_t>(start.date.dayOfWeek() - 1)))
        start.date = start.date.addDays(1);
    return start;
}

} // namespace

QByteArray calendarFile(const QList<CalendarEvent> &events, Instant now)
{
    QByteArray all = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Sanju//Sanju//ZH\r\nMETHOD:PUBLISH\r\n";
    for (const CalendarEvent &event : events)
        all += eventLines(event, now);
    return all + "END:VCALENDAR\r\n";
}

CalendarExport calendarOf(
    const study::Learner &learner, const study::CivilTime &now, int minutes, course::Language language)
{
    CalendarExport made;
    const study::ReminderSettings settings = study::reminderSettings(learner.settings);
    const QString weekdays = weekdayText(settings.weekdays);
    if (const std::optional<int> minute = settings.dailyTime(); minute && !weekdays.isEmpty()) {
        const std::optional<Exported> last = lastExport(learner);
        const bool same = last && last->start.minute == *minute && last->weekdays == weekdays;
        const study::CivilTime start = same ? last->start : firstOf(settings.weekdays, *minute, now);
        const int sequence = same ? last->sequence : last ? last->sequence + 1 : 0;
        made.events.append({u"daily@sanju.app"_s, sequence, start, minutes, settings.weekdays,
            kDailyTitle.in(language).arg(minutes), kDailyNotes.in(language)});
        if (!same)
            made.toKeep.append(
                {QString(kCalendarSetting), QString::number(sequence) + u' ' + study::toIso(start) + u' ' + weekdays});
    }
    for (const study::ChosenMission &mission : study::openMissions(learner)) {
        if (!mission.on || mission.on->date() < now.date)
            continue;
        const study::CivilTime start{
            mission.on->date(), settings.missionBefore.value_or(study::ReminderSettings().missionBefore.value_or(0))};
        made.events.append({u"mission-"_s + mission.id.text() + u"@sanju.app"_s, 0, start, kMissionMinutes, {},
            kMissionTitle.in(language), kMissionNotes.in(language)});
    }
    return made;
}

} // namespace sanju::exchange
