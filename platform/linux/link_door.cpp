// SPDX-License-Identifier: Apache-2.0
// One name and one object on the bus.
#include "platform/linux/link_door.h"

#include <QCryptographicHash>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDir>
#include <QFileInfo>
#include <QVariantMap>

namespace sanju::platform {

namespace {

const QString kInterface = QStringLiteral("org.freedesktop.Application");
const QString kPath = QStringLiteral("/app/sanju");
constexpr qsizetype kMarkLength = 16;
constexpr int kPatience = 3000; // ms

// Two people's data, or a test's, are two apps.
QString nameOf(const QString &role, const QString &dataFolder)
{
    const QString canonical = QFileInfo(dataFolder).canonicalFilePath();
    const QString path = canonical.isEmpty() ? QDir::cleanPath(QDir(dataFolder).absolutePath()) : canonical;
    const QByteArray mark = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha1).toHex();
    return role + QStringLiteral(".of_") + QString::fromLatin1(mark.first(kMarkLength));
}

} // namespace

QString appName(const QString &dataFolder)
{
    return nameOf(QStringLiteral("app.sanju"), dataFolder);
}

QString remindName(const QString &dataFolder)
{
    return nameOf(QStringLiteral("app.sanju.remind"), dataFolder);
}

LinkDoor::LinkDoor(const QString &dataFolder, QDBusConnection bus, QObject *parent)
    : QDBusVirtualObject(parent), m_bus(std::move(bus)), m_name(appName(dataFolder))
{
    if (m_bus.isConnected() && m_bus.registerVirtualObject(kPath, this))
        m_bus.registerService(m_name);
}

LinkDoor::~LinkDoor()
{
    if (!m_bus.isConnected()) // Qt 6.4 does not look
        return;
    m_bus.unregisterService(m_name);
    m_bus.unregisterObject(kPath);
}

QString LinkDoor::introspect(const QString &) const
{
    return QStringLiteral("<interface name=\"org.freedesktop.Application\"><method name=\"Open\">"
                          "<arg type=\"as\" name=\"uris\" direction=\"in\"/>"
                          "<arg type=\"a{sv}\" name=\"platform_data\" direction=\"in\"/></method></interface>");
}

bool LinkDoor::handleMessage(const QDBusMessage &message, const QDBusConnection &connection)
{
    if (message.interface() != kInterface || message.member() != QStringLiteral("Open") ||
        message.signature() != QStringLiteral("asa{sv}"))
        return false;
    connection.send(message.createReply());
    const QStringList links = message.arguments().constFirst().toStringList();
    for (const QString &link : links)
        Q_EMIT opened(link);
    return true;
}

bool passLink(const QString &dataFolder, const QString &link, const QDBusConnection &bus)
{
    const QString name = appName(dataFolder);
    if (!bus.isConnected() || !bus.interface()->isServiceRegistered(name).value())
        return false;
    QDBusMessage call = QDBusMessage::createMethodCall(name, kPath, kInterface, QStringLiteral("Open"));
    call << QStringList{link} << QVariantMap();
    return bus.call(call, QDBus::Block, kPatience).type() == QDBusMessage::ReplyMessage;
}

} // namespace sanju::platform
