// SPDX-License-Identifier: Apache-2.0
// Leading a talk: mood and knowledge, branches, going back; and what holds whatever is said, in shipped and made-up
// talks.
#include "practice/dialogue_player.h"

#include "talks.h"

using namespace sanju;
using namespace sanju::practice;
using namespace Qt::Literals::StringLiterals;

namespace {

QString randomChoice(const DialoguePlayer &player, Random &random)
{
    const auto &choices = player.turn()->choices;
    return choices.at(static_cast<qsizetype>(random.below(static_cast<std::uint64_t>(choices.size())))).id;
}

// By chance to the end, as long as there is something to say and no longer than a talk may be.
void leadToTheEnd(DialoguePlayer &player, Random &random)
{
    for (int guard = 0; guard < 20 && player.turn(); ++guard) {
        if (!player.choose(randomChoice(player, random)))
            return;
    }
}

} // namespace

class DialoguePlayerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void moodAndKnowledgeMoveWithEachChoice()
    {
        DialoguePlayer player(talks::small());
        QCOMPARE(player.turn()->id, u"t1"_s);
        QCOMPARE(player.state(), (TalkState{u"t1"_s, 0, {}}));
        QVERIFY(player.choose(u"ask"_s));
        QCOMPARE(player.state(), (TalkState{u"t2"_s, 1, {u"need"_s}}));
        QVERIFY(player.choose(u"ask"_s));
        QCOMPARE(player.state(), (TalkState{u"t3"_s, 2, {u"owe"_s, u"need"_s}}));
        QVERIFY(player.choose(u"ask"_s)); // no better than with you
        QCOMPARE(player.state(), (TalkState{u"t4"_s, 2, {u"owe"_s, u"need"_s}}));
        QVERIFY(!player.isOver());
        QVERIFY(player.choose(u"close"_s));
        QVERIFY(player.isOver() && !player.turn());
        QCOMPARE(player.ending()->id, u"signed"_s);
        QCOMPARE(player.said().constFirst(), (Said{u"t1"_s, u"ask"_s}));
        QCOMPARE(player.choiceSaid(3)->id, u"close"_s);
        QCOMPARE(player.choiceSaid(4), nullptr);
    }

    void moodIsNoWorseThanShut()
    {
        DialoguePlayer player(talks::small());
        for (int i = 0; i < 3; ++i)
            QVERIFY(player.choose(u"press"_s));
        QCOMPARE(player.state().mood, course::kLowestMood);
        QVERIFY(player.choose(u"leave"_s));
        QCOMPARE(player.state().mood, course::kLowestMood);
        QCOMPARE(player.ending()->outcome, course::Dialogue::Outcome::Bad);
    }

    void theFirstBranchThatHoldsIsTaken_data()
    {
        QTest::addColumn<QStringList>("choices");
        QTest::addColumn<QString>("ending");
        QTest::newRow("mood and knowledge") << QStringList{u"press"_s, u"ask"_s, u"ask"_s, u"close"_s} << u"signed"_s;
        QTest::newRow("mood without knowledge") << QStringList{u"ask"_s, u"press"_s, u"ask"_s, u"close"_s} << u"half"_s;
        QTest::newRow("neither") << QStringList{u"press"_s, u"press"_s, u"ask"_s, u"close"_s} << u"refused"_s;
    }
    void theFirstBranchThatHoldsIsTaken()
    {
        QFETCH(const QStringList, choices);
        QFETCH(const QString, ending);
        DialoguePlayer player(talks::small());
        for (const QString &choice : choices)
            QVERIFY(player.choose(choice));
        QCOMPARE(player.ending()->id, ending);
    }

    void whatCannotBeSaidNowChangesNothing()
    {
        DialoguePlayer player(talks::small());
        player.choose(u"ask"_s);
        const DialoguePlayer before = player;
        QVERIFY(!player.choose(u"close"_s)); // of another turn
        QVERIFY(!player.choose(QString()));
        QVERIFY(player == before);
        for (const QString &choice : {u"ask"_s, u"ask"_s, u"close"_s})
            QVERIFY(player.choose(choice));
        QVERIFY(!player.choose(u"close"_s)); // it is over
        QCOMPARE(player.said().size(), 4);
        QVERIFY(!DialoguePlayer().choose(u"ask"_s));
    }

    void goingBackStopsAtBothEnds()
    {
        DialoguePlayer player(talks::small());
        player.choose(u"ask"_s);
        const DialoguePlayer after = player;
        player.backTo(5);
        QVERIFY(player == after);
        player.backTo(-1);
        QVERIFY(player == DialoguePlayer(talks::small()));
    }

    void theCourseHasEightDialoguesAtLeast() { QVERIFY(talks::shipped(QStringLiteral(SANJU_PACK)).size() >= 8); }

    void everyTalkEndsWithinItsLengthWhateverIsSaid()
    {
        const auto all = talks::all(QStringLiteral(SANJU_PACK), 200);
        for (const talks::Shipped &talk : all) {
            Random random(7);
            for (int run = 0; run < 40; ++run) {
                DialoguePlayer player(talk.dialogue);
                leadToTheEnd(player, random);
                QVERIFY2(player.isOver(), qPrintable(talk.id));
                QVERIFY2(player.said().size() >= 4 && player.said().size() <= 8, qPrintable(talk.id));
                QVERIFY(player.state().mood >= course::kLowestMood && player.state().mood <= course::kHighestMood);
            }
        }
    }

    // Back to any step and on with the same words: as if nothing had been. With others: as if said for the first time.
    void goingBackIsTheSameAsChoosingAfresh()
    {
        const auto all = talks::all(QStringLiteral(SANJU_PACK), 100);
        for (const talks::Shipped &talk : all) {
            Random random(11);
            for (int run = 0; run < 10; ++run) {
                DialoguePlayer whole(talk.dialogue);
                leadToTheEnd(whole, random);
                for (qsizetype step = 0; step <= whole.said().size(); ++step) {
                    DialoguePlayer back = whole;
                    back.backTo(step);
                    DialoguePlayer afresh(talk.dialogue);
                    for (qsizetype i = 0; i < step; ++i)
                        QVERIFY(afresh.choose(whole.said().at(i).choice));
                    QVERIFY2(back == afresh, qPrintable(talk.id));
                    QCOMPARE(back.state(), whole.stateBefore(step));
                    for (qsizetype i = step; i < whole.said().size(); ++i)
                        QVERIFY(back.choose(whole.said().at(i).choice));
                    QVERIFY2(back == whole, qPrintable(talk.id));
                }
            }
        }
    }

    // What is told stays known, and only sentences tell.
    void nothingKnownIsForgotten()
    {
        const auto all = talks::all(QStringLiteral(SANJU_PACK), 100);
        for (const talks::Shipped &talk : all) {
            Random random(13);
            DialoguePlayer player(talk.dialogue);
            leadToTheEnd(player, random);
            QSet<QString> told;
            for (qsizetype step = 0; step < player.said().size(); ++step) {
                const QStringList tells = player.choiceSaid(step)->tells;
                told.unite(QSet<QString>(tells.begin(), tells.end()));
                const QStringList knows = player.stateBefore(step + 1).knows;
                QCOMPARE(QSet<QString>(knows.begin(), knows.end()), told);
            }
        }
    }
};

QTEST_GUILESS_MAIN(DialoguePlayerTest)
#include "dialogue_player_test.moc"
