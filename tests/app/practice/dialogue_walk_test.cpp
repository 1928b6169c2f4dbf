// SPDX-License-Identifier: Apache-2.0
// The walk finds every fault that is planted, none in a sound dialogue, and agrees with talks led by chance.
#include "practice/dialogue_walk.h"

#include "talks.h"

using namespace sanju;
using namespace sanju::practice;
using namespace Qt::Literals::StringLiterals;
using course::Dialogue;
using Plant = std::function<void(Dialogue &)>;

Q_DECLARE_METATYPE(Plant)

namespace {

// All that is wrong, in one line each.
QStringList faultsOf(const Dialogue &dialogue)
{
    const DialogueWalk found = walk(dialogue);
    QStringList faults;
    for (const Said &said : found.deadEnds)
        faults.append(u"dead end %1/%2"_s.arg(said.turn, said.choice));
    for (const QString &turn : found.loops)
        faults.append(u"loop "_s + turn);
    for (const QString &turn : found.turns)
        faults.append(u"turn "_s + turn);
    for (const QString &ending : found.endings)
        faults.append(u"ending "_s + ending);
    for (const BranchPlace &place : found.branches)
        faults.append(u"branch %1/%2/%3"_s.arg(place.said.turn, place.said.choice).arg(place.branch));
    for (const QString &fact : found.untold)
        faults.append(u"untold "_s + fact);
    if (!found.shortest.isEmpty() && found.shortest.size() < kFewestChoices)
        faults.append(u"short %1"_s.arg(found.shortest.size()));
    if (found.longest.size() > kMostChoices)
        faults.append(u"long %1"_s.arg(found.longest.size()));
    if (!found.good)
        faults.append(u"no good ending"_s);
    if (!found.bad)
        faults.append(u"no bad ending"_s);
    return faults;
}

Dialogue::Choice &choice(Dialogue &dialogue, const QString &turn, qsizetype number)
{
    return talks::turn(dialogue, turn).choices[number];
}

} // namespace

class DialogueWalkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSoundDialogueHasNoFault()
    {
        QCOMPARE(faultsOf(talks::small()), QStringList());
        const DialogueWalk found = walk(talks::small());
        QVERIFY(found.isSound());
        QCOMPARE(found.shortest.size(), 4);
        QCOMPARE(found.longest.size(), 4);
    }

    void whatIsPlantedIsFound_data()
    {
        QTest::addColumn<Plant>("plant");
        QTest::addColumn<QStringList>("faults");
        const auto row = [](const char *name, const Plant &plant, const QStringList &faults) {
            QTest::newRow(name) << plant << faults;
        };
        row("no branch holds",
            [](Dialogue &d) {
                choice(d, u"t3"_s, 0).next = {{u"t4"_s, 2, {}}};
            },
            {u"dead end t3/press"_s, u"branch t3/press/0"_s});
        row("a choice without branches", [](Dialogue &d) { choice(d, u"t2"_s, 1).next.clear(); },
            {u"dead end t2/ask"_s, u"ending signed"_s, u"branch t4/close/0"_s, u"untold owe"_s, u"no good ending"_s});
        row("a branch to nowhere", [](Dialogue &d) { choice(d, u"t4"_s, 1).next.first().to = u"t9"_s; },
            {u"dead end t4/leave"_s, u"branch t4/leave/0"_s});
        row("a turn without choices", [](Dialogue &d) { talks::turn(d, u"t4"_s).choices.clear(); },
            {u"dead end t4/"_s, u"ending signed"_s, u"ending half"_s, u"ending refused"_s, u"no good ending"_s,
                u"no bad ending"_s});
        row("an ending nobody comes to", [](Dialogue &d) { choice(d, u"t4"_s, 0).next.remove(1); }, {u"ending half"_s});
        row("an ending that asks too much", [](Dialogue &d) { choice(d, u"t2"_s, 1).tells.clear(); },
            {u"ending signed"_s, u"branch t4/close/0"_s, u"untold owe"_s, u"no good ending"_s});
        row("a mood that is never come to",
            [](Dialogue &d) {
                for (const QString &turn : {u"t1"_s, u"t2"_s, u"t3"_s})
                    choice(d, turn, 1).mood = 0;
            },
            {u"ending signed"_s, u"branch t4/close/0"_s, u"no good ending"_s});
        row("a turn nobody comes to",
            [](Dialogue &d) {
                Dialogue::Turn spare = talks::turn(d, u"t4"_s);
                spare.id = u"spare"_s;
                d.turns.append(spare);
            },
            {u"turn spare"_s});
        row("a branch behind one that always holds",
            [](Dialogue &d) {
                choice(d, u"t4"_s, 1).next.append({u"half"_s, course::kLowestMood, {}});
            },
            {u"branch t4/leave/1"_s});
        row("a circle", [](Dialogue &d) { choice(d, u"t3"_s, 0).next.first().to = u"t2"_s; },
            {u"loop t2"_s, u"loop t3"_s});
        row("a circle only in a good mood",
            [](Dialogue &d) {
                choice(d, u"t3"_s, 1).next.prepend({u"t1"_s, 2, {u"need"_s}});
            },
            {u"loop t1"_s, u"loop t2"_s, u"loop t3"_s});
        row("over too soon", [](Dialogue &d) { choice(d, u"t1"_s, 0).next.first().to = u"t3"_s; }, {u"short 3"_s});
        row("never over",
            [](Dialogue &d) {
                for (int i = 5; i <= 9; ++i) {
                    Dialogue::Turn more = talks::turn(d, u"t3"_s);
                    more.id = u"t%1"_s.arg(i);
                    for (Dialogue::Choice &each : more.choices)
                        each.next.first().to = i == 9 ? u"t4"_s : u"t%1"_s.arg(i + 1);
                    d.turns.append(more);
                }
                choice(d, u"t3"_s, 0).next.first().to = u"t5"_s;
            },
            {u"long 9"_s});
        row("nothing bad", [](Dialogue &d) { d.endings[2].outcome = Dialogue::Outcome::Partial; },
            {u"no bad ending"_s});
    }
    void whatIsPlantedIsFound()
    {
        QFETCH(const Plant, plant);
        QFETCH(const QStringList, faults);
        Dialogue dialogue = talks::small();
        plant(dialogue);
        QCOMPARE(faultsOf(dialogue), faults);
        QVERIFY(!walk(dialogue).isSound());
    }

    void everyShippedDialogueIsSound()
    {
        const auto all = talks::shipped(QStringLiteral(SANJU_PACK));
        for (const talks::Shipped &talk : all)
            QVERIFY2(faultsOf(talk.dialogue).isEmpty(),
                qPrintable(talk.id + u": "_s + faultsOf(talk.dialogue).join(u", "_s)));
    }

    // In each shipped dialogue in turn: what is planted there is found there.
    void whatIsPlantedInAShippedDialogueIsFound()
    {
        const auto all = talks::shipped(QStringLiteral(SANJU_PACK));
        for (const talks::Shipped &talk : all) {
            for (qsizetype t = 0; t < talk.dialogue.turns.size(); ++t) {
                Dialogue dead = talk.dialogue;
                dead.turns[t].choices.last().next.clear();
                const Said said{dead.turns.at(t).id, dead.turns.at(t).choices.constLast().id};
                QVERIFY2(walk(dead).deadEnds.contains(said), qPrintable(talk.id + u' ' + said.turn));
            }
            for (const Dialogue::Ending &ending : talk.dialogue.endings) {
                Dialogue without = talk.dialogue;
                for (Dialogue::Turn &turn : without.turns) {
                    for (Dialogue::Choice &each : turn.choices) {
                        for (Dialogue::Branch &branch : each.next) {
                            if (branch.to == ending.id)
                                branch.to =
                                    (ending.id == without.endings.constFirst().id ? without.endings.constLast()
                                                                                  : without.endings.constFirst())
                                        .id;
                        }
                    }
                }
                QCOMPARE(walk(without).endings, QStringList(ending.id));
            }
        }
    }

    // Talks led by chance never go where the walk says that nobody comes, nor end sooner or later than it says.
    void theWalkAgreesWithTalksLedByChance()
    {
        const auto all = talks::all(QStringLiteral(SANJU_PACK), 100);
        for (const talks::Shipped &talk : all) {
            const DialogueWalk found = walk(talk.dialogue);
            QVERIFY2(found.deadEnds.isEmpty() && found.loops.isEmpty(), qPrintable(talk.id));
            Random random(17);
            for (int run = 0; run < 20; ++run) {
                DialoguePlayer player(talk.dialogue);
                while (const Dialogue::Turn *turn = player.turn()) {
                    QVERIFY2(!found.turns.contains(turn->id), qPrintable(talk.id));
                    const qsizetype most = mostChoicesFrom(talk.dialogue, player.state());
                    const auto &each = turn->choices.at(
                        static_cast<qsizetype>(random.below(static_cast<std::uint64_t>(turn->choices.size()))));
                    const BranchPlace place{{turn->id, each.id}, branchTaken(talk.dialogue, player.state(), each)};
                    QVERIFY2(!found.branches.contains(place), qPrintable(talk.id));
                    QVERIFY(player.choose(each.id));
                    QVERIFY2(mostChoicesFrom(talk.dialogue, player.state()) < most, qPrintable(talk.id));
                }
                QVERIFY2(!found.endings.contains(player.ending()->id), qPrintable(talk.id));
                QVERIFY2(player.said().size() >= found.shortest.size(), qPrintable(talk.id));
                QVERIFY2(player.said().size() <= found.longest.size(), qPrintable(talk.id));
            }
        }
    }

    void theWaysItTellsCanBeGone()
    {
        const auto all = talks::all(QStringLiteral(SANJU_PACK), 100);
        for (const talks::Shipped &talk : all) {
            for (const QList<Said> &way : {walk(talk.dialogue).shortest, walk(talk.dialogue).longest}) {
                DialoguePlayer player(talk.dialogue);
                for (const Said &said : way) {
                    QCOMPARE(player.turn()->id, said.turn);
                    QVERIFY(player.choose(said.choice));
                }
                QVERIFY2(player.isOver(), qPrintable(talk.id));
            }
        }
    }
};

QTEST_GUILESS_MAIN(DialogueWalkTest)
#include "dialogue_walk_test.moc"
