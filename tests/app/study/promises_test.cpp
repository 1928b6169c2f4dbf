// SPDX-License-Identifier: Apache-2.0
// Tests the four weeks of promises, and what is due.
#include "samples.h"
#include "study/promises.h"

using namespace sanju;
using namespace sanju::study;
using namespace sanju::study::samples;

namespace {

constexpr int kMonday = 20'416; // 24 November 2025
constexpr int kToday = kMonday + 2;

class Ledger : public Diary
{
public:
    PromiseId promised(int day, int by)
    {
        const PromiseId id(QStringLiteral("event-%1").arg(events().size()));
        on(day, PromiseMade{QStringLiteral("给数"), QStringLiteral("财务"), {by}});
        return id;
    }
    void settled(int day, const PromiseId &promise, PromiseOutcome outcome, int by = 0)
    {
        on(day, PromiseSettled{promise, outcome, {by}});
    }
    PromiseWeek week(int back) const { return promiseWeeks(learner(), {kToday}).at(kPromiseWeeks - 1 - back); }
};

PromiseWeek counts(int back, int kept, int renegotiated, int missed, int open)
{
    return {{kMonday - 7 * back}, kept, renegotiated, missed, open};
}

} // namespace

class PromisesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void weeksBeginOnMondayAndThisOneIsTheLast()
    {
        QCOMPARE(StudyDay{kMonday}.date(), QDate(2025, 11, 24));
        for (int day = kMonday; day < kMonday + 7; ++day) {
            QCOMPARE(mondayOf({day}).number, kMonday);
            const QList<PromiseWeek> weeks = promiseWeeks({}, {day});
            QCOMPARE(weeks.size(), kPromiseWeeks);
            for (int back = 0; back < kPromiseWeeks; ++back)
                QVERIFY(weeks.at(kPromiseWeeks - 1 - back) == counts(back, 0, 0, 0, 0));
        }
    }

    void aPromiseCountsInTheWeekItWasSettled()
    {
        Ledger ledger;
        const PromiseId early = ledger.promised(kMonday - 9, kMonday + 1);
        const PromiseId late = ledger.promised(kMonday - 9, kMonday - 5);
        ledger.settled(kMonday - 7, early, PromiseOutcome::Kept, kMonday + 1); // before its day
        ledger.settled(kMonday - 1, late, PromiseOutcome::Missed, kMonday - 5);
        QVERIFY(ledger.week(1) == counts(1, 1, 0, 1, 0));
        QVERIFY(ledger.week(0) == counts(0, 0, 0, 0, 0));
        QVERIFY(openPromises(ledger.learner()).isEmpty());
    }

    void anOpenOneCountsInTheWeekOfItsDay()
    {
        Ledger ledger;
        ledger.promised(kMonday - 30, kMonday - 15);
        ledger.promised(kMonday - 30, kMonday + 6);
        ledger.promised(kMonday - 30, kMonday + 7);         // next week
        ledger.promised(kMonday - 30, kMonday - 3 * 7 - 1); // five weeks ago
        QVERIFY(ledger.week(3) == counts(3, 0, 0, 0, 1));
        QVERIFY(ledger.week(2) == counts(2, 0, 0, 0, 0));
        QVERIFY(ledger.week(0) == counts(0, 0, 0, 0, 1));
        QCOMPARE(openPromises(ledger.learner()).size(), 4);
    }

    void aNewDayIsNeitherKeptNorMissedAndStaysOpen()
    {
        Ledger ledger;
        const PromiseId promise = ledger.promised(kMonday - 9, kMonday);
        ledger.settled(kMonday - 6, promise, PromiseOutcome::Renegotiated, kMonday + 4);
        QVERIFY(ledger.week(1) == counts(1, 0, 1, 0, 0));
        const QList<Promise> open = openPromises(ledger.learner());
        QCOMPARE(open.size(), 1);
        QCOMPARE(open.first().by.number, kMonday + 4);
        ledger.settled(kMonday + 1, promise, PromiseOutcome::Kept, kMonday + 4);
        QVERIFY(ledger.week(1) == counts(1, 0, 0, 0, 0));
        QVERIFY(ledger.week(0) == counts(0, 1, 0, 0, 0));
    }

    void whatIsDueIsSortedAndWhatHasGoneIsTold()
    {
        Ledger ledger;
        ledger.promised(kMonday, kToday + kSoonDays + 1);
        ledger.promised(kMonday, kToday);
        ledger.promised(kMonday, kToday - 1);
        ledger.promised(kMonday, kToday + kSoonDays);
        const QList<Promise> open = openPromises(ledger.learner());
        QStringList told;
        for (const Promise &promise : open) {
            told.append(isOverdue(promise, {kToday})   ? QStringLiteral("gone")
                        : isDueSoon(promise, {kToday}) ? QStringLiteral("soon")
                                                       : QStringLiteral("later"));
        }
        QCOMPARE(told.join(u' '), QStringLiteral("gone soon soon later"));
        Promise kept = open.first();
        kept.outcome = PromiseOutcome::Kept;
        QVERIFY(!isOverdue(kept, {kToday}));
    }
};

QTEST_GUILESS_MAIN(PromisesTest)
#include "promises_test.moc"
