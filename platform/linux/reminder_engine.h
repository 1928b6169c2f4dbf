// SPDX-License-Identifier: Apache-2.0
// Decides which reminders are shown now, and when to look again. It shows nothing itself and touches no file.
#pragma once

#include "base/clock.h"
#include "platform/linux/reminder_state.h"
#include "study/reminder_inbox.h"

#include <QTimeZone>

#include <functional>

namespace sanju::platform {

struct DueReminder
{
    study::Reminder reminder;
    Instant planned; // when it should have come
    Instant expires;
};

class ReminderEngine
{
public:
    using ZoneProvider = std::function<QTimeZone()>; // it may change at any time

    // `clock` outlives it.
    ReminderEngine(const Clock &clock, ZoneProvider zone);

    struct Found
    {
        QList<DueReminder> due;         // to be shown now, of each kind at most one
        QList<study::InboxEntry> lines; // for the inbox
        std::optional<Instant> next;    // when something comes, if nothing changes until then
    };
    // What is due counts as handled in `state` from now on and never comes again, whatever the clock shows later.
    // Quiet hours hold all back to their end; what has expired by then is not shown at all, which is told once.
    // `canShow` false: nothing is due, but that it could not be shown is told, once for each.
    Found look(const study::ReminderSet &set, ReminderState &state, bool canShow) const;

    // For a state that was lost: whatever has come due by now may have been shown.
    void forgo(const study::ReminderSet &set, ReminderState &state) const;

    // The answer to one that is shown; "later" brings it back.
    study::InboxEntry answer(const study::Reminder &reminder, study::InboxEntry::What what,
        const study::ReminderSet &set, ReminderState &state) const;
    study::InboxEntry shown(const DueReminder &due) const;
    // It could not be shown. With `again` it still waits.
    study::InboxEntry blocked(const study::Reminder &reminder, bool again, ReminderState &state) const;
    study::InboxEntry unreadablePlan() const;

    Instant now() const { return m_clock->now(); }

private:
    QList<DueReminder> waiting(const study::ReminderSet &set, const ReminderState &state) const;
    // The first instant from `earliest` on outside quiet hours.
    Instant firstAllowed(const study::ReminderSet &set, Instant earliest) const;

    const Clock *m_clock;
    ZoneProvider m_zone;
};

// A set written after `since` without this reminder: it is no longer wanted.
bool isDropped(const study::ReminderSet &set, const QString &id, Instant since);

} // namespace sanju::platform
