// SPDX-License-Identifier: Apache-2.0
// sanju-remind as a program: reminders come while the app is closed, and a click opens it.
#include "platform/linux/link_door.h"
#include "platform/reminder_folder.h"

#include "../plans.h"
#include "desktop.h"

#include "study/reminder_inbox.h"

#include <QDir>

#include <memory>

using namespace sanju;
using namespace sanju::platform;
using namespace sanju::platform_test;

namespace {

using What = study::InboxEntry::What;

// The program has the machine's own clock.
study::Reminder dueNow(const QString &id)
{
    const Instant now = SystemClock().now();
    study::Reminder due = reminder(id, QStringLiteral("2026-11-26T18:30"), QStringLiteral("2026-11-26T21:00"),
        {study::ReminderAction::Done, study::ReminderAction::Later});
    due.at = study::civilTime(now - std::chrono::minutes(2), QTimeZone::systemTimeZone());
    due.expires = study::civilTime(now + std::chrono::hours(2), QTimeZone::systemTimeZone());
    return due;
}

QByteArray plan(const QList<study::Reminder> &reminders)
{
    study::ReminderSet set = setOf(reminders);
    set.written = SystemClock().now() - std::chrono::hours(1);
    set.quiet.reset();
    return study::planFile(set);
}

QList<What> whats(const ReminderFolder &folder)
{
    QList<What> all;
    for (const study::InboxEntry &entry : study::readInbox(folder.inbox()))
        all.append(entry.what);
    return all;
}

} // namespace

class SanjuRemindTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_data = std::make_unique<QTemporaryDir>();
        m_folder = std::make_unique<ReminderFolder>(m_data->path());
        m_bus = std::make_unique<PrivateBus>();
        QVERIFY(m_bus->start());
        m_desktop = std::make_unique<FakeDesktop>(*m_bus);
    }

    void cleanup()
    {
        m_program.kill();
        m_program.waitForFinished();
        m_desktop.reset();
        m_bus.reset();
    }

    void anAnswerWithTheAppClosedReachesTheInbox()
    {
        QVERIFY(m_folder->setPlan(plan({dueNow(QStringLiteral("mission-debrief/m1/a"))})).has_value());
        start();
        QTRY_COMPARE(whats(*m_folder), QList{What::Shown});
        m_desktop->press(m_desktop->shown.constFirst().id, QStringLiteral("done"));
        QTRY_COMPARE(whats(*m_folder), (QList{What::Shown, What::Done}));
        QCOMPARE(study::readInbox(m_folder->inbox()).constLast().id, QStringLiteral("mission-debrief/m1/a"));
    }

    void aNewPlanIsNoticed()
    {
        QVERIFY(m_folder->setPlan(plan({dueNow(QStringLiteral("daily/a"))})).has_value());
        start();
        QTRY_COMPARE(m_desktop->shown.size(), 1);
        QVERIFY(m_folder->setPlan(plan({dueNow(QStringLiteral("daily/a")), dueNow(QStringLiteral("drill/a"))}))
                    .has_value());
        QTRY_COMPARE(m_desktop->shown.size(), 2);
    }

    void aRestartShowsNothingAgain()
    {
        QVERIFY(m_folder->setPlan(plan({dueNow(QStringLiteral("daily/a"))})).has_value());
        start();
        QTRY_COMPARE(whats(*m_folder), QList{What::Shown});
        m_program.kill();
        QVERIFY(m_program.waitForFinished());
        QVERIFY(m_folder->setPlan(plan({dueNow(QStringLiteral("daily/a")), dueNow(QStringLiteral("drill/a"))}))
                    .has_value());
        start();
        QTRY_COMPARE(whats(*m_folder), (QList{What::Shown, What::Shown}));
        QCOMPARE(m_desktop->shown.size(), 2);
    }

    void aClickStartsTheAppWithTheLink()
    {
        const QString said = m_data->filePath(QStringLiteral("said"));
        QFile app(m_data->filePath(QStringLiteral("app")));
        QVERIFY(app.open(QIODevice::WriteOnly));
        app.write("#!/bin/sh\nprintf '%s\\n' \"$@\" > '" + said.toUtf8() + ".part'\nmv '" + said.toUtf8() + ".part' '" +
                  said.toUtf8() + "'\n");
        app.close();
        QVERIFY(app.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QVERIFY(m_folder->setPlan(plan({dueNow(QStringLiteral("daily/a"))})).has_value());
        start({QStringLiteral("--app"), app.fileName()});
        QTRY_COMPARE(whats(*m_folder), QList{What::Shown});
        m_desktop->press(m_desktop->shown.constFirst().id, QStringLiteral("default"));
        QTRY_VERIFY(QFile::exists(said));
        QFile file(said);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts),
            (QStringList{QStringLiteral("--data"), m_data->path(), QStringLiteral("--link"),
                QStringLiteral("sanju://today?from=daily%2Fa")}));
        QCOMPARE(whats(*m_folder), (QList{What::Shown, What::Opened}));
    }

    void aClickReachesTheAppThatIsOpen()
    {
        LinkDoor door(m_data->path(), m_bus->connection());
        QSignalSpy opened(&door, &LinkDoor::opened);
        QVERIFY(m_folder->setPlan(plan({dueNow(QStringLiteral("daily/a"))})).has_value());
        start({QStringLiteral("--app"), QStringLiteral("/no/such/app")});
        QTRY_COMPARE(whats(*m_folder), QList{What::Shown});
        m_desktop->press(m_desktop->shown.constFirst().id, QStringLiteral("default"));
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(opened.constFirst().constFirst().toString(), QStringLiteral("sanju://today?from=daily%2Fa"));
    }

    void anEmptyPlanEndsIt()
    {
        QVERIFY(m_folder->setPlan(plan({dueNow(QStringLiteral("daily/a"))})).has_value());
        start();
        QTRY_COMPARE(whats(*m_folder), QList{What::Shown});
        study::ReminderSet none;
        none.written = SystemClock().now();
        QVERIFY(m_folder->setPlan(study::planFile(none)).has_value());
        QTRY_COMPARE(m_program.state(), QProcess::NotRunning);
        QCOMPARE(m_program.exitCode(), 0);
        QCOMPARE(m_desktop->closed.size(), 1);
    }

    void dataThatWereDeletedEndIt()
    {
        QVERIFY(m_folder->setPlan(plan({dueNow(QStringLiteral("daily/a"))})).has_value());
        start();
        QTRY_COMPARE(whats(*m_folder), QList{What::Shown});
        QVERIFY(QDir().rename(m_folder->path(), m_data->filePath(QStringLiteral("wiped")))); // in one step
        QTRY_COMPARE(m_program.state(), QProcess::NotRunning);
        QVERIFY(!QDir(m_folder->path()).exists());
    }

    void aSecondOneEndsAtOnce()
    {
        QVERIFY(m_folder->setPlan(plan({dueNow(QStringLiteral("daily/a"))})).has_value());
        start();
        QTRY_COMPARE(whats(*m_folder), QList{What::Shown});
        QProcess second;
        second.setProcessEnvironment(environment());
        second.start(QStringLiteral(SANJU_REMIND), {QStringLiteral("--data"), m_data->path()});
        QVERIFY(second.waitForFinished());
        QCOMPARE(second.exitCode(), 0);
        QCOMPARE(m_desktop->shown.size(), 1);
    }

    void theEndOfTheSessionEndsIt()
    {
        QVERIFY(m_folder->setPlan(plan({dueNow(QStringLiteral("daily/a"))})).has_value());
        start();
        QTRY_COMPARE(whats(*m_folder), QList{What::Shown});
        m_desktop.reset();
        m_bus->stop();
        QTRY_COMPARE(m_program.state(), QProcess::NotRunning);
    }

    void aPlanThatCannotBeReadIsToldAndNothingBreaks()
    {
        QVERIFY(m_folder->setPlan("{\"version\": 1, \"reminders\": [{").has_value());
        start();
        QTRY_COMPARE(whats(*m_folder), QList{What::Blocked});
        QVERIFY(m_folder->setPlan(plan({dueNow(QStringLiteral("daily/a"))})).has_value());
        QTRY_COMPARE(whats(*m_folder), (QList{What::Blocked, What::Shown}));
    }

    void withoutABusOrDataItSaysSo()
    {
        QProcess program;
        QProcessEnvironment none = environment();
        none.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/no/such/bus"));
        program.setProcessEnvironment(none);
        program.start(QStringLiteral(SANJU_REMIND), {QStringLiteral("--data"), m_data->path()});
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitCode(), 1);
        QVERIFY(program.readAllStandardError().contains("there is no session bus"));
        program.start(QStringLiteral(SANJU_REMIND), QStringList());
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitCode(), 2);
    }

private:
    QProcessEnvironment environment() const
    {
        QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
        all.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), m_bus->address());
        return all;
    }

    void start(const QStringList &more = {})
    {
        m_program.setProcessEnvironment(environment());
        m_program.start(QStringLiteral(SANJU_REMIND), QStringList{QStringLiteral("--data"), m_data->path()} + more);
        QVERIFY(m_program.waitForStarted());
    }

    std::unique_ptr<QTemporaryDir> m_data;
    std::unique_ptr<ReminderFolder> m_folder;
    std::unique_ptr<PrivateBus> m_bus;
    std::unique_ptr<FakeDesktop> m_desktop;
    QProcess m_program;
};

QTEST_GUILESS_MAIN(SanjuRemindTest)
#include "sanju_remind_test.moc"
