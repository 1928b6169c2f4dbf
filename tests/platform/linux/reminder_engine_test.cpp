// SPDX-License-Identifier: Apache-2.0
// When reminders are shown: once, in time, outside quiet hours, in whatever zone the learner is.
#include "platform/linux/reminder_engine.h"

#include "../plans.h"

#include <QSet>
#include <QTest>

using namespace sanju;
using namespace sanju::platform;
using namespace sanju::platform_test;

namespace {

using What = study::InboxEntry::What;

const QString kDaily = QStringLiteral("daily/2026-11-26");

QList<study::Reminder> oneDaily()
{
    return {reminder(kDaily, QStringLiteral("2026-11-26T18:30"), QStringLiteral("2026-11-26T22:00"))};
}

} // namespace

class ReminderEngineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_zone = shanghai();
        m_state = {};
        m_set = setOf(oneDaily());
    }

    void aReminderIsDueFromItsMinuteUntilItExpires_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<bool>("due");
        QTest::addColumn<QString>("next"); // empty: none
        QTest::addColumn<int>("lines");
        const auto row = [](const char *name, const char *now, bool due, const char *next, int lines) {
            QTest::newRow(name) << QString::fromLatin1(now) << due << QString::fromLatin1(next) << lines;
        };
        row("the day before", "2026-11-25T18:30", false, "2026-11-26T18:30", 0);
        row("a minute before", "2026-11-26T18:29", false, "2026-11-26T18:30", 0);
        row("at its minute", "2026-11-26T18:30", true, "", 0);
        row("an hour late", "2026-11-26T19:30", true, "", 0);
        row("before quiet hours", "2026-11-26T21:29", true, "", 0);
        row("in quiet hours", "2026-11-26T21:30", false, "", 0);
        row("before it expires", "2026-11-26T21:59", false, "", 0);
        row("when it expires", "2026-11-26T22:00", false, "", 1);
        row("the day after", "2026-11-27T18:30", false, "", 1);
    }

    void aReminderIsDueFromItsMinuteUntilItExpires()
    {
        QFETCH(QString, now);
        QFETCH(bool, due);
        QFETCH(QString, next);
        QFETCH(int, lines);
        const auto found = lookAt(now);
        QCOMPARE(found.due.size(), due ? 1 : 0);
        QCOMPARE(found.next, next.isEmpty() ? std::nullopt : std::optional(at(next)));
        QCOMPARE(found.lines.size(), lines);
        QCOMPARE(m_state.handled.contains(kDaily), due);
    }

    void whatIsDueSaysWhenItShouldHaveCome()
    {
        const auto found = lookAt(QStringLiteral("2026-11-26T18:45"));
        QCOMPARE(found.due.constFirst().planned, at(QStringLiteral("2026-11-26T18:30")));
        const auto line = m_engine.shown(found.due.constFirst());
        QCOMPARE(line, (study::InboxEntry{kDaily, What::Shown, at(QStringLiteral("2026-11-26T18:45")),
                           at(QStringLiteral("2026-11-26T18:30"))}));
    }

    void nothingIsDueTwice()
    {
        QCOMPARE(lookAt(QStringLiteral("2026-11-26T18:30")).due.size(), 1);
        QCOMPARE(lookAt(QStringLiteral("2026-11-26T18:30")).due.size(), 0);
        QCOMPARE(lookAt(QStringLiteral("2026-11-26T20:00")).due.size(), 0);
    }

    void aClockSetBackBringsNothingAgain()
    {
        QCOMPARE(lookAt(QStringLiteral("2026-11-26T18:30")).due.size(), 1);
        const auto before = lookAt(QStringLiteral("2026-11-26T09:00"));
        QCOMPARE(before.next, std::nullopt);
        m_state = readStateFile(stateFile(m_state)).value(); // a restart
        QCOMPARE(lookAt(QStringLiteral("2026-11-26T18:30")).due.size(), 0);
    }

    void aClockThatWasWrongTakesNothingAway()
    {
        QCOMPARE(lookAt(QStringLiteral("2027-11-26T18:30")).lines.size(), 1); // told as expired
        QCOMPARE(lookAt(QStringLiteral("2026-11-26T18:30")).due.size(), 1);
    }

    void thatItExpiredIsToldOnceAndNotOfAPlanWrittenLater()
    {
        const auto found = lookAt(QStringLiteral("2026-11-26T22:00"));
        QCOMPARE(found.lines, (QList<study::InboxEntry>{{kDaily, What::Blocked, at(QStringLiteral("2026-11-26T22:00")),
                                  std::nullopt, QStringLiteral("expired")}}));
        QCOMPARE(lookAt(QStringLiteral("2026-11-26T22:01")).lines.size(), 0);
        m_state = {};
        m_set.written = at(QStringLiteral("2026-11-26T22:01"));
        QCOMPARE(lookAt(QStringLiteral("2026-11-26T22:02")).lines.size(), 0);
    }

    void quietHoursHoldBackUntilTheirEnd_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("shown"); // when it is, or empty: now
        QTest::newRow("over midnight, in the evening") << 1290 << 420 << "2026-11-25T23:00"
                                                       << "2026-11-26T07:00";
        QTest::newRow("over midnight, in the morning") << 1290 << 420 << "2026-11-26T06:59"
                                                       << "2026-11-26T07:00";
        QTest::newRow("over midnight, at their end") << 1290 << 420 << "2026-11-26T07:00"
                                                     << "";
        QTest::newRow("at noon") << 720 << 780 << "2026-11-26T12:00"
                                 << "2026-11-26T13:00";
        QTest::newRow("equal ends are none") << 720 << 720 << "2026-11-26T12:00"
                                             << "";
        QTest::newRow("until midnight") << 1200 << 0 << "2026-11-25T20:00"
                                        << "2026-11-26T00:00";
    }

    void quietHoursHoldBackUntilTheirEnd()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(QString, now);
        QFETCH(QString, shown);
        m_set = setOf({reminder(kDaily, QStringLiteral("2026-11-25T19:00"), QStringLiteral("2026-11-27T22:00"))});
        m_set.quiet = study::QuietHours{from, to};
        const auto found = lookAt(now);
        QCOMPARE(found.due.size(), shown.isEmpty() ? 1 : 0);
        QCOMPARE(found.next, shown.isEmpty() ? std::nullopt : std::optional(at(shown)));
        if (!shown.isEmpty())
            QCOMPARE(lookAt(shown).due.size(), 1);
    }

    void quietHoursThatEndInAnHourThatComesTwiceAreNotCutShort()
    {
        // Berlin, 2026-10-25: 02:00 to 02:59 comes twice; 02:10 for the second time is 01:10 UTC.
        m_zone = QTimeZone("Europe/Berlin");
        m_set = setOf({reminder(kDaily, QStringLiteral("2026-10-24T19:00"), QStringLiteral("2026-10-25T22:00"))});
        m_set.quiet = study::QuietHours{22 * 60, 2 * 60 + 30};
        const Instant second = *parseInstant(QStringLiteral("2026-10-25T01:10:00Z"));
        m_clock.set(second);
        QCOMPARE(m_engine.look(m_set, m_state, true).next, second + std::chrono::minutes(20));
    }

    void laterComesAgainAfterItsMinutes()
    {
        lookAt(QStringLiteral("2026-11-26T18:30"));
        const auto line = m_engine.answer(m_set.reminders.constFirst(), What::Later, m_set, m_state);
        QCOMPARE(line, (study::InboxEntry{kDaily, What::Later, at(QStringLiteral("2026-11-26T18:30"))}));
        m_state = readStateFile(stateFile(m_state)).value();
        QCOMPARE(lookAt(QStringLiteral("2026-11-26T18:31")).next, at(QStringLiteral("2026-11-26T19:30")));
        const auto found = lookAt(QStringLiteral("2026-11-26T19:30"));
        QCOMPARE(found.due.size(), 1);
        QCOMPARE(found.due.constFirst().planned, at(QStringLiteral("2026-11-26T19:30")));
        QCOMPARE(lookAt(QStringLiteral("2026-11-26T19:31")).due.size(), 0);
    }

    void laterWaitsForTheEndOfQuietHours()
    {
        const QString id = QStringLiteral("mission-debrief/m1/2026-11-26");
        m_set = setOf({reminder(id, QStringLiteral("2026-11-26T21:00"), QStringLiteral("2026-11-27T12:00"))});
        lookAt(QStringLiteral("2026-11-26T21:00"));
        m_engine.answer(m_set.reminders.constFirst(), What::Later, m_set, m_state);
        QCOMPARE(lookAt(QStringLiteral("2026-11-26T22:00")).due.size(), 0);
        QCOMPARE(lookAt(QStringLiteral("2026-11-26T22:00")).next, at(QStringLiteral("2026-11-27T07:00")));
        QCOMPARE(lookAt(QStringLiteral("2026-11-27T07:00")).due.size(), 1);
    }

    void laterThatWouldComeAfterItExpiresIsDroppedWithoutAWord()
    {
        lookAt(QStringLiteral("2026-11-26T21:15"));
        m_engine.answer(m_set.reminders.constFirst(), What::Later, m_set, m_state);
        QCOMPARE(lookAt(QStringLiteral("2026-11-26T21:20")).next, std::nullopt);
        const auto found = lookAt(QStringLiteral("2026-11-27T07:00"));
        QCOMPARE(found.due.size(), 0);
        QCOMPARE(found.lines.size(), 0); // it was shown
        QCOMPARE(m_state.putOff.size(), 0);
    }

    void aPlanWithoutItTakesLaterBack()
    {
        lookAt(QStringLiteral("2026-11-26T18:30"));
        m_engine.answer(m_set.reminders.constFirst(), What::Later, m_set, m_state);
        m_set.reminders.clear();
        QCOMPARE(lookAt(QStringLiteral("2026-11-26T19:00")).next, at(QStringLiteral("2026-11-26T19:30")));
        m_set.written = at(QStringLiteral("2026-11-26T19:10"));
        QCOMPARE(lookAt(QStringLiteral("2026-11-26T19:11")).next, std::nullopt);
    }

    void anAnswerEndsWhatWasPutOff()
    {
        lookAt(QStringLiteral("2026-11-26T18:30"));
        m_engine.answer(m_set.reminders.constFirst(), What::Later, m_set, m_state);
        m_engine.answer(m_set.reminders.constFirst(), What::Done, m_set, m_state);
        QCOMPARE(lookAt(QStringLiteral("2026-11-26T19:30")).due.size(), 0);
    }

    void ofSeveralOfAKindOnlyTheLastIsShown()
    {
        m_set = setOf({reminder(QStringLiteral("daily/a"), QStringLiteral("2026-11-26T08:00"),
                           QStringLiteral("2026-11-26T21:00")),
            reminder(QStringLiteral("drill/a"), QStringLiteral("2026-11-26T08:30"), QStringLiteral("2026-11-26T21:00")),
            reminder(
                QStringLiteral("daily/b"), QStringLiteral("2026-11-26T09:00"), QStringLiteral("2026-11-26T21:00"))});
        const auto found = lookAt(QStringLiteral("2026-11-26T10:00"));
        QCOMPARE(found.due.size(), 2);
        QCOMPARE(found.due.at(0).reminder.id, QStringLiteral("daily/b"));
        QCOMPARE(found.due.at(1).reminder.id, QStringLiteral("drill/a"));
        QCOMPARE(m_state.handled.size(), 3);
    }

    void timesFloatWithTheLearner()
    {
        // 18:30 in Shanghai is 11:30 in Berlin: no reminder for somebody who has flown there.
        const Instant evening = at(QStringLiteral("2026-11-26T18:30"));
        m_zone = QTimeZone("Europe/Berlin");
        m_clock.set(evening);
        const auto found = m_engine.look(m_set, m_state, true);
        QCOMPARE(found.due.size(), 0);
        QCOMPARE(found.next, evening + std::chrono::hours(7));
        m_zone = shanghai();
        QCOMPARE(m_engine.look(m_set, m_state, true).due.size(), 1);
        // And back: it was shown.
        m_zone = QTimeZone("Europe/Berlin");
        m_clock.set(evening + std::chrono::hours(7));
        QCOMPARE(m_engine.look(m_set, m_state, true).due.size(), 0);
    }

    void withoutADesktopItWaitsAndIsToldOnce()
    {
        m_clock.set(at(QStringLiteral("2026-11-26T18:30")));
        const auto found = m_engine.look(m_set, m_state, false);
        QCOMPARE(found.due.size(), 0);
        QCOMPARE(found.lines, (QList<study::InboxEntry>{
                                  {kDaily, What::Blocked, m_clock.now(), std::nullopt, QStringLiteral("permission")}}));
        QCOMPARE(m_engine.look(m_set, m_state, false).lines.size(), 0);
        QCOMPARE(m_engine.look(m_set, m_state, true).due.size(), 1);
    }

    void aStateThatWasLostShowsTooLittleRatherThanTwice()
    {
        QCOMPARE(readStateFile("{\"handled\": [\"dai"), std::nullopt);
        QCOMPARE(readStateFile("[]"), std::nullopt);
        m_set.reminders.append(reminder(QStringLiteral("drill/2026-11-26"), QStringLiteral("2026-11-26T20:30"),
            QStringLiteral("2026-11-26T21:30")));
        m_clock.set(at(QStringLiteral("2026-11-26T18:30")));
        m_engine.forgo(m_set, m_state);
        QCOMPARE(m_engine.look(m_set, m_state, true).due.size(), 0);
        QCOMPARE(lookAt(QStringLiteral("2026-11-26T20:30")).due.size(), 1);
    }

    void fiveHundredRemindersComeOnceEachInTheirMinute()
    {
        QList<study::Reminder> many;
        const QDate first(2026, 11, 26);
        const QStringList kinds{QStringLiteral("daily"), QStringLiteral("drill"), QStringLiteral("mission-before"),
            QStringLiteral("mission-debrief")};
        for (int day = 0; day < 125; ++day) {
            for (int i = 0; i < kinds.size(); ++i) {
                const QString date = first.addDays(day).toString(Qt::ISODate);
                many.append(reminder(kinds.at(i) + u'/' + date, date + QStringLiteral("T%1:15").arg(10 + 2 * i),
                    date + QStringLiteral("T21:00")));
            }
        }
        m_set = setOf(many);
        m_clock.set(at(QStringLiteral("2026-11-26T00:00")));
        QStringList seen;
        for (auto found = m_engine.look(m_set, m_state, true); found.next;
             found = m_engine.look(m_set, m_state, true)) {
            QVERIFY(*found.next > m_clock.now());
            m_clock.set(*found.next);
            const auto due = m_engine.look(m_set, m_state, true).due;
            QCOMPARE(due.size(), 1);
            QCOMPARE(due.constFirst().planned, m_clock.now());
            seen.append(due.constFirst().reminder.id);
            if (seen.size() % 50 == 0)
                m_state = readStateFile(stateFile(m_state)).value(); // a restart
        }
        QCOMPARE(seen.size(), 500);
        QCOMPARE(QSet<QString>(seen.cbegin(), seen.cend()).size(), 500);
    }

private:
    ReminderEngine::Found lookAt(const QString &iso)
    {
        m_clock.set(at(iso, m_zone));
        return m_engine.look(m_set, m_state, true);
    }

    FixedClock m_clock{Instant()};
    QTimeZone m_zone;
    ReminderEngine m_engine{m_clock, [this] { return m_zone; }};
    ReminderState m_state;
    study::ReminderSet m_set;
};

QTEST_GUILESS_MAIN(ReminderEngineTest)
#include "reminder_engine_test.moc"
