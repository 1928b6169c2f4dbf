// SPDX-License-Identifier: Apache-2.0
// Lets a second start of the app hand its link to the one that is open, as org.freedesktop.Application describes it.
#pragma once

#include <QDBusConnection>
#include <QDBusVirtualObject>

namespace sanju::platform {

// The names on the bus of those who work with that data: of the app, and of the program that reminds without it.
QString appName(const QString &dataFolder);
QString remindName(const QString &dataFolder);

class LinkDoor final : public QDBusVirtualObject
{
    Q_OBJECT

public:
    // Holds the name of the app from now on, if nobody else does.
    LinkDoor(const QString &dataFolder, QDBusConnection bus, QObject *parent = nullptr);
    ~LinkDoor() override;

    QString introspect(const QString &path) const override;
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override;

Q_SIGNALS:
    void opened(const QString &link);

private:
    QDBusConnection m_bus;
    QString m_name;
};

// False when no app with that data is open.
bool passLink(const QString &dataFolder, const QString &link, const QDBusConnection &bus);

} // namespace sanju::platform
