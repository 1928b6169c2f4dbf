// SPDX-License-Identifier: Apache-2.0
// Which answers are right, and what is said about each item, kind by kind.
#include "fixtures.h"

#include <QTest>

using namespace sanju::course;
using namespace Qt::Literals::StringLiterals;

namespace {

// "a b>c": a pick of a, and b laid on c.
Answer answerFrom(const QString &line)
{
    Answer answer;
    for (const QString &pick : line.split(u' ', Qt::SkipEmptyParts))
        answer.append({pick.section(u'>', 0, 0), pick.section(u'>', 1, 1)});
    return answer;
}

// "+a" right and chosen, "+a?" right and missed, "-a" wrong and chosen, "-a?" not in place and not placed.
QString summaryOf(const Verdict &verdict)
{
    QStringList remarks;
    for (const Remark &remark : verdict.remarks)
        remarks.append((remark.right ? u"+"_s : u"-"_s) + remark.item + (remark.chosen ? QString() : u"?"_s));
    return remarks.join(u' ');
}

Remark remarkOn(const Verdict &verdict, const QString &item)
{
    for (const Remark &remark : verdict.remarks) {
        if (remark.item == item)
            return remark;
    }
    return {};
}

} // namespace

class GradeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersAreGraded_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("answer");
        QTest::addColumn<bool>("right");
        QTest::addColumn<QString>("remarks");
        const auto row = [](const char *name, const char *kind, const char *answer, bool right, const char *remarks) {
            QTest::addRow("%s: %s", kind, name)
                << QString::fromLatin1(kind) << QString::fromLatin1(answer) << right << QString::fromLatin1(remarks);
        };
        row("the right one", "single-choice", "b", true, "+b");
        row("a wrong one", "single-choice", "a", false, "-a +b?");
        row("two at once", "single-choice", "b a", false, "-a +b");
        row("nothing", "single-choice", "", false, "+b?");
        row("the exact set", "multiple-choice", "c a", true, "+a +c");
        row("one missed", "multiple-choice", "a", false, "+a +c?");
        row("one too many", "multiple-choice", "a b c", false, "+a -b +c");
        row("all", "multiple-choice", "a b c d", false, "+a -b +c -d");
        row("in order", "put-in-order", "fact impact request", true, "");
        row("two changed", "put-in-order", "fact request impact", false, "-impact -request");
        row("one missing", "put-in-order", "fact impact", false, "-request?");
        row("one twice", "put-in-order", "fact fact request", false, "-impact?");
        row("all joined", "match-pairs", "rude>rude late>late slack>slack", true, "");
        row("two swapped", "match-pairs", "rude>late late>rude slack>slack", false, "-late -rude");
        row("one left out", "match-pairs", "rude>rude late>late", false, "-slack?");
        row("one joined twice", "match-pairs", "rude>rude late>late slack>rude slack>slack", false, "-slack");
        row("gaps filled", "cloze", "g2>b g1>a", true, "");
        row("one gap wrong", "cloze", "g1>a g2>c", false, "-g2");
        row("one gap empty", "cloze", "g2>b", false, "-g1?");
        row("option of another gap", "cloze", "g1>c g2>b", false, "-g1");
        row("both pieces", "tap-words", "w2 w1", true, "+w1 +w2");
        row("one piece missed", "tap-words", "w1", false, "+w1 +w2?");
        row("a harmless piece too", "tap-words", "w1 w2 s0", false, "-s0 +w1 +w2");
        row("the complete one", "choose-restatement", "b", true, "+b");
        row("one that adds", "choose-restatement", "a", false, "-a +b?");
        row("again", "recall", "again", false, "");
        row("hard", "recall", "hard", true, "");
        row("good", "recall", "good", true, "");
        row("easy", "recall", "easy", true, "");
        row("no such grade", "recall", "perfect", false, "");
        row("two grades", "recall", "good easy", false, "");
        row("all cards", "sort-cards",
            "c1>fact c2>judgement c3>fact c4>judgement c5>fact c6>judgement c7>judgement c8>fact", true,
            "+c1 +c2 +c3 +c4 +c5 +c6 +c7 +c8");
        row("a card wrong, one not laid", "sort-cards",
            "c1>judgement c2>judgement c3>fact c4>judgement c5>fact c6>judgement c7>judgement", false,
            "-c1 +c2 +c3 +c4 +c5 +c6 +c7 -c8?");
    }
    void answersAreGraded()
    {
        QFETCH(QString, kind);
        QFETCH(QString, answer);
        QFETCH(bool, right);
        QFETCH(QString, remarks);
        const auto question = fixtures::question(kind);
        QVERIFY(question.has_value());
        const Verdict verdict = grade(*question, answerFrom(answer), Language::Chinese);
        QCOMPARE(verdict.right, right);
        QCOMPARE(summaryOf(verdict), remarks);
    }

    void aChosenOptionComesWithItsHeadReasonAndBetterWording()
    {
        const auto question = fixtures::question(u"multiple-choice"_s);
        QVERIFY(question.has_value());
        const Verdict verdict = grade(*question, answerFrom(u"b"_s), Language::English);
        const Remark remark = remarkOn(verdict, u"b"_s);
        QCOMPARE(remark.head.zh, u"猜的心思"_s);
        QCOMPARE(remark.why.zh, u"“故意”拍不到。"_s);
        QCOMPARE(remark.instead.en, u"not given as of today"_s);
        QCOMPARE(verdict.why.zh, u"时间和原话核得到。"_s);
    }

    void aWrongPairShowsTheRightSideThatBelongsToIt()
    {
        const auto question = fixtures::question(u"match-pairs"_s);
        QVERIFY(question.has_value());
        const Verdict verdict = grade(*question, wrongAnswer(*question, Language::Chinese), Language::Chinese);
        QCOMPARE(remarkOn(verdict, u"late"_s).instead.zh, u"周一九点一刻到"_s);
    }

    void aWrongGapShowsWhyAndTheRightOption()
    {
        const auto question = fixtures::question(u"cloze"_s);
        QVERIFY(question.has_value());
        const Remark remark = remarkOn(grade(*question, answerFrom(u"g1>a g2>c"_s), Language::Chinese), u"g2"_s);
        QCOMPARE(remark.why.zh, u"没说哪里。"_s);
        QCOMPARE(remark.instead.zh, u"少了一位数"_s);
    }

    void aMissedPieceComesWithItsReasonAndWhatToSay()
    {
        const auto question = fixtures::question(u"tap-words"_s);
        QVERIFY(question.has_value());
        const Remark remark = remarkOn(grade(*question, answerFrom(u"w1"_s), Language::English), u"w2"_s);
        QVERIFY(!remark.chosen);
        QCOMPARE(remark.why.en, u"Nobody can film “on purpose”."_s);
        QCOMPARE(remark.instead.en, u"still incomplete today"_s);
    }

    void everyCardComesWithItsReason()
    {
        const auto question = fixtures::question(u"sort-cards"_s);
        QVERIFY(question.has_value());
        const Verdict verdict = grade(*question, {}, Language::Chinese);
        QCOMPARE(verdict.remarks.size(), std::get<SortCards>(question->body).cards.size());
        for (const Remark &remark : verdict.remarks)
            QVERIFY(!remark.why.isEmpty());
    }

    void aRecallComesWithItsNote()
    {
        const auto question = fixtures::question(u"recall"_s);
        QVERIFY(question.has_value());
        QCOMPARE(grade(*question, answerFrom(u"good"_s), Language::Chinese).why, std::get<Recall>(question->body).note);
    }

    void whereEveryOptionIsRightLeavingOneOutIsWrong()
    {
        auto question = fixtures::question(u"multiple-choice"_s);
        QVERIFY(question.has_value());
        for (Choice &option : std::get<MultipleChoice>(question->body).options)
            option.right = true;
        QVERIFY(grade(*question, rightAnswer(*question, Language::Chinese), Language::Chinese).right);
        QVERIFY(!wrongAnswer(*question, Language::Chinese).isEmpty());
        QVERIFY(!grade(*question, wrongAnswer(*question, Language::Chinese), Language::Chinese).right);
    }

    // An empty body cannot come from a parser; grading one must not fall over all the same.
    void anEmptyBodyIsNeverRight()
    {
        for (const QuestionBody &body : {QuestionBody(SingleChoice{}), QuestionBody(MultipleChoice{}),
                 QuestionBody(PutInOrder{}), QuestionBody(MatchPairs{}), QuestionBody(SortCards{}),
                 QuestionBody(TapWords{}), QuestionBody(Cloze{}), QuestionBody(ChooseRestatement{})}) {
            Question question;
            question.body = body;
            QVERIFY(!grade(question, rightAnswer(question, Language::Chinese), Language::Chinese).right);
            QVERIFY(!grade(question, wrongAnswer(question, Language::Chinese), Language::Chinese).right);
        }
    }

    void tapWordsAreCutIntoPieces_data()
    {
        QTest::addColumn<QString>("zh");
        QTest::addColumn<QString>("pieces");
        QTest::newRow("a piece that hurts alone") << u"你|[w1:总是]|[w2:老是]晚"_s << u"s0=你|w1!总是|w2!老是|s3=晚"_s;
        QTest::newRow("text before a mark is a piece of its own")
            << u"你们[w1:又不当回事]|[w2:拖]到今天"_s << u"s0=你们|w1!又不当回事|w2!拖|s3=到今天"_s;
        QTest::newRow("punctuation stays with the piece before it")
            << u"你们[w1:又不当回事]，|[w2:故意拖着]。|到今天"_s
            << u"s0=你们|w1!又不当回事，|w2!故意拖着。|s3=到今天"_s;
        QTest::newRow("an opening quotation mark goes with the next")
            << u"他说“[w1:没用]”，|[w2:不行]|好"_s << u"s0=他说“|w1!没用”，|w2!不行|s3=好"_s;
        QTest::newRow("punctuation first goes with the next")
            << u"“|[w1:没用]”|[w2:不行]|好"_s << u"w1!“没用”|w2!不行|s2=好"_s;
        QTest::newRow("spaces round a piece fall away")
            << u"你 | [w1:总是] |[w2:老是]|晚"_s << u"s0=你|w1!总是|w2!老是|s3=晚"_s;
    }
    void tapWordsAreCutIntoPieces()
    {
        QFETCH(QString, zh);
        QFETCH(QString, pieces);
        const QJsonObject json = fixtures::with(fixtures::questionJson(u"tap-words"_s), u"/text/zh"_s, zh);
        Problems problems;
        const auto question = parseQuestion(json, fixtures::lessonId(), {}, problems);
        QCOMPARE(fixtures::lines(problems), QStringList());
        QStringList cut;
        for (const TapWords::Piece &piece : std::get<TapWords>(question->body).in(Language::Chinese))
            cut.append(piece.id + (piece.hurts ? u'!' : u'=') + piece.text);
        QCOMPARE(cut.join(u'|'), pieces);
    }

    void aClozeIsCutIntoRuns()
    {
        const auto question = fixtures::question(u"cloze"_s);
        QVERIFY(question.has_value());
        const Cloze &cloze = std::get<Cloze>(question->body);
        QCOMPARE(cloze.in(Language::Chinese),
            (QList<Cloze::Run>{{{}, u"g1"_s}, {u"的报价单，第四行"_s, {}}, {{}, u"g2"_s}, {u"。"_s, {}}}));
        QCOMPARE(cloze.in(Language::English), (QList<Cloze::Run>{{u"In "_s, {}}, {{}, u"g1"_s},
                                                  {u" quotation line four "_s, {}}, {{}, u"g2"_s}, {u"."_s, {}}}));
    }
};

QTEST_GUILESS_MAIN(GradeTest)
#include "grade_test.moc"
