// SPDX-License-Identifier: Apache-2.0
// The same with a real notification daemon, dunst, on a virtual display: what ours is held against is not only ours.
#include "platform/linux/linux_reminder_backend.h"

#include "../plans.h"
#include "desktop.h"

#include "study/reminder_inbox.h"

#include <memory>

using namespace sanju;
using namespace sanju::platform;
using namespace sanju::platform_test;

namespace {

using What = study::InboxEntry::What;

const QString kDue = QStringLiteral("2026-11-26T18:30");

} // namespace

class RealDaemonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QVERIFY(m_bus.start());
        m_screen.start(QStringLiteral("Xvfb"),
            {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"), QStringLiteral("0"),
                QStringLiteral("640x480x24"), QStringLiteral("-nolisten"), QStringLiteral("tcp")});
        QVERIFY2(m_screen.waitForStarted(), "Xvfb");
        while (!m_screen.canReadLine())
            QVERIFY(m_screen.waitForReadyRead());
        QFile config(m_folder.filePath(QStringLiteral("dunstrc")));
        QVERIFY(config.open(QIODevice::WriteOnly));
        config.write("[global]\n    markup = full\n    history_length = 20\n");

        QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
        all.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), m_bus.address());
        all.insert(QStringLiteral("DISPLAY"), u':' + QString::fromLatin1(m_screen.readLine().trimmed()));
        all.remove(QStringLiteral("WAYLAND_DISPLAY"));
        m_dunst.setProcessEnvironment(all);
        m_dunst.setProcessChannelMode(QProcess::MergedChannels);
        m_clock.set(at(kDue));
        m_backend = std::make_unique<LinuxReminderBackend>(LinuxReminderBackend::Parts{&m_reminders, &m_clock,
            [] { return shanghai(); }, m_connection = m_bus.connection(), m_data.path(), {}, {}});
    }

    void cleanup()
    {
        m_backend.reset();
        m_dunst.kill();
        m_dunst.waitForFinished();
        m_screen.terminate();
        m_screen.waitForFinished();
    }

    void aReminderIsShownOpenedAndDismissed()
    {
        QStringList links;
        m_backend->onLaunch([&links](const QString &link) { links.append(link); });
        study::Reminder daily = reminder(QStringLiteral("daily/a"), kDue, QStringLiteral("2026-11-26T21:00"));
        daily.body = QStringLiteral("1 < 2 & <b>");
        QVERIFY(m_backend->replaceAll(setOf({daily})).has_value());
        QCOMPARE(whats(), QList{What::Blocked}); // no desktop yet

        m_dunst.start(QStringLiteral("dunst"), {QStringLiteral("-conf"), m_folder.filePath(QStringLiteral("dunstrc"))});
        QVERIFY2(m_dunst.waitForStarted(), "dunst");
        QTRY_COMPARE(whats(), (QList{What::Blocked, What::Shown}));
        QCOMPARE(m_backend->permission(), study::ReminderPermission::Granted);
        QTRY_COMPARE(property(QStringLiteral("displayedLength")), 1U);

        dunst(QStringLiteral("NotificationAction"), {0U});
        QTRY_COMPARE(links, QStringList{QStringLiteral("sanju://today?from=daily%2Fa")});
        QCOMPARE(whats(), (QList{What::Blocked, What::Shown, What::Opened}));
        QTRY_COMPARE(property(QStringLiteral("displayedLength")), 0U);

        QVERIFY(m_backend
                    ->replaceAll(
                        setOf({daily, reminder(QStringLiteral("drill/a"), kDue, QStringLiteral("2026-11-26T21:00"))}))
                    .has_value());
        QTRY_COMPARE(whats().size(), 4);
        QTRY_COMPARE(property(QStringLiteral("displayedLength")), 1U);
        dunst(QStringLiteral("NotificationCloseLast"), {});
        QTRY_COMPARE(whats(), (QList{What::Blocked, What::Shown, What::Opened, What::Shown, What::Dismissed}));
    }

private:
    QList<What> whats() const
    {
        QList<What> all;
        for (const study::InboxEntry &entry : study::readInbox(m_reminders.inbox()))
            all.append(entry.what);
        return all;
    }

    void dunst(const QString &method, const QVariantList &arguments)
    {
        QDBusMessage call = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.Notifications"),
            QStringLiteral("/org/freedesktop/Notifications"), QStringLiteral("org.dunstproject.cmd0"), method);
        call.setArguments(arguments);
        const QDBusMessage answer = m_connection.call(call);
        QVERIFY2(answer.type() == QDBusMessage::ReplyMessage, qPrintable(answer.errorMessage()));
    }

    uint property(const QString &name)
    {
        QDBusMessage call = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.Notifications"),
            QStringLiteral("/org/freedesktop/Notifications"), QStringLiteral("org.freedesktop.DBus.Properties"),
            QStringLiteral("Get"));
        call << QStringLiteral("org.dunstproject.cmd0") << name;
        return m_connection.call(call).arguments().value(0).value<QDBusVariant>().variant().toUInt();
    }

    QTemporaryDir m_data;
    QTemporaryDir m_folder;
    PrivateBus m_bus;
    QProcess m_screen;
    QProcess m_dunst;
    FixedClock m_clock{Instant()};
    ReminderFolder m_reminders{m_data.path()};
    QDBusConnection m_connection{QStringLiteral("none")};
    std::unique_ptr<LinuxReminderBackend> m_backend;
};

QTEST_GUILESS_MAIN(RealDaemonTest)
#include "real_daemon_test.moc"
