// SPDX-License-Identifier: Apache-2.0
// Reminders on a desktop: what is shown, and what becomes of an answer.
#include "platform/linux/linux_reminder_backend.h"

#include "../plans.h"
#include "desktop.h"

#include "study/reminder_inbox.h"

#include <QDir>
#include <QLockFile>

#include <memory>
#include <thread>

using namespace sanju;
using namespace sanju::platform;
using namespace sanju::platform_test;

namespace {

using What = study::InboxEntry::What;
using Action = study::ReminderAction;

const QString kDaily = QStringLiteral("daily/2026-11-26");
const QString kDebrief = QStringLiteral("mission-debrief/m1/2026-11-26");
const QString kDue = QStringLiteral("2026-11-26T18:30");
const QString kExpires = QStringLiteral("2026-11-26T21:00");

QList<What> whats(const ReminderFolder &folder)
{
    QList<What> all;
    for (const study::InboxEntry &entry : study::readInbox(folder.inbox()))
        all.append(entry.what);
    return all;
}

} // namespace

class LinuxReminderBackendTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_data = std::make_unique<QTemporaryDir>();
        m_bus = std::make_unique<PrivateBus>();
        QVERIFY(m_bus->start());
        m_folder = std::make_unique<ReminderFolder>(m_data->path());
        m_clock.set(at(QStringLiteral("2026-11-26T18:00")));
        m_links.clear();
    }

    void cleanup()
    {
        m_backend.reset();
        m_desktop.reset();
        m_bus.reset();
    }

    void aReminderIsShownWithItsWordsAndButtons()
    {
        open();
        take({reminder(kDebrief, kDue, kExpires, {Action::Done, Action::NoChance, Action::Later})});
        settle(m_connection);
        QCOMPARE(m_desktop->shown.size(), 0); // not yet
        m_clock.set(at(kDue));
        m_backend->look();
        QTRY_COMPARE(m_desktop->shown.size(), 1);
        const ShownNotice &notice = m_desktop->shown.constFirst();
        QCOMPARE(notice.app, QStringLiteral("三句"));
        QCOMPARE(notice.replaces, 0U);
        QCOMPARE(notice.title, QStringLiteral("4 分钟"));
        QCOMPARE(notice.body, QStringLiteral("1 节新课，5 道复习"));
        QCOMPARE(notice.actions, (QStringList{QStringLiteral("default"), QStringLiteral("现在练"),
                                     QStringLiteral("done"), QStringLiteral("做了"), QStringLiteral("no-chance"),
                                     QStringLiteral("没合适机会"), QStringLiteral("later"), QStringLiteral("稍后")}));
        QCOMPARE(notice.hints.value(QStringLiteral("desktop-entry")), QStringLiteral("sanju"));
        QTRY_COMPARE(study::readInbox(m_folder->inbox()),
            (QList<study::InboxEntry>{{kDebrief, What::Shown, m_clock.now(), at(kDue)}}));
    }

    void wordsAreShownAsTheyAre_data()
    {
        QTest::addColumn<QStringList>("capabilities");
        QTest::addColumn<QString>("body");
        QTest::addColumn<bool>("buttons");
        const QString plain = QStringLiteral("1 < 2 & <b>");
        QTest::newRow("markup") << QStringList{QStringLiteral("body"), QStringLiteral("body-markup"),
                                       QStringLiteral("actions")}
                                << QStringLiteral("1 &lt; 2 &amp; &lt;b&gt;") << true;
        QTest::newRow("no markup") << QStringList{QStringLiteral("body"), QStringLiteral("actions")} << plain << true;
        QTest::newRow("no buttons") << QStringList{QStringLiteral("body")} << plain << false;
        QTest::newRow("title only") << QStringList{QStringLiteral("actions")} << QString() << true;
    }

    void wordsAreShownAsTheyAre()
    {
        QFETCH(QStringList, capabilities);
        QFETCH(bool, buttons);
        open(capabilities);
        study::Reminder odd = reminder(kDaily, kDue, kExpires);
        odd.title = QStringLiteral("3 > 2");
        odd.body = QStringLiteral("1 < 2 & <b>");
        m_clock.set(at(kDue));
        take({odd});
        QTRY_COMPARE(m_desktop->shown.size(), 1);
        QCOMPARE(m_desktop->shown.constFirst().title, QStringLiteral("3 > 2"));
        QTEST(m_desktop->shown.constFirst().body, "body");
        QCOMPARE(!m_desktop->shown.constFirst().actions.isEmpty(), buttons);
    }

    void anAnswerGoesIntoTheInboxOnceAndClosesTheNotice_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QList<What>>("expected");
        QTest::newRow("done") << QStringLiteral("done") << QList{What::Shown, What::Done};
        QTest::newRow("no chance") << QStringLiteral("no-chance") << QList{What::Shown, What::NoChance};
        QTest::newRow("later") << QStringLiteral("later") << QList{What::Shown, What::Later};
        QTest::newRow("opened") << QStringLiteral("default") << QList{What::Shown, What::Opened};
    }

    void anAnswerGoesIntoTheInboxOnceAndClosesTheNotice()
    {
        QFETCH(QString, key);
        QFETCH(QList<What>, expected);
        open();
        const uint id = showDebrief();
        m_clock.advance(std::chrono::minutes(5));
        m_desktop->press(id, key);
        QTRY_COMPARE(whats(*m_folder), expected);
        QTRY_COMPARE(m_desktop->closed, QList<uint>{id});
        settle(m_connection);
        QCOMPARE(whats(*m_folder), expected); // the closing is not taken for a dismissal
        const study::InboxEntry entry = study::readInbox(m_folder->inbox()).constLast();
        QCOMPARE(entry.id, kDebrief);
        QCOMPARE(entry.at, m_clock.now());
        QCOMPARE(m_links, key == QStringLiteral("default")
                              ? QStringList{QStringLiteral("sanju://today?from=mission-debrief%2Fm1%2F2026-11-26")}
                              : QStringList());
    }

    void laterComesAgainAndAnswersAgain()
    {
        open();
        m_desktop->press(showDebrief(), QStringLiteral("later"));
        QTRY_COMPARE(whats(*m_folder), (QList{What::Shown, What::Later}));
        m_clock.advance(std::chrono::minutes(59));
        m_backend->look();
        settle(m_connection);
        QCOMPARE(m_desktop->shown.size(), 1);
        m_clock.advance(std::chrono::minutes(1));
        m_backend->look();
        QTRY_COMPARE(whats(*m_folder), (QList{What::Shown, What::Later, What::Shown}));
        m_desktop->press(m_desktop->shown.constLast().id, QStringLiteral("done"));
        QTRY_COMPARE(whats(*m_folder).constLast(), What::Done);
    }

    void wipingAwayIsADismissalAndTimingOutIsNot()
    {
        open();
        const uint id = showDebrief();
        Q_EMIT m_desktop->NotificationClosed(id, 2);
        QTRY_COMPARE(whats(*m_folder), (QList{What::Shown, What::Dismissed}));
        take({reminder(kDebrief, kDue, kExpires), reminder(kDaily, kDue, kExpires)});
        QTRY_COMPARE(m_desktop->shown.size(), 2);
        QTRY_COMPARE(whats(*m_folder).size(), 3);
        Q_EMIT m_desktop->NotificationClosed(m_desktop->shown.constLast().id, 1);
        settle(m_connection);
        QCOMPARE(whats(*m_folder), (QList{What::Shown, What::Dismissed, What::Shown}));
    }

    void buttonsThatWereNotOfferedAndThoseOfOthersDoNothing()
    {
        open();
        m_clock.set(at(kDue));
        take({reminder(kDaily, kDue, kExpires, {Action::Later})});
        QTRY_COMPARE(whats(*m_folder), QList{What::Shown});
        const uint id = m_desktop->shown.constFirst().id;
        Q_EMIT m_desktop->ActionInvoked(id, QStringLiteral("done"));
        Q_EMIT m_desktop->ActionInvoked(id, QStringLiteral("rm"));
        m_desktop->press(id + 1, QStringLiteral("later"));
        settle(m_connection);
        QCOMPARE(whats(*m_folder), QList{What::Shown});
    }

    void ofAKindThereIsOneNoticeAtATime()
    {
        open();
        m_clock.set(at(kDue));
        const auto first = reminder(QStringLiteral("daily/a"), kDue, kExpires);
        const auto second = reminder(QStringLiteral("daily/b"), QStringLiteral("2026-11-26T19:00"), kExpires);
        const auto other = reminder(QStringLiteral("drill/a"), QStringLiteral("2026-11-26T19:00"), kExpires);
        take({first, second, other});
        QTRY_COMPARE(whats(*m_folder).size(), 1);
        m_clock.set(at(QStringLiteral("2026-11-26T19:00")));
        m_backend->look();
        QTRY_COMPARE(m_desktop->shown.size(), 3);
        QCOMPARE(m_desktop->shown.at(1).replaces, m_desktop->shown.at(0).id);
        QCOMPARE(m_desktop->shown.at(2).replaces, 0U);
        QTRY_COMPARE(whats(*m_folder).size(), 3);
        m_desktop->press(m_desktop->shown.at(1).id, QStringLiteral("later"));
        QTRY_COMPARE(study::readInbox(m_folder->inbox()).constLast().id, QStringLiteral("daily/b"));
    }

    void aPlanWithoutItTakesTheNoticeBack()
    {
        open();
        const uint id = showDebrief();
        m_clock.advance(std::chrono::minutes(1));
        take({reminder(kDaily, QStringLiteral("2026-11-27T18:30"), QStringLiteral("2026-11-27T21:00"))}, m_clock.now());
        QTRY_COMPARE(m_desktop->closed, QList<uint>{id});
        settle(m_connection);
        QCOMPARE(whats(*m_folder), QList{What::Shown});
    }

    void whatHasExpiredIsTakenBack()
    {
        open();
        const uint id = showDebrief();
        m_clock.set(at(kExpires));
        m_backend->look();
        QTRY_COMPARE(m_desktop->closed, QList<uint>{id});
    }

    void theEndOfTheAppTakesItsNoticesBack()
    {
        open();
        const uint id = showDebrief();
        m_backend.reset(); // nobody would hear the buttons
        QTRY_COMPARE(m_desktop->closed, QList<uint>{id});
    }

    void nothingIsShownTwiceByTwoPrograms()
    {
        open();
        LinuxReminderBackend other(parts());
        m_clock.set(at(kDue));
        const auto set = setOf({reminder(kDaily, kDue, kExpires)});
        QVERIFY(m_backend->replaceAll(set).has_value());
        QVERIFY(other.replaceAll(set).has_value());
        settle(m_connection);
        settle(m_second);
        QCOMPARE(m_desktop->shown.size(), 1);
        QCOMPARE(whats(*m_folder), QList{What::Shown});
    }

    void whileAnotherProgramHoldsTheLockNothingIsShown()
    {
        open();
        QVERIFY(QDir().mkpath(m_folder->path()));
        QLockFile lock(m_folder->lockPath());
        QVERIFY(lock.tryLock());
        m_clock.set(at(kDue));
        take({reminder(kDaily, kDue, kExpires)});
        settle(m_connection);
        QCOMPARE(m_desktop->shown.size(), 0);
        lock.unlock();
        m_backend->look();
        QTRY_COMPARE(m_desktop->shown.size(), 1);
    }

    void whatCannotBeNotedIsNotShown()
    {
        open();
        QVERIFY(QDir().mkpath(m_folder->path() + QStringLiteral("/state.json"))); // a folder in the way
        m_clock.set(at(kDue));
        take({reminder(kDaily, kDue, kExpires)});
        settle(m_connection);
        QCOMPARE(m_desktop->shown.size(), 0);
        QVERIFY(QDir().rmdir(m_folder->path() + QStringLiteral("/state.json")));
        m_backend->look();
        QTRY_COMPARE(m_desktop->shown.size(), 1);
    }

    void anAnswerThatCannotBeKeptCanBeGivenAgain()
    {
        open();
        const uint id = showDebrief();
        const QString inbox = m_folder->path() + QStringLiteral("/inbox.jsonl");
        QVERIFY(QFile::rename(inbox, inbox + QStringLiteral(".aside")));
        QVERIFY(QDir().mkpath(inbox)); // a folder in the way
        Q_EMIT m_desktop->ActionInvoked(id, QStringLiteral("done"));
        settle(m_connection);
        QCOMPARE(m_desktop->closed.size(), 0);
        QVERIFY(QDir().rmdir(inbox));
        Q_EMIT m_desktop->ActionInvoked(id, QStringLiteral("done"));
        QTRY_COMPARE(whats(*m_folder), QList{What::Done});
        QTRY_COMPARE(m_desktop->closed, QList<uint>{id});
    }

    void aTornStateShowsTooLittleRatherThanTwice()
    {
        open();
        m_clock.set(at(kDue));
        QVERIFY(m_folder->setState("{\"handled\": [\"dai").has_value());
        take({reminder(kDaily, kDue, kExpires),
            reminder(QStringLiteral("drill/a"), QStringLiteral("2026-11-26T19:00"), kExpires)});
        settle(m_connection);
        QCOMPARE(m_desktop->shown.size(), 0);
        m_clock.set(at(QStringLiteral("2026-11-26T19:00")));
        m_backend->look();
        QTRY_COMPARE(m_desktop->shown.size(), 1);
    }

    void aPlanThatCannotBeReadIsToldOnceAndNothingIsShown()
    {
        open();
        showDebrief();
        m_desktop->press(m_desktop->shown.constFirst().id, QStringLiteral("later"));
        QTRY_COMPARE(whats(*m_folder).size(), 2);
        QVERIFY(m_folder->setPlan("{\"version\": 1, \"remin").has_value());
        m_clock.advance(std::chrono::minutes(60));
        m_backend->look();
        m_clock.advance(std::chrono::minutes(1));
        m_backend->look();
        settle(m_connection);
        QCOMPARE(m_desktop->shown.size(), 1); // what was put off too: its quiet hours are not known
        QCOMPARE(whats(*m_folder), (QList{What::Shown, What::Later, What::Blocked}));
        QCOMPARE(study::readInbox(m_folder->inbox()).constLast().why, QStringLiteral("plan"));
    }

    void withoutADesktopItIsToldAndTheReminderWaitsForOne()
    {
        open(std::nullopt);
        QCOMPARE(m_backend->permission(), study::ReminderPermission::Denied);
        QVERIFY(!m_backend->health().works);
        m_clock.set(at(kDue));
        take({reminder(kDaily, kDue, kExpires)});
        QCOMPARE(study::readInbox(m_folder->inbox()), (QList<study::InboxEntry>{{kDaily, What::Blocked, m_clock.now(),
                                                          std::nullopt, QStringLiteral("permission")}}));
        m_desktop = std::make_unique<FakeDesktop>(*m_bus);
        QTRY_COMPARE(m_desktop->shown.size(), 1);
        QTRY_COMPARE(whats(*m_folder), (QList{What::Blocked, What::Shown}));
        QCOMPARE(m_backend->permission(), study::ReminderPermission::Granted);
    }

    void aDesktopThatRefusesItIsToldOnceAndAskedAgain()
    {
        open();
        m_desktop->refuses = true;
        m_clock.set(at(kDue));
        take({reminder(kDaily, kDue, kExpires)});
        QTRY_COMPARE(whats(*m_folder), QList{What::Blocked});
        m_clock.advance(std::chrono::minutes(1));
        m_backend->look();
        settle(m_connection);
        QCOMPARE(whats(*m_folder), QList{What::Blocked});
        m_desktop->refuses = false;
        m_backend->look();
        QTRY_COMPARE(whats(*m_folder), (QList{What::Blocked, What::Shown}));
    }

    void aDesktopThatGoesTakesItsNoticesAlong()
    {
        open();
        const uint id = showDebrief();
        m_desktop.reset();
        QTRY_COMPARE(m_backend->permission(), study::ReminderPermission::Denied);
        m_desktop = std::make_unique<FakeDesktop>(*m_bus);
        QTRY_COMPARE(m_backend->permission(), study::ReminderPermission::Granted);
        m_desktop->press(id, QStringLiteral("done")); // somebody else's by now
        settle(m_connection);
        QCOMPARE(whats(*m_folder), QList{What::Shown});
    }

    void withoutABusNothingComesAndNothingBreaks()
    {
        m_backend = std::make_unique<LinuxReminderBackend>(LinuxReminderBackend::Parts{m_folder.get(), &m_clock,
            [] { return shanghai(); }, QDBusConnection(QStringLiteral("no such bus")), m_data->path(), {}, {}});
        m_clock.set(at(kDue));
        take({reminder(kDaily, kDue, kExpires)});
        QCOMPARE(m_backend->permission(), study::ReminderPermission::Denied);
        QCOMPARE(whats(*m_folder), QList{What::Blocked});
    }

    void theSamePlanIsNotWrittenAgain()
    {
        open();
        const auto daily = reminder(kDaily, kDue, kExpires);
        take({daily});
        const QByteArray before = m_folder->plan();
        take({daily}, m_clock.now());
        QCOMPARE(m_folder->plan(), before);
        take({}, m_clock.now());
        QVERIFY(m_folder->plan() != before);
    }

    void whatWasDueBeforeTheAppWasOpenedNeedsNoNotice()
    {
        m_clock.set(at(kDue));
        QVERIFY(m_folder->setPlan(study::planFile(setOf({reminder(kDaily, kDue, kExpires)}))).has_value());
        open();
        m_backend->look();
        settle(m_connection);
        QCOMPARE(m_desktop->shown.size(), 0);
    }

    void whileSanjuRemindRunsTheAppShowsNothing()
    {
        open();
        QDBusConnection remind = m_bus->connection();
        QVERIFY(remind.registerService(remindName(m_data->path())));
        settle(m_connection); // the bus tells first, and answers then
        m_clock.set(at(kDue));
        take({reminder(kDaily, kDue, kExpires)});
        settle(m_connection);
        QCOMPARE(m_desktop->shown.size(), 0);
        QVERIFY(m_backend->health().works);
        QVERIFY(remind.unregisterService(remindName(m_data->path())));
        QTRY_COMPARE(m_desktop->shown.size(), 1);
    }

    void theSystemHearsOfRemindersOnlyWhileThereAreSome()
    {
        const QString entry = m_data->filePath(QStringLiteral("config/autostart/sanju-remind.desktop"));
        open();
        LinuxReminderBackend::Parts all = parts();
        all.autostart.emplace(
            AutostartPlaces{m_data->filePath(QStringLiteral("config")), m_data->filePath(QStringLiteral("share")),
                QStringLiteral("/no/such/app"), QStringLiteral("/no/such/remind"), m_data->path()});
        m_backend = std::make_unique<LinuxReminderBackend>(all);
        QVERIFY(!m_backend->health().works); // the program is not there
        take({reminder(kDaily, kDue, kExpires)});
        QVERIFY(QFile::exists(entry));
        take({}, m_clock.now());
        QVERIFY(!QFile::exists(entry));
    }

    void theLinkThatStartedTheAppIsToldOnceAndLaterOnesAsTheyCome()
    {
        m_desktop = std::make_unique<FakeDesktop>(*m_bus);
        LinuxReminderBackend::Parts all = parts();
        all.link = QStringLiteral("sanju://today");
        m_backend = std::make_unique<LinuxReminderBackend>(all);
        m_backend->onLaunch([this](const QString &link) { m_links.append(link); });
        m_backend->onLaunch([this](const QString &link) { m_links.append(link); });
        QCOMPARE(m_links, QStringList{QStringLiteral("sanju://today")});
        QCOMPARE(passedFromOutside(QStringLiteral("sanju://practice")), true);
        QTRY_COMPARE(m_links, (QStringList{QStringLiteral("sanju://today"), QStringLiteral("sanju://practice")}));
        m_backend.reset();
        QCOMPARE(passedFromOutside(QStringLiteral("sanju://practice")), false);
    }

    void anAppWithOtherDataDoesNotTakeTheLink()
    {
        open();
        const QTemporaryDir others;
        QVERIFY(appName(others.path()) != appName(m_data->path()));
        QVERIFY(remindName(m_data->path()) != appName(m_data->path()));
        QVERIFY(!passLink(others.path(), QStringLiteral("sanju://today"), m_bus->connection()));
        QCOMPARE(m_links, QStringList());
    }

private:
    LinuxReminderBackend::Parts parts()
    {
        m_second = m_bus->connection();
        return {m_folder.get(), &m_clock, [] { return shanghai(); }, m_second, m_data->path(), {}, {}};
    }

    // nullopt: there is no desktop.
    void open(const std::optional<QStringList> &capabilities = QStringList{
                  QStringLiteral("actions"), QStringLiteral("body"), QStringLiteral("body-markup")})
    {
        if (capabilities)
            m_desktop = std::make_unique<FakeDesktop>(*m_bus, *capabilities);
        m_backend = std::make_unique<LinuxReminderBackend>(parts());
        m_connection = m_second;
        m_backend->onLaunch([this](const QString &link) { m_links.append(link); });
    }

    void take(const QList<study::Reminder> &reminders, std::optional<Instant> written = {})
    {
        study::ReminderSet set = setOf(reminders);
        set.written = written.value_or(set.written);
        QVERIFY(m_backend->replaceAll(set).has_value());
    }

    uint showDebrief()
    {
        m_clock.set(at(kDue));
        take({reminder(kDebrief, kDue, kExpires, {Action::Done, Action::NoChance, Action::Later})});
        [this] { QTRY_COMPARE(whats(*m_folder), QList{What::Shown}); }();
        return m_desktop->shown.constFirst().id;
    }

    // From a thread, for who is called answers in this one.
    bool passedFromOutside(const QString &link)
    {
        bool passed = false;
        std::atomic<bool> done = false;
        const QDBusConnection bus = m_bus->connection();
        std::thread outside([&] {
            passed = passLink(m_data->path(), link, bus);
            done = true;
        });
        [&] { QTRY_VERIFY(done); }();
        outside.join();
        return passed;
    }

    std::unique_ptr<QTemporaryDir> m_data;
    std::unique_ptr<PrivateBus> m_bus;
    std::unique_ptr<ReminderFolder> m_folder;
    FixedClock m_clock{Instant()};
    std::unique_ptr<FakeDesktop> m_desktop;
    QDBusConnection m_connection{QStringLiteral("none")};
    QDBusConnection m_second{QStringLiteral("none")};
    std::unique_ptr<LinuxReminderBackend> m_backend;
    QStringList m_links;
};

QTEST_GUILESS_MAIN(LinuxReminderBackendTest)
#include "linux_reminder_backend_test.moc"
