// SPDX-License-Identifier: Apache-2.0
// Today's session from its start to the end page and to a done day, with what was left or killed on the way.
#include "answering.h"
#include "page_test.h"

using namespace sanju;
using namespace sanju::stage;
using namespace sanju::viewmodels;

namespace {

// Some lessons learnt and asked a week ago, three minutes a day: a session of reviews alone.
void learnt(Stage &stage)
{
    stage.lessons().noDrills();
    stage.welcomed();
    stage.finishLessons(12, 20);
    stage.answerAll(9, study::Grade::Good);
    (void)stage.store().append(study::SettingChanged{QStringLiteral("minutes"), QStringLiteral("3")});
}

bool start(const Screen &screen)
{
    return screen.tap(screen.app().today()->startLabel()) && screen.goesTo(AppViewModel::Review);
}

// Answers the question on the screen, waits for what is said, and goes on.
bool giveAndGoOn(const Screen &screen, bool right)
{
    QuestionViewModel &question = *screen.app().review()->question();
    screen.settle();
    return give(
               screen, Hand::Finger, question, right ? rightAnswer(screen, question) : wrongAnswer(screen, question)) &&
           QTest::qWaitFor([&] { return question.isAnswered(); }) && screen.tap(words("ReviewPage", "下一题"));
}

bool isPlanned(Stage &stage, const course::QuestionId &question)
{
    const QList<study::PlanItem> &items = stage.app().today()->plan().items;
    return std::any_of(
        items.cbegin(), items.cend(), [&](const study::PlanItem &item) { return item.question == question; });
}

} // namespace

class SessionTest : public PageTest
{
    Q_OBJECT

private Q_SLOTS:
    void aWrongAnswerComesBackBeforeTheDayEnds();
    void aDoneDayOffersNothingToTap();
    void theFirstDayEndsWithLessonReviewAndMission();
    void whatWasAnsweredBeforeLeavingIsNotAskedAgain();
    void whatWasAnsweredBeforeAKillIsNotAskedAgain();
    void whyTheseIsUnfolded();
    void aFreeDayLeadsToTheCourse();
    void theNextMorningTheOpenAppShowsANewDay();
};

void SessionTest::aWrongAnswerComesBackBeforeTheDayEnds()
{
    Stage stage;
    learnt(stage);
    stage.begin();
    const Screen screen(stage, {});
    QVERIFY(start(screen));
    ReviewViewModel *review = stage.app().review();
    QVERIFY(review->count() >= 3);
    const course::QuestionId missed = review->question()->question().id;
    int asked = 0;
    for (int guard = 0; guard < 20 && stage.app().page() == AppViewModel::Review; ++guard) {
        QVERIFY(screen.comes(QStringLiteral("%1 / %2").arg(review->position()).arg(review->count())));
        const bool again = review->question()->question().id == missed;
        asked += again ? 1 : 0;
        QVERIFY(giveAndGoOn(screen, !again || asked > 1));
    }
    QCOMPARE(asked, 2);
    QVERIFY(screen.goesTo(AppViewModel::DayEnd));
    QVERIFY(screen.shows(words("DayEndPage", "今天完成")));
    for (int row = 0; row < stage.app().today()->harvest()->count(); ++row)
        QVERIFY(screen.shows(stage.app().today()->harvest()->value(row, "text").toString()));
    QVERIFY(screen.tap(words("DayEndPage", "好")));
    QVERIFY(screen.goesTo(AppViewModel::Today));
    QCOMPARE(stage.app().today()->state(), TodayViewModel::Done);
}

void SessionTest::aDoneDayOffersNothingToTap()
{
    Stage stage;
    learnt(stage);
    stage.answerAll(0, study::Grade::Good);
    (void)stage.store().append(study::DayFinished{5, 0});
    stage.begin();
    const Screen screen(stage, {});
    QVERIFY(screen.shows(words("sanju::viewmodels::TodayViewModel", "今天完成")));
    QVERIFY(screen.shows(stage.app().today()->tomorrow()));
    QStringList buttons;
    const QList<QQuickItem *> all = screen.spoken();
    for (QQuickItem *item : all) {
        if (Screen::roleOf(item) == QAccessible::Button)
            buttons.append(Screen::nameOf(item));
    }
    QCOMPARE(buttons, QStringList{words("TodayPage", "在课程里找")});
}

void SessionTest::theFirstDayEndsWithLessonReviewAndMission()
{
    Stage stage;
    stage.welcomed();
    stage.begin();
    const Screen screen(stage, {});
    QVERIFY(screen.tap(stage.app().today()->startLabel()));
    QVERIFY(screen.goesTo(AppViewModel::Lesson));
    stage.walkTo(LessonViewModel::Takeaway);
    LessonViewModel *lesson = stage.app().lesson();
    QVERIFY(screen.tap(lesson->whenChoices()->value(0, "text").toString()));
    QVERIFY(screen.tap(lesson->thenChoices()->value(0, "text").toString()));
    QVERIFY(screen.tap(words("TakeawayStep", "就这么定")));
    QTRY_VERIFY(stage.app().page() != AppViewModel::Lesson);
    for (int guard = 0; guard < 10 && stage.app().page() == AppViewModel::Review; ++guard)
        QVERIFY(giveAndGoOn(screen, true));
    QVERIFY(screen.goesTo(AppViewModel::DayEnd));
    QVERIFY(screen.shows(stage.app().today()->mission()));
    QVERIFY(screen.tap(words("DayEndPage", "好")));
    QVERIFY(screen.goesTo(AppViewModel::Today));
    QVERIFY(screen.shows(stage.app().today()->takeaway()));
    QVERIFY(screen.shows(stage.app().today()->mission()));
}

void SessionTest::whatWasAnsweredBeforeLeavingIsNotAskedAgain()
{
    Stage stage;
    learnt(stage);
    stage.begin();
    const Screen screen(stage, {});
    QVERIFY(start(screen));
    const course::QuestionId answered = stage.app().review()->question()->question().id;
    QVERIFY(giveAndGoOn(screen, true));
    QVERIFY(screen.tap(words("TopBar", "先到这里")));
    QVERIFY(screen.goesTo(AppViewModel::Today));
    QVERIFY(start(screen));
    QVERIFY(!isPlanned(stage, answered));
    QVERIFY(stage.app().review()->question()->question().id != answered);
}

void SessionTest::whatWasAnsweredBeforeAKillIsNotAskedAgain()
{
    Stage stage;
    learnt(stage);
    stage.begin();
    course::QuestionId answered;
    {
        const Screen screen(stage, {});
        QVERIFY(start(screen));
        answered = stage.app().review()->question()->question().id;
        QVERIFY(giveAndGoOn(screen, true));
        QTRY_VERIFY(stage.app().review()->question()->question().id != answered);
    }
    stage.begin();
    const Screen screen(stage, {});
    QVERIFY(start(screen));
    QVERIFY(!isPlanned(stage, answered));
    QVERIFY(stage.app().review()->question()->question().id != answered);
}

void SessionTest::whyTheseIsUnfolded()
{
    Stage stage;
    learnt(stage);
    stage.begin();
    const Screen screen(stage, {});
    RowModel *reasons = stage.app().today()->reasons();
    const QString first =
        reasons->value(0, "text").toString() % QStringLiteral("，") % reasons->value(0, "reason").toString();
    QVERIFY(!screen.find(first));
    QVERIFY(screen.tap(words("TodayPage", "为什么是这些")));
    QTRY_VERIFY(screen.find(first));
    QVERIFY(screen.tap(words("TodayPage", "为什么是这些")));
    QTRY_VERIFY(!screen.find(first));
}

void SessionTest::aFreeDayLeadsToTheCourse()
{
    Stage stage;
    stage.lessons().noDrills();
    stage.welcomed();
    const int lessons = static_cast<int>(stage.lessons().course().lessons().size());
    stage.finishLessons(lessons, lessons + 8);
    stage.answerAll(1, study::Grade::Easy);
    stage.begin();
    const Screen screen(stage, {});
    QCOMPARE(stage.app().today()->state(), TodayViewModel::Clear);
    QVERIFY(screen.tap(words("TodayPage", "去课程里翻翻")));
    QVERIFY(screen.goesTo(AppViewModel::Course));
}

void SessionTest::theNextMorningTheOpenAppShowsANewDay()
{
    Stage stage;
    learnt(stage);
    stage.begin();
    const Screen screen(stage, {});
    const QString monday = stage.app().today()->date();
    QVERIFY(screen.shows(monday));
    stage.laterDays(1);
    stage.app().woke();
    QTRY_VERIFY(!screen.shows(monday));
    QVERIFY(screen.shows(stage.app().today()->date()));
}

QTEST_MAIN(SessionTest)
#include "session_test.moc"
