// SPDX-License-Identifier: Apache-2.0
// Between the engine and the desktop.
#include "platform/linux/reminder_showing.h"

#include "study/plan_file.h"
#include "study/reminder_text.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>

#include <algorithm>
#include <utility>

namespace sanju::platform {

namespace {

using What = study::InboxEntry::What;

const QString kOpenKey = QStringLiteral("default");
constexpr int kPatience = 500;                               // ms, for the lock
constexpr Milliseconds kTryAgain{std::chrono::seconds(20)};  // for the lock, or room on the disk
constexpr Milliseconds kLookAgain{std::chrono::minutes(10)}; // nobody tells that the zone has changed

QString fingerprint(const QByteArray &plan)
{
    return plan.isEmpty() ? QStringLiteral("none")
                          : QString::fromLatin1(QCryptographicHash::hash(plan, QCryptographicHash::Sha1).toHex());
}

QStringList actionsOf(const study::Reminder &reminder, course::Language language)
{
    QStringList actions{kOpenKey, study::reminderLabel(QStringLiteral("open"), language)};
    for (const study::ReminderAction action : reminder.actions) {
        const QString name = study::reminderActionName(action);
        actions << name << study::reminderLabel(name, language);
    }
    return actions;
}

What whatOf(study::ReminderAction action)
{
    switch (action) {
    case study::ReminderAction::Done:
        return What::Done;
    case study::ReminderAction::NoChance:
        return What::NoChance;
    case study::ReminderAction::Later:
        break;
    }
    return What::Later;
}

} // namespace

ReminderShowing::ReminderShowing(ReminderFolder &folder, const Clock &clock, ReminderEngine::ZoneProvider zone,
    const QDBusConnection &bus, QObject *parent)
    : QObject(parent), m_folder(folder), m_engine(clock, std::move(zone)), m_service(bus)
{
    connect(&m_service, &NotificationService::appeared, this, &ReminderShowing::look);
    connect(&m_service, &NotificationService::vanished, this, [this] { m_up.clear(); });
    connect(&m_service, &NotificationService::acted, this, &ReminderShowing::onActed);
    connect(&m_service, &NotificationService::closed, this, &ReminderShowing::onClosed);
    connect(&m_timer, &WallTimer::rang, this, &ReminderShowing::look);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &ReminderShowing::look);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] {
        // Our own files change there too, at each look.
        if (watch() || !QDir(m_folder.path()).exists())
            look();
    });
}

ReminderShowing::~ReminderShowing()
{
    // Nobody would hear their buttons any more.
    for (const Up &up : std::as_const(m_up)) {
        if (up.notification != 0)
            m_service.closeNow(up.notification);
    }
}

void ReminderShowing::rest(bool resting)
{
    m_resting = resting;
    if (!resting)
        look();
}

bool ReminderShowing::watch()
{
    // That a folder is gone is told by the one it is in.
    for (const QString &folder : {m_folder.path(), QFileInfo(m_folder.path()).path()}) {
        if (!m_watcher.directories().contains(folder))
            m_watcher.addPath(folder);
    }
    // The plan is replaced, not changed: the watch of the old file ends with it.
    return !m_watcher.files().contains(m_folder.planPath()) && m_watcher.addPath(m_folder.planPath());
}

bool ReminderShowing::change(const Change &change)
{
    QLockFile lock(m_folder.lockPath());
    if (!lock.tryLock(kPatience))
        return false;
    const QByteArray plan = m_folder.plan();
    const Result<study::ReminderSet> read = study::readPlanFile(plan);
    const std::optional<study::ReminderSet> set = read ? std::optional(*read) : std::nullopt;
    const std::optional<ReminderState> kept = readStateFile(m_folder.state());
    ReminderState state = kept.value_or(ReminderState());
    QList<study::InboxEntry> entries;
    if (!kept && set)
        m_engine.forgo(*set, state);
    if (set) {
        state.planFault.clear();
    } else if (const QString fault = fingerprint(plan); state.planFault != fault) {
        state.planFault = fault;
        entries.append(m_engine.unreadablePlan());
    }
    entries += change(set, state);
    QByteArray lines;
    for (const study::InboxEntry &entry : std::as_const(entries))
        lines += study::inboxLine(entry);
    if (!m_folder.addToInbox(lines))
        return false;
    // Noted first and shown then: a program that ends in between shows too little, never the same twice.
    const bool changed = !kept || *kept != state;
    return !changed || m_folder.setState(stateFile(state)).has_value();
}

void ReminderShowing::look()
{
    if (!QDir(m_folder.path()).exists()) {
        Q_EMIT unwanted();
        return;
    }
    ReminderEngine::Found found;
    std::optional<study::ReminderSet> set;
    const bool done = change([&](const std::optional<study::ReminderSet> &planned, ReminderState &state) {
        set = planned;
        // Without a plan the quiet hours are not known either.
        if (!set)
            return QList<study::InboxEntry>();
        withdraw(*set);
        if (!m_resting)
            found = m_engine.look(*set, state, m_service.isThere());
        return found.lines;
    });
    watch();
    if (!done) {
        m_timer.set(kTryAgain);
        return;
    }
    for (const DueReminder &due : std::as_const(found.due))
        show(due, *set);
    setTimer(found.next);
    if (set && set->reminders.isEmpty() && m_up.isEmpty())
        Q_EMIT unwanted();
}

void ReminderShowing::setTimer(std::optional<Instant> next)
{
    const Instant now = m_engine.now();
    Milliseconds wait = kLookAgain;
    if (next)
        wait = std::min(wait, *next - now);
    for (const Up &up : std::as_const(m_up))
        wait = std::min(wait, up.due.expires - now);
    m_timer.set(wait);
}

void ReminderShowing::withdraw(const study::ReminderSet &set)
{
    for (auto up = m_up.begin(); up != m_up.end();) {
        const bool over = m_engine.now() >= up->due.expires || isDropped(set, up->due.reminder.id, up->since);
        if (over && up->notification != 0)
            m_service.close(up->notification);
        up = over ? m_up.erase(up) : std::next(up);
    }
}

void ReminderShowing::show(const DueReminder &due, const study::ReminderSet &set)
{
    Up &up = m_up[due.reminder.kind];
    const quint32 replaced = up.notification;
    up = {due, m_engine.now(), 0};
    m_service.show({replaced, due.reminder.title, due.reminder.body, actionsOf(due.reminder, set.language)},
        [this, due](std::optional<quint32> notification) { onShown(due, notification); });
}

void ReminderShowing::onShown(const DueReminder &due, std::optional<quint32> notification)
{
    const auto up = m_up.find(due.reminder.kind);
    const bool wanted = up != m_up.end() && up->due.reminder.id == due.reminder.id;
    if (notification) {
        change([&](const auto &, ReminderState &) { return QList{m_engine.shown(due)}; });
        if (wanted)
            up->notification = *notification;
        else
            m_service.close(*notification); // no longer
        return;
    }
    if (wanted)
        m_up.erase(up);
    // It waits for a desktop that shows it.
    change([&](const auto &, ReminderState &state) {
        const bool known = state.told.contains(due.reminder.id);
        const study::InboxEntry line = m_engine.blocked(due.reminder, true, state);
        return known ? QList<study::InboxEntry>() : QList{line};
    });
}

void ReminderShowing::onActed(quint32 notification, const QString &key)
{
    const auto up =
        std::ranges::find_if(m_up, [notification](const Up &each) { return each.notification == notification; });
    if (up == m_up.end()) // of another program
        return;
    const study::Reminder reminder = up->due.reminder;
    const auto action = study::reminderActionFromName(key);
    if (key == kOpenKey) {
        answer(reminder.kind, What::Opened);
        Q_EMIT opened(reminder.link);
    } else if (action && reminder.actions.contains(*action)) {
        answer(reminder.kind, whatOf(*action));
    }
}

void ReminderShowing::answer(study::ReminderKind kind, study::InboxEntry::What what)
{
    const Up up = m_up.value(kind);
    const bool kept = change([&](const std::optional<study::ReminderSet> &set, ReminderState &state) {
        return QList{m_engine.answer(up.due.reminder, what, set.value_or(study::ReminderSet()), state)};
    });
    if (!kept && what != What::Opened)
        return; // it stays, so that the answer can be given again
    m_up.remove(kind);
    m_service.close(up.notification);
    look();
}

void ReminderShowing::onClosed(quint32 notification, bool byLearner)
{
    const auto up =
        std::ranges::find_if(m_up, [notification](const Up &each) { return each.notification == notification; });
    if (up == m_up.end())
        return;
    const study::Reminder reminder = up->due.reminder;
    m_up.erase(up);
    if (byLearner) {
        change([&](const std::optional<study::ReminderSet> &set, ReminderState &state) {
            return QList{m_engine.answer(reminder, What::Dismissed, set.value_or(study::ReminderSet()), state)};
        });
    }
}

} // namespace sanju::platform
