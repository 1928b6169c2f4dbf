// SPDX-License-Identifier: Apache-2.0
// A session bus of a test's own, and on it a desktop that shows nothing but remembers everything.
#pragma once

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QVariantMap>

namespace sanju::platform_test {

// Without the services that are installed on this machine.
class PrivateBus
{
public:
    ~PrivateBus() { stop(); }

    bool start()
    {
        QFile config(m_folder.filePath(QStringLiteral("bus.conf")));
        if (!config.open(QIODevice::WriteOnly))
            return false;
        config.write("<busconfig><type>session</type><listen>unix:dir=" + m_folder.path().toUtf8() +
                     "</listen><auth>EXTERNAL</auth><policy context=\"default\"><allow send_destination=\"*\"/>"
                     "<allow receive_sender=\"*\"/><allow own=\"*\"/></policy></busconfig>");
        config.close();
        m_daemon.start(QStringLiteral("dbus-daemon"), {QStringLiteral("--nofork"), QStringLiteral("--print-address"),
                                                          QStringLiteral("--config-file=") + config.fileName()});
        if (!m_daemon.waitForStarted() || !m_daemon.waitForReadyRead())
            return false;
        m_address = QString::fromUtf8(m_daemon.readLine().trimmed());
        return !m_address.isEmpty();
    }

    void stop()
    {
        for (const QString &name : std::as_const(m_names))
            QDBusConnection::disconnectFromBus(name);
        m_names.clear();
        m_daemon.kill();
        m_daemon.waitForFinished();
    }

    const QString &address() const { return m_address; }

    // A connection of its own each time, as another program would have.
    QDBusConnection connection()
    {
        m_names.append(QStringLiteral("%1/%2").arg(m_address).arg(m_names.size()));
        return QDBusConnection::connectToBus(m_address, m_names.constLast());
    }

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
    QString m_address;
    QStringList m_names;
};

struct ShownNotice
{
    uint id = 0;
    QString app;
    uint replaces = 0;
    QString title;
    QString body;
    QStringList actions;
    QVariantMap hints;
};

class FakeDesktop : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    explicit FakeDesktop(PrivateBus &bus, const QStringList &capabilities = {QStringLiteral("actions"),
                                              QStringLiteral("body"), QStringLiteral("body-markup")})
        : m_bus(bus.connection()), m_capabilities(capabilities)
    {
        m_bus.registerObject(
            QStringLiteral("/org/freedesktop/Notifications"), this, QDBusConnection::ExportScriptableContents);
        m_bus.registerService(QStringLiteral("org.freedesktop.Notifications"));
    }

    ~FakeDesktop() override { m_bus.unregisterService(QStringLiteral("org.freedesktop.Notifications")); }

    // As the least careful of real ones do it: the button closes, too.
    void press(uint id, const QString &key)
    {
        Q_EMIT ActionInvoked(id, key);
        Q_EMIT NotificationClosed(id, 2);
    }

    QList<ShownNotice> shown;
    QList<uint> closed;
    bool refuses = false;

public Q_SLOTS:
    Q_SCRIPTABLE QStringList GetCapabilities() { return m_capabilities; }
    Q_SCRIPTABLE uint Notify(const QString &app, uint replaces, const QString &icon, const QString &title,
        const QString &body, const QStringList &actions, const QVariantMap &hints, int timeout)
    {
        Q_UNUSED(icon);
        Q_UNUSED(timeout);
        if (refuses) {
            sendErrorReply(QDBusError::LimitsExceeded);
            return 0;
        }
        const uint id = replaces != 0 ? replaces : ++m_last;
        shown.append({id, app, replaces, title, body, actions, hints});
        return id;
    }
    Q_SCRIPTABLE void CloseNotification(uint id)
    {
        closed.append(id);
        Q_EMIT NotificationClosed(id, 3);
    }

Q_SIGNALS:
    Q_SCRIPTABLE void ActionInvoked(uint id, const QString &key);
    Q_SCRIPTABLE void NotificationClosed(uint id, uint reason);

private:
    QDBusConnection m_bus;
    QStringList m_capabilities;
    uint m_last = 40;
};

// Waits until the desktop has got what was sent over `bus`, and its answers have come: twice, for what is sent upon an
// answer.
inline void settle(const QDBusConnection &bus)
{
    for (int i = 0; i < 3; ++i) {
        QDBusPendingCallWatcher watcher(bus.asyncCall(QDBusMessage::createMethodCall(
            QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("/org/freedesktop/Notifications"),
            QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("GetCapabilities"))));
        QSignalSpy finished(&watcher, &QDBusPendingCallWatcher::finished);
        QVERIFY(finished.wait());
    }
}

} // namespace sanju::platform_test
