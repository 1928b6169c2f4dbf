// SPDX-License-Identifier: Apache-2.0
// The learner's day across zones, daylight saving, the date line and the epoch.
#include "base/study_day.h"

#include <QTest>
#include <QTimeZone>

using namespace sanju;

class StudyDayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDayBeginsAtFourInTheLearnersZone_data()
    {
        QTest::addColumn<QString>("instant");
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDate>("day");

        const QByteArray shanghai = "Asia/Shanghai";
        const QByteArray berlin = "Europe/Berlin";
        const QByteArray newYork = "America/New_York";
        const auto row = [](const char *name, const char *instant, const QByteArray &zone, const QDate &day) {
            QTest::newRow(name) << QString::fromLatin1(instant) << zone << day;
        };
        row("a morning in Shanghai", "2026-11-23T08:10:00+08:00", shanghai, {2026, 11, 23});
        row("a millisecond before four", "2026-11-23T03:59:59.999+08:00", shanghai, {2026, 11, 22});
        row("four sharp", "2026-11-23T04:00:00+08:00", shanghai, {2026, 11, 23});
        row("one at night belongs to the evening", "2026-11-24T01:00:00+08:00", shanghai, {2026, 11, 23});
        row("the same instant is another day in UTC", "2026-11-23T08:10:00+08:00", "UTC", {2026, 11, 22});
        row("half-hour zone before four", "2026-11-23T03:59:00+05:30", "Asia/Kolkata", {2026, 11, 22});
        row("half-hour zone at four", "2026-11-23T04:00:00+05:30", "Asia/Kolkata", {2026, 11, 23});
        row("clocks go forward: before four", "2026-03-29T03:59:00+02:00", berlin, {2026, 3, 28});
        row("clocks go forward: four", "2026-03-29T04:00:00+02:00", berlin, {2026, 3, 29});
        row("clocks go back: before four", "2026-10-25T03:59:00+01:00", berlin, {2026, 10, 24});
        row("clocks go back: four", "2026-10-25T04:00:00+01:00", berlin, {2026, 10, 25});
        row("the hour lived twice, first time", "2026-11-01T01:30:00-04:00", newYork, {2026, 10, 31});
        row("the hour lived twice, second time", "2026-11-01T01:30:00-05:00", newYork, {2026, 10, 31});
        row("east of the date line", "2026-11-23T04:00:00+14:00", "Pacific/Kiritimati", {2026, 11, 23});
        row("west of it at the same instant", "2026-11-23T04:00:00+14:00", "Pacific/Pago_Pago", {2026, 11, 21});
        row("Samoa before the day it skipped", "2011-12-29T23:00:00-10:00", "Pacific/Apia", {2011, 12, 29});
        row("Samoa after the day it skipped", "2011-12-31T05:00:00+14:00", "Pacific/Apia", {2011, 12, 31});
        row("before 1970", "1969-12-31T12:00:00Z", "UTC", {1969, 12, 31});
        row("before 1970 and before four", "1969-12-31T03:59:59.999Z", "UTC", {1969, 12, 30});
        row("the epoch itself is still the day before", "1970-01-01T00:00:00Z", "UTC", {1969, 12, 31});
        row("a leap day", "2028-02-29T12:00:00+08:00", shanghai, {2028, 2, 29});
    }
    void aDayBeginsAtFourInTheLearnersZone()
    {
        QFETCH(QString, instant);
        QFETCH(QByteArray, zone);
        QFETCH(QDate, day);
        const QTimeZone timeZone(zone);
        QVERIFY2(timeZone.isValid(), "the machine lacks time zone data");
        const auto parsed = parseInstant(instant);
        QVERIFY(parsed.has_value());
        QCOMPARE(studyDay(*parsed, timeZone).date(), day);
    }

    void anotherRolloverHourMovesTheBorder()
    {
        const auto instant = parseInstant(QStringLiteral("2026-11-23T01:00:00Z"));
        QVERIFY(instant.has_value());
        QCOMPARE(studyDay(*instant, QTimeZone::utc(), 0).date(), QDate(2026, 11, 23));
        QCOMPARE(studyDay(*instant, QTimeZone::utc(), 1).date(), QDate(2026, 11, 23));
        QCOMPARE(studyDay(*instant, QTimeZone::utc(), 2).date(), QDate(2026, 11, 22));
    }

    void anInvalidZoneCountsAsUtc()
    {
        const auto instant = parseInstant(QStringLiteral("2026-11-23T05:00:00Z"));
        QVERIFY(instant.has_value());
        QCOMPARE(studyDay(*instant, QTimeZone()), studyDay(*instant, QTimeZone::utc()));
    }

    // Day after day without a gap or a repetition, through both changes of the clock.
    void oneDayFollowsTheOtherThroughAYear()
    {
        const QTimeZone berlin("Europe/Berlin");
        const auto start = parseInstant(QStringLiteral("2026-01-01T12:00:00Z"));
        QVERIFY(start.has_value());
        StudyDay last = studyDay(*start, berlin);
        for (int day = 1; day <= 365; ++day) {
            const StudyDay next = studyDay(*start + std::chrono::hours(24 * day), berlin);
            QCOMPARE(daysBetween(last, next), 1);
            last = next;
        }
        QCOMPARE(last.date(), QDate(2027, 1, 1));
    }

    void daysAreCountedAndAdded()
    {
        const StudyDay day{10};
        QCOMPARE(day.plus(5), StudyDay{15});
        QCOMPARE(day.plus(-20), StudyDay{-10});
        QCOMPARE(daysBetween(day, day.plus(5)), 5);
        QCOMPARE(daysBetween(day.plus(5), day), -5);
        QVERIFY(day < day.plus(1));
        QCOMPARE(StudyDay{}.date(), QDate(1970, 1, 1));
    }
};

QTEST_GUILESS_MAIN(StudyDayTest)
#include "study_day_test.moc"
