// SPDX-License-Identifier: Apache-2.0
// Shows what is due as notifications of the desktop, and writes down what becomes of it; in the app, and in the program
// that does it while the app is closed.
#pragma once

#include "platform/linux/notification_service.h"
#include "platform/linux/reminder_engine.h"
#include "platform/linux/wall_timer.h"
#include "platform/reminder_folder.h"

#include <QFileSystemWatcher>
#include <QHash>

namespace sanju::platform {

// Only with the lock of the folder held, the state on the disk is read, changed and written again. So of two programs
// that do this at the same time one shows what is due, and the other finds that it is handled.
class ReminderShowing final : public QObject
{
    Q_OBJECT

public:
    // Both outlive it.
    ReminderShowing(ReminderFolder &folder, const Clock &clock, ReminderEngine::ZoneProvider zone,
        const QDBusConnection &bus, QObject *parent = nullptr);
    ~ReminderShowing() override;

    const NotificationService &service() const { return m_service; }
    // While it rests, nothing new is shown; answers are still heard.
    void rest(bool resting);
    // Shows what is due and sets the clock for the next; comes by itself when the plan, the time or the desktop
    // changes.
    void look();

Q_SIGNALS:
    void opened(const QString &link);
    void unwanted(); // the plan is empty, or the folder is gone

private:
    struct Up
    {
        DueReminder due;
        Instant since;
        quint32 notification = 0; // 0: not known yet
    };

    void show(const DueReminder &due, const study::ReminderSet &set);
    void onShown(const DueReminder &due, std::optional<quint32> notification);
    void onActed(quint32 notification, const QString &key);
    void onClosed(quint32 notification, bool byLearner);
    void answer(study::ReminderKind kind, study::InboxEntry::What what);
    void withdraw(const study::ReminderSet &set);
    void setTimer(std::optional<Instant> next);
    // Runs `change` between reading and writing the state, with the plan if it can be read; what it gives goes into the
    // inbox. False when nothing came of it, for want of the lock or of room.
    using Change = std::function<QList<study::InboxEntry>(const std::optional<study::ReminderSet> &, ReminderState &)>;
    bool change(const Change &change);
    bool watch(); // true: the plan is another file than before

    ReminderFolder &m_folder;
    ReminderEngine m_engine;
    NotificationService m_service;
    WallTimer m_timer;
    QFileSystemWatcher m_watcher;
    QHash<study::ReminderKind, Up> m_up;
    bool m_resting = false;
};

} // namespace sanju::platform
