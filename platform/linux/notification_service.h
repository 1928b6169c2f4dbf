// SPDX-License-Identifier: Apache-2.0
// The desktop's notifications, as org.freedesktop.Notifications 1.2 describes them.
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QStringList>

#include <functional>
#include <optional>

class QDBusServiceWatcher;

namespace sanju::platform {

struct Notice
{
    quint32 replaces = 0; // the id of one that gives way
    QString title;        // plain text, both
    QString body;
    QStringList actions; // key, label, key, label ...; "default" is a click on the notice itself
};

class NotificationService final : public QObject
{
    Q_OBJECT

public:
    // Called once: the id, or nullopt when it was not shown.
    using Done = std::function<void(std::optional<quint32> id)>;

    explicit NotificationService(QDBusConnection bus, QObject *parent = nullptr);

    // There is one, or it will be started when it is called.
    bool isThere() const { return m_there; }
    // What the service cannot do is left out: buttons, the body.
    void show(const Notice &notice, const Done &done);
    void close(quint32 id);
    void closeNow(quint32 id); // waits until it is: at the end of the program

Q_SIGNALS:
    void appeared();
    void vanished(); // with all it showed
    void acted(quint32 id, const QString &key);
    void closed(quint32 id, bool byLearner);

private Q_SLOTS:
    void onActionInvoked(quint32 id, const QString &key);
    void onNotificationClosed(quint32 id, quint32 reason);

private:
    QDBusMessage method(const QString &name) const;
    void ask();
    void send(const Notice &notice, const Done &done);

    QDBusConnection m_bus;
    QDBusServiceWatcher *m_watcher;
    bool m_there = false;
    std::optional<QStringList> m_capabilities;
};

} // namespace sanju::platform
