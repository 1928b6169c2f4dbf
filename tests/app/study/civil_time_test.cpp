// SPDX-License-Identifier: Apache-2.0
// Tests civil times against the clocks of the world: gaps, overlaps, a day left out, and every quarter hour of two
// years.
#include "study/civil_time.h"

#include <QDateTime>
#include <QTimeZone>
#include <QtTest>

#include <vector>

using namespace sanju;
using namespace sanju::study;

namespace {

Instant utc(const char *iso)
{
    return *parseInstant(QString::fromLatin1(iso));
}

CivilTime at(const char *iso)
{
    return civilTimeFromIso(QString::fromLatin1(iso)).value_or(CivilTime());
}

QTimeZone zoneOf(const char *name)
{
    return QTimeZone(QByteArray(name));
}

// Walks through all instants of some years and notes what the clocks show: slow, and without any thought of offsets
// before and after. All offsets of these zones in these years are whole quarter hours.
class SlowReference
{
public:
    SlowReference(const QTimeZone &zone, int firstYear, int lastYear)
        : m_begin(QDate(firstYear, 1, 1).toJulianDay()),
          m_first(
              static_cast<std::size_t>((QDate(lastYear + 1, 1, 1).toJulianDay() - m_begin) * kQuartersOfDay), kNever)
    {
        const qint64 start = QDate(firstYear, 1, 1).startOfDay(Qt::UTC).toSecsSinceEpoch();
        const auto size = static_cast<qint64>(m_first.size());
        // Two days more at both ends: what the clocks show is never further from UTC.
        for (qint64 quarter = -2 * kQuartersOfDay; quarter < size + 2 * kQuartersOfDay; ++quarter) {
            const qint64 seconds = start + quarter * kQuarter;
            const qint64 shown =
                quarter + zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC)) / kQuarter;
            if (shown >= 0 && shown < size && m_first.at(static_cast<std::size_t>(shown)) == kNever)
                m_first.at(static_cast<std::size_t>(shown)) = seconds;
        }
        // What is never shown comes as long after the last time that is as the clocks say.
        for (std::size_t i = 1; i < m_first.size(); ++i) {
            if (m_first.at(i) == kNever)
                m_first.at(i) = lastShown(i);
        }
    }

    Instant resolve(const CivilTime &time) const
    {
        const qint64 quarter = (time.date.toJulianDay() - m_begin) * kQuartersOfDay + time.minute / 15;
        return Instant(std::chrono::seconds(m_first.at(static_cast<std::size_t>(quarter))));
    }

private:
    static constexpr qint64 kNever = std::numeric_limits<qint64>::min();
    static constexpr qint64 kQuarter = 15 * 60; // seconds
    static constexpr qint64 kQuartersOfDay = 96;

    // Filled in from the front, so the one before is known, be it of a gap itself.
    qint64 lastShown(std::size_t i) const { return m_first.at(i - 1) + kQuarter; }

    qint64 m_begin;
    std::vector<qint64> m_first; // when the clocks show it for the first time
};

} // namespace

class CivilTimeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timesAreOrderedByDateThenMinute()
    {
        QVERIFY(at("2026-11-26T18:30") < at("2026-11-26T18:31"));
        QVERIFY(at("2026-11-26T23:59") < at("2026-11-27T00:00"));
        QVERIFY(at("2026-12-01T00:00") > at("2026-11-30T23:59"));
        QVERIFY(at("2026-11-26T18:30") == at("2026-11-26T18:30"));
        QVERIFY(at("2026-11-26T18:30") <= at("2026-11-26T18:30"));
    }

    void timesAreWrittenAndReadBack()
    {
        const CivilTime time{QDate(2026, 1, 5), 7 * 60 + 5};
        QCOMPARE(toIso(time), QStringLiteral("2026-01-05T07:05"));
        QVERIFY(civilTimeFromIso(toIso(time)) == time);
        QVERIFY(civilTimeFromIso(QStringLiteral("2028-02-29T00:00")).has_value());
        for (const char *wrong : {"", "2026-01-05", "2026-01-05 07:05", "2026-01-05T24:00", "2026-01-05T07:60",
                 "2026-02-29T07:05", "2026-01-05T07:05Z", "2026-01-05T7:05", "2026-01-05T-7:05", "2026-01-05T+7:05",
                 "2026-01-05T07-05", "26-01-05T07:05"})
            QVERIFY2(!civilTimeFromIso(QString::fromLatin1(wrong)), wrong);
    }

    void clocksAreWrittenAndReadBack()
    {
        for (int minute = 0; minute < kMinutesOfDay; ++minute)
            QVERIFY(minuteFromClock(clockText(minute)) == minute);
        QCOMPARE(clockText(0), QStringLiteral("00:00"));
        QCOMPARE(clockText(1439), QStringLiteral("23:59"));
        for (const char *wrong : {"", "off", "24:00", "7:05", "07:60", "07:5", "0705", "07:05 ", " 7:05", "99:99"})
            QVERIFY2(!minuteFromClock(QString::fromLatin1(wrong)), wrong);
    }

    void aTimeTheClocksLeapOverMovesForwardByTheLeap()
    {
        const QTimeZone berlin = zoneOf("Europe/Berlin");
        QVERIFY(resolve(at("2026-03-29T01:59"), berlin) == utc("2026-03-29T00:59:00Z"));
        QVERIFY(resolve(at("2026-03-29T02:00"), berlin) == utc("2026-03-29T01:00:00Z"));
        QVERIFY(resolve(at("2026-03-29T02:30"), berlin) == utc("2026-03-29T01:30:00Z")); // 03:30 there
        QVERIFY(resolve(at("2026-03-29T03:30"), berlin) == utc("2026-03-29T01:30:00Z"));
    }

    void aTimeTheClocksShowTwiceIsTheFirst()
    {
        const QTimeZone berlin = zoneOf("Europe/Berlin");
        QVERIFY(resolve(at("2026-10-25T01:59"), berlin) == utc("2026-10-24T23:59:00Z"));
        QVERIFY(resolve(at("2026-10-25T02:30"), berlin) == utc("2026-10-25T00:30:00Z"));
        QVERIFY(resolve(at("2026-10-25T03:00"), berlin) == utc("2026-10-25T02:00:00Z"));
    }

    void aLeapOfHalfAnHourIsOne()
    {
        const QTimeZone lordHowe = zoneOf("Australia/Lord_Howe");
        QVERIFY(resolve(at("2026-10-04T02:15"), lordHowe) == utc("2026-10-03T15:45:00Z")); // 02:45 there
        QVERIFY(resolve(at("2026-04-05T01:45"), lordHowe) == utc("2026-04-04T14:45:00Z"));
    }

    void aTimeOfADayThatIsLeftOutIsThatOfTheNext()
    {
        const QTimeZone apia = zoneOf("Pacific/Apia");
        QVERIFY(resolve(at("2011-12-29T18:30"), apia) == utc("2011-12-30T04:30:00Z"));
        QVERIFY(resolve(at("2011-12-30T18:30"), apia) == utc("2011-12-31T04:30:00Z"));
        QVERIFY(resolve(at("2011-12-31T18:30"), apia) == utc("2011-12-31T04:30:00Z"));
        QVERIFY(civilTime(utc("2011-12-30T09:59:00Z"), apia) == at("2011-12-29T23:59"));
        QVERIFY(civilTime(utc("2011-12-30T10:00:00Z"), apia) == at("2011-12-31T00:00"));
    }

    void clocksThatLeapAtMidnightLeaveTheDayItsEvening()
    {
        const QTimeZone saoPaulo = zoneOf("America/Sao_Paulo");
        QVERIFY(resolve(at("2018-11-04T00:30"), saoPaulo) == utc("2018-11-04T03:30:00Z")); // 01:30 there
        QVERIFY(resolve(at("2018-02-17T23:30"), saoPaulo) == utc("2018-02-18T01:30:00Z")); // shown twice
    }

    void theEndsOfTheWorldAreADayApart()
    {
        QVERIFY(resolve(at("2026-11-26T18:30"), zoneOf("Pacific/Kiritimati")) == utc("2026-11-26T04:30:00Z"));
        QVERIFY(resolve(at("2026-11-26T18:30"), zoneOf("Pacific/Pago_Pago")) == utc("2026-11-27T05:30:00Z"));
    }

    void leapDayIsADay()
    {
        const QTimeZone shanghai = zoneOf("Asia/Shanghai");
        QVERIFY(resolve(at("2028-02-29T18:30"), shanghai) == utc("2028-02-29T10:30:00Z"));
        QVERIFY(civilTime(utc("2028-02-28T16:00:00Z"), shanghai) == at("2028-02-29T00:00"));
    }

    void secondsAreDroppedAlsoBefore1970()
    {
        QVERIFY(civilTime(utc("2026-11-26T10:30:59.999Z"), QTimeZone::utc()) == at("2026-11-26T10:30"));
        QVERIFY(civilTime(utc("1969-12-31T23:59:30Z"), QTimeZone::utc()) == at("1969-12-31T23:59"));
    }

    void anInvalidZoneCountsAsUtc()
    {
        QVERIFY(resolve(at("2026-11-26T18:30"), QTimeZone()) == utc("2026-11-26T18:30:00Z"));
        QVERIFY(civilTime(utc("2026-11-26T18:30:00Z"), QTimeZone()) == at("2026-11-26T18:30"));
    }

    void everyQuarterHourOfTwoYearsIsThatOfTheSlowReference_data()
    {
        QTest::addColumn<int>("firstYear");
        for (const char *zone : {"Asia/Shanghai", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe",
                 "Africa/Casablanca", "Asia/Kathmandu", "Pacific/Chatham", "America/St_Johns", "Asia/Gaza",
                 "America/Santiago", "Antarctica/Troll"})
            QTest::newRow(zone) << 2026;
        QTest::newRow("America/Sao_Paulo") << 2017;
        QTest::newRow("Pacific/Apia") << 2011;
        QTest::newRow("Asia/Pyongyang") << 2017;
        QTest::newRow("America/Caracas") << 2015;
        QTest::newRow("Pacific/Kiritimati") << 1994;
    }
    void everyQuarterHourOfTwoYearsIsThatOfTheSlowReference()
    {
        QFETCH(const int, firstYear);
        const QTimeZone zone(QByteArray(QTest::currentDataTag()));
        QVERIFY(zone.isValid());
        const SlowReference reference(zone, firstYear, firstYear + 1);
        const QDate begin(firstYear, 1, 2); // a gap on the very first day would need the year before
        int compared = 0;
        for (QDate date = begin; date.year() <= firstYear + 1; date = date.addDays(1)) {
            for (int minute = 0; minute < kMinutesOfDay; minute += 15) {
                const CivilTime time{date, minute};
                const Instant found = resolve(time, zone);
                ++compared;
                if (found != reference.resolve(time))
                    QCOMPARE(toIsoUtc(found), toIso(time) + u' ' + toIsoUtc(reference.resolve(time)));
            }
        }
        QVERIFY(compared >= 729 * 96);
    }

    void whatTheClocksShowResolvesToWhenTheyFirstDid()
    {
        for (const char *name : {"Europe/Berlin", "Australia/Lord_Howe", "Pacific/Apia", "Asia/Gaza"}) {
            const QTimeZone zone = zoneOf(name);
            for (Instant instant = utc("2011-11-01T00:07:00Z"); instant < utc("2012-11-01T00:00:00Z");
                 instant += std::chrono::minutes(60)) {
                const Instant back = resolve(civilTime(instant, zone), zone);
                QVERIFY(back <= instant);
                QVERIFY(civilTime(back, zone) == civilTime(instant, zone));
            }
        }
    }
};

QTEST_GUILESS_MAIN(CivilTimeTest)
#include "civil_time_test.moc"
