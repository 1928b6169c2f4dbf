// SPDX-License-Identifier: Apache-2.0
// A reminder as every platform gets it: when, what it says, where it leads, how it can be answered.
#pragma once

#include "course/text.h"
#include "study/civil_time.h"
#include "study/event.h"

#include <QList>

#include <optional>

namespace sanju::study {

enum class ReminderKind { Daily, MissionBefore, MissionDebrief, Drill };
enum class ReminderAction { Done, NoChance, Later };

QString reminderKindName(ReminderKind kind);       // daily, mission-before, mission-debrief, drill
QString reminderActionName(ReminderAction action); // done, no-chance, later
std::optional<ReminderKind> reminderKindFromName(const QString &name);
std::optional<ReminderAction> reminderActionFromName(const QString &name);

struct Reminder
{
    QString id; // the same in every plan, so that nothing is shown twice: see below
    ReminderKind kind = ReminderKind::Daily;
    CivilTime at;
    CivilTime expires; // not shown from then on
    QString title;     // anybody may read it on the lock screen
    QString body;
    QString link; // sanju://today?from=daily%2F2026-11-26
    QList<ReminderAction> actions;
    bool exact = false; // to the minute, where the system lets it

    friend bool operator==(const Reminder &, const Reminder &) = default;
};

// "daily/2026-11-26", "drill/2026-11-26"
QString reminderId(ReminderKind kind, StudyDay day);
// "mission-before/<mission>", once for each; "mission-debrief/<mission>/2026-11-26", once for each time it is asked
QString reminderId(ReminderKind kind, const MissionId &mission, StudyDay day);
// The mission that a reminder is about; empty when it is about none.
MissionId missionOf(const QString &reminderId);
// Where a reminder leads: "today" without a subject, "drill" or "mission" with its id.
QString reminderLink(const QString &place, const QString &subject, const QString &reminderId);

// Minutes of the day, `from` until before `to`; over midnight when `to` is smaller. None when they are equal.
struct QuietHours
{
    int from = 0;
    int to = 0;

    bool contains(int minute) const
    {
        return from <= to ? minute >= from && minute < to : minute >= from || minute < to;
    }
    friend bool operator==(const QuietHours &, const QuietHours &) = default;
};

// What a platform is told: everything it needs to fire reminders while the app is not running.
struct ReminderSet
{
    Instant written;
    course::Language language = course::Language::Chinese;
    std::optional<QuietHours> quiet;
    int laterMinutes = kMinutesOfHour; // what "later" puts off by
    QList<Reminder> reminders;         // by time; ids once each

    friend bool operator==(const ReminderSet &, const ReminderSet &) = default;
};

} // namespace sanju::study
