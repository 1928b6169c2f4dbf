// SPDX-License-Identifier: Apache-2.0
// The rules of showing: once, not late at night, not after it has expired.
#include "platform/linux/reminder_engine.h"

#include <algorithm>
#include <utility>

namespace sanju::platform {

namespace {

using What = study::InboxEntry::What;

bool removePutOff(ReminderState &state, const QString &id)
{
    return state.putOff.removeIf([&id](const PutOff &each) { return each.reminder.id == id; }) > 0;
}

} // namespace

ReminderEngine::ReminderEngine(const Clock &clock, ZoneProvider zone) : m_clock(&clock), m_zone(std::move(zone))
{
}

QList<DueReminder> ReminderEngine::waiting(const study::ReminderSet &set, const ReminderState &state) const
{
    const QTimeZone zone = m_zone();
    QList<DueReminder> waiting;
    for (const study::Reminder &reminder : set.reminders) {
        if (!state.handled.contains(reminder.id))
            waiting.append({reminder, resolve(reminder.at, zone), resolve(reminder.expires, zone)});
    }
    for (const PutOff &each : state.putOff)
        waiting.append({each.reminder, each.until, resolve(each.reminder.expires, zone)});
    return waiting;
}

Instant ReminderEngine::firstAllowed(const study::ReminderSet &set, Instant earliest) const
{
    const QTimeZone zone = m_zone();
    const study::CivilTime civil = study::civilTime(earliest, zone);
    if (!set.quiet || !set.quiet->contains(civil.minute))
        return earliest;
    const int wait = set.quiet->to - civil.minute;
    const study::CivilTime end{civil.date.addDays(wait > 0 ? 0 : 1), set.quiet->to};
    const Instant allowed = resolve(end, zone);
    // An end that the clocks show twice is not the one that is over already.
    return allowed > earliest ? allowed : earliest + std::chrono::minutes(wait);
}

ReminderEngine::Found ReminderEngine::look(const study::ReminderSet &set, ReminderState &state, bool canShow) const
{
    const Instant now = m_clock->now();
    Found found;
    state.putOff.removeIf([&set](const PutOff &each) { return isDropped(set, each.reminder.id, each.since); });
    const QList<DueReminder> all = waiting(set, state);
    for (const DueReminder &each : all) {
        const QString &id = each.reminder.id;
        if (now >= each.expires) {
            // Not handled: with a clock that was wrong and is set back it may still come.
            const bool isNews = !removePutOff(state, id) && each.expires > set.written && !state.told.contains(id);
            if (isNews) {
                state.tell(id);
                found.lines.append({id, What::Blocked, now, std::nullopt, QStringLiteral("expired")});
            }
            continue;
        }
        const Instant fires = firstAllowed(set, std::max(each.planned, now));
        if (fires > now) {
            if (fires < each.expires)
                found.next = found.next ? std::min(*found.next, fires) : fires;
            continue;
        }
        if (!canShow) {
            if (!state.told.contains(id))
                found.lines.append(blocked(each.reminder, true, state));
            continue;
        }
        state.handle(id);
        removePutOff(state, id);
        // Of several of a kind the last is worth a look.
        const auto other =
            std::ranges::find(found.due, each.reminder.kind, [](const DueReminder &due) { return due.reminder.kind; });
        if (other == found.due.end())
            found.due.append(each);
        else if (other->planned <= each.planned)
            *other = each;
    }
    return found;
}

void ReminderEngine::forgo(const study::ReminderSet &set, ReminderState &state) const
{
    const QTimeZone zone = m_zone();
    for (const study::Reminder &reminder : set.reminders) {
        if (resolve(reminder.at, zone) <= m_clock->now())
            state.handle(reminder.id);
    }
}

study::InboxEntry ReminderEngine::answer(const study::Reminder &reminder, study::InboxEntry::What what,
    const study::ReminderSet &set, ReminderState &state) const
{
    const Instant now = m_clock->now();
    removePutOff(state, reminder.id);
    if (what == What::Later)
        state.putOff.append({reminder, now, now + std::chrono::minutes(set.laterMinutes)});
    return {reminder.id, what, now};
}

study::InboxEntry ReminderEngine::shown(const DueReminder &due) const
{
    return {due.reminder.id, What::Shown, m_clock->now(), due.planned};
}

study::InboxEntry ReminderEngine::blocked(const study::Reminder &reminder, bool again, ReminderState &state) const
{
    state.tell(reminder.id);
    if (again)
        state.handled.removeAll(reminder.id);
    return {reminder.id, What::Blocked, m_clock->now(), std::nullopt, QStringLiteral("permission")};
}

study::InboxEntry ReminderEngine::unreadablePlan() const
{
    return {{}, What::Blocked, m_clock->now(), std::nullopt, QStringLiteral("plan")};
}

bool isDropped(const study::ReminderSet &set, const QString &id, Instant since)
{
    return set.written > since && std::ranges::find(set.reminders, id, &study::Reminder::id) == set.reminders.cend();
}

} // namespace sanju::platform
