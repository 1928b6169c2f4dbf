// SPDX-License-Identifier: Apache-2.0
// Calls and signals of org.freedesktop.Notifications; nothing waits for an answer.
#include "platform/linux/notification_service.h"

#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QVariantMap>

#include <utility>

namespace sanju::platform {

namespace {

const QString kName = QStringLiteral("org.freedesktop.Notifications");
const QString kPath = QStringLiteral("/org/freedesktop/Notifications");
constexpr quint32 kDismissed = 2;   // a reason for closing: by the user
constexpr int kServiceDecides = -1; // for how long it stays

} // namespace

NotificationService::NotificationService(QDBusConnection bus, QObject *parent)
    : QObject(parent),
      m_bus(std::move(bus)),
      m_watcher(new QDBusServiceWatcher(kName, m_bus, QDBusServiceWatcher::WatchForOwnerChange, this))
{
    if (!m_bus.isConnected())
        return;
    m_bus.connect(kName, kPath, kName, QStringLiteral("ActionInvoked"), this, SLOT(onActionInvoked(quint32, QString)));
    m_bus.connect(
        kName, kPath, kName, QStringLiteral("NotificationClosed"), this, SLOT(onNotificationClosed(quint32, quint32)));
    connect(m_watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
        [this](const QString &, const QString &before, const QString &after) {
            m_capabilities.reset();
            m_there = !after.isEmpty();
            if (!before.isEmpty())
                Q_EMIT vanished();
            if (m_there)
                Q_EMIT appeared();
        });
    const QDBusConnectionInterface *daemon = m_bus.interface();
    const bool runs = daemon->isServiceRegistered(kName).value();
    m_there = runs || daemon->activatableServiceNames().value().contains(kName);
    // One that has yet to be started may fail to: better known before a reminder is due.
    if (m_there && !runs)
        ask();
}

QDBusMessage NotificationService::method(const QString &name) const
{
    return QDBusMessage::createMethodCall(kName, kPath, kName, name);
}

void NotificationService::ask()
{
    auto *answer = new QDBusPendingCallWatcher(m_bus.asyncCall(method(QStringLiteral("GetCapabilities"))), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        const QDBusPendingReply<QStringList> reply = *answer;
        if (reply.isError())
            m_there = false;
        else
            m_capabilities = reply.value();
    });
}

void NotificationService::show(const Notice &notice, const Done &done)
{
    if (m_capabilities) {
        send(notice, done);
        return;
    }
    auto *answer = new QDBusPendingCallWatcher(m_bus.asyncCall(method(QStringLiteral("GetCapabilities"))), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, notice, done] {
        answer->deleteLater();
        const QDBusPendingReply<QStringList> reply = *answer;
        if (reply.isError()) {
            done(std::nullopt);
            return;
        }
        m_capabilities = reply.value();
        send(notice, done);
    });
}

void NotificationService::send(const Notice &notice, const Done &done)
{
    const auto can = [this](const char *capability) { return m_capabilities->contains(QLatin1String(capability)); };
    QString body = can("body") ? notice.body : QString();
    if (can("body-markup"))
        body = body.toHtmlEscaped();
    const QVariantMap hints{
        {QStringLiteral("desktop-entry"), QStringLiteral("sanju")},
        {QStringLiteral("urgency"), QVariant::fromValue<uchar>(1)},
    };
    QDBusMessage call = method(QStringLiteral("Notify"));
    call << QStringLiteral("三句") << notice.replaces << QStringLiteral("sanju") << notice.title << body
         << (can("actions") ? notice.actions : QStringList()) << hints << kServiceDecides;
    auto *answer = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [answer, done] {
        answer->deleteLater();
        const QDBusPendingReply<quint32> reply = *answer;
        done(reply.isError() ? std::nullopt : std::optional(reply.value()));
    });
}

void NotificationService::close(quint32 id)
{
    m_bus.asyncCall(method(QStringLiteral("CloseNotification")) << id);
}

void NotificationService::closeNow(quint32 id)
{
    if (!m_bus.isConnected())
        return;
    m_bus.send(method(QStringLiteral("CloseNotification")) << id);
    m_bus.interface()->isServiceRegistered(kName); // answered after the one before it has gone out
}

void NotificationService::onActionInvoked(quint32 id, const QString &key)
{
    Q_EMIT acted(id, key);
}

void NotificationService::onNotificationClosed(quint32 id, quint32 reason)
{
    Q_EMIT closed(id, reason == kDismissed);
}

} // namespace sanju::platform
