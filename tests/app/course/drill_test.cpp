// SPDX-License-Identifier: Apache-2.0
// What a drill of each kind holds, and what is said when it does not.
#include "course/drill.h"

#include "fixtures.h"

#include <QTest>

using namespace sanju::course;
using namespace Qt::Literals::StringLiterals;

namespace {

const QJsonValue kGone(QJsonValue::Undefined);

QJsonObject text(const QString &words)
{
    return {{u"zh"_s, words}, {u"en"_s, words}};
}

QJsonObject drillJson(const QString &kind)
{
    return fixtures::load(u"drills/"_s + kind + u".json"_s);
}

QStringList problemsOf(const QJsonObject &json)
{
    Problems problems;
    const auto drill = parseDrill(json, problems);
    return drill.has_value() == problems.isEmpty() ? fixtures::lines(problems)
                                                   : QStringList{u"a value despite problems, or neither"_s};
}

} // namespace

class DrillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindIsRead_data()
    {
        QTest::addColumn<int>("references"); // at least
        QTest::addColumn<int>("parts");
        for (const QString &kind : drillKinds()) {
            const bool without =
                QStringList{u"praise-round"_s, u"fact-or-judgement"_s, u"dialogue"_s, u"game"_s}.contains(kind);
            QTest::newRow(qPrintable(kind)) << (without ? 0 : 2)
                                            << (kind == "three-boxes"_L1  ? 3
                                                   : kind == "prepare"_L1 ? 4
                                                                          : 1);
        }
    }
    void everyKindIsRead()
    {
        QFETCH(const int, references);
        QFETCH(const int, parts);
        const QString kind = QString::fromLatin1(QTest::currentDataTag());
        Problems problems;
        const auto drill = parseDrill(drillJson(kind), problems);
        QCOMPARE(fixtures::lines(problems), QStringList());
        QVERIFY(drill.has_value());
        QCOMPARE(drill->id.text(), kind);
        QCOMPARE(drillKinds().at(static_cast<int>(drill->kind)), kind);
        QVERIFY(!drill->title.isEmpty() && !drill->about.isEmpty() && !drill->after.isEmpty());
        QCOMPARE(drill->checks.isEmpty(), drill->kind != DrillKind::Speak);
        QCOMPARE(drill->game.isEmpty(), drill->kind != DrillKind::Game);
        QCOMPARE(drill->scenarios.size(), 3);
        for (const Scenario &scenario : drill->scenarios) {
            QVERIFY(scenario.id.text().startsWith(kind + u'/'));
            QVERIFY(!scenario.scene.isEmpty());
            QVERIFY(referencesOf(scenario).size() >= references);
            for (const Reference &reference : referencesOf(scenario)) {
                QCOMPARE(reference.parts.size(), parts);
                QVERIFY(!reference.note.isEmpty());
            }
        }
    }

    void eachKindHoldsItsOwnTask()
    {
        const auto taskOf = [](const QString &kind) {
            Problems problems;
            return parseDrill(drillJson(kind), problems)->scenarios.constFirst().task;
        };
        QCOMPARE(std::get<Writing>(taskOf(u"rewrite"_s)).bad.zh, u"你们怎么老是漏？"_s);
        QVERIFY(std::get<Writing>(taskOf(u"praise"_s)).bad.isEmpty());
        QCOMPARE(std::get<Writing>(taskOf(u"prepare"_s)).references.at(0).parts.at(3).zh, u"你那边国庆怎么排？"_s);
        QCOMPARE(std::get<PraiseRound>(taskOf(u"praise-round"_s)).acts.size(), 5);
        const auto deck = std::get<Deck>(taskOf(u"fact-or-judgement"_s));
        QVERIFY(!deck.cards.at(0).fact && deck.cards.at(1).fact);
        const auto heard = std::get<Listening>(taskOf(u"restate"_s));
        QCOMPARE(heard.source(Language::Chinese),
            u"周五那批货晚到了两个小时。有八箱放错了货位，没人登记。今早盘点对不上，我查了"
            "一上午。你们催着出库，我也知道急。我担心月底盘亏，又算到我头上。"_s);
        QVERIFY(heard.source(Language::English).startsWith("Friday's delivery came two hours late. Eight boxes "_L1));
        QCOMPARE(heard.points.size(), 4);
        QCOMPARE(heard.points.at(1).label.zh, u"放错的八箱"_s);
        QVERIFY(!heard.points.at(0).must && heard.points.at(1).must);
        QCOMPARE(heard.points.at(1).words.en, u"eight/8 & bay/logged/wrong"_s);
        QCOMPARE(std::get<Speaking>(taskOf(u"speak"_s)).cue.en, u"He says: what is it?"_s);
        QCOMPARE(std::get<Game>(taskOf(u"game"_s)).debrief.size(), 3);
    }

    void partsOfAReferenceComeInTheOrderOfTheBoxes()
    {
        Problems problems;
        const auto drill = parseDrill(drillJson(u"three-boxes"_s), problems);
        QVERIFY(drill.has_value());
        const Scenario &scenario = drill->scenarios.at(0);
        QCOMPARE(scenario.id, ScenarioId(u"three-boxes/late-table"_s));
        QCOMPARE(referencesOf(scenario).at(0).parts.at(0).en, u"Monday's table came on Wednesday."_s);
        QCOMPARE(referencesOf(scenario).at(0).parts.at(1).en, u"Three shops ran out."_s);
        QCOMPARE(referencesOf(scenario).at(0).parts.at(2).en, u"Could I have it by noon next Monday?"_s);
        QCOMPARE(drill->after, (QList{LessonId(u"feedback/three-sentences"_s), LessonId(u"feedback/camera-test"_s)}));
    }

    void notesOfEditorsAreIgnored()
    {
        const QJsonObject json = drillJson(u"three-boxes"_s);
        QVERIFY(json.contains("notes"_L1));
        Problems problems;
        QVERIFY(parseDrill(json, problems) == parseDrill(fixtures::without(json, u"/notes"_s), problems));
        QVERIFY(problems.isEmpty());
    }

    void whatIsWrongIsToldWhereItStands_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("line");
        const auto row = [](const char *name, const QString &kind, const QString &pointer, const QJsonValue &value,
                             const QString &sentence, const QString &at = {}) {
            QTest::newRow(name) << kind << pointer << value
                                << QString((at.isEmpty() ? pointer : at) + u": "_s + sentence);
        };
        const QString boxes = u"three-boxes"_s;
        const QString rewrite = u"rewrite"_s;
        row("no id", boxes, u"/id"_s, kGone, u"needs \"id\""_s);
        row("an id of two parts", boxes, u"/id"_s, u"a/b"_s,
            u"\"id\" \"a/b\" is not an id: use small letters, digits and hyphens only (camera-test)"_s);
        row("another kind", boxes, u"/kind"_s, u"essay"_s,
            u"\"kind\" cannot be \"essay\": choose one of "_s + drillKinds().join(u", "_s));
        row("no title", boxes, u"/title"_s, kGone, u"needs \"title\" in both languages: {zh: ..., en: ...}"_s);
        row("one language", boxes, u"/about/en"_s, kGone, u"\"about\" has no English: add \"en\""_s);
        row("after nothing", boxes, u"/after"_s, QJsonArray(), u"\"after\" needs 1 to 8 entries; it has 0"_s);
        row("two scenarios", boxes, u"/scenarios/2"_s, kGone, u"\"scenarios\" needs 3 to 60 entries; it has 2"_s,
            u"/scenarios"_s);
        row("a scenario twice", boxes, u"/scenarios/1/id"_s, u"late-table"_s,
            u"id \"late-table\" is used twice in \"scenarios\": give each its own"_s);
        row("one reference", boxes, u"/scenarios/0/references/1"_s, kGone,
            u"\"references\" needs 2 to 3 entries; it has 1"_s, u"/scenarios/0/references"_s);
        row("a box without Chinese", boxes, u"/scenarios/0/references/0/wish/zh"_s, u" "_s,
            u"\"wish\" has no Chinese: add \"zh\""_s);
        row("a reference without its note", boxes, u"/scenarios/0/references/0/note"_s, kGone,
            u"needs \"note\" in both languages: {zh: ..., en: ...}"_s);
        row("one box for three", boxes, u"/scenarios/0/references/0/say"_s, QJsonObject(),
            u"unknown key \"say\"; known here: saw, caused, wish, note"_s);
        row("a bad sentence where none is said better", boxes, u"/scenarios/0/bad"_s, QJsonObject(),
            u"unknown key \"bad\"; known here: id, scene, references"_s);
        row("nothing to say better", rewrite, u"/scenarios/0/bad"_s, kGone,
            u"a sentence to say better needs \"bad\": what somebody blurted out"_s);
        row("three boxes for one", rewrite, u"/scenarios/0/references/0/saw"_s, QJsonObject(),
            u"unknown key \"saw\"; known here: say, note"_s);
        const QString deck = u"fact-or-judgement"_s;
        row("four cards of a round", u"praise-round"_s, u"/scenarios/0/cards/4"_s, kGone,
            u"\"cards\" needs exactly 5 entries; it has 4"_s, u"/scenarios/0/cards"_s);
        row("a card that is neither", deck, u"/scenarios/1/cards/2/fact"_s, kGone, u"needs \"fact\": true or false"_s);
        row("a voice without its list", u"speak"_s, u"/checks"_s, kGone, u"needs \"checks\": a list of exactly 4"_s);
        row("a list where nothing is said aloud", deck, u"/checks"_s, QJsonArray(),
            u"only a drill of kind speak has \"checks\": take it out"_s);
        row("a game in a deck", deck, u"/game"_s, u"wall"_s, u"only a drill of kind game has \"game\": take it out"_s);
        row("a game nobody knows", u"game"_s, u"/game"_s, u"chess"_s,
            u"\"game\" cannot be \"chess\": choose one of "_s + gameNames().join(u", "_s));
        row("nobody speaks", u"restate"_s, u"/scenarios/0/speaker"_s, kGone,
            u"needs \"speaker\" in both languages: {zh: ..., en: ...}"_s);
        const QString heard = u"/scenarios/0/points"_s;
        row("two points to catch", u"restate"_s, heard,
            QJsonArray{QJsonObject{{u"label"_s, text(u"甲"_s)}, {u"words"_s, text(u"甲"_s)}},
                QJsonObject{{u"label"_s, text(u"乙"_s)}, {u"words"_s, text(u"乙"_s)}}},
            u"\"points\" needs 3 to 5 entries; it has 2"_s);
        row("a point nobody can name", u"restate"_s, heard + u"/0/label"_s, kGone,
            u"needs \"label\" in both languages: {zh: ..., en: ...}"_s);
        row("a point without its words", u"restate"_s, heard + u"/0/words"_s, kGone,
            u"needs \"words\" in both languages: {zh: ..., en: ...}"_s);
        row("a must that is a word", u"restate"_s, heard + u"/1/must"_s, u"yes"_s,
            u"\"must\" must be true or false, without quotes"_s);
        for (const QString &words : {u"周五 & "_s, u"周五//八箱"_s, u"/ 周五"_s})
            row(qPrintable(u"words with a gap: "_s + words), u"restate"_s, heard + u"/0/words/zh"_s, words,
                u"a word is missing beside a / or an &: write a/b & c"_s, heard + u"/0/words"_s);
        const QString talk = u"dialogue"_s;
        const QString opening = u"/scenarios/0/turns/0"_s;
        row("nobody to talk to", talk, u"/scenarios/0/other"_s, kGone,
            u"needs \"other\" in both languages: {zh: ..., en: ...}"_s);
        row("a mood beyond with you", talk, u"/scenarios/0/mood"_s, 3, u"\"mood\" must be a number from -2 to 2"_s);
        row("a start that is no turn", talk, u"/scenarios/0/start"_s, u"half"_s,
            u"\"half\" is no turn of this dialogue"_s);
        row("a single choice", talk, opening + u"/choices/1"_s, kGone, u"\"choices\" needs 2 to 4 entries; it has 1"_s,
            opening + u"/choices"_s);
        row("two choices of one id", talk, opening + u"/choices/1/id"_s, u"press"_s,
            u"id \"press\" is used twice in \"choices\": give each its own"_s);
        row("a choice that nothing follows", talk, opening + u"/choices/0/next"_s, QJsonArray(),
            u"\"next\" needs 1 to 3 entries; it has 0"_s);
        row("a choice that leads nowhere", talk, opening + u"/choices/0/next/0/to"_s, u"later"_s,
            u"choice \"press\" leads to \"later\", which is neither a turn nor an ending"_s, opening);
        row("a fact that is not listed", talk, opening + u"/choices/1/tells/0"_s, u"secret"_s,
            u"choice \"shared\" names the fact \"secret\", which is not listed"_s, opening);
        row("a last branch with a condition", talk, opening + u"/choices/0/next/0/mood"_s, 1,
            u"the last branch must hold always: leave \"mood\" and \"knows\" out"_s, opening + u"/choices/0/next/0"_s);
        row("an unknown ending", talk, u"/scenarios/0/endings/0/kind"_s, u"great"_s,
            u"\"kind\" cannot be \"great\": choose one of good, partial, bad"_s);
        row("an ending without its note", talk, u"/scenarios/0/endings/2/note"_s, kGone,
            u"needs \"note\" in both languages: {zh: ..., en: ...}"_s);
        row("an unknown key", rewrite, u"/level"_s, 2,
            u"unknown key \"level\"; known here: id, kind, title, about, after, checks, game, scenarios, notes"_s);
    }
    void whatIsWrongIsToldWhereItStands()
    {
        QFETCH(const QString, kind);
        QFETCH(const QString, pointer);
        QFETCH(const QJsonValue, value);
        QFETCH(const QString, line);
        QCOMPARE(problemsOf(fixtures::with(drillJson(kind), pointer, value)), QStringList(line));
    }
};

QTEST_GUILESS_MAIN(DrillTest)
#include "drill_test.moc"
