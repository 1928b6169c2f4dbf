// SPDX-License-Identifier: Apache-2.0
// Reminders on a Linux desktop: written to a file, shown as notifications by the app or by a small program beside it.
#pragma once

#include "platform/linux/autostart.h"
#include "platform/linux/link_door.h"
#include "platform/linux/reminder_showing.h"
#include "study/reminder_backend.h"

namespace sanju::platform {

// While sanju-remind runs for the same data, that shows them, the app open or not: it is there longest, and whoever has
// shown a notification must be there for its buttons. Without it the app shows them while it is open.
class LinuxReminderBackend final : public QObject, public study::ReminderBackend
{
    Q_OBJECT

public:
    struct Parts
    {
        ReminderFolder *folder = nullptr; // outlives the back-end; so does the clock
        const Clock *clock = nullptr;
        ReminderEngine::ZoneProvider zone;
        QDBusConnection bus;
        QString dataFolder;
        QString link;                       // the app was started with it
        std::optional<Autostart> autostart; // none: the system does not hear of reminders
    };

    explicit LinuxReminderBackend(Parts parts);

    Result<void> replaceAll(const study::ReminderSet &set) override;
    study::ReminderPermission permission() const override;
    void requestPermission(const PermissionHandler &done) override { done(permission()); }
    void onLaunch(const LaunchHandler &opened) override;
    study::ReminderHealth health() const override;

    void look() { m_showing.look(); }

private:
    void open(const QString &link);
    Result<void> keepStarted(bool wanted);

    Parts m_parts;
    ReminderShowing m_showing;
    LinkDoor m_door;
    QDBusServiceWatcher *m_remind;
    bool m_reminds = false; // sanju-remind runs
    bool m_planned = false; // the plan on the disk is of this run of the app
    LaunchHandler m_opened;
    QStringList m_unheard; // links that came before anybody listened
};

} // namespace sanju::platform
