// SPDX-License-Identifier: Apache-2.0
// Plain counts: what was learnt, what stays, which days.
#include "stage.h"

#include <QTest>

using namespace sanju;
using namespace sanju::viewmodels;
using namespace Qt::Literals::StringLiterals;
using stage::Stage;

class MeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewLearnerHasNothingYet();
    void lessonsAndAnswersAreCounted();
    void everyMemoryIsFirmSettlingOrSlipping();
    void theWeekShowsTheDaysOfPractice();
    void missionsStandNewestFirst();
    void questionsNoLongerInTheCourseAreNotCounted();
    void aNewDayMovesTheWeekOn();
};

void MeTest::aNewLearnerHasNothingYet()
{
    Stage stage;
    stage.welcomed();
    (void)stage.store().append(study::LessonBookmarked{course::LessonId(u"feedback/no-but"_s), true});
    stage.begin();
    MeViewModel *me = stage.app().me();
    QVERIFY(me->isEmpty());
    QCOMPARE(me->learnt(), u"学完 0 节，复习 0 次"_s);
    QCOMPARE(me->firm() + me->settling() + me->slipping(), 0);
    QCOMPARE(me->regularity(), u"最近七天，练了 0 天"_s);
    QCOMPARE(me->week()->count(), 7);
    QCOMPARE(me->missions()->count(), 0);
}

void MeTest::lessonsAndAnswersAreCounted()
{
    Stage stage;
    stage.welcomed();
    stage.finishLessons(3, 10);
    stage.answerAll(5, study::Grade::Good);
    stage.answerAll(1, study::Grade::Good);
    stage.begin();
    MeViewModel *me = stage.app().me();
    QVERIFY(!me->isEmpty());
    const auto questions = stage.store().learner().memories.size();
    QCOMPARE(me->learnt(), u"学完 3 节，复习 %1 次"_s.arg(2 * questions));
}

void MeTest::everyMemoryIsFirmSettlingOrSlipping()
{
    Stage stage;
    stage.welcomed();
    stage.finishLessons(3, 80);
    stage.answerAll(79, study::Grade::Again);
    stage.begin();
    MeViewModel *me = stage.app().me();
    const int all = static_cast<int>(stage.store().learner().memories.size());
    QCOMPARE(me->slipping(), all);
    stage.answerAll(0, study::Grade::Again);
    me->refresh();
    QCOMPARE(me->settling(), all);
    for (int day = 70; day > 0; day -= 10)
        stage.answerAll(day, study::Grade::Easy);
    stage.answerAll(0, study::Grade::Easy);
    me->refresh();
    QCOMPARE(me->firm() + me->settling() + me->slipping(), all);
    QVERIFY(me->keeping().contains(u"<b>%1</b> 个记牢"_s.arg(me->firm())));
}

void MeTest::theWeekShowsTheDaysOfPractice()
{
    Stage stage;
    stage.welcomed();
    stage.finishLesson(stage.lessons().course().lessons().first().id, 3);
    stage.answerAll(1, study::Grade::Good);
    stage.answerAll(0, study::Grade::Good);
    stage.finishLesson(stage.lessons().course().lessons().at(1).id, 12);
    stage.begin();
    MeViewModel *me = stage.app().me();
    QCOMPARE(me->regularity(), u"最近七天，练了 3 天"_s);
    QString labels;
    QString days;
    for (int row = 0; row < 7; ++row) {
        labels += me->week()->value(row, "label").toString();
        days += me->week()->value(row, "on").toBool() ? u'1' : u'0';
        QCOMPARE(me->week()->value(row, "today").toBool(), row == 6);
    }
    QCOMPARE(labels, u"二三四五六日一"_s);
    QCOMPARE(days, u"0001011"_s);
    QCOMPARE(me->week()->value(6, "spoken").toString(), u"11月23日　周一，练了"_s);
    QVERIFY(me->week()->value(4, "spoken").toString().endsWith(u"没练"_s));
    stage.app().settings()->setLanguage(u"en"_s);
    QCOMPARE(me->week()->value(6, "label").toString(), u"M"_s);
}

void MeTest::missionsStandNewestFirst()
{
    Stage stage;
    stage.welcomed();
    stage.missionTaken(4);
    stage.at(1);
    (void)stage.store().append(
        study::MissionChosen{course::LessonId(u"feedback/impact"_s), u"周五站会"_s, u"先说影响"_s});
    stage.begin();
    MeViewModel *me = stage.app().me();
    QCOMPARE(me->missions()->count(), 2);
    QCOMPARE(me->missions()->value(0, "text").toString(), u"当周五站会，我就先说影响。"_s);
    QCOMPARE(me->missions()->value(0, "detail").toString(), u"11月22日　周日"_s);
    QVERIFY(!me->isEmpty());
}

void MeTest::questionsNoLongerInTheCourseAreNotCounted()
{
    Stage stage;
    stage.welcomed();
    (void)stage.store().append(study::QuestionAnswered{course::QuestionId(u"feedback/retired/q1"_s),
        course::LessonId(u"feedback/retired"_s), u"single-choice"_s, study::Grade::Good, {}, Milliseconds(1000)});
    stage.begin();
    QCOMPARE(stage.app().me()->firm() + stage.app().me()->settling() + stage.app().me()->slipping(), 0);
}

void MeTest::aNewDayMovesTheWeekOn()
{
    Stage stage;
    stage.welcomed();
    stage.finishLesson(stage.lessons().course().lessons().first().id, 0);
    stage.begin();
    stage.app().show(AppViewModel::Me);
    stage.laterDays(1);
    stage.app().woke();
    QVERIFY(stage.app().me()->week()->value(5, "on").toBool());
    QVERIFY(!stage.app().me()->week()->value(6, "on").toBool());
}

QTEST_GUILESS_MAIN(MeTest)
#include "me_test.moc"
