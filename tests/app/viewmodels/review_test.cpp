// SPDX-License-Identifier: Apache-2.0
// The reviews of a day on the screen: where one is, why this one, and when it comes back.
#include "stage.h"

#include <QSignalSpy>
#include <QTest>

using namespace sanju;
using namespace sanju::viewmodels;
using namespace Qt::Literals::StringLiterals;
using stage::Stage;

namespace {

// Lessons learnt and asked a week ago, all minutes for reviews: a session of several questions.
void learnt(Stage &stage)
{
    stage.welcomed();
    stage.finishLessons(12, 20);
    stage.answerAll(9, study::Grade::Good);
    (void)stage.store().append(study::SettingChanged{u"minutes"_s, u"3"_s});
    stage.begin();
    stage.app().startToday();
}

} // namespace

class ReviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void positionAndCountGoFromFirstToLast();
    void aWrongAnswerReturnsInTheSessionUntilItIsRight();
    void eachReviewSaysWhyItIsAskedNow();
    void theLineAfterAnAnswerSaysWhenItComesBack();
    void theGradesOfARecallSayTheirDates();
    void goingOnBeforeAnsweringDoesNothing();
    void anAnswerThatWasNotKeptStaysToBeGiven();
    void questionsThatCannotBeReadArePassedOver();
    void whenNoneCanBeReadTheDayStillEnds();
    void leavingKeepsWhatWasAnswered();
    void theTimeOfAnAnswerIsTheTimeOnTheScreen();
};

void ReviewTest::positionAndCountGoFromFirstToLast()
{
    Stage stage;
    learnt(stage);
    QCOMPARE(stage.app().page(), AppViewModel::Review);
    ReviewViewModel *review = stage.app().review();
    const int count = review->count();
    QVERIFY(count >= 3);
    for (int position = 1; position <= count; ++position) {
        QCOMPARE(review->position(), position);
        QCOMPARE(review->count(), count);
        stage.answer(true);
        QCOMPARE(review->position(), position);
        review->next();
    }
    QCOMPARE(stage.app().page(), AppViewModel::DayEnd);
}

void ReviewTest::aWrongAnswerReturnsInTheSessionUntilItIsRight()
{
    Stage stage;
    learnt(stage);
    ReviewViewModel *review = stage.app().review();
    const course::QuestionId missed = review->question()->question().id;
    const int count = review->count();
    int asked = 0;
    for (int guard = 0; guard < 60 && stage.app().page() == AppViewModel::Review; ++guard) {
        const bool again = review->question()->question().id == missed;
        asked += again ? 1 : 0;
        stage.answer(!again || asked == 3);
        QVERIFY(review->position() <= review->count());
        QCOMPARE(review->count(), count);
        review->next();
    }
    QCOMPARE(asked, 3);
    QCOMPARE(stage.app().page(), AppViewModel::DayEnd);
    QVERIFY(!stage.store().learner().memories.value(missed).owed);
}

void ReviewTest::eachReviewSaysWhyItIsAskedNow()
{
    Stage stage;
    learnt(stage);
    QCOMPARE(stage.app().review()->reason(), u"快要忘了"_s);
    stage.answer(false);
    stage.app().back();
    QVERIFY(stage.app().review()->reason().isEmpty());
    stage.app().startToday();
    QCOMPARE(stage.app().review()->reason(), u"上次答错"_s);
    const int count = stage.app().review()->count();
    QVERIFY(count >= 1);
}

void ReviewTest::theLineAfterAnAnswerSaysWhenItComesBack()
{
    Stage stage;
    learnt(stage);
    QuestionViewModel *question = stage.app().review()->question();
    QVERIFY(question->comesBack().isEmpty());
    stage.answer(false);
    QCOMPARE(question->comesBack(), u"今天再问一次，答对为止"_s);
    stage.app().review()->next();
    stage.answer(true);
    QVERIFY2(question->comesBack().endsWith(u" 天后再问一次"_s) || question->comesBack() == u"后天再问一次"_s ||
                 question->comesBack() == u"明天再问一次"_s,
        qPrintable(question->comesBack()));
}

void ReviewTest::theGradesOfARecallSayTheirDates()
{
    Stage stage;
    stage.welcomed();
    stage.ask(stage.questionOfKind(u"recall"_s));
    stage.begin();
    stage.app().startToday();
    RowModel *grades = stage.app().review()->question()->targets();
    QCOMPARE(grades->count(), 4);
    QCOMPARE(grades->value(0, "hint").toString(), u"今天"_s);
    for (int row = 1; row < 4; ++row)
        QVERIFY(!grades->value(row, "hint").toString().isEmpty());
    const QString good = grades->value(2, "hint").toString();
    stage.answer(true);
    QCOMPARE(stage.app().review()->question()->comesBack(), good + u"再问一次"_s);
}

void ReviewTest::goingOnBeforeAnsweringDoesNothing()
{
    Stage stage;
    learnt(stage);
    ReviewViewModel *review = stage.app().review();
    QSignalSpy fresh(review->question(), &QuestionViewModel::questionChanged);
    review->next();
    QCOMPARE(fresh.count(), 0);
    QCOMPARE(review->position(), 1);
    stage.answer(true);
    review->next();
    review->next();
    QCOMPARE(fresh.count(), 1);
    QCOMPARE(review->position(), 2);
}

void ReviewTest::anAnswerThatWasNotKeptStaysToBeGiven()
{
    Stage stage;
    learnt(stage);
    const auto events = stage.store().events().size();
    stage.store().failWith(ErrorKind::NoSpace);
    stage.answer(true);
    QCOMPARE(stage.app().page(), AppViewModel::Trouble);
    stage.store().failWith({});
    stage.app().trouble()->retry();
    QCOMPARE(stage.app().page(), AppViewModel::Review);
    QVERIFY(!stage.app().review()->question()->isAnswered());
    QCOMPARE(stage.app().review()->position(), 1);
    stage.answer(true);
    QVERIFY(stage.app().review()->question()->isRight());
    QCOMPARE(stage.store().events().size(), events + 1);
}

void ReviewTest::questionsThatCannotBeReadArePassedOver()
{
    Stage stage;
    stage.welcomed();
    stage.finishLessons(12, 20);
    stage.answerAll(9, study::Grade::Good);
    stage.begin();
    const study::DayPlan plan = stage.app().today()->plan();
    QVERIFY(plan.items.size() >= 3);
    stage.lessons().lose(plan.items.at(0).question.text());
    stage.lessons().lose(plan.items.at(2).question.text());
    stage.app().startToday();
    QCOMPARE(stage.app().review()->question()->question().id, plan.items.at(1).question);
    QCOMPARE(stage.app().review()->position(), 1);
    while (stage.app().page() == AppViewModel::Review) {
        stage.answer(true);
        stage.app().review()->next();
    }
    QCOMPARE(stage.app().page(), AppViewModel::DayEnd);
    QCOMPARE(stage.store().learner().days.last().answers, static_cast<int>(plan.items.size()) - 2);
}

void ReviewTest::whenNoneCanBeReadTheDayStillEnds()
{
    Stage stage;
    stage.welcomed();
    const course::QuestionId only = stage.questionOfKind(u"single-choice"_s);
    stage.ask(only);
    stage.lessons().lose(only.text());
    stage.begin();
    stage.app().startToday();
    QCOMPARE(stage.app().page(), AppViewModel::DayEnd);
}

void ReviewTest::leavingKeepsWhatWasAnswered()
{
    Stage stage;
    learnt(stage);
    const int count = stage.app().review()->count();
    const course::QuestionId first = stage.app().review()->question()->question().id;
    stage.answer(true);
    stage.app().review()->leave();
    stage.app().review()->leave();
    QCOMPARE(stage.app().page(), AppViewModel::Today);
    QCOMPARE(stage.app().review()->position(), 0);
    QCOMPARE(stage.app().today()->startLabel(), u"接着来"_s);

    stage.begin(); // killed meanwhile
    stage.app().startToday();
    QVERIFY(stage.app().review()->count() <= count);
    QVERIFY(stage.app().review()->question()->question().id != first);
}

void ReviewTest::theTimeOfAnAnswerIsTheTimeOnTheScreen()
{
    Stage stage;
    learnt(stage);
    stage.clock().advance(Milliseconds(7000));
    stage.answer(true);
    stage.clock().advance(Milliseconds(5000));
    stage.app().review()->next();
    stage.clock().advance(Milliseconds(3000));
    stage.answer(true);
    const auto &events = stage.store().events();
    QCOMPARE(std::get<study::QuestionAnswered>(events.at(events.size() - 2).body).took, Milliseconds(7000));
    QCOMPARE(std::get<study::QuestionAnswered>(events.constLast().body).took, Milliseconds(3000));
}

QTEST_GUILESS_MAIN(ReviewTest)
#include "review_test.moc"
