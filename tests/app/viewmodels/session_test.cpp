// SPDX-License-Identifier: Apache-2.0
// The drill in the day's session: it opens by itself after the reviews, and the day goes on whether it was done or not.
#include "stage.h"

#include <QTest>

using namespace sanju;
using namespace sanju::viewmodels;
using namespace Qt::Literals::StringLiterals;
using stage::Stage;

namespace {

// Every lesson of the course, one a day, the last of them nine days ago.
void finishAll(Stage &stage)
{
    const int lessons = static_cast<int>(stage.lessons().course().lessons().size());
    stage.finishLessons(lessons, lessons + 8);
}

// All learnt, little to ask about, one drill that is due.
void practised(Stage &stage)
{
    stage.welcomed();
    finishAll(stage);
    stage.answerAll(9, study::Grade::Easy);
    stage.answerAll(8, study::Grade::Easy);
    const course::LessonOutline &lesson = stage.lessons().course().lessons().first();
    stage.at(5);
    for (const course::QuestionOutline &question : lesson.questions.first(2))
        (void)stage.store().append(study::QuestionAnswered{
            question.id, lesson.id, question.kind, study::Grade::Again, {}, Milliseconds{9'000}});
    for (const course::Drill &drill : stage.lessons().drills()) {
        if (drill.id.text() == u"three-boxes"_s)
            stage.drillDone(drill.id.text(), 4, study::Rating::Fine);
        else // not due for months
            for (const int days : {200, 150, 100, 50, 1})
                stage.drillDone(drill.id.text(), days, study::Rating::Ready);
    }
}

// Answers what is asked before the drill.
void answerReviews(Stage &stage)
{
    for (int guard = 0; guard < 60 && stage.app().page() == AppViewModel::Review; ++guard) {
        stage.answer(true);
        stage.app().review()->next();
    }
}

void writeAndRate(Stage &stage)
{
    WritingDrillViewModel *drill = stage.app().writing();
    if (!drill->box(0))
        QFAIL("no drill of three sentences is open");
    const QStringList words{
        u"周三要的字段，周五上午才收到。"_s, u"客户演示少了一页。"_s, u"下次改动当天，能不能在群里说一声？"_s};
    for (int i = 0; i < words.size(); ++i) {
        drill->box(i)->setText(words.at(i));
        drill->box(i)->check();
    }
    drill->compare();
    drill->rate(u"fine"_s);
}

study::DayCount today(Stage &stage)
{
    return stage.store().learner().days.value(stage.store().today());
}

} // namespace

class SessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDrillOpensAfterTheReviewsAndEndsTheDay();
    void aDrillPutAsideDoesNotHoldUpTheDay();
    void aKilledDayGoesOnAtTheDrill();
    void aDrillThatCannotBeShownIsPassedOver();
    void aDrillOpenedByHandLeadsBackToWhereItWasOpened();
    void nothingIsLostWhenTheDiskIsFull();
};

void SessionTest::theDrillOpensAfterTheReviewsAndEndsTheDay()
{
    Stage stage;
    practised(stage);
    stage.begin();
    stage.app().startToday();
    QCOMPARE(stage.app().page(), AppViewModel::Review);
    answerReviews(stage);
    QCOMPARE(stage.app().page(), AppViewModel::Drill);
    QCOMPARE(stage.app().drill()->title(), stage.lessons().drills().first().title.zh);
    stage.app().startToday(); // a second tap
    QCOMPARE(stage.app().page(), AppViewModel::Drill);
    writeAndRate(stage);
    QCOMPARE(stage.app().page(), AppViewModel::DayEnd);
    QVERIFY(today(stage).finished);
    QCOMPARE(today(stage).drills, 1);
    RowModel *harvest = stage.app().today()->harvest();
    QCOMPARE(harvest->value(harvest->count() - 1, "text").toString(), u"1 个练习"_s);
}

void SessionTest::aDrillPutAsideDoesNotHoldUpTheDay()
{
    Stage stage;
    practised(stage);
    stage.begin();
    stage.app().startToday();
    answerReviews(stage);
    stage.app().drill()->leave();
    QCOMPARE(stage.app().page(), AppViewModel::DayEnd);
    QVERIFY(today(stage).finished);
    QCOMPARE(today(stage).drills, 0);
    stage.app().closeDay();
    QCOMPARE(stage.app().today()->state(), TodayViewModel::Done);
}

void SessionTest::aKilledDayGoesOnAtTheDrill()
{
    Stage stage;
    practised(stage);
    stage.begin();
    stage.app().startToday();
    answerReviews(stage);
    const int answers = today(stage).answers;
    stage.begin();
    QVERIFY(stage.app().today()->startLabel().startsWith(u"练“"_s));
    stage.app().startToday();
    QCOMPARE(stage.app().page(), AppViewModel::Drill);
    writeAndRate(stage);
    QCOMPARE(stage.app().page(), AppViewModel::DayEnd);
    QCOMPARE(today(stage).answers, answers);
    stage.begin();
    QCOMPARE(stage.app().today()->state(), TodayViewModel::Done);
}

void SessionTest::aDrillThatCannotBeShownIsPassedOver()
{
    Stage stage;
    practised(stage);
    stage.begin();
    stage.app().startToday();
    QCOMPARE(stage.app().page(), AppViewModel::Review);
    stage.lessons().noDrills(); // as if the pack were damaged there
    answerReviews(stage);
    QCOMPARE(stage.app().page(), AppViewModel::DayEnd);
}

void SessionTest::aDrillOpenedByHandLeadsBackToWhereItWasOpened()
{
    Stage stage;
    practised(stage);
    stage.begin();
    stage.app().startToday();
    answerReviews(stage);
    stage.app().drill()->leave();
    stage.app().closeDay();
    stage.app().show(AppViewModel::Practice);
    stage.app().openDrill(u"three-boxes"_s);
    stage.app().drill()->leave();
    QCOMPARE(stage.app().page(), AppViewModel::Practice);
    stage.app().openDrill(u"three-boxes"_s);
    writeAndRate(stage);
    QCOMPARE(stage.app().page(), AppViewModel::Practice);
}

void SessionTest::nothingIsLostWhenTheDiskIsFull()
{
    Stage stage;
    practised(stage);
    stage.begin();
    stage.app().startToday();
    answerReviews(stage);
    stage.store().failWith(ErrorKind::NoSpace);
    writeAndRate(stage);
    QCOMPARE(stage.app().page(), AppViewModel::Trouble);
    stage.store().failWith({});
    stage.app().trouble()->retry();
    QCOMPARE(stage.app().page(), AppViewModel::Drill);
    stage.app().drill()->rate(u"fine"_s);
    QCOMPARE(stage.app().page(), AppViewModel::DayEnd);
}

QTEST_GUILESS_MAIN(SessionTest)
#include "session_test.moc"
