// SPDX-License-Identifier: Apache-2.0
// Tests when a drill comes into the day's plan, one rule after the other.
#include "plans.h"

using namespace sanju;
using namespace sanju::study;
using namespace sanju::study::plans;
using namespace sanju::study::samples;
using namespace std::chrono_literals;

class PlannerDrillsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDueDrillComesAfterTheReviews()
    {
        const course::Course course = plainCourse(2, 4);
        const Diary diary = withDue(2, 4, 4); // 80 s
        const DayPlan plan = withDrills(course, diary, {drillOf(1, 2, {1})});
        QCOMPARE(plan.items.size(), 5);
        const PlanItem &drill = plan.items.constLast();
        QCOMPARE(drill.kind, PlanItem::Kind::Drill);
        QVERIFY(drill.drill == drillId(1) && drill.lesson.isEmpty() && drill.question.isEmpty());
        QCOMPARE(drill.reason, Reason::DrillDue);
        QCOMPARE(drill.estimate, kUsualDrill);
        QCOMPARE(plan.total, 80s + kUsualDrill);
        QCOMPARE(plan.budget, Milliseconds(4min));
        QVERIFY(!drillIn(planOf(course, diary)));
    }

    void noDrillComesWhenTheReviewsTakeMoreThanHalfTheMinutes()
    {
        const course::Course course = plainCourse(2, 6);
        const QList<course::Drill> drills{drillOf(1, 2, {1})};
        QVERIFY(drillIn(withDrills(course, withDue(2, 6, 6), drills))); // 120 s of 240
        const DayPlan busy = withDrills(course, withDue(2, 6, 7), drills);
        QVERIFY(!drillIn(busy));
        QCOMPARE(busy.items.size(), 7);
        QVERIFY(drillIn(withDrills(course, withDue(2, 6, 7), drills, 5)));
    }

    void afterManyStudyDaysWithoutADrillOneComesWhateverIsDue()
    {
        const course::Course course = plainCourse(10, 4);
        const QList<course::Drill> drills{drillOf(1, 2, {1})};
        Diary diary = withDue(10, 4, 20);
        diary.on(193, DrillDone{drillId(9), scenarioId(9, 1), Rating::Fine, {}, {}});
        for (int day = 194; day < 194 + kDrillTurn - 2; ++day) // 199 is one of them
            diary.answered(day, questionId(10, 4), Grade::Easy);
        QVERIFY(!drillIn(withDrills(course, diary, drills)));
        diary.answered(198, questionId(10, 4), Grade::Easy);

        const DayPlan plan = withDrills(course, diary, drills);
        QVERIFY(drillIn(plan));
        QCOMPARE(plan.items.size(), 6 + 1); // reviews for half of the minutes
        QCOMPARE(plan.waiting, 14);
        for (const PlanItem &item : plan.items.first(6))
            diary.answered(kToday, item.question, Grade::Good, kEach);
        QCOMPARE(withDrills(course, diary, drills).items, plan.items.last(1));
        diary.on(kToday, DrillDone{drillId(1), scenarioId(1, 1), Rating::Fine, {}, kUsualDrill});
        QVERIFY(withDrills(course, diary, drills).items.isEmpty());
    }

    void ofSeveralTheOneDueForLongestComesAndOnlyOne()
    {
        const course::Course course = plainCourse(1, 1);
        Diary diary = withDue(1, 1, 0);
        diary.on(150, DrillDone{drillId(2), scenarioId(2, 1), Rating::Fine, {}, {}})
            .on(140, DrillDone{drillId(3), scenarioId(3, 1), Rating::Fine, {}, {}});
        course::Drill game = drillOf(4, 1, {});
        game.kind = course::DrillKind::Game;
        diary.on(100, DrillDone{drillId(4), scenarioId(4, 1), Rating::Fine, {}, {}})
            .on(100, DrillDone{drillId(5), scenarioId(5, 1), Rating::Fine, {}, {}});
        const DayPlan plan = withDrills(
            course, diary, {drillOf(1, 1, {1}), drillOf(2, 1, {1}), drillOf(3, 1, {1}), game, drillOf(5, 0, {1})});
        QCOMPARE(plan.items.size(), 1);
        QVERIFY(plan.items[0].drill == drillId(3)); // not the game, nor the one without a scene
    }

    void onceADayIsEnoughForADrillToo()
    {
        const course::Course course = plainCourse(1, 1);
        const QList<course::Drill> drills{drillOf(1, 1, {1}), drillOf(2, 1, {1})};
        Diary diary = withDue(1, 1, 0);
        QVERIFY(drillIn(withDrills(course, diary, drills)));
        diary.on(kToday, DrillDone{drillId(1), scenarioId(1, 1), Rating::Fine, {}, 90s});
        const DayPlan rest = withDrills(course, diary, drills);
        QVERIFY(rest.items.isEmpty());
        QCOMPARE(rest.budget, Milliseconds(150s));
        QVERIFY(drillIn(withDrills(course, diary, drills, 4, kToday + 1)));
    }

    void aDrillBesideALessonNeedsRoomForBothInHalfTheMinutes()
    {
        const course::Course course = plainCourse(11, 4);
        const QList<course::Drill> drills{drillOf(1, 1, {1})};
        const DayPlan both = withDrills(course, withDue(10, 4, 6), drills, 8); // 120 s and 120 s of 480
        QVERIFY(hasLesson(both));
        QCOMPARE(both.items.size(), 1 + 6 + 1 + 1);
        QCOMPARE(both.items[7].kind, PlanItem::Kind::Drill);
        QCOMPARE(both.items[8].reason, Reason::JustLearnt); // closes the day
        QVERIFY(both.total <= both.budget + both.items[0].estimate);

        const DayPlan one = withDrills(course, withDue(10, 4, 7), drills, 8);
        QVERIFY(!hasLesson(one)); // yesterday had no drill
        QCOMPARE(one.items.size(), 7 + 1);
        const DayPlan all = withDrills(course, withDue(10, 4, 14), drills, 11); // 280 s, 120 s, 240 s of 660
        QVERIFY(hasLesson(all) && drillIn(all));
        QCOMPARE(all.waiting, 0);
    }

    void drillsAndLessonsTakeTurns()
    {
        const course::Course course = plainCourse(11, 4);
        const QList<course::Drill> drills{drillOf(1, 1, {1}), drillOf(2, 1, {2})};
        Diary diary = withDue(10, 4, 1);
        QVERIFY(!hasLesson(withDrills(course, diary, drills)));
        diary.on(kToday, DrillDone{drillId(1), scenarioId(1, 1), Rating::Fine, {}, {}});
        diary.on(kToday + 1, MissionDebriefed{MissionId(QStringLiteral("m")), Outcome::Done, {}}); // neither of them
        const DayPlan next = withDrills(course, diary, drills, 4, kToday + 2);
        QVERIFY(hasLesson(next) && !drillIn(next));
        diary.finished(kToday + 2, 11);
        QVERIFY(drillIn(withDrills(course, diary, drills, 4, kToday + 3)));
    }

    void aLessonUnderWayGoesBeforeADrill()
    {
        const course::Course course = plainCourse(11, 4);
        Diary diary = withDue(10, 4, 3);
        diary.on(199, StepReached{lessonId(11), course::Step::Points, 0});
        const DayPlan plan = withDrills(course, diary, {drillOf(1, 1, {1})});
        QVERIFY(hasLesson(plan) && !drillIn(plan));
        QCOMPARE(plan.items[0].reason, Reason::Resume);
        const DayPlan longer = withDrills(course, diary, {drillOf(1, 1, {1})}, 8);
        QVERIFY(hasLesson(longer) && drillIn(longer));
    }

    void noLessonSlipsInAfterTheDrillWhileThereIsMoreToDo()
    {
        const course::Course course = plainCourse(11, 4);
        const QList<course::Drill> drills{drillOf(1, 1, {1})};
        Diary diary = withDue(10, 4, 6);
        const DayPlan before = withDrills(course, diary, drills);
        QVERIFY(!hasLesson(before));
        diary.on(kToday, DrillDone{drillId(1), scenarioId(1, 1), Rating::Ready, {}, 5s}); // first, and fast
        for (int i = 0; i < 6; ++i) {
            const DayPlan rest = withDrills(course, diary, drills);
            QCOMPARE(rest.items, before.items.mid(i, 6 - i));
            diary.answered(kToday, before.items[i].question, Grade::Good, kEach);
        }
    }

    void drillsDoneForPleasureTakeOneDrillsTimeAtMost()
    {
        const course::Course course = plainCourse(10, 4);
        Diary diary = withDue(10, 4, 30);
        for (int drill = 1; drill <= 4; ++drill)
            diary.on(kToday, DrillDone{drillId(drill), scenarioId(drill, 1), Rating::Fine, {}, 10min});
        QCOMPARE(drillEstimate(diary.learner()), Milliseconds(10min)); // the learner's own times by now
        QCOMPARE(planOf(course, diary, 15).budget, Milliseconds(5min));
        Diary once = withDue(10, 4, 30);
        once.on(kToday, DrillDone{drillId(1), scenarioId(1, 1), Rating::Fine, {}, 10min});
        QCOMPARE(planOf(course, once).budget, 4min - kUsualDrill);
    }

    void aLightDayHasNoDrill()
    {
        const course::Course course = plainCourse(11, 4);
        const QList<course::Drill> drills{drillOf(1, 1, {1})};
        const DayPlan plan = withDrills(course, withDue(10, 4, 40), drills, 60);
        QVERIFY(plan.comeBack && !drillIn(plan));
        Diary little = withDue(1, 1, 0);
        QVERIFY(drillIn(withDrills(course, little, drills, 4, 260))); // away for long, and nothing due
    }

    void aFinishedDayHasNoDrillEither()
    {
        const course::Course course = plainCourse(1, 1);
        Diary diary = withDue(1, 1, 0);
        diary.on(kToday, DayFinished{0, 0});
        QVERIFY(withDrills(course, diary, {drillOf(1, 1, {1})}).items.isEmpty());
    }
};

QTEST_GUILESS_MAIN(PlannerDrillsTest)
#include "planner_drills_test.moc"
