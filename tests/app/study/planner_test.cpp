// SPDX-License-Identifier: Apache-2.0
// Tests the rules of the day's plan one by one.
#include "plans.h"

using namespace sanju;
using namespace sanju::study;
using namespace sanju::study::plans;
using namespace sanju::study::samples;
using namespace std::chrono_literals;

class PlannerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstDayIsALessonAndItsFirstQuestion()
    {
        const DayPlan plan = planOf(plainCourse(3, 4), {});
        QCOMPARE(plan.items.size(), 2);
        QCOMPARE(plan.items[0].kind, PlanItem::Kind::Lesson);
        QVERIFY(plan.items[0].lesson == lessonId(1));
        QCOMPARE(plan.items[0].reason, Reason::NextOnPath);
        QCOMPARE(plan.items[0].estimate, Milliseconds(240s));
        QVERIFY(plan.items[1].question == questionId(1, 1));
        QCOMPARE(plan.items[1].reason, Reason::JustLearnt);
        QCOMPARE(plan.total, Milliseconds(260s));
        QCOMPARE(plan.budget, Milliseconds(240s));
        QVERIFY(!plan.comeBack && !plan.done && plan.waiting == 0);
    }

    void questionsOfALessonComeTheDayAfter()
    {
        const course::Course course = plainCourse(1, 3);
        Diary diary;
        diary.finished(kToday, 1).answered(kToday, questionId(1, 1));
        QVERIFY(planOf(course, diary).items.isEmpty());
        const DayPlan tomorrow = planOf(course, diary, 4, kToday + 1);
        QCOMPARE(tomorrow.items.size(), 2);
        for (const PlanItem &item : tomorrow.items)
            QCOMPARE(item.reason, Reason::New);
    }

    void aMemoryComesOnItsDueDayAndNotBefore()
    {
        const course::Course course = plainCourse(1, 1);
        Diary diary;
        diary.finished(100, 1).answered(100, questionId(1, 1), Grade::Easy);
        const int due = diary.memory(questionId(1, 1)).dueDay.number;
        QVERIFY(planOf(course, diary, 4, due - 1).items.isEmpty());
        const DayPlan plan = planOf(course, diary, 4, due);
        QCOMPARE(plan.items.size(), 1);
        QCOMPARE(plan.items[0].reason, Reason::Slipping);
        QVERIFY(std::abs(plan.items[0].retrievability - 0.9) < 0.05);
    }

    void whatIsForgottenMostComesFirstAfterWhatWasWrong()
    {
        const course::Course course = plainCourse(4, 1);
        Diary diary;
        diary.answered(150, questionId(1, 1), Grade::Easy)
            .answered(150, questionId(2, 1), Grade::Hard)
            .answered(150, questionId(3, 1), Grade::Good)
            .answered(199, questionId(4, 1), Grade::Again);
        QStringList order;
        for (const PlanItem &item : reviewsOf(planOf(course, diary, 60)))
            order.append(item.question.text());
        order.removeLast(); // the one that closes the day
        QCOMPARE(order, QStringList({questionId(4, 1).text(), questionId(2, 1).text(), questionId(3, 1).text()}));
        QCOMPARE(reviewsOf(planOf(course, diary, 60))[0].reason, Reason::WrongLastTime);
    }

    void reviewsStopAtTheItemThatUsesTheMinutesUp()
    {
        const course::Course course = plainCourse(10, 4, 25);
        const DayPlan plan = planOf(course, withDue(10, 4, 30));
        QVERIFY(!hasLesson(plan));
        QCOMPARE(plan.items.size(), 10); // nine are 225 s, the tenth crosses 240 s
        QCOMPARE(plan.total, Milliseconds(250s));
        QCOMPARE(plan.waiting, 20);
    }

    void aNewLessonComesWhenThereIsRoomAndThenReviewsTakeHalfTheMinutes()
    {
        const course::Course course = plainCourse(11, 4);
        const DayPlan half = planOf(course, withDue(10, 4, 6));
        QVERIFY(hasLesson(half));
        QVERIFY(half.items[0].lesson == lessonId(11));
        QCOMPARE(half.items.size(), 1 + 6 + 1);
        QCOMPARE(half.items.constLast().reason, Reason::JustLearnt);
        QCOMPARE(half.waiting, 0);

        const DayPlan full = planOf(course, withDue(10, 4, 9)); // 180 s of 240
        QVERIFY(hasLesson(full));
        QCOMPARE(full.items.size(), 1 + 6 + 1);
        QCOMPARE(full.waiting, 3);

        const DayPlan more = planOf(course, withDue(10, 4, 10));
        QVERIFY(!hasLesson(more));
        QCOMPARE(more.items.size(), 10);
        QCOMPARE(more.waiting, 0);
    }

    void aLessonUnderWayAlwaysComesWithReviewsForHalfTheMinutes()
    {
        const course::Course course = plainCourse(11, 4);
        Diary diary = withDue(10, 4, 40);
        diary.on(199, StepReached{lessonId(11), course::Step::Points, 0});
        const DayPlan plan = planOf(course, diary);
        QVERIFY(hasLesson(plan));
        QCOMPARE(plan.items[0].reason, Reason::Resume);
        QCOMPARE(plan.items.size(), 1 + 6 + 1);
        QCOMPARE(plan.waiting, 34);
    }

    void oneLessonADayIsEnough()
    {
        const course::Course course = plainCourse(3, 2);
        Diary diary;
        diary.finished(kToday, 1);
        const DayPlan plan = planOf(course, diary);
        QCOMPARE(plan.items.size(), 1);
        QCOMPARE(plan.items[0].reason, Reason::JustLearnt);
        QVERIFY(hasLesson(planOf(course, diary, 4, kToday + 1)));
    }

    void theQuestionThatClosesTheDayIsNotAskedTwice()
    {
        const course::Course course = plainCourse(1, 2);
        Diary diary;
        diary.finished(kToday, 1).answered(kToday, questionId(1, 1));
        QVERIFY(planOf(course, diary).items.isEmpty());
    }

    void withTwoLessonsByHandTheLastOneClosesTheDay()
    {
        Diary diary;
        diary.finished(kToday, 3).finished(kToday, 2);
        const DayPlan plan = planOf(plainCourse(4, 2), diary);
        QCOMPARE(plan.items.size(), 1);
        QVERIFY(plan.items[0].question == questionId(2, 1));
    }

    void noQuestionClosesTheDayWhenTheReviewsLeaveNoTime()
    {
        const course::Course course = plainCourse(2, 2, 35);
        Diary diary;
        diary.on(199, StepReached{lessonId(1), course::Step::Clip, 0});
        QCOMPARE(planOf(course, diary, 1).items.size(), 2);
        diary.answered(kToday, questionId(2, 1), Grade::Good, 30s);
        QCOMPARE(planOf(course, diary, 1).items.size(), 1);
    }

    void anAnswerUsesUpTheMinutesAndDoesNotComeAgain()
    {
        const course::Course course = plainCourse(10, 4);
        Diary diary = withDue(10, 4, 30);
        const QList<PlanItem> before = planOf(course, diary).items;
        QCOMPARE(before.size(), 12);
        for (int i = 0; i < 5; ++i)
            diary.answered(kToday, before[i].question, Grade::Good, kEach);
        const DayPlan rest = planOf(course, diary);
        QCOMPARE(rest.budget, Milliseconds(140s));
        QCOMPARE(rest.items.size(), 7);
        for (const PlanItem &item : rest.items)
            QVERIFY(before.contains(item));
        for (int i = 5; i < 12; ++i)
            diary.answered(kToday, before[i].question, Grade::Good, kEach);
        QVERIFY(planOf(course, diary).items.isEmpty());
        QCOMPARE(planOf(course, diary).waiting, 18);
    }

    void noLessonSlipsInWhenTheReviewsOfABusyDayAreNearlyDone()
    {
        const course::Course course = plainCourse(11, 4);
        Diary diary = withDue(10, 4, 10);
        for (const PlanItem &item : planOf(course, diary).items) {
            QCOMPARE(item.kind, PlanItem::Kind::Review);
            diary.answered(kToday, item.question, Grade::Good, kEach);
            QVERIFY(!hasLesson(planOf(course, diary)));
        }
    }

    void afterTheLessonTheReviewsPlannedWithItAreStillThere()
    {
        const course::Course course = plainCourse(11, 4);
        Diary diary = withDue(10, 4, 6);
        const DayPlan before = planOf(course, diary);
        diary.finished(kToday, 11, 9min); // slowly
        const DayPlan rest = planOf(course, diary);
        QCOMPARE(rest.items, before.items.mid(1));
    }

    void whatWasWrongTodayStaysInThePlanWhateverTheTime()
    {
        const course::Course course = plainCourse(10, 4);
        Diary diary = withDue(10, 4, 30);
        const QList<PlanItem> before = planOf(course, diary).items;
        for (const PlanItem &item : before)
            diary.answered(kToday, item.question, Grade::Again, 60s);
        const DayPlan rest = planOf(course, diary);
        QCOMPARE(rest.items.size(), before.size());
        for (const PlanItem &item : rest.items)
            QCOMPARE(item.reason, Reason::WrongLastTime);
        QVERIFY(rest.total <= rest.budget);
        diary.answered(kToday, before[3].question);
        QCOMPARE(planOf(course, diary).items.size(), before.size() - 1);
    }

    void whatWasLeftWrongOnAnEarlierDayComesFirst()
    {
        const course::Course course = plainCourse(10, 4);
        Diary diary = withDue(10, 4, 39);
        diary.answered(199, questionId(10, 4), Grade::Again);
        const DayPlan plan = planOf(course, diary);
        QVERIFY(plan.items[0].question == questionId(10, 4));
        QCOMPARE(plan.items[0].reason, Reason::WrongLastTime);
    }

    void aFinishedDayHasNoItems()
    {
        const course::Course course = plainCourse(10, 4);
        Diary diary = withDue(10, 4, 30);
        diary.on(kToday, DayFinished{3, 0});
        const DayPlan plan = planOf(course, diary);
        QVERIFY(plan.done && plan.items.isEmpty() && plan.total == 0ms);
        QCOMPARE(plan.waiting, 30);
        QVERIFY(!planOf(course, diary, 4, kToday + 1).done);
    }

    void afterDaysAwayTheDayIsLightAndBringsNoNewLesson()
    {
        const course::Course course = plainCourse(11, 4);
        const Diary diary = withDue(10, 4, 40); // last studied on day 150
        const DayPlan plan = planOf(course, diary, 20);
        QVERIFY(plan.comeBack);
        QCOMPARE(plan.budget, Milliseconds(5min));
        QCOMPARE(plan.items.size(), 15);
        QCOMPARE(plan.waiting, 25);
        QVERIFY(!hasLesson(plan));
        QCOMPARE(planOf(course, diary, 2).budget, Milliseconds(2min)); // never more than asked for
    }

    void aLightDayNeedsThreeDaysAwayAndMoreThanFits()
    {
        const course::Course course = plainCourse(11, 4);
        Diary diary = withDue(10, 4, 40);
        diary.answered(kToday - 2, questionId(1, 1), Grade::Easy);
        QVERIFY(!planOf(course, diary).comeBack);
        QVERIFY(planOf(course, diary, 4, kToday + 1).comeBack);

        Diary little = withDue(10, 4, 40);
        for (int i = 0; i < 40; ++i)
            little.answered(kToday - 4, questionId(1 + i % 10, 1 + i / 10), i < 4 ? Grade::Hard : Grade::Easy);
        const DayPlan plan = planOf(course, little);
        QVERIFY(!plan.comeBack);
        QVERIFY(hasLesson(plan));
    }

    void aLightDayStaysLightAfterItsFirstAnswers()
    {
        const course::Course course = plainCourse(11, 4);
        Diary diary = withDue(10, 4, 40);
        const QList<PlanItem> before = planOf(course, diary, 20).items;
        for (int i = 0; i < 10; ++i)
            diary.answered(kToday, before[i].question, Grade::Good, kEach);
        const DayPlan rest = planOf(course, diary, 20);
        QVERIFY(rest.comeBack && !hasLesson(rest));
        QCOMPARE(rest.items.size(), 5);
        QVERIFY(!planOf(course, diary, 20, kToday + 1).comeBack);
    }

    void theFirstDayEverIsNoReturn()
    {
        QVERIFY(!planOf(plainCourse(3, 3), {}).comeBack);
        Diary diary;
        diary.on(1, SettingChanged{QStringLiteral("theme"), QStringLiteral("dark")});
        QVERIFY(!planOf(plainCourse(3, 3), diary).comeBack);
    }

    void onAReturnTheReviewsWorthMostComeFirst()
    {
        // As likely to succeed and as much to gain: the quick one first, then the core one, then the path.
        QList<course::LessonOutline> lessons{
            outline(1, 1, 20), outline(2, 1, 20), outline(3, 1, 10), outline(4, 30, 20)};
        lessons[0].core = false;
        const course::Course course = courseOf(lessons);
        Diary diary;
        for (int lesson = 1; lesson <= 3; ++lesson)
            diary.finished(150, lesson).answered(150, questionId(lesson, 1), Grade::Good);
        for (int i = 1; i <= 30; ++i)
            diary.answered(20, questionId(4, i), Grade::Hard); // nearly gone: little chance
        const DayPlan plan = planOf(course, diary, 1);
        QVERIFY(plan.comeBack);
        QVERIFY(plan.items[0].question == questionId(3, 1));
        QVERIFY(plan.items[1].question == questionId(2, 1));
        QVERIFY(plan.items[2].question == questionId(1, 1));
    }

    void topicsAreMixed()
    {
        const course::Course course = plainCourse(3, 6);
        Diary diary;
        for (int i = 1; i <= 6; ++i)
            diary.answered(150, questionId(1, i), Grade::Hard);
        for (int i = 1; i <= 6; ++i)
            diary.answered(150, questionId(2 + i % 2, i), Grade::Easy);
        diary.answered(199, questionId(2, 1), Grade::Easy);
        const QList<PlanItem> items = planOf(course, diary).items;
        QCOMPARE(items.size(), 12);
        for (int i = 1; i < items.size(); ++i)
            QVERIFY(items[i].lesson != items[i - 1].lesson);
    }

    void aQuestionThatTheCourseNoLongerHasIsLeftAlone()
    {
        Diary diary;
        diary.answered(100, course::QuestionId(QStringLiteral("old/lesson/q1")), Grade::Again)
            .finished(100, 77)
            .answered(100, questionId(1, 9));
        const DayPlan plan = planOf(plainCourse(1, 1), diary);
        QCOMPARE(plan.items.size(), 2);
        QCOMPARE(plan.waiting, 0);
        QVERIFY(!has(plan, questionId(1, 9)));
    }

    void aZoneCrossedWestwardAsksNothingTwice()
    {
        const course::Course course = plainCourse(2, 3);
        Diary diary;
        diary.finished(kToday + 1, 1);
        for (int i = 1; i <= 3; ++i)
            diary.answered(kToday + 1, questionId(1, i), i == 3 ? Grade::Again : Grade::Good);
        const DayPlan plan = planOf(course, diary);
        QVERIFY(!has(plan, questionId(1, 1)) && !has(plan, questionId(1, 2)));
        QVERIFY(has(plan, questionId(1, 3))); // still owed
    }

    void nothingIsLostToAClockThatWasFarAhead()
    {
        const course::Course course = plainCourse(2, 3);
        Diary diary;
        diary.finished(kToday + 365, 1).answered(kToday + 365, questionId(1, 1));
        const DayPlan plan = planOf(course, diary);
        for (int i = 1; i <= 3; ++i)
            QVERIFY(has(plan, questionId(1, i)));
        diary.answered(kToday, questionId(1, 1));
        QVERIFY(!has(planOf(course, diary), questionId(1, 1)));
    }

    void minutesAreKeptWithinReason()
    {
        const course::Course course = plainCourse(10, 40);
        const Diary diary = withDue(10, 40, 399);
        Diary recent = diary;
        recent.answered(199, questionId(1, 1), Grade::Again);
        QCOMPARE(planOf(course, recent, 0).budget, Milliseconds(1min));
        QCOMPARE(planOf(course, recent, -5).budget, Milliseconds(1min));
        QCOMPARE(planOf(course, recent, 999).budget, Milliseconds(60min));
    }

    void theLearnersOwnTimesReplaceTheAuthorsGuess()
    {
        const course::QuestionOutline question = outline(1, 1).questions[0];
        Diary diary;
        diary.answered(10, questionId(1, 1), Grade::Good, 30s).answered(10, questionId(1, 1), Grade::Good, 30s);
        QCOMPARE(estimate(diary.learner(), question), Milliseconds(20s));
        diary.answered(10, questionId(1, 1), Grade::Good, 60s);
        QCOMPARE(estimate(diary.learner(), question), Milliseconds(40s));
        QCOMPARE(estimate(diary.learner(), outline(1, 1)), Milliseconds(240s));
        for (int i = 0; i < 3; ++i)
            diary.finished(10, 1, 150s);
        QCOMPARE(estimate(diary.learner(), outline(1, 1)), Milliseconds(150s));
    }

    void noEstimateIsShorterThanReading()
    {
        Diary diary;
        for (int i = 0; i < 5; ++i)
            diary.answered(10, questionId(1, 1), Grade::Good, 1ms);
        QCOMPARE(estimate(diary.learner(), outline(1, 1).questions[0]), kShortestAnswer);
        QCOMPARE(estimate({}, course::QuestionOutline{questionId(1, 1), {}, 0}), kShortestAnswer);
    }
};

QTEST_GUILESS_MAIN(PlannerTest)
#include "planner_test.moc"
