// SPDX-License-Identifier: Apache-2.0
// What must be remembered of reminders from one start to the next: state.json. Bytes in and out.
#pragma once

#include "study/reminder.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace sanju::platform {

struct PutOff
{
    study::Reminder reminder;
    Instant since; // when "later" was said
    Instant until;

    friend bool operator==(const PutOff &, const PutOff &) = default;
};

struct ReminderState
{
    // Ids, the newest last. Those that have left the plan are kept for a clock that is set back: some years of them.
    static constexpr qsizetype kKept = 2000;

    QStringList handled; // shown or answered: they never come by themselves again
    QStringList told;    // that they could not be shown, or expired
    QList<PutOff> putOff;
    QString planFault; // the unreadable plan that was told of

    void handle(const QString &id);
    void tell(const QString &id);

    friend bool operator==(const ReminderState &, const ReminderState &) = default;
};

QByteArray stateFile(const ReminderState &state);
// No bytes are a fresh state; nullopt for what cannot be read.
std::optional<ReminderState> readStateFile(const QByteArray &json);

} // namespace sanju::platform
