// SPDX-License-Identifier: Apache-2.0
// What holds for every kind of question on the screen, and the recall, which the learner grades.
#include "samples.h"

#include <QTest>

using namespace samples;
using namespace Qt::Literals::StringLiterals;

class QuestionKindsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAnswerThatWasNotKeptCanBeGivenAgain_data() { kinds(); }
    void anAnswerThatWasNotKeptCanBeGivenAgain();
    void aRightAnswerIsRightAndAWrongOneIsWrong_data() { kinds(); }
    void aRightAnswerIsRightAndAWrongOneIsWrong();
    void givingUpCountsAsWrongAndShowsTheSolution_data() { kinds(); }
    void givingUpCountsAsWrongAndShowsTheSolution();
    void givingUpThatWasNotKeptLosesNothing();
    void aNewQuestionBeginsAfresh_data() { kinds(); }
    void aNewQuestionBeginsAfresh();
    void everyTextIsThereInBothLanguages_data() { kinds(); }
    void everyTextIsThereInBothLanguages();
    void theSameSeedMixesAlikeAndNeverIntoTheRightOrder();
    void aSessionThatIsOverTakesNoAnswers_data() { kinds(); }
    void aSessionThatIsOverTakesNoAnswers();
    void aRecallIsRevealedThenGraded();
    void eachGradeSaysWhenTheQuestionWouldComeBack();
    void aGradeThatWasNotKeptIsNotChosen();

private:
    static void kinds();
    static void answer(Asked &asked, bool right);
};

void QuestionKindsTest::kinds()
{
    QTest::addColumn<QString>("kind");
    for (const QString &kind : course::questionKinds())
        QTest::newRow(qPrintable(kind)) << kind;
}

void QuestionKindsTest::answer(Asked &asked, bool right)
{
    const course::Question &question = asked.question.question();
    const course::Language language = asked.speech.language();
    if (asked.question.kind() == u"recall"_s) {
        asked.question.reveal();
        asked.question.gradeRecall(right ? u"good"_s : u"again"_s);
        return;
    }
    asked.question.fill(right ? course::rightAnswer(question, language) : course::wrongAnswer(question, language));
    asked.question.submit();
}

void QuestionKindsTest::anAnswerThatWasNotKeptCanBeGivenAgain()
{
    QFETCH(const QString, kind);
    Asked asked(kind);
    QSignalSpy notKept(&asked.question, &QuestionViewModel::notKept);
    QSignalSpy answered(&asked.question, &QuestionViewModel::answeredNow);
    asked.fails = ErrorKind::NoSpace;
    answer(asked, true);
    QCOMPARE(notKept.count(), 1);
    QCOMPARE(notKept.first().first().value<Error>().kind, ErrorKind::NoSpace);
    QCOMPARE(answered.count(), 0);
    QVERIFY(!asked.question.isAnswered());
    QVERIFY(asked.question.headline().isEmpty());

    asked.fails.reset();
    if (kind == u"recall"_s)
        asked.question.gradeRecall(u"good"_s);
    else
        asked.question.submit(); // what was touched is still there
    QVERIFY(asked.question.isAnswered());
    QVERIFY(asked.question.isRight());
    QCOMPARE(answered.count(), 1);
    QCOMPARE(asked.answers.size(), 1);
}

void QuestionKindsTest::aRightAnswerIsRightAndAWrongOneIsWrong()
{
    QFETCH(const QString, kind);
    for (const course::Language language : {course::Language::Chinese, course::Language::English}) {
        for (const bool right : {true, false}) {
            Asked asked(kind);
            asked.speech.setLanguage(language);
            answer(asked, right);
            QCOMPARE(asked.question.isRight(), right);
            QVERIFY(kind == u"recall"_s || !asked.question.headline().isEmpty());
            QVERIFY(!right || !asked.looks().contains(u"wrong"_s));
            QVERIFY(right || kind == u"recall"_s || asked.looks().contains(u"wrong"_s) ||
                    asked.looks().contains(u"missed"_s));
        }
    }
}

void QuestionKindsTest::givingUpCountsAsWrongAndShowsTheSolution()
{
    QFETCH(const QString, kind);
    Asked asked(kind);
    if (kind != u"recall"_s && kind != u"put-in-order"_s)
        asked.question.fill(course::wrongAnswer(asked.question.question(), course::Language::Chinese));
    asked.question.giveUp();
    if (kind == u"recall"_s) {
        QVERIFY(asked.question.isRevealed());
        QVERIFY(!asked.question.isAnswered());
        return;
    }
    QVERIFY(asked.question.isAnswered());
    QVERIFY(!asked.question.isRight());
    QCOMPARE(asked.answers.size(), 1);
    QVERIFY(asked.answers.first().isEmpty());
    QVERIFY(!asked.question.headline().isEmpty());
    if (kind == u"single-choice"_s) {
        QCOMPARE(asked.question.headline(), u"两个日期，一查就有"_s);
        QVERIFY(asked.question.explanation().startsWith(u"没说谁对谁错"_s));
        QCOMPARE(asked.looks(), QStringList({u"dim"_s, u"missed"_s, u"dim"_s}));
    } else if (kind == u"tap-words"_s) {
        QCOMPARE(asked.question.headline(), u"看一遍，下次就想得起"_s);
        QCOMPARE(asked.looks().count(u"missed"_s), 2);
    } else if (kind == u"cloze"_s) {
        QCOMPARE(asked.remarkInsteads(), QStringList({u"周三"_s, u"少了一位数"_s}));
    }
}

void QuestionKindsTest::givingUpThatWasNotKeptLosesNothing()
{
    Asked asked(u"tap-words"_s);
    asked.question.touch(u"w1"_s);
    asked.fails = ErrorKind::NotWritable;
    asked.question.giveUp();
    QVERIFY(!asked.question.isAnswered());
    QCOMPARE(asked.look(u"w1"_s), u"selected"_s);
    QVERIFY(asked.question.isComplete());
}

void QuestionKindsTest::aNewQuestionBeginsAfresh()
{
    QFETCH(const QString, kind);
    Asked asked(kind);
    QSignalSpy fresh(&asked.question, &QuestionViewModel::questionChanged);
    const QStringList looks = asked.looks();
    answer(asked, false);
    asked.show(*fixtures::question(kind), 1);
    QCOMPARE(fresh.count(), 1);
    QVERIFY(!asked.question.isAnswered());
    QVERIFY(!asked.question.isRevealed());
    QCOMPARE(asked.looks(), looks);
    QCOMPARE(asked.question.remarks()->count(), 0);
    QVERIFY(asked.question.lastText().isEmpty());
}

void QuestionKindsTest::everyTextIsThereInBothLanguages()
{
    QFETCH(const QString, kind);
    Asked asked(kind);
    asked.question.reveal();
    answer(asked, false);
    for (const course::Language language : {course::Language::English, course::Language::Chinese}) {
        asked.speech.setLanguage(language);
        QVERIFY(!asked.question.stem().isEmpty());
        for (const QString &text : asked.texts())
            QVERIFY(!text.isEmpty());
        for (const QString &text : asked.column(asked.question.targets(), "text"))
            QVERIFY(!text.isEmpty());
        QVERIFY(kind != u"recall"_s || !asked.question.modelAnswer().isEmpty());
        QVERIFY(!asked.question.isRight());
        QVERIFY(asked.question.isAnswered());
    }
}

void QuestionKindsTest::theSameSeedMixesAlikeAndNeverIntoTheRightOrder()
{
    for (const QString &kind : {u"put-in-order"_s, u"match-pairs"_s, u"sort-cards"_s}) {
        QSet<QStringList> orders;
        for (quint64 seed = 0; seed < 300; ++seed) {
            Asked once(kind, seed);
            Asked again(kind, seed);
            QCOMPARE(once.ids(), again.ids());
            QCOMPARE(once.targets(), again.targets());
            if (kind == u"put-in-order"_s)
                QVERIFY(once.ids() != QStringList({u"fact"_s, u"impact"_s, u"request"_s}));
            if (kind == u"match-pairs"_s)
                QVERIFY(once.ids() != once.targets());
            orders.insert(once.ids() + once.targets());
        }
        QVERIFY2(orders.size() >= 5, qPrintable(kind));
    }
}

void QuestionKindsTest::aSessionThatIsOverTakesNoAnswers()
{
    QFETCH(const QString, kind);
    Asked asked(kind);
    asked.question.letGo();
    answer(asked, true);
    asked.question.giveUp();
    QVERIFY(!asked.question.isAnswered());
    QVERIFY(asked.answers.isEmpty());
}

void QuestionKindsTest::aRecallIsRevealedThenGraded()
{
    Asked asked(u"recall"_s);
    QVERIFY(!asked.question.isRevealed());
    QVERIFY(asked.question.modelAnswer().isEmpty());
    QVERIFY(asked.question.modelNote().isEmpty());
    QCOMPARE(asked.targets(), QStringList({u"again"_s, u"hard"_s, u"good"_s, u"easy"_s}));
    asked.question.gradeRecall(u"good"_s); // not before it was seen
    QVERIFY(!asked.question.isAnswered());

    asked.question.reveal();
    QVERIFY(asked.question.modelAnswer().contains(u"日报都是十点后到的"_s));
    QVERIFY(!asked.question.modelNote().isEmpty());
    asked.question.gradeRecall(u"splendid"_s);
    QVERIFY(!asked.question.isAnswered());
    asked.question.gradeRecall(u"hard"_s);
    QVERIFY(asked.question.isAnswered());
    QVERIFY(asked.question.explanation().isEmpty()); // the note says it already
    QVERIFY(asked.question.isRight());
    QCOMPARE(asked.answers, (QList<course::Answer>{{{u"hard"_s, {}}}}));
    QCOMPARE(
        asked.column(asked.question.targets(), "look"), QStringList({u"idle"_s, u"selected"_s, u"idle"_s, u"idle"_s}));
    QVERIFY(asked.question.headline().isEmpty());
}

void QuestionKindsTest::eachGradeSaysWhenTheQuestionWouldComeBack()
{
    Asked asked(u"recall"_s);
    asked.question.show(*fixtures::question(u"recall"_s), 1,
        [](const course::Question &given, const course::Answer &answer) -> Result<course::Verdict> {
            return course::grade(given, answer, course::Language::Chinese);
        },
        {[](study::Grade grade) { return study::gradeName(grade).toUpper(); }, [] { return u"后天再问一次"_s; }});
    QCOMPARE(
        asked.column(asked.question.targets(), "hint"), QStringList({u"AGAIN"_s, u"HARD"_s, u"GOOD"_s, u"EASY"_s}));
    QVERIFY(asked.question.comesBack().isEmpty());
    asked.question.reveal();
    asked.question.gradeRecall(u"easy"_s);
    QCOMPARE(asked.question.comesBack(), u"后天再问一次"_s);
}

void QuestionKindsTest::aGradeThatWasNotKeptIsNotChosen()
{
    Asked asked(u"recall"_s);
    asked.question.reveal();
    asked.fails = ErrorKind::NoSpace;
    asked.question.gradeRecall(u"good"_s);
    QVERIFY(!asked.column(asked.question.targets(), "look").contains(u"selected"_s));
    asked.fails.reset();
    asked.question.gradeRecall(u"again"_s);
    QVERIFY(asked.question.isAnswered());
    QVERIFY(!asked.question.isRight());
}

QTEST_GUILESS_MAIN(QuestionKindsTest)
#include "question_kinds_test.moc"
