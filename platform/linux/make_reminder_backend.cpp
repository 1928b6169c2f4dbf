// SPDX-License-Identifier: Apache-2.0
// On Linux: the session bus, the programs beside this one, and the person's own folders.
#include "platform/make_reminder_backend.h"

#include "platform/linux/linux_reminder_backend.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

namespace sanju::platform {

std::unique_ptr<study::ReminderBackend> makeReminderBackend(const ReminderSurroundings &surroundings)
{
    const QDir programs(QCoreApplication::applicationDirPath());
    std::optional<Autostart> autostart;
    if (surroundings.lasting) {
        autostart.emplace(AutostartPlaces{QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation),
            QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation),
            QCoreApplication::applicationFilePath(), programs.filePath(QStringLiteral("sanju-remind")),
            surroundings.dataFolder});
    }
    return std::make_unique<LinuxReminderBackend>(
        LinuxReminderBackend::Parts{surroundings.folder, surroundings.clock, [] { return QTimeZone::systemTimeZone(); },
            QDBusConnection::sessionBus(), surroundings.dataFolder, surroundings.link, std::move(autostart)});
}

bool openInRunning(const QString &dataFolder, const QString &link)
{
    return passLink(dataFolder, link, QDBusConnection::sessionBus());
}

} // namespace sanju::platform
