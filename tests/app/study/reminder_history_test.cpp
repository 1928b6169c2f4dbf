// SPDX-License-Identifier: Apache-2.0
// Tests whether what came, came late or never came is known, once each.
#include "study/reminder_history.h"

#include <QTimeZone>
#include <QtTest>

using namespace sanju;
using namespace sanju::study;
using namespace Qt::Literals::StringLiterals;

namespace {

using What = InboxEntry::What;

const QDate kDay(2026, 11, 26);
constexpr int kEvening = 18 * 60 + 30;
const QTimeZone kZone("Asia/Shanghai");

Reminder daily(int day)
{
    const QDate date = kDay.addDays(day);
    Reminder reminder;
    reminder.id = u"daily/"_s + date.toString(Qt::ISODate);
    reminder.at = {date, kEvening};
    reminder.expires = {date, kEvening + 180};
    return reminder;
}

ReminderSet setOf(const QList<Reminder> &reminders)
{
    ReminderSet set;
    set.reminders = reminders;
    return set;
}

Instant at(int day, int minute)
{
    return resolve({kDay.addDays(day), minute}, kZone);
}

QList<ReminderOutcome> after(const QList<InboxEntry> &inbox, Instant now, const QList<ReminderOutcome> &known = {},
    const ReminderSet &stood = setOf({daily(0), daily(1)}))
{
    return withOutcomes(known, stood, inbox, now, kZone);
}

} // namespace

class ReminderHistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasShownIsKeptWithItsTime()
    {
        const auto outcomes =
            after({{daily(0).id, What::Shown, at(0, kEvening + 4), at(0, kEvening)}}, at(0, kEvening + 10));
        QCOMPARE(outcomes.size(), 1);
        QCOMPARE(outcomes[0].planned, daily(0).at);
        QCOMPARE(outcomes[0].shown, at(0, kEvening + 4));
        QCOMPARE(missed(outcomes, 7), 0);
    }

    void whatExpiredWithoutAWordDidNotCome()
    {
        QVERIFY(after({}, at(0, kEvening + 10)).isEmpty()); // it may still come
        const auto outcomes = after({}, at(1, 60));
        QCOMPARE(outcomes.size(), 1);
        QVERIFY(!outcomes[0].shown);
        QCOMPARE(missed(outcomes, 7), 1);
        QCOMPARE(missed(outcomes, 0), 0);
    }

    void whyItDidNotComeIsKept()
    {
        const auto outcomes = after({{daily(0).id, What::Blocked, at(0, kEvening), {}, u"channel"_s}}, at(1, 60));
        QCOMPARE(outcomes.size(), 1);
        QVERIFY(!outcomes[0].shown);
        QCOMPARE(outcomes[0].why, u"channel"_s);
    }

    void whatCameAfterAllIsNoMiss()
    {
        const auto missing = after({}, at(1, 60));
        const auto outcomes =
            after({{daily(0).id, What::Shown, at(0, kEvening + 170), at(0, kEvening)}}, at(1, 70), missing);
        QCOMPARE(outcomes.size(), 1);
        QVERIFY(outcomes[0].shown);
    }

    void takingTheSameInTwiceChangesNothing()
    {
        const QList<InboxEntry> inbox{{daily(0).id, What::Shown, at(0, kEvening), at(0, kEvening)}};
        const auto once = after(inbox, at(1, 60));
        QCOMPARE(after(inbox, at(1, 60), once), once);
    }

    void whatIsNoLongerInThePlanIsKnownByItsLine()
    {
        const auto outcomes =
            after({{daily(0).id, What::Shown, at(0, kEvening + 1), at(0, kEvening)}}, at(2, 60), {}, setOf({daily(5)}));
        QCOMPARE(outcomes.size(), 1);
        QCOMPARE(outcomes[0].planned, daily(0).at);
        QCOMPARE(outcomes[0].kind, ReminderKind::Daily);
    }

    void answersAndTrialsAreNoOutcomes()
    {
        Reminder trial = daily(0);
        trial.id = kTrial + u"2026-11-26T18:30"_s;
        const auto outcomes = after({{trial.id, What::Shown, at(0, kEvening)}, {daily(0).id, What::Later, at(0, 1111)},
                                        {{}, What::Blocked, at(0, 5), {}, u"plan"_s}},
            at(1, 0), {}, setOf({trial}));
        QVERIFY(outcomes.isEmpty());
    }

    void onlyTheLastAreKept()
    {
        QList<Reminder> many;
        for (int day = 0; day < 2 * kOutcomesKept; ++day)
            many.append(daily(day));
        const auto outcomes = after({}, at(3 * kOutcomesKept, 0), {}, setOf(many));
        QCOMPARE(outcomes.size(), kOutcomesKept);
        QCOMPARE(outcomes.constLast().id, many.constLast().id);
        QCOMPARE(missed(outcomes, 7), 7);
    }

    void theFileGivesBackWhatWasWritten()
    {
        const auto outcomes = after({{daily(0).id, What::Shown, at(0, kEvening + 4), at(0, kEvening)},
                                        {daily(1).id, What::Blocked, at(1, kEvening), {}, u"permission"_s}},
            at(2, 0));
        QCOMPARE(outcomes.size(), 2);
        QCOMPARE(readHistory(historyFile(outcomes)), outcomes);
        QCOMPARE(readHistory(historyFile(outcomes) + "{\"id\":\"daily/2026"), outcomes); // torn
        QVERIFY(readHistory("nonsense\n{}\n").isEmpty());
    }
};

QTEST_GUILESS_MAIN(ReminderHistoryTest)
#include "reminder_history_test.moc"
