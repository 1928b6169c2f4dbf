// SPDX-License-Identifier: Apache-2.0
// Whether reminders really came: what was planned against what was shown.
#pragma once

#include "study/reminder_inbox.h"

namespace sanju::study {

inline constexpr QLatin1StringView kTrial{"trial/"}; // begins the id of a trial

struct ReminderOutcome
{
    QString id;
    ReminderKind kind = ReminderKind::Daily;
    CivilTime planned;
    std::optional<Instant> shown; // nullopt: it did not come
    QString why; // that it did not come, as far as the platform said: permission, channel, plan, expired

    friend bool operator==(const ReminderOutcome &, const ReminderOutcome &) = default;
};

inline constexpr int kOutcomesKept = 30;

// Adds to `known` what the inbox tells of reminders, and those of the set that stood which have expired by `now`
// without a word; newest last, each id once, at most kOutcomesKept. One that is not expired may still come. A trial of
// the learner's (see Reminding::test) is none of them.
QList<ReminderOutcome> withOutcomes(QList<ReminderOutcome> known, const ReminderSet &stood,
    const QList<InboxEntry> &inbox, Instant now, const QTimeZone &zone);

// JSON lines.
QByteArray historyFile(const QList<ReminderOutcome> &outcomes);
// Lines that cannot be read are left out.
QList<ReminderOutcome> readHistory(const QByteArray &lines);

// Of the last `count` of them, how many did not come: from two of them on the learner is told how to help.
int missed(const QList<ReminderOutcome> &outcomes, int count);

} // namespace sanju::study
