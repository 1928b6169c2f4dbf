// SPDX-License-Identifier: Apache-2.0
// The timer of the wall clock rings once.
#include "platform/linux/wall_timer.h"

#include <QSignalSpy>
#include <QTest>

using namespace sanju;
using namespace sanju::platform;

class WallTimerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itRingsAtItsTimeAndNotBefore()
    {
        WallTimer timer;
        QSignalSpy rang(&timer, &WallTimer::rang);
        const Instant start = SystemClock().now();
        timer.set(Milliseconds(40));
        QVERIFY(rang.wait());
        QVERIFY(SystemClock().now() - start >= Milliseconds(39));
        QCOMPARE(rang.size(), 1);
    }

    void whatIsPastRingsAtOnce()
    {
        WallTimer timer;
        QSignalSpy rang(&timer, &WallTimer::rang);
        timer.set(-std::chrono::hours(1));
        QVERIFY(rang.wait());
    }

    void aNewTimeTakesThePlaceOfTheOld()
    {
        WallTimer timer;
        WallTimer other;
        QSignalSpy rang(&timer, &WallTimer::rang);
        QSignalSpy otherRang(&other, &WallTimer::rang);
        timer.set(Milliseconds(5));
        timer.set(std::chrono::hours(24));
        other.set(Milliseconds(50));
        QVERIFY(otherRang.wait());
        QCOMPARE(rang.size(), 0);
    }
};

QTEST_GUILESS_MAIN(WallTimerTest)
#include "wall_timer_test.moc"
