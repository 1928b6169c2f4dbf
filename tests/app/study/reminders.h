// SPDX-License-Identifier: Apache-2.0
// What the tests of reminders share: real dates, plans at a time of day, and looks at a plan.
#pragma once

#include "samples.h"
#include "study/reminder_plan.h"

#include <algorithm>

namespace sanju::study::reminders {

using namespace samples;

inline int dayOf(int year, int month, int day)
{
    return static_cast<int>(QDate(1970, 1, 1).daysTo(QDate(year, month, day)));
}

inline const int kMonday = dayOf(2026, 11, 23);

inline int clock(const char *text)
{
    return minuteFromClock(QString::fromLatin1(text)).value_or(-1);
}

inline CivilTime timeOn(int day, const char *text)
{
    return {StudyDay{day}.date(), clock(text)};
}

// A learner, a course, and where and when the plan is made: at 07:30 on a Monday in Shanghai, if not told otherwise.
struct Scene
{
    Diary diary;
    ReminderSettings settings;
    course::Course course = plainCourse(60, 4);
    QList<course::Drill> drills;
    QTimeZone zone{QByteArrayLiteral("Asia/Shanghai")};
    CivilTime now = timeOn(kMonday, "07:30");
    course::Language language = course::Language::Chinese;
    ReminderLimits limits = kFileLimits;

    QList<Reminder> plan() const
    {
        return planReminders(settings, diary.learner(), course, drills, {resolve(now, zone), zone, language, limits});
    }
    QList<Reminder> of(ReminderKind kind) const
    {
        QList<Reminder> all = plan();
        all.removeIf([kind](const Reminder &reminder) { return reminder.kind != kind; });
        return all;
    }
    // "1126 18:30", so that a test reads like a calendar.
    QStringList times(ReminderKind kind) const
    {
        QStringList texts;
        const QList<Reminder> all = of(kind);
        for (const Reminder &reminder : all)
            texts.append(reminder.at.date.toString(QStringLiteral("MMdd ")) + clockText(reminder.at.minute));
        return texts;
    }
    QStringList days(ReminderKind kind) const
    {
        QStringList texts = times(kind);
        for (QString &text : texts)
            text.truncate(4);
        return texts;
    }

    // Something was studied on that day; it makes nothing due.
    void studied(int day) { diary.on(day, StepReached{lessonId(60), course::Step::Hook, 0}); }
    void finished(int day) { diary.on(day, DayFinished{}); }
    MissionId chosen(int day, std::optional<int> on = {}, const QString &with = {})
    {
        const MissionId id(QStringLiteral("event-%1").arg(diary.events().size()));
        const std::optional<StudyDay> planned = on ? std::optional(StudyDay{*on}) : std::nullopt;
        diary.on(day, MissionChosen{lessonId(1), QStringLiteral("老魏在周会上发火"), QStringLiteral("先说事实"), with,
                          std::nullopt, planned});
        return id;
    }
    void told(int day, const MissionId &mission, Outcome outcome)
    {
        diary.on(day, MissionDebriefed{mission, outcome, {}});
    }
};

} // namespace sanju::study::reminders
