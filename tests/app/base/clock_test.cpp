// SPDX-License-Identifier: Apache-2.0
// The text form of instants, and the clock that stands still.
#include "base/clock.h"

#include <QTest>

#include <cstdlib>
#include <ctime>

using namespace sanju;
using namespace std::chrono_literals;

class ClockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isoTextIsRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("utc");
        const auto row = [](const char *text, const char *utc) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(utc);
        };
        row("2026-11-23T08:10:00+08:00", "2026-11-23T00:10:00.000Z");
        row("2026-11-23T08:10:00+0800", "2026-11-23T00:10:00.000Z");
        row("2026-11-23T00:10:00Z", "2026-11-23T00:10:00.000Z");
        row("2026-11-23T00:10:00", "2026-11-23T00:10:00.000Z");
        row("2026-11-23T00:10", "2026-11-23T00:10:00.000Z");
        row("2026-11-23 00:10:00", "2026-11-23T00:10:00.000Z");
        row("2026-11-23T00:10:00.123Z", "2026-11-23T00:10:00.123Z");
        row("2026-11-23T00:10:00.5-03:30", "2026-11-23T03:40:00.500Z");
        row("2026-11-23T23:59:59.999-01:00", "2026-11-24T00:59:59.999Z");
        row("2026-11-23", "2026-11-23T00:00:00.000Z");
        row("  2026-11-23T00:10:00Z\n", "2026-11-23T00:10:00.000Z");
        row("1969-07-20T20:17:40Z", "1969-07-20T20:17:40.000Z");
        row("2028-02-29T00:00:00Z", "2028-02-29T00:00:00.000Z");
    }
    void isoTextIsRead()
    {
        QFETCH(QString, text);
        QFETCH(QString, utc);
        const auto instant = parseInstant(text);
        QVERIFY(instant.has_value());
        QCOMPARE(toIsoUtc(*instant), utc);
    }

    void badTextIsBadInput_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "tomorrow", "2026-13-01T00:00:00Z", "2026-02-30T00:00:00Z", "2026-11-23T25:00:00Z",
                 "2026-11-23T08:61:00Z", "2026-11-23T08:10:00ZZ", "2026-11-23T08:10:00+08:00Z", "2026-11-23T",
                 "2026-11-23T08", "23.11.2026", "2026-11-23T08:10:00 and more", "2026-11-23T08:10:00+99:00",
                 "1763856600"})
            QTest::newRow(*text ? text : "nothing") << QString::fromLatin1(text);
    }
    void badTextIsBadInput()
    {
        QFETCH(QString, text);
        const auto instant = parseInstant(text);
        QVERIFY(!instant.has_value());
        QCOMPARE(instant.error(), (Error{ErrorKind::BadInput, text}));
    }

    // Text without an offset is UTC wherever the machine stands, also in an hour that does not exist there.
    void theMachinesZoneDoesNotMatter()
    {
        const QByteArray before = qgetenv("TZ");
        qputenv("TZ", "Europe/Berlin");
        tzset();
        const auto skipped = parseInstant(QStringLiteral("2026-03-29T02:30:00"));
        const auto date = parseInstant(QStringLiteral("2026-03-29"));
        qputenv("TZ", before);
        tzset();
        QVERIFY(skipped.has_value());
        QCOMPARE(toIsoUtc(*skipped), QStringLiteral("2026-03-29T02:30:00.000Z"));
        QVERIFY(date.has_value());
        QCOMPARE(toIsoUtc(*date), QStringLiteral("2026-03-29T00:00:00.000Z"));
    }

    void whatIsWrittenIsReadBack()
    {
        for (const std::int64_t ms : {0LL, 1LL, -1LL, 1763856600123LL, -86400000LL, 4102444799999LL}) {
            const Instant instant{Milliseconds(ms)};
            const auto back = parseInstant(toIsoUtc(instant));
            QVERIFY(back.has_value());
            QCOMPARE(back->time_since_epoch().count(), ms);
        }
    }

    void aFixedClockStandsWhereItIsPut()
    {
        FixedClock clock(Instant(1000ms));
        const Clock &seen = clock;
        QCOMPARE(seen.now().time_since_epoch().count(), 1000);
        clock.advance(1min);
        QCOMPARE(seen.now().time_since_epoch().count(), 61000);
        clock.set(Instant(5ms));
        QCOMPARE(seen.now().time_since_epoch().count(), 5);
    }
};

QTEST_GUILESS_MAIN(ClockTest)
#include "clock_test.moc"
