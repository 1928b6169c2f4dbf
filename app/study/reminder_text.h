// SPDX-License-Identifier: Apache-2.0
// What reminders say. Written here and not in the translations: no Qt is at hand when they are shown, and several
// wordings take turns.
#pragma once

#include "study/planner.h"
#include "study/reminder.h"

namespace sanju::study {

// Facts of a day's practice, or what is known of it.
struct Practice
{
    int minutes = 0;
    std::optional<DayPlan> plan; // the first days only
    bool away = false;           // for some days on which there was a reminder
    bool last = false;           // reminders end with this one
};

struct ReminderWords
{
    QString title;
    QString body;
};

// The wording is chosen by the id, so that the same reminder always says the same. None blames, counts days, names a
// person or shows a word of the learner's own: a colleague may look on.
ReminderWords dailyWords(const Practice &practice, const QString &id, course::Language language);
ReminderWords beforeWords(int missions, const QString &id, course::Language language); // how many there are that day
ReminderWords debriefWords(const QString &id, course::Language language);
ReminderWords drillWords(Milliseconds takes, const QString &id, course::Language language);

// Whole minutes, at least one.
int minutesIn(Milliseconds time);

// On buttons, by the name of the action; "open" too.
QString reminderLabel(const QString &action, course::Language language);
// Of a channel, as the system's own settings list it: daily, mission, drill.
QString channelOf(ReminderKind kind);
QStringList reminderChannels();
QString channelName(const QString &channel, course::Language language);

} // namespace sanju::study
