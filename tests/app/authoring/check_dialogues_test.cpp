// SPDX-License-Identifier: Apache-2.0
// What is said about a dialogue that can be led into a corner, holds what nobody comes to, or lets the best choice be
// guessed.
#include "small_course.h"

#include "authoring/published_ids.h"

using namespace sanju;
using namespace sanju::authoring_test;

namespace {

const QString kDrill = u"drills/3-across.yaml"_s;

// A turn with two choices: one presses, one asks and tells what is shared. The better one comes first in every second.
QString turn(const QString &id, const QString &next, bool betterFirst)
{
    const QString press =
        u"          - {id: press, say: {zh: 方总说了，你们配合一下。, en: \"Mr Fang wants you to help out here.\"}, "
        u"mood: "
        "-1, why: {zh: 他听成了压他。, en: \"He feels pushed.\"}, next: [{to: %1}]} # %2 presses\n"_s.arg(next, id);
    const QString ask = u"          - {id: ask, say: {zh: 你那边哪天紧？, en: \"Which day is tight?\"}, mood: 1, "
                        u"tells: [shared], why: {zh: "
                        "他有话说了。, en: \"He can answer.\"}, next: [{to: %1}]} # %2 asks\n"_s.arg(next, id);
    return u"      - id: %1\n        says: {zh: 你又来了？, en: \"You again?\"}\n        choices:\n"_s.arg(id) +
           (betterFirst ? ask + press : press + ask);
}

QString scenario(const QString &id)
{
    return u"  - id: %1\n"
           "    title: {zh: 借两个人, en: \"Two people\"}\n"
           "    scene: {zh: 周一，你去车间找老魏借两个人。, en: \"Monday. You go to borrow two people.\"}\n"
           "    other: {zh: 老魏　生产部长, en: \"Lao Wei, Production\"}\n"
           "    goal: {zh: 借到两个人, en: \"Two people lent\"}\n"
           "    facts: [{id: shared, text: {zh: 这个数两边一起背, en: \"The number is shared\"}}]\n"
           "    mood: 0\n"
           "    start: %1-1\n"
           "    turns:\n"_s.arg(id) +
           turn(id + u"-1"_s, id + u"-2"_s, true) + turn(id + u"-2"_s, id + u"-3"_s, false) +
           turn(id + u"-3"_s, id + u"-4"_s, true) +
           u"      - id: %1-4\n"
           "        says: {zh: 那你说怎么办？, en: \"What do you suggest?\"}\n"
           "        choices:\n"
           "          - {id: leave, say: {zh: 那算了。, en: \"Never mind then.\"}, mood: -2, why: {zh: 事没定。, en: "
           "\"Nothing is settled.\"}, next: [{to: nothing}]} # %1 leaves\n"
           "          - {id: write, say: {zh: 我写给你，看行吗？, en: \"Shall I write it down?\"}, mood: 0, why: {zh: "
           "有了个数。, en: \"There is a figure.\"}, next: [{to: written, mood: 1, knows: [shared]}, {to: half}]} # %1 "
           "writes\n"
           "    endings:\n"
           "      - {id: written, kind: good, says: {zh: 行。, en: \"Fine.\"}, note: {zh: 先问了他。, en: \"You asked "
           "first.\"}} # %1 good\n"
           "      - {id: half, kind: partial, says: {zh: 先给一个。, en: \"One, for now.\"}, note: {zh: 他还没松。, "
           "en: "
           "\"He is not with you yet.\"}} # %1 half\n"
           "      - {id: nothing, kind: bad, says: {zh: 好。, en: \"All right.\"}, note: {zh: 事没定。, en: \"Nothing "
           "is "
           "settled.\"}} # %1 bad\n"_s.arg(id);
}

// The small course with a drill of three dialogues; their ids are accepted.
class CourseThatTalks : public SmallCourse
{
public:
    CourseThatTalks()
    {
        const QString drill = u"id: across\n"
                              "kind: dialogue\n"
                              "title: {zh: 跟平级谈, en: Talking across}\n"
                              "about: {zh: 一来一回。, en: \"Back and forth.\"}\n"
                              "after: [talk/ask]\n"
                              "scenarios:\n"_s +
                              scenario(u"one"_s) + scenario(u"two"_s) + scenario(u"three"_s);
        write(kDrill, drill.toUtf8());
        if (!authoring::acceptIds(read()))
            qFatal("the ids are not accepted");
    }

    QString said(const QString &on, const QString &sentence) const
    {
        return shown(kDrill, lineOf(kDrill, on), sentence);
    }
};

const QString kFirstTurn = u"- id: one-1\n"_s;

} // namespace

class CheckDialoguesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void soundDialoguesHaveNoProblems() { QCOMPARE(CourseThatTalks().problems(), QStringList()); }

    void whatIsWrongIsToldWhereItStands_data()
    {
        using Lines = QList<std::pair<QString, QString>>; // where, what
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<Lines>("said");
        const auto row = [](const char *name, const QString &from, const QString &to, const Lines &said) {
            QTest::newRow(name) << from << to << said;
        };
        row("an ending nobody comes to", u"next: [{to: written, mood: 1, knows: [shared]}, {to: half}]} # two writes"_s,
            u"next: [{to: written, mood: 1, knows: [shared]}, {to: nothing}]} # two writes"_s,
            {{u"# two half"_s, u"no path comes to the ending \"half\": ease what is asked for it or take it out"_s}});
        row("a branch that is never taken",
            u"next: [{to: written, mood: 1, knows: [shared]}, {to: half}]} # two writes"_s,
            u"next: [{to: written, mood: 1, knows: [shared]}, {to: nothing, mood: 2}, {to: half}]} # two writes"_s,
            {{u"# two writes"_s,
                u"branch 2 of \"write\" is never taken: mood and knowledge never fit when it is asked"_s}});
        row("a turn nobody comes to", u"    start: one-1\n"_s, u"    start: one-2\n"_s,
            {{u"- id: one\n"_s,
                 u"the talk can end after 3 choices, 4 to 8 are wanted: one-2/press, one-3/ask, one-4/leave"_s},
                {kFirstTurn, u"no path comes to the turn \"one-1\": lead a choice here or take it out"_s}});
        row("a circle", u"next: [{to: one-4}]} # one-3 presses"_s, u"next: [{to: one-1}]} # one-3 presses"_s,
            {{kFirstTurn, u"a path comes back to the turn \"one-1\": write another turn for the second time"_s},
                {u"- id: one-2\n"_s,
                    u"a path comes back to the turn \"one-2\": write another turn for the second time"_s},
                {u"- id: one-3\n"_s,
                    u"a path comes back to the turn \"one-3\": write another turn for the second time"_s}});
        row("nothing bad",
            u"{id: nothing, kind: bad, says: {zh: 好。, en: \"All right.\"}, note: {zh: 事没定。, en: "
            "\"Nothing is settled.\"}} # three bad"_s,
            u"{id: nothing, kind: partial, says: {zh: 好。, en: \"All right.\"}, note: {zh: 事没定。, en: \"Nothing is "
            "settled.\"}} # three bad"_s,
            {{u"- id: three\n"_s, u"no path comes to a bad ending: let one lead there"_s}});
        row("a fact nobody tells",
            u"    facts: [{id: shared, text: {zh: 这个数两边一起背, en: \"The number is shared\"}}]\n    mood: 0\n    "
            "start: two-1"_s,
            u"    facts: [{id: shared, text: {zh: 这个数两边一起背, en: \"The number is shared\"}},\n      {id: late, "
            "text: {zh: 晚一天罚五块, en: \"A day late costs five\"}}]\n    mood: 0\n    start: two-1"_s,
            {{u"{id: late,"_s, u"no choice that is come to tells \"late\": tell it somewhere or take it out"_s}});
    }
    void whatIsWrongIsToldWhereItStands()
    {
        using Lines = QList<std::pair<QString, QString>>;
        QFETCH(const QString, from);
        QFETCH(const QString, to);
        QFETCH(const Lines, said);
        const CourseThatTalks course;
        QVERIFY2(course.change({kDrill, from, to}) > 0, qPrintable(from));
        QStringList expected;
        for (const auto &[on, sentence] : said)
            expected.append(course.said(on, sentence));
        QCOMPARE(course.problems(), expected);
    }

    void theBestChoiceIsNotAlwaysInOnePlaceOrTheLongest()
    {
        const CourseThatTalks course;
        QString drill = course.text(kDrill);
        // Of the first dialogue: what asks comes first in each turn, and is the longer one.
        const auto swap = [&](const QString &name) {
            QStringList lines = drill.split(u'\n');
            const auto lineWith = [&](const QString &end) {
                return std::distance(lines.begin(), std::ranges::find_if(lines, [&](const QString &line) {
                    return line.endsWith(u"# "_s + name + end);
                }));
            };
            lines.swapItemsAt(lineWith(u" asks"_s), lineWith(u" presses"_s));
            drill = lines.join(u'\n');
        };
        swap(u"one-2"_s);
        // The last turn has its best choice second: move it too.
        QStringList lines = drill.split(u'\n');
        for (qsizetype i = 1; i < lines.size(); ++i) {
            if (lines.at(i).endsWith(u"# one writes"_s))
                lines.swapItemsAt(i - 1, i);
        }
        drill = lines.join(u'\n');
        course.write(kDrill, drill.toUtf8());
        const QString first = u"the best choice is number 1 in %1 of %2 turns of this %3: vary its place"_s;
        const QStringList places{course.said(u"id: across"_s, first.arg(8).arg(12).arg(u"drill"_s)),
            course.said(u"- id: one\n"_s, first.arg(4).arg(4).arg(u"dialogue"_s))};
        QCOMPARE(course.problems(), places);

        drill.replace(u"你那边哪天紧？"_s, u"你那边哪天紧，哪天能松出两个人来？"_s);
        course.write(kDrill, drill.toUtf8());
        const QString longest =
            u"the best choice is the longest in %1 of %2 turns of this %3 in Chinese: shorten it or "
            "lengthen others"_s;
        QStringList expected = places;
        expected.append(course.said(u"id: across"_s, longest.arg(12).arg(12).arg(u"drill"_s)));
        for (const QString &each : {u"one"_s, u"two"_s, u"three"_s})
            expected.append(course.said(u"- id: %1\n"_s.arg(each), longest.arg(4).arg(4).arg(u"dialogue"_s)));
        QStringList problems = course.problems();
        problems.sort();
        expected.sort();
        QCOMPARE(problems, expected);
    }

    // Learners' histories point at turns and choices.
    void theIdsOfADialogueStay()
    {
        const CourseThatTalks course;
        const QStringList ids = course.text(kIds).split(u'\n');
        for (const QString &id : {u"drills/across/one"_s, u"drills/across/one/one-1"_s,
                 u"drills/across/one/one-1/ask"_s, u"drills/across/three/half"_s})
            QVERIFY2(ids.contains(id), qPrintable(id));
        QVERIFY(
            course.change({kDrill,
                u"{id: leave, say: {zh: 那算了。, en: \"Never mind then.\"}, mood: -2, why: {zh: "
                "事没定。, en: \"Nothing is settled.\"}, next: [{to: nothing}]} # two leaves"_s,
                u"{id: go, say: {zh: 那算了。, en: \"Never mind then.\"}, mood: -2, why: {zh: 事没定。, en: \"Nothing "
                "is settled.\"}, next: [{to: nothing}]}"_s}) > 0);
        const QString gone = u"drills/across/two/two-4/leave"_s;
        const QStringList problems = course.problems();
        QCOMPARE(problems.size(), 2);
        QVERIFY2(problems.at(0).contains(u"new here: drills/across/two/two-4/go"_s), qPrintable(problems.at(0)));
        QCOMPARE(problems.at(1), course.shown(kIds, course.lineOf(kIds, gone), kGone.arg(gone)));
    }
};

QTEST_GUILESS_MAIN(CheckDialoguesTest)
#include "check_dialogues_test.moc"
