// SPDX-License-Identifier: Apache-2.0
// Tests the rules of reminders one by one.
#include "reminders.h"

using namespace sanju;
using namespace sanju::study;
using namespace sanju::study::reminders;

namespace {

using Kind = ReminderKind;

QString shown(const Reminder &reminder)
{
    return reminder.title + u" | " + reminder.body;
}

} // namespace

class ReminderPlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDailyOneComesOnWorkdaysAtTheChosenTime()
    {
        Scene scene;
        scene.limits.days = 7;
        scene.settings.daily = clock("19:10");
        QCOMPARE(scene.times(Kind::Daily),
            (QStringList{"1123 19:10", "1124 19:10", "1125 19:10", "1127 19:10"})); // on its way to every second day
        scene.settings.weekdays = {false, false, false, false, false, true, true};
        QCOMPARE(scene.times(Kind::Daily), (QStringList{"1128 19:10", "1129 19:10"}));
        scene.settings.daily = std::nullopt;
        QVERIFY(scene.plan().isEmpty());
    }

    void whatIsOverDoesNotComeAnyMore()
    {
        Scene scene;
        scene.limits.days = 1;
        scene.now = timeOn(kMonday, "18:29");
        QCOMPARE(scene.plan().size(), 1);
        scene.now = timeOn(kMonday, "18:30");
        QVERIFY(scene.plan().isEmpty());
    }

    void aSessionAfterMidnightIsStillOfTheDayBefore()
    {
        Scene scene;
        scene.limits.days = 2;
        scene.finished(kMonday);
        scene.now = timeOn(kMonday + 1, "01:00");
        QCOMPARE(scene.days(Kind::Daily), (QStringList{"1124"}));
    }

    void theLearntTimeTakesThePlaceOfTheChosenOneWhenItIsWanted()
    {
        Scene scene;
        scene.limits.days = 1;
        scene.settings.learnt = clock("12:20");
        QCOMPARE(scene.times(Kind::Daily), QStringList{"1123 18:30"});
        scene.settings.learn = true;
        QCOMPARE(scene.times(Kind::Daily), QStringList{"1123 12:20"});
    }

    void aTimeInQuietHoursMovesOutOfThem()
    {
        Scene scene;
        scene.limits.days = 1;
        const auto at = [&scene](const char *time) {
            scene.settings.daily = clock(time);
            scene.now = timeOn(kMonday, "04:00");
            return scene.times(Kind::Daily).value(0).mid(5);
        };
        QCOMPARE(at("21:30"), QStringLiteral("21:00")); // time to be late in
        QCOMPARE(at("21:10"), QStringLiteral("21:00"));
        QCOMPARE(at("21:00"), QStringLiteral("21:00"));
        QCOMPARE(at("23:30"), QStringLiteral("21:00"));
        QCOMPARE(at("00:40"), QStringLiteral("21:00")); // of the evening before, as sessions are
        QCOMPARE(at("06:00"), QStringLiteral("07:00"));
        QCOMPARE(at("07:00"), QStringLiteral("07:00"));
        scene.settings.quiet = QuietHours{clock("12:00"), clock("14:00")};
        QCOMPARE(at("12:00"), QStringLiteral("11:30"));
        QCOMPARE(at("13:50"), QStringLiteral("14:00"));
        QCOMPARE(at("23:50"), QStringLiteral("23:30"));
        scene.settings.quiet = std::nullopt;
        QCOMPARE(at("23:30"), QStringLiteral("23:30"));
        QCOMPARE(at("02:30"), QStringLiteral("23:30")); // the night is quiet anyway
        QCOMPARE(at("04:00"), QStringLiteral(""));      // that is now
        QCOMPARE(at("04:01"), QStringLiteral("04:01"));
    }

    void quietHoursThatLeaveNoRoomLeaveNoReminder()
    {
        Scene scene;
        scene.settings.drill = clock("20:00");
        scene.chosen(kMonday - 1, kMonday);
        scene.settings.quiet = QuietHours{clock("07:29"), clock("07:00")};
        QVERIFY(scene.plan().isEmpty());
        scene.settings.quiet = QuietHours{clock("07:30"), clock("07:00")};
        scene.now = timeOn(kMonday, "05:00");
        QVERIFY(!scene.plan().isEmpty());
    }

    void nothingOfPracticeComesOnceTodaysSessionIsFinished()
    {
        Scene scene;
        scene.limits.days = 2;
        scene.drills = {drillOf(1, 2, {1})};
        scene.settings.drill = clock("20:30");
        scene.diary.finished(kMonday - 3, 1);
        scene.finished(kMonday);
        QCOMPARE(scene.days(Kind::Daily), QStringList{"1124"});
        QCOMPARE(scene.days(Kind::Drill), QStringList{"1124"});
    }

    void aSessionBegunButNotFinishedIsStillRemindedOf()
    {
        Scene scene;
        scene.limits.days = 1;
        scene.studied(kMonday);
        QCOMPARE(scene.days(Kind::Daily), QStringList{"1123"});
    }

    void missionsAreForWorkAndComeAlsoWhenTodaysSessionIsFinished()
    {
        Scene scene;
        scene.limits.days = 1;
        scene.chosen(kMonday - 3, kMonday);
        scene.finished(kMonday);
        QCOMPARE(scene.days(Kind::MissionBefore), QStringList{"1123"});
    }

    void aDayWithNothingToDoHasNoReminder()
    {
        Scene scene;
        scene.course = plainCourse(1, 1);
        scene.limits.days = 30;
        scene.diary.finished(kMonday - 3, 1).answered(kMonday - 3, questionId(1, 1), Grade::Easy);
        const QDate due = scene.diary.memory(questionId(1, 1)).dueDay.date();
        QVERIFY(due > StudyDay{kMonday}.date());
        const QList<Reminder> daily = scene.of(Kind::Daily);
        QVERIFY(!daily.isEmpty());
        for (const Reminder &reminder : daily)
            QVERIFY(reminder.at.date >= due);
    }

    void aMissionIsRemindedOfOnceInTheMorningOfItsDay()
    {
        Scene scene;
        const MissionId mission = scene.chosen(kMonday - 1, kMonday + 2);
        const QList<Reminder> before = scene.of(Kind::MissionBefore);
        QCOMPARE(before.size(), 1);
        QVERIFY(before.constFirst().at == timeOn(kMonday + 2, "08:45"));
        QVERIFY(before.constFirst().expires == timeOn(kMonday + 2, "18:00")); // people go home
        QCOMPARE(before.constFirst().id, u"mission-before/" + mission.text());
    }

    void aMissionOnASaturdayIsTheLearnersOwnWord()
    {
        Scene scene;
        scene.chosen(kMonday, kMonday + 5);
        QCOMPARE(scene.days(Kind::MissionBefore), QStringList{"1128"});
        QCOMPARE(scene.days(Kind::MissionDebrief).value(0), QStringLiteral("1130")); // asked on a workday
    }

    void aMissionWithoutADayIsMeantForTheNextWorkday()
    {
        Scene scene;
        scene.chosen(kMonday - 3); // a Friday
        QCOMPARE(scene.times(Kind::MissionBefore), QStringList{"1123 08:45"});
        QCOMPARE(scene.days(Kind::MissionDebrief).value(0), QStringLiteral("1124"));
    }

    void aMissionIsAskedAboutThreeTimesAndThenLeftAlone()
    {
        Scene scene;
        scene.chosen(kMonday - 1, kMonday);
        QCOMPARE(scene.times(Kind::MissionDebrief), (QStringList{"1124 12:30", "1126 12:30", "1201 12:30"}));
        scene.now = timeOn(kMonday + 1, "13:00");
        QCOMPARE(scene.days(Kind::MissionDebrief), (QStringList{"1126", "1201"}));
        scene.now = timeOn(kMonday + 30, "07:00");
        QVERIFY(scene.of(Kind::MissionDebrief).isEmpty());
    }

    void nothingComesForAMissionThatIsDone()
    {
        Scene scene;
        const MissionId mission = scene.chosen(kMonday - 1, kMonday + 1);
        QVERIFY(!scene.of(Kind::MissionBefore).isEmpty() && !scene.of(Kind::MissionDebrief).isEmpty());
        scene.told(kMonday, mission, Outcome::Done);
        QVERIFY(scene.of(Kind::MissionBefore).isEmpty() && scene.of(Kind::MissionDebrief).isEmpty());
    }

    void afterNoGoodMomentItIsAskedAgainAndNotRemindedOfBefore()
    {
        for (const Outcome outcome : {Outcome::NoMoment, Outcome::Later}) {
            Scene scene;
            const MissionId mission = scene.chosen(kMonday - 4, kMonday - 3);
            scene.told(kMonday, mission, outcome);
            QVERIFY(scene.of(Kind::MissionBefore).isEmpty());
            QCOMPARE(scene.days(Kind::MissionDebrief).value(0), QStringLiteral("1125"));
        }
    }

    void aMissionPutOffBeforeItsDayIsStillRemindedOfOnIt()
    {
        Scene scene;
        const MissionId mission = scene.chosen(kMonday - 1, kMonday + 3);
        scene.told(kMonday, mission, Outcome::Later);
        QCOMPARE(scene.days(Kind::MissionBefore), QStringList{"1126"});
        QCOMPARE(scene.days(Kind::MissionDebrief).value(0), QStringLiteral("1127"));
    }

    void oneMissionADayIsAskedAbout()
    {
        Scene scene;
        const MissionId first = scene.chosen(kMonday - 1, kMonday);
        const MissionId second = scene.chosen(kMonday - 1, kMonday);
        const QList<Reminder> asked = scene.of(Kind::MissionDebrief);
        QVERIFY(missionOf(asked.at(0).id) == first && asked.at(0).at.date == StudyDay{kMonday + 1}.date());
        QVERIFY(missionOf(asked.at(1).id) == second && asked.at(1).at.date == StudyDay{kMonday + 2}.date());
        QSet<QDate> dates;
        for (const Reminder &reminder : asked)
            dates.insert(reminder.at.date);
        QCOMPARE(dates.size(), asked.size());
        QCOMPARE(asked.size(), 6);
    }

    void missionsOfOneDayShareTheReminderBefore()
    {
        Scene scene;
        scene.chosen(kMonday - 1, kMonday);
        scene.chosen(kMonday - 1, kMonday);
        const QList<Reminder> before = scene.of(Kind::MissionBefore);
        QCOMPARE(before.size(), 1);
        QVERIFY(before.constFirst().body.contains(u'2'));
        QVERIFY(before.constFirst().link.startsWith(QStringLiteral("sanju://today?")));
    }

    void aDrillComesOnlyWhenOneIsDue()
    {
        Scene scene;
        scene.drills = {drillOf(1, 2, {1})};
        scene.settings.drill = clock("20:30");
        scene.limits.days = 1;
        QVERIFY(scene.of(Kind::Drill).isEmpty()); // its lesson is not finished
        scene.diary.finished(kMonday - 3, 1);
        QCOMPARE(scene.times(Kind::Drill), QStringList{"1123 20:30"});
        scene.settings.drill = std::nullopt;
        QVERIFY(scene.of(Kind::Drill).isEmpty());
    }

    void aDrillDoneTodayIsNotAskedForAgain()
    {
        Scene scene;
        scene.drills = {drillOf(1, 2, {1}), drillOf(2, 2, {1})};
        scene.settings.drill = clock("20:30");
        scene.limits.days = 1;
        scene.diary.finished(kMonday - 3, 1);
        scene.diary.on(kMonday, DrillDone{drillId(1), scenarioId(1, 1), Rating::Fine, {}, {}});
        QVERIFY(scene.of(Kind::Drill).isEmpty());
    }

    void gamesAndDrillsWithoutScenesNeverComeByThemselves()
    {
        Scene scene;
        scene.drills = {drillOf(1, 0, {1}), drillOf(2, 2, {1})};
        scene.drills.last().kind = course::DrillKind::Game;
        scene.settings.drill = clock("20:30");
        scene.diary.finished(kMonday - 3, 1);
        QVERIFY(scene.of(Kind::Drill).isEmpty());
    }

    void twoThatAreCloseKeepTheirDistanceAndTheMissionStays()
    {
        Scene scene;
        scene.limits.days = 1;
        scene.chosen(kMonday - 1, kMonday);
        scene.settings.missionBefore = clock("18:00");
        QCOMPARE(scene.times(Kind::MissionBefore), QStringList{"1123 18:00"});
        QCOMPARE(scene.times(Kind::Daily), QStringList{"1123 19:00"});
        scene.settings.daily = clock("17:50");
        QCOMPARE(scene.times(Kind::Daily), QStringList{"1123 17:00"});
        scene.settings.gap = 0;
        QCOMPARE(scene.times(Kind::Daily), QStringList{"1123 17:50"});
    }

    void whatFindsNoRoomIsLeftOut()
    {
        Scene scene;
        scene.limits.days = 1;
        scene.chosen(kMonday - 1, kMonday);
        scene.settings.missionBefore = clock("08:00");
        scene.settings.quiet = QuietHours{clock("09:00"), clock("07:45")}; // half an hour and some
        QCOMPARE(scene.plan().size(), 1);
        QCOMPARE(scene.plan().constFirst().kind, Kind::MissionBefore);
    }

    void aDayHasNoMoreThanItsShare()
    {
        Scene scene;
        scene.limits.days = 1;
        scene.drills = {drillOf(1, 2, {1})};
        scene.settings.drill = clock("20:30");
        scene.diary.finished(kMonday - 4, 1);
        scene.chosen(kMonday - 4, kMonday - 1); // to be asked about today
        scene.chosen(kMonday - 1, kMonday);
        const auto kinds = [&scene](int perDay) {
            scene.settings.perDay = perDay;
            QList<Kind> found;
            const QList<Reminder> plan = scene.plan();
            for (const Reminder &reminder : plan)
                found.append(reminder.kind);
            return found;
        };
        QCOMPARE(kinds(4), (QList{Kind::MissionBefore, Kind::MissionDebrief, Kind::Daily, Kind::Drill}));
        QCOMPARE(kinds(3), (QList{Kind::MissionBefore, Kind::MissionDebrief, Kind::Daily}));
        QCOMPARE(kinds(2), (QList{Kind::MissionBefore, Kind::Daily}));
        QCOMPARE(kinds(1), (QList{Kind::MissionBefore}));
    }

    void whatWasSentThisMorningStillCountsForTheDay()
    {
        Scene scene;
        scene.limits.days = 1;
        scene.settings.perDay = 1;
        scene.chosen(kMonday - 1, kMonday);
        scene.now = timeOn(kMonday, "10:00");
        QVERIFY(scene.plan().isEmpty());
    }

    void afterThreeDaysItComesEverySecondThenWeeklyThenNoMore()
    {
        Scene scene;
        scene.settings.weekdays.fill(true);
        scene.studied(kMonday);
        scene.finished(kMonday);
        scene.limits.days = 60;
        QCOMPARE(scene.days(Kind::Daily),
            (QStringList{"1124", "1125", "1126", "1128", "1130", "1202", "1209", "1216", "1223"}));
        const QList<Reminder> daily = scene.of(Kind::Daily);
        QCOMPARE(daily.constLast().title, QStringLiteral("提醒先停在这儿"));
        QVERIFY(daily.at(daily.size() - 2).title != daily.constLast().title);
    }

    void theRhythmIsTheSameWheneverThePlanIsMade()
    {
        Scene scene;
        scene.studied(kMonday - 1);
        scene.limits.days = 80;
        const QList<Reminder> all = scene.of(Kind::Daily);
        for (int later = 1; later < 60; ++later) {
            scene.now = timeOn(kMonday + later, "07:30");
            QStringList expected;
            for (const Reminder &reminder : all) {
                if (reminder.at > scene.now)
                    expected.append(reminder.id);
            }
            QStringList found;
            const QList<Reminder> again = scene.of(Kind::Daily);
            for (const Reminder &reminder : again)
                found.append(reminder.id);
            QCOMPARE(found, expected);
        }
    }

    void aWeekendIsNotTakenForSilence()
    {
        Scene scene;
        scene.finished(kMonday - 3); // on Friday
        scene.limits.days = 4;
        QCOMPARE(scene.days(Kind::Daily), (QStringList{"1123", "1124", "1125"}));
        QVERIFY(!shown(scene.of(Kind::Daily).constFirst()).contains(QStringLiteral("轻一点")));
    }

    void aDayOfStudyBringsEveryDayBack()
    {
        Scene scene;
        scene.finished(kMonday - 40);
        scene.limits.days = 5;
        QVERIFY(scene.days(Kind::Daily).size() <= 1);
        scene.studied(kMonday);
        QCOMPARE(scene.days(Kind::Daily).first(3), (QStringList{"1123", "1124", "1125"}));
    }

    void afterThirtyDaysMissionsAreSilentToo()
    {
        Scene scene;
        scene.settings.weekdays.fill(true);
        scene.chosen(kMonday - 20, kMonday + 10);
        scene.chosen(kMonday - 20, kMonday + 11);
        scene.limits.days = 60;
        QCOMPARE(scene.days(Kind::MissionBefore), QStringList{"1203"}); // the thirtieth day without study
        QVERIFY(scene.of(Kind::MissionDebrief).isEmpty());
    }

    void aDateAheadFromAWrongClockIsNoStudy()
    {
        Scene scene;
        scene.finished(kMonday - 50);
        scene.finished(kMonday + 300);
        QVERIFY(scene.plan().isEmpty());
        scene.finished(kMonday - 1);
        QCOMPARE(scene.days(Kind::Daily).first(3), (QStringList{"1123", "1124", "1125"}));
    }

    void whoHasNotBegunIsCountedFromToday()
    {
        Scene scene;
        scene.limits.days = 3;
        QCOMPARE(scene.days(Kind::Daily), (QStringList{"1123", "1124", "1125"}));
    }

    void nothingComesInAHold()
    {
        Scene scene;
        scene.settings.weekdays.fill(true);
        scene.drills = {drillOf(1, 2, {1})};
        scene.settings.drill = clock("20:30");
        scene.diary.finished(kMonday - 4, 1);
        scene.chosen(kMonday - 1, kMonday + 2);
        scene.finished(kMonday);
        scene.settings.hold = Hold{StudyDay{kMonday + 1}.date(), StudyDay{kMonday + 9}.date()};
        const QList<Reminder> plan = scene.plan();
        QVERIFY(!plan.isEmpty());
        for (const Reminder &reminder : plan)
            QVERIFY(reminder.at.date > scene.settings.hold->to);
        QVERIFY(scene.of(Kind::MissionBefore).isEmpty()); // its day is over by then
        QCOMPARE(scene.days(Kind::MissionDebrief).value(0), QStringLiteral("1203"));
        // Holidays are not silence: every day comes as if they had not been.
        QCOMPARE(scene.days(Kind::Daily).first(4), (QStringList{"1203", "1204", "1205", "1207"}));
    }

    void thePlanIsCutToWhatThePlatformHolds()
    {
        Scene scene;
        scene.settings.weekdays.fill(true);
        for (int i = 0; i < 20; ++i)
            scene.chosen(kMonday - 1, kMonday + i);
        const QList<Reminder> all = scene.plan();
        QVERIFY(all.size() > 30);
        for (const int capacity : {0, 1, 7, 30}) {
            scene.limits.capacity = capacity;
            QVERIFY(scene.plan() == all.first(capacity));
        }
        scene.limits = kIosLimits;
        const QList<Reminder> ios = scene.plan();
        QVERIFY(ios.size() <= 60);
        QVERIFY(ios.constLast().at.date < StudyDay{kMonday + 14}.date());
        QVERIFY(ios == all.first(ios.size()));
    }

    void idsLinksAndActionsAreThoseOfTheContract()
    {
        Scene scene;
        scene.drills = {drillOf(1, 2, {1})};
        scene.settings.drill = clock("20:30");
        scene.settings.perDay = 4;
        scene.settings.exact = true;
        scene.diary.finished(kMonday - 4, 1);
        const MissionId asked = scene.chosen(kMonday - 4, kMonday - 1);
        const MissionId ahead = scene.chosen(kMonday - 1, kMonday);
        const QList<Reminder> plan = scene.plan().first(4);
        const auto is = [](const Reminder &reminder, const QString &id, const QString &link) {
            return reminder.id == id && reminder.link == link;
        };
        QVERIFY(is(plan.at(0), u"mission-before/" + ahead.text(),
            u"sanju://mission/" + ahead.text() + u"?from=mission-before%2F" + ahead.text()));
        QVERIFY(is(plan.at(1), u"mission-debrief/" + asked.text() + u"/2026-11-23",
            u"sanju://mission/" + asked.text() + u"?from=mission-debrief%2F" + asked.text() + u"%2F2026-11-23"));
        QVERIFY(is(
            plan.at(2), QStringLiteral("daily/2026-11-23"), QStringLiteral("sanju://today?from=daily%2F2026-11-23")));
        QVERIFY(is(plan.at(3), QStringLiteral("drill/2026-11-23"),
            QStringLiteral("sanju://drill/drill-1?from=drill%2F2026-11-23")));
        const QList later{ReminderAction::Later};
        QCOMPARE(plan.at(0).actions, later);
        QCOMPARE(plan.at(1).actions, (QList{ReminderAction::Done, ReminderAction::NoChance, ReminderAction::Later}));
        QCOMPARE(plan.at(2).actions, later);
        QCOMPARE(plan.at(3).actions, later);
        QVERIFY(plan.at(0).exact && !plan.at(1).exact && plan.at(2).exact && !plan.at(3).exact);
    }

    void linksKeepWhateverAnIdHolds()
    {
        QCOMPARE(reminderLink(QStringLiteral("mission"), QStringLiteral("a/b?c d"), QStringLiteral("x/&y")),
            QStringLiteral("sanju://mission/a%2Fb%3Fc%20d?from=x%2F%26y"));
    }

    void aReminderExpiresWhenQuietHoursBegin()
    {
        Scene scene;
        scene.limits.days = 1;
        QVERIFY(scene.plan().constFirst().expires == timeOn(kMonday, "21:30"));
        scene.settings.quiet = QuietHours{clock("19:30"), clock("20:30")};
        QVERIFY(scene.plan().constFirst().expires == timeOn(kMonday, "19:30"));
        scene.settings.quiet = std::nullopt;
        QVERIFY(scene.plan().constFirst().expires == timeOn(kMonday + 1, "00:00"));
        scene.chosen(kMonday - 1, kMonday);
        scene.settings.missionBefore = clock("17:30");
        QVERIFY(scene.of(Kind::MissionBefore).constFirst().expires == timeOn(kMonday, "19:30"));
    }

    void aDayThatTheZoneLeavesOutHasNoReminder()
    {
        Scene scene;
        scene.zone = QTimeZone(QByteArrayLiteral("Pacific/Apia"));
        scene.settings.weekdays.fill(true);
        const int day = dayOf(2011, 12, 28);
        scene.studied(day);
        scene.now = timeOn(day, "07:30");
        scene.limits.days = 5;
        QCOMPARE(scene.times(Kind::Daily).first(3), (QStringList{"1228 18:30", "1229 18:30", "1231 18:30"}));
    }

    void leapDayIsADayLikeOthers()
    {
        Scene scene;
        const int day = dayOf(2028, 2, 28); // a Monday
        scene.studied(day);
        scene.now = timeOn(day, "07:30");
        scene.limits.days = 3;
        QCOMPARE(scene.days(Kind::Daily), (QStringList{"0228", "0229", "0301"}));
    }
};

QTEST_GUILESS_MAIN(ReminderPlanTest)
#include "reminder_plan_test.moc"
