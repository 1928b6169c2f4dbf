// SPDX-License-Identifier: Apache-2.0
// Tests what a calendar gets: one event a thing, the same one each time, in the form RFC 5545 asks for.
#include "exchange/calendar.h"

#include <QtTest>

using namespace sanju;
using namespace sanju::exchange;
using namespace Qt::Literals::StringLiterals;
using study::CivilTime;

namespace {

constexpr auto kChinese = course::Language::Chinese;
const CivilTime kNow{QDate(2026, 11, 25), 20 * 60}; // a Wednesday, after the usual time
const Instant kStamp = Milliseconds(1'764'072'000'000) + Instant();

// As a calendar reads it: folded lines in one.
QStringList linesOf(const QByteArray &file)
{
    return QString::fromUtf8(QByteArray(file).replace("\r\n ", "")).split(u"\r\n"_s);
}

QString value(const QByteArray &file, const QString &name)
{
    for (const QString &line : linesOf(file)) {
        if (line.startsWith(name + u':'))
            return line.mid(name.size() + 1);
    }
    return {};
}

study::Learner keeping(study::Learner learner, const CalendarExport &made)
{
    for (const study::SettingChanged &setting : made.toKeep)
        learner.settings.insert(setting.key, setting.value);
    return learner;
}

study::ChosenMission missionOn(std::optional<StudyDay> day)
{
    study::ChosenMission mission;
    mission.id = study::MissionId(u"m1"_s);
    mission.when = u"见许静时"_s;
    mission.then = u"先问那张单子"_s;
    mission.with = u"许静"_s;
    mission.on = day;
    return mission;
}

StudyDay studyDayOf(const QDate &date)
{
    return {static_cast<std::int32_t>(QDate(1970, 1, 1).daysTo(date))};
}

} // namespace

class CalendarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDailyReminderIsAWeeklyEventWithAnAlarm()
    {
        const CalendarExport made = calendarOf({}, kNow, 4, kChinese);
        QCOMPARE(made.events.size(), 1);
        const QByteArray file = calendarFile(made.events, kStamp);
        QVERIFY(file.startsWith("BEGIN:VCALENDAR\r\n") && file.endsWith("END:VCALENDAR\r\n"));
        QCOMPARE(value(file, u"DTSTART"_s), u"20261126T183000"_s); // floating, tomorrow
        QCOMPARE(value(file, u"RRULE"_s), u"FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"_s);
        QCOMPARE(value(file, u"DURATION"_s), u"PT4M"_s);
        QCOMPARE(value(file, u"TRIGGER"_s), u"PT0M"_s);
        QCOMPARE(value(file, u"SUMMARY"_s), u"三句：4 分钟"_s);
        QCOMPARE(value(file, u"DTSTAMP"_s), u"20251125T120000Z"_s);
        QCOMPARE(file.count("BEGIN:VALARM"), 1);
    }

    void theSameWishIsTheSameEventAlsoMuchLater()
    {
        const CalendarExport first = calendarOf({}, kNow, 4, kChinese);
        const study::Learner learner = keeping({}, first);
        const CalendarExport later = calendarOf(learner, {kNow.date.addDays(40), 600}, 4, kChinese);
        QCOMPARE(later.events, first.events); // so that what was edited in the calendar stays
        QVERIFY(later.toKeep.isEmpty());
    }

    void anotherTimeIsANewSequenceOfTheSameEvent()
    {
        study::Learner learner = keeping({}, calendarOf({}, kNow, 4, kChinese));
        learner.settings.insert(study::kDailySetting, u"07:45"_s);
        const CalendarExport moved = calendarOf(learner, kNow, 4, kChinese);
        QCOMPARE(moved.events[0].uid, u"daily@sanju.app"_s);
        QCOMPARE(moved.events[0].sequence, 1);
        QCOMPARE(moved.events[0].start, (CivilTime{QDate(2026, 11, 26), 465}));
        learner = keeping(learner, moved);
        learner.settings.insert(study::kWeekdaysSetting, u"67"_s);
        const CalendarExport weekend = calendarOf(learner, kNow, 4, kChinese);
        QCOMPARE(weekend.events[0].sequence, 2);
        QCOMPARE(weekend.events[0].start.date, QDate(2026, 11, 28)); // a Saturday
    }

    void whoHasTurnedItOffGetsNone()
    {
        study::Learner learner;
        learner.settings.insert(study::kDailySetting, QString(study::kOffValue));
        QVERIFY(calendarOf(learner, kNow, 4, kChinese).events.isEmpty());
        QCOMPARE(calendarFile({}, kStamp).count("VEVENT"), 0);
    }

    void aMissionIsThereOnItsDayWithoutAWordOfTheLearners()
    {
        study::Learner learner;
        learner.missions.append(missionOn(studyDayOf(kNow.date.addDays(2))));
        const CalendarExport made = calendarOf(learner, kNow, 4, kChinese);
        QCOMPARE(made.events.size(), 2);
        QCOMPARE(made.events[1].uid, u"mission-m1@sanju.app"_s);
        QCOMPARE(made.events[1].start, (CivilTime{QDate(2026, 11, 27), 8 * 60 + 45}));
        const QByteArray file = calendarFile(made.events, kStamp);
        for (const QString &own : {u"许静"_s, u"单子"_s, u"见"_s})
            QVERIFY2(!QString::fromUtf8(file).contains(own), qPrintable(own));
        learner.missions[0].on = studyDayOf(kNow.date.addDays(-1));
        QCOMPARE(calendarOf(learner, kNow, 4, kChinese).events.size(), 1);
        learner.missions[0].on = std::nullopt;
        QCOMPARE(calendarOf(learner, kNow, 4, kChinese).events.size(), 1);
    }

    void longLinesAreFoldedAndMarksEscaped()
    {
        CalendarEvent event{u"x@sanju.app"_s, 0, kNow, 5, {}, u"一句；两句, 三句; 四句\\五句\n"_s + QString(60, u'句'),
            QString(200, u'a')};
        const QByteArray file = calendarFile({event}, kStamp);
        for (const QByteArray &line : file.split('\n')) {
            QVERIFY2(line.size() <= 76, line.constData());    // with the CR
            QCOMPARE(QString::fromUtf8(line).toUtf8(), line); // no character is cut
        }
        QCOMPARE(value(file, u"SUMMARY"_s), u"一句；两句\\, 三句\\; 四句\\\\五句\\n"_s + QString(60, u'句'));
        QCOMPARE(value(file, u"DESCRIPTION"_s), event.notes);
        QVERIFY(value(file, u"RRULE"_s).isEmpty());
    }

    void aSettingThatCannotBeReadBeginsAnew()
    {
        study::Learner learner;
        learner.settings.insert(kCalendarSetting, u"x 2026"_s);
        const CalendarExport made = calendarOf(learner, kNow, 4, kChinese);
        QCOMPARE(made.events[0].sequence, 0);
        QCOMPARE(made.toKeep.size(), 1);
    }
};

QTEST_GUILESS_MAIN(CalendarTest)
#include "calendar_test.moc"
