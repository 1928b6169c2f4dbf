// SPDX-License-Identifier: Apache-2.0
// Questions that are answered by placing: an order, pairs, piles, gaps.
#include "samples.h"

#include <QTest>

using namespace samples;
using namespace Qt::Literals::StringLiterals;

class QuestionPlacingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOrderIsMovedIntoPlace();
    void aWrongOrderSaysWhereEachItemBelongs();
    void movesOutsideTheOrderDoNothing();
    void pairsAreJoinedOneLeftSideAfterAnother();
    void aRightSideBelongsToOneLeftSideOnly();
    void aPairTakenApartIsAtHandAgain();
    void wrongPairsNameTheirPartners();
    void cardsAreLaidOneByOneAndExplained();
    void theLastCardCanBeTakenBack();
    void sortedCardsSayWhichLayWrong();
    void gapsAreFilledOneAfterAnother();
    void aFilledGapCanBeFilledAnew();
    void wrongGapsGetTheirReasonAndTheRightWords();
    void sentencesWithGapsReadOnInTheOtherLanguage();
    void whatIsNotThereCannotBePlaced();
};

void QuestionPlacingTest::anOrderIsMovedIntoPlace()
{
    Asked asked(u"put-in-order"_s);
    const QStringList right{u"fact"_s, u"impact"_s, u"request"_s};
    QVERIFY(asked.ids() != right);
    QVERIFY(asked.question.isComplete());
    QVERIFY(asked.question.missing().isEmpty());
    for (int to = 0; to < 3; ++to)
        asked.question.move(static_cast<int>(asked.ids().indexOf(right.at(to))), to);
    QCOMPARE(asked.ids(), right);
    asked.question.submit();

    QVERIFY(asked.question.isRight());
    QCOMPARE(asked.looks(), QStringList({u"right"_s, u"right"_s, u"right"_s}));
    QCOMPARE(asked.question.headline(), u"就是这样"_s);
    QCOMPARE(asked.question.explanation(), u"先事实，再影响，后请求。"_s);
    QCOMPARE(asked.question.remarks()->count(), 0);
}

void QuestionPlacingTest::aWrongOrderSaysWhereEachItemBelongs()
{
    Asked asked(u"put-in-order"_s);
    asked.question.fill({{u"impact"_s, {}}, {u"fact"_s, {}}, {u"request"_s, {}}});
    QCOMPARE(asked.ids(), QStringList({u"impact"_s, u"fact"_s, u"request"_s}));
    asked.question.submit();

    QVERIFY(!asked.question.isRight());
    QCOMPARE(asked.looks(), QStringList({u"wrong"_s, u"wrong"_s, u"right"_s}));
    QCOMPARE(asked.notes(), QStringList({u"在第 2 步"_s, u"在第 1 步"_s, QString()}));
    asked.question.move(0, 1);
    QCOMPARE(asked.ids(), QStringList({u"impact"_s, u"fact"_s, u"request"_s}));
}

void QuestionPlacingTest::movesOutsideTheOrderDoNothing()
{
    Asked asked(u"put-in-order"_s);
    const QStringList before = asked.ids();
    asked.question.move(-1, 0);
    asked.question.move(0, 3);
    asked.question.move(1, 1);
    asked.question.touch(before.first());
    asked.question.place(before.first(), before.last());
    asked.question.undo();
    QCOMPARE(asked.ids(), before);
}

void QuestionPlacingTest::pairsAreJoinedOneLeftSideAfterAnother()
{
    Asked asked(u"match-pairs"_s);
    QCOMPARE(asked.ids(), QStringList({u"late"_s, u"rude"_s, u"slack"_s}));
    QVERIFY(asked.targets() != asked.ids());
    QCOMPARE(asked.question.at(), 0);
    QCOMPARE(asked.look(u"late"_s), u"selected"_s);
    QCOMPARE(asked.question.missing(), u"还有 3 对没连"_s);

    asked.question.place(u"late"_s, u"late"_s);
    QCOMPARE(asked.question.at(), 1);
    QCOMPARE(asked.look(u"late"_s), u"placed"_s);
    QCOMPARE(asked.question.items()->value(0, "targetText").toString(), u"周一九点一刻到"_s);
    QCOMPARE(asked.column(asked.question.targets(), "look").count(u"placed"_s), 1);
    asked.question.touch(u"slack"_s);
    QCOMPARE(asked.question.at(), 2);
    asked.question.place(u"slack"_s, u"slack"_s);
    QCOMPARE(asked.question.at(), 1);
    QVERIFY(!asked.question.isComplete());
    asked.question.place(u"rude"_s, u"rude"_s);
    QCOMPARE(asked.question.at(), -1);
    QVERIFY(asked.question.isComplete());
    asked.question.submit();
    QVERIFY(asked.question.isRight());
    QCOMPARE(asked.looks(), QStringList({u"right"_s, u"right"_s, u"right"_s}));
}

void QuestionPlacingTest::aRightSideBelongsToOneLeftSideOnly()
{
    Asked asked(u"match-pairs"_s);
    asked.question.place(u"late"_s, u"rude"_s);
    asked.question.place(u"rude"_s, u"rude"_s);
    QCOMPARE(asked.question.items()->value(0, "target").toString(), QString());
    QCOMPARE(asked.question.items()->value(1, "target").toString(), u"rude"_s);
    QCOMPARE(asked.question.at(), 0);
    QCOMPARE(asked.question.missing(), u"还有 2 对没连"_s);
}

void QuestionPlacingTest::aPairTakenApartIsAtHandAgain()
{
    Asked asked(u"match-pairs"_s);
    for (const QString &each : {u"late"_s, u"rude"_s, u"slack"_s})
        asked.question.place(each, each);
    asked.question.place(u"rude"_s, {});
    QCOMPARE(asked.question.at(), 1);
    QVERIFY(!asked.question.isComplete());
    QCOMPARE(asked.look(u"rude"_s), u"selected"_s);
}

void QuestionPlacingTest::wrongPairsNameTheirPartners()
{
    Asked asked(u"match-pairs"_s);
    asked.question.place(u"late"_s, u"rude"_s);
    asked.question.place(u"rude"_s, u"late"_s);
    asked.question.place(u"slack"_s, u"slack"_s);
    asked.question.submit();
    QVERIFY(!asked.question.isRight());
    QCOMPARE(asked.looks(), QStringList({u"wrong"_s, u"wrong"_s, u"right"_s}));
    QCOMPARE(asked.notes(), QStringList({u"周一九点一刻到"_s, u"打断了三次"_s, QString()}));
    QCOMPARE(asked.question.explanation(), u"右边的都数得到。"_s);
}

void QuestionPlacingTest::cardsAreLaidOneByOneAndExplained()
{
    Asked asked(u"sort-cards"_s);
    QCOMPARE(asked.targets(), QStringList({u"judgement"_s, u"fact"_s}));
    QCOMPARE(asked.question.targets()->value(0, "hint").toString(), u"要靠猜"_s);
    QCOMPARE(asked.question.at(), 0);
    QCOMPARE(asked.question.missing(), u"还有 8 张"_s);
    QVERIFY(asked.question.lastText().isEmpty());

    const course::Answer right = course::rightAnswer(asked.question.question(), course::Language::Chinese);
    for (int card = 0; card < 8; ++card) {
        QCOMPARE(asked.question.at(), card);
        const QString id = asked.ids().at(card);
        QString pile;
        for (const course::Pick &pick : right)
            pile = pick.item == id ? pick.target : pile;
        if (card == 0)
            pile = pile == u"fact"_s ? u"judgement"_s : u"fact"_s;
        asked.question.place(id, pile);
        QCOMPARE(asked.question.lastText(), asked.texts().at(card));
        QCOMPARE(asked.question.lastRight(), card != 0);
        QVERIFY(asked.question.lastWhy().startsWith(u"是"_s));
    }
    QCOMPARE(asked.question.at(), -1);
    QVERIFY(asked.question.isComplete());
    asked.question.submit();
    QVERIFY(!asked.question.isRight());
    QCOMPARE(asked.looks().count(u"wrong"_s), 1);
}

void QuestionPlacingTest::theLastCardCanBeTakenBack()
{
    Asked asked(u"sort-cards"_s);
    asked.question.undo();
    QCOMPARE(asked.question.at(), 0);
    const QStringList cards = asked.ids();
    asked.question.place(cards.at(0), u"fact"_s);
    asked.question.place(cards.at(1), u"fact"_s);
    asked.question.undo();
    QCOMPARE(asked.question.at(), 1);
    QCOMPARE(asked.question.lastText(), asked.texts().at(0));
    asked.question.place(cards.at(0), {});
    QCOMPARE(asked.question.at(), 0);
    QVERIFY(asked.question.lastText().isEmpty());
}

void QuestionPlacingTest::sortedCardsSayWhichLayWrong()
{
    Asked asked(u"sort-cards"_s);
    for (const QString &card : asked.ids())
        asked.question.place(card, u"fact"_s);
    asked.question.submit();
    QVERIFY(!asked.question.isRight());
    for (int row = 0; row < 8; ++row) {
        const bool fact = QStringList{u"c1"_s, u"c3"_s, u"c5"_s, u"c8"_s}.contains(asked.ids().at(row));
        QCOMPARE(asked.looks().at(row), fact ? u"right"_s : u"wrong"_s);
        QCOMPARE(asked.question.items()->value(row, "targetText").toString(), u"事实"_s);
    }
    QVERIFY(asked.remarkHeads().contains(u"她就是不想批"_s));
}

void QuestionPlacingTest::gapsAreFilledOneAfterAnother()
{
    Asked asked(u"cloze"_s);
    QCOMPARE(asked.texts(), QStringList({QString(), u"的报价单，第四行"_s, QString(), u"。"_s}));
    QCOMPARE(asked.ids(), QStringList({u"g1"_s, QString(), u"g2"_s, QString()}));
    QVERIFY(asked.question.items()->value(0, "isGap").toBool());
    QVERIFY(!asked.question.items()->value(1, "isGap").toBool());
    QCOMPARE(asked.question.at(), 0);
    QCOMPARE(asked.look(u"g1"_s), u"selected"_s);
    QCOMPARE(asked.targets(), QStringList({u"a"_s, u"b"_s}));
    QCOMPARE(asked.question.missing(), u"还有 2 个空"_s);

    asked.question.place(u"g1"_s, u"a"_s);
    QCOMPARE(asked.question.at(), 1);
    QCOMPARE(asked.targets(), QStringList({u"a"_s, u"b"_s, u"c"_s}));
    asked.question.place(u"g2"_s, u"b"_s);
    QCOMPARE(asked.question.at(), -1);
    QCOMPARE(asked.question.targets()->count(), 0);
    QCOMPARE(asked.texts().join(QString()), u"周三的报价单，第四行少了一位数。"_s);
    asked.question.submit();
    QVERIFY(asked.question.isRight());
    QCOMPARE(asked.look(u"g1"_s), u"right"_s);
    QCOMPARE(asked.question.explanation(), u"日期和位置，一查就有。"_s);
}

void QuestionPlacingTest::aFilledGapCanBeFilledAnew()
{
    Asked asked(u"cloze"_s);
    asked.question.place(u"g1"_s, u"b"_s);
    asked.question.touch(u"g1"_s);
    QCOMPARE(asked.question.at(), 0);
    QCOMPARE(asked.column(asked.question.targets(), "look"), QStringList({u"idle"_s, u"selected"_s}));
    asked.question.place(u"g1"_s, u"a"_s);
    QCOMPARE(asked.texts().first(), u"周三"_s);
    QCOMPARE(asked.question.at(), 1);
    QCOMPARE(asked.question.missing(), u"还有 1 个空"_s);
}

void QuestionPlacingTest::wrongGapsGetTheirReasonAndTheRightWords()
{
    Asked asked(u"cloze"_s);
    asked.question.place(u"g1"_s, u"a"_s);
    asked.question.place(u"g2"_s, u"c"_s);
    asked.question.submit();
    QVERIFY(!asked.question.isRight());
    QCOMPARE(asked.look(u"g1"_s), u"right"_s);
    QCOMPARE(asked.look(u"g2"_s), u"wrong"_s);
    QCOMPARE(asked.remarkHeads(), QStringList{u"有问题"_s});
    QCOMPARE(asked.remarkReasons(), QStringList{u"没说哪里。"_s});
    QCOMPARE(asked.remarkInsteads(), QStringList{u"少了一位数"_s});
}

void QuestionPlacingTest::sentencesWithGapsReadOnInTheOtherLanguage()
{
    Asked asked(u"cloze"_s);
    asked.question.place(u"g1"_s, u"a"_s);
    asked.speech.setLanguage(course::Language::English);
    QCOMPARE(asked.question.at(), 1);
    QVERIFY(asked.texts().contains(u"Wednesday’s"_s));
    asked.question.place(u"g2"_s, u"b"_s);
    asked.question.submit();
    QVERIFY(asked.question.isRight());
    asked.speech.setLanguage(course::Language::Chinese);
    QCOMPARE(asked.texts().join(QString()), u"周三的报价单，第四行少了一位数。"_s);
    QCOMPARE(asked.look(u"g2"_s), u"right"_s);
}

void QuestionPlacingTest::whatIsNotThereCannotBePlaced()
{
    for (const QString &kind : {u"match-pairs"_s, u"sort-cards"_s, u"cloze"_s}) {
        Asked asked(kind);
        const int at = asked.question.at();
        const QString missing = asked.question.missing();
        const QString first = asked.ids().first();
        asked.question.place(u"nobody"_s, asked.targets().first());
        asked.question.place(first, u"nowhere"_s);
        asked.question.place({}, {});
        asked.question.touch(u"nobody"_s);
        asked.question.touch({});
        QCOMPARE(asked.question.at(), at);
        QCOMPARE(asked.question.missing(), missing);
        asked.question.submit();
        QVERIFY2(asked.answers.isEmpty(), qPrintable(kind));
    }
    // A card is laid, not chosen.
    Asked cards(u"sort-cards"_s);
    cards.question.touch(cards.ids().first());
    QCOMPARE(cards.question.at(), 0);
}

QTEST_GUILESS_MAIN(QuestionPlacingTest)
#include "question_placing_test.moc"
