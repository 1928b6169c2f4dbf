// SPDX-License-Identifier: Apache-2.0
// Questions that are answered by choosing: one option, several, what somebody meant, the words that hurt.
#include "samples.h"

#include <QTest>

using namespace samples;
using namespace Qt::Literals::StringLiterals;

class QuestionChoosingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSingleChoiceShowsItsOptionsInTheAuthorsOrder();
    void aTouchChoosesAndAnotherTouchChoosesAnew();
    void aRightChoiceIsPraisedInTheOptionsOwnWords();
    void aWrongChoiceGetsItsReasonAndTheBetterLine();
    void afterAnsweringTouchesDoNothing();
    void theRestatementNamesWhoSpeaksAndWhat();
    void aWrongRestatementSaysWhatItDoesToTheSource();
    void severalOptionsAreChosenAndUnchosen();
    void onlyExactlyTheRightOptionsAreRight();
    void remarksSpeakOfEachOptionThatNeedsAWord();
    void aRightOptionAmongWrongOnesIsNotTheHeadline();
    void piecesAreMarkedAndUnmarked();
    void missedAndHarmlessPiecesAreTold();
    void remarksOnPiecesQuoteThem();
    void anotherLanguageBeforeAnsweringForgetsTheMarks();
    void anotherLanguageAfterAnsweringKeepsTheMarkedSentence();
    void whatIsNotThereCannotBeTouched();
};

void QuestionChoosingTest::aSingleChoiceShowsItsOptionsInTheAuthorsOrder()
{
    Asked asked(u"single-choice"_s);
    QCOMPARE(asked.question.kind(), u"single-choice"_s);
    QVERIFY(asked.question.stem().contains(u"林姐要打电话给采购"_s));
    QCOMPARE(asked.ids(), QStringList({u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(asked.looks(), QStringList({u"idle"_s, u"idle"_s, u"idle"_s}));
    QVERIFY(!asked.question.isComplete());
    QCOMPARE(asked.question.missing(), u"选一个再交"_s);
    QVERIFY(!asked.question.isAnswered());
    QVERIFY(asked.question.headline().isEmpty());
    QVERIFY(asked.question.explanation().isEmpty());
    QVERIFY(asked.question.comesBack().isEmpty());
    QCOMPARE(asked.question.remarks()->count(), 0);
}

void QuestionChoosingTest::aTouchChoosesAndAnotherTouchChoosesAnew()
{
    Asked asked(u"single-choice"_s);
    asked.question.submit();
    QVERIFY(asked.answers.isEmpty());

    asked.question.touch(u"a"_s);
    asked.question.touch(u"c"_s);
    QCOMPARE(asked.looks(), QStringList({u"idle"_s, u"idle"_s, u"selected"_s}));
    QVERIFY(asked.question.isComplete());
    QVERIFY(asked.question.missing().isEmpty());
}

void QuestionChoosingTest::aRightChoiceIsPraisedInTheOptionsOwnWords()
{
    Asked asked(u"single-choice"_s);
    QSignalSpy answered(&asked.question, &QuestionViewModel::answeredNow);
    asked.question.touch(u"b"_s);
    asked.question.submit();

    QCOMPARE(answered.count(), 1);
    QVERIFY(answered.first().first().toBool());
    QCOMPARE(asked.answers, (QList<course::Answer>{{{u"b"_s, {}}}}));
    QVERIFY(asked.question.isAnswered());
    QVERIFY(asked.question.isRight());
    QCOMPARE(asked.looks(), QStringList({u"dim"_s, u"right"_s, u"dim"_s}));
    QCOMPARE(asked.question.headline(), u"两个日期，一查就有"_s);
    QVERIFY(asked.question.explanation().startsWith(u"没说谁对谁错"_s));
    QCOMPARE(asked.question.remarks()->count(), 0);
}

void QuestionChoosingTest::aWrongChoiceGetsItsReasonAndTheBetterLine()
{
    Asked asked(u"single-choice"_s);
    asked.question.touch(u"c"_s);
    asked.question.submit();

    QVERIFY(!asked.question.isRight());
    QCOMPARE(asked.looks(), QStringList({u"dim"_s, u"missed"_s, u"wrong"_s}));
    QCOMPARE(asked.note(u"c"_s), u"你选的"_s);
    QCOMPARE(asked.note(u"b"_s), u"换成这样说"_s);
    QCOMPARE(asked.question.headline(), u"“不上心”是在说人"_s);
    QVERIFY(asked.question.explanation().startsWith(u"心思拍不到"_s));
}

void QuestionChoosingTest::afterAnsweringTouchesDoNothing()
{
    Asked asked(u"single-choice"_s);
    asked.question.touch(u"b"_s);
    asked.question.submit();
    asked.question.touch(u"a"_s);
    asked.question.submit();
    asked.question.giveUp();
    asked.question.undo();
    asked.question.fill({{u"a"_s, {}}});

    QCOMPARE(asked.answers.size(), 1);
    QCOMPARE(asked.look(u"b"_s), u"right"_s);
}

void QuestionChoosingTest::theRestatementNamesWhoSpeaksAndWhat()
{
    Asked asked(u"choose-restatement"_s);
    QVERIFY(asked.question.speaker().isEmpty());
    asked.question.setCast({{u"han"_s, {u"韩立"_s, u"Han Li"_s}}});
    QCOMPARE(asked.question.speaker(), u"韩立"_s);
    QVERIFY(asked.question.source().startsWith(u"周五前要出样机"_s));
    QCOMPARE(asked.ids(), QStringList({u"a"_s, u"b"_s, u"c"_s, u"d"_s}));

    asked.speech.setLanguage(course::Language::English);
    QCOMPARE(asked.question.speaker(), u"Han Li"_s);
    QVERIFY(asked.question.source().startsWith(u"The prototype is due"_s));
    QVERIFY(Asked(u"single-choice"_s).question.source().isEmpty());
}

void QuestionChoosingTest::aWrongRestatementSaysWhatItDoesToTheSource()
{
    Asked asked(u"choose-restatement"_s);
    asked.question.touch(u"d"_s);
    asked.question.submit();
    QCOMPARE(asked.question.headline(), u"这是评价"_s);
    QCOMPARE(asked.question.explanation(), u"他要替自己辩解。"_s);
    QCOMPARE(asked.look(u"b"_s), u"missed"_s);

    Asked right(u"choose-restatement"_s);
    right.question.touch(u"b"_s);
    right.question.submit();
    QVERIFY(right.question.isRight());
    QCOMPARE(right.question.headline(), u"三样都在"_s);
}

void QuestionChoosingTest::severalOptionsAreChosenAndUnchosen()
{
    Asked asked(u"multiple-choice"_s);
    QVERIFY(!asked.question.isComplete());
    asked.question.touch(u"a"_s);
    asked.question.touch(u"b"_s);
    asked.question.touch(u"b"_s);
    asked.question.touch(u"c"_s);
    QCOMPARE(asked.looks(), QStringList({u"selected"_s, u"idle"_s, u"selected"_s, u"idle"_s}));
    asked.question.touch(u"a"_s);
    asked.question.touch(u"c"_s);
    QVERIFY(!asked.question.isComplete());
}

void QuestionChoosingTest::onlyExactlyTheRightOptionsAreRight()
{
    Asked right(u"multiple-choice"_s);
    right.question.touch(u"c"_s);
    right.question.touch(u"a"_s);
    right.question.submit();
    QVERIFY(right.question.isRight());
    QCOMPARE(right.question.headline(), u"就是这样"_s);
    QCOMPARE(right.question.explanation(), u"时间和原话核得到。"_s);
    QCOMPARE(right.looks(), QStringList({u"right"_s, u"dim"_s, u"right"_s, u"dim"_s}));

    Asked half(u"multiple-choice"_s);
    half.question.touch(u"a"_s);
    half.question.submit();
    QVERIFY(!half.question.isRight());
    QCOMPARE(half.look(u"c"_s), u"missed"_s);
    QCOMPARE(half.note(u"c"_s), u"这个也对"_s);
}

void QuestionChoosingTest::remarksSpeakOfEachOptionThatNeedsAWord()
{
    Asked asked(u"multiple-choice"_s);
    for (const QString &option : {u"a"_s, u"b"_s, u"c"_s, u"d"_s})
        asked.question.touch(option);
    asked.question.submit();

    QVERIFY(!asked.question.isRight());
    // Without a headline of its own, the remark is headed by what it is about. Right and without a reason: no remark.
    QCOMPARE(asked.remarkHeads(), QStringList({u"猜的心思"_s, u"说了两遍“没用”"_s, u"一点不上心"_s}));
    QCOMPARE(asked.remarkReasons(), QStringList({u"“故意”拍不到。"_s, u"原话听得见。"_s, u"心思拍不到。"_s}));
    QCOMPARE(asked.remarkInsteads(), QStringList({u"到今天没给"_s, QString(), QString()}));
    QCOMPARE(asked.question.remarks()->value(0, "right").toBool(), false);
    QCOMPARE(asked.question.remarks()->value(1, "right").toBool(), true);

    asked.speech.setLanguage(course::Language::English);
    QCOMPARE(asked.remarkHeads(), QStringList({u"A guess"_s, u"said “no use” twice"_s, u"doesn’t care"_s}));
}

void QuestionChoosingTest::aRightOptionAmongWrongOnesIsNotTheHeadline()
{
    const auto json = fixtures::with(fixtures::questionJson(u"multiple-choice"_s), u"/options/0/head"_s,
        QJsonObject{{u"zh"_s, u"核得到"_s}, {u"en"_s, u"Can be checked"_s}});
    course::Problems problems;
    const auto parsed = course::parseQuestion(json, fixtures::lessonId(), {}, problems);
    QVERIFY2(parsed, qPrintable(fixtures::lines(problems).join(u'\n')));
    Asked asked(u"multiple-choice"_s);
    asked.show(*parsed, 1);
    asked.question.touch(u"a"_s);
    asked.question.touch(u"d"_s);
    asked.question.submit();

    QVERIFY(!asked.question.isRight());
    QCOMPARE(asked.question.headline(), u"差一点，看看哪里不同"_s);
}

void QuestionChoosingTest::piecesAreMarkedAndUnmarked()
{
    Asked asked(u"tap-words"_s);
    QCOMPARE(asked.texts().join(QString()),
        u"周三的报销单少了两张发票，你们又不当回事，周五我问了一次，没有回复，故意拖着到今天。"_s);
    QVERIFY(!asked.question.isComplete());
    QCOMPARE(asked.question.missing(), u"点出伤人的词"_s);
    asked.question.touch(u"w1"_s);
    QCOMPARE(asked.look(u"w1"_s), u"selected"_s);
    QVERIFY(asked.question.isComplete());
    asked.question.touch(u"w1"_s);
    QCOMPARE(asked.look(u"w1"_s), u"idle"_s);
    QVERIFY(!asked.question.isComplete());
}

void QuestionChoosingTest::missedAndHarmlessPiecesAreTold()
{
    Asked asked(u"tap-words"_s);
    asked.question.touch(u"w1"_s);
    asked.question.touch(u"s0"_s);
    asked.question.submit();
    QVERIFY(!asked.question.isRight());
    QCOMPARE(asked.look(u"w1"_s), u"right"_s);
    QCOMPARE(asked.look(u"w2"_s), u"missed"_s);
    QCOMPARE(asked.look(u"s0"_s), u"wrong"_s);
    QCOMPARE(asked.look(u"s1"_s), u"dim"_s);

    Asked right(u"tap-words"_s);
    right.question.touch(u"w2"_s);
    right.question.touch(u"w1"_s);
    right.question.submit();
    QVERIFY(right.question.isRight());
    QCOMPARE(right.question.explanation(), u"剩下的日期、张数和“没有回复”，谁都核得到。"_s);
}

void QuestionChoosingTest::remarksOnPiecesQuoteThem()
{
    Asked asked(u"tap-words"_s);
    asked.question.touch(u"w1"_s);
    asked.question.submit();
    QCOMPARE(asked.remarkReasons(), QStringList({u"“不当回事”是猜的心思。"_s, u"“故意”没人拍得到。"_s}));
    QVERIFY(asked.remarkHeads().at(0).startsWith(u"又不当回事"_s));
    QVERIFY(asked.remarkHeads().at(1).startsWith(u"故意拖着"_s));
    QCOMPARE(asked.remarkInsteads().at(1), u"到今天还没有补齐"_s);
}

void QuestionChoosingTest::anotherLanguageBeforeAnsweringForgetsTheMarks()
{
    Asked asked(u"tap-words"_s);
    asked.question.touch(u"s1"_s);
    asked.speech.setLanguage(course::Language::English);
    QVERIFY(asked.texts().first().startsWith(u"Wednesday's claim"_s));
    QVERIFY(!asked.question.isComplete());
    QVERIFY(!asked.looks().contains(u"selected"_s));

    // A choice, in contrast, means the same in both.
    Asked single(u"single-choice"_s);
    single.question.touch(u"b"_s);
    single.speech.setLanguage(course::Language::English);
    QCOMPARE(single.look(u"b"_s), u"selected"_s);
}

void QuestionChoosingTest::anotherLanguageAfterAnsweringKeepsTheMarkedSentence()
{
    Asked asked(u"tap-words"_s);
    asked.question.touch(u"w1"_s);
    asked.question.touch(u"w2"_s);
    asked.question.submit();
    const QStringList before = asked.looks();
    asked.speech.setLanguage(course::Language::English);
    QCOMPARE(asked.looks(), before);
    QVERIFY(asked.question.isRight());
    QVERIFY(asked.question.stem().startsWith(u"Xu Jing's message"_s));
    QVERIFY(asked.question.explanation().startsWith(u"What remains"_s));
}

void QuestionChoosingTest::whatIsNotThereCannotBeTouched()
{
    for (const QString &kind : {u"single-choice"_s, u"multiple-choice"_s, u"choose-restatement"_s, u"tap-words"_s}) {
        Asked asked(kind);
        asked.question.touch(u"nobody"_s);
        asked.question.touch({});
        asked.question.place(u"a"_s, u"b"_s);
        asked.question.reveal();
        asked.question.gradeRecall(u"good"_s);
        QVERIFY2(!asked.question.isComplete(), qPrintable(kind));
        QVERIFY(!asked.question.isRevealed());
        asked.question.submit();
        QVERIFY(asked.answers.isEmpty());
    }
}

QTEST_GUILESS_MAIN(QuestionChoosingTest)
#include "question_choosing_test.moc"
