// SPDX-License-Identifier: Apache-2.0
// What a tool of each kind holds, and what is said when it does not.
#include "course/tool.h"

#include "fixtures.h"

#include <QTest>

using namespace sanju::course;
using namespace Qt::Literals::StringLiterals;

namespace {

const QJsonValue kGone(QJsonValue::Undefined);

QJsonObject toolJson(const QString &kind)
{
    return fixtures::load(u"tools/"_s + kind + u".json"_s);
}

Tool toolOf(const QString &kind)
{
    Problems problems;
    return parseTool(toolJson(kind), problems).value_or(Tool());
}

QStringList problemsOf(const QJsonObject &json)
{
    Problems problems;
    const auto tool = parseTool(json, problems);
    return tool.has_value() == problems.isEmpty() ? fixtures::lines(problems)
                                                  : QStringList{u"a value despite problems, or neither"_s};
}

} // namespace

class ToolTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindIsRead_data()
    {
        QTest::addColumn<int>("index");
        for (qsizetype i = 0; i < toolKinds().size(); ++i)
            QTest::newRow(qPrintable(toolKinds().at(i))) << static_cast<int>(i);
    }
    void everyKindIsRead()
    {
        QFETCH(const int, index);
        const QString kind = QString::fromLatin1(QTest::currentDataTag());
        Problems problems;
        const auto tool = parseTool(toolJson(kind), problems);
        QCOMPARE(fixtures::lines(problems), QStringList());
        QVERIFY(tool.has_value());
        QCOMPARE(tool->id.text(), kind);
        QCOMPARE(static_cast<int>(tool->body.index()), index);
        QVERIFY(toolSymbols().contains(tool->symbol));
        QVERIFY(!tool->title.isEmpty() && !tool->about.isEmpty() && !tool->opening.isEmpty());
    }

    void aCardHasItsStepsInOrder()
    {
        const Tool tool = toolOf(u"card"_s);
        const auto &card = std::get<CardTool>(tool.body);
        QCOMPARE(card.steps.size(), 4);
        QCOMPARE(card.steps.at(0).sentence, Sentence::Saw);
        QCOMPARE(card.steps.at(0).fields.first().id, u"saw"_s);
        QVERIFY(!card.steps.at(1).sentence);
        QCOMPARE(card.steps.at(1).mark.zh, u"备"_s);
        QVERIFY(card.steps.at(1).own);
        QCOMPARE(card.steps.at(1).fields.size(), 2);
        QCOMPARE(card.steps.at(1).fields.at(0).name.en, u"Goal"_s);
        QCOMPARE(card.steps.at(1).fields.at(0).check, FieldCheck::None);
        QCOMPARE(card.steps.at(1).fields.at(1).check, FieldCheck::Fact);
        QVERIFY(card.steps.at(2).fields.isEmpty());
        QVERIFY(!card.steps.at(2).own && !card.steps.at(2).hint.isEmpty());
        QVERIFY(card.steps.at(3).mark.isEmpty());
        QVERIFY(card.steps.at(3).fields.first().name.isEmpty());
        QCOMPARE(card.steps.at(3).fields.first().check, FieldCheck::Request);
        QCOMPARE(card.begin.en, u"Settled today:"_s);
        QCOMPARE(card.end.en, u"If not, tell me today."_s);
    }

    void aChooserKnowsWhereItsWaysLead()
    {
        const Tool tool = toolOf(u"chooser"_s);
        const auto &chooser = std::get<Chooser>(tool.body);
        QCOMPARE(chooser.question(u"more"_s), &chooser.questions.first());
        QCOMPARE(chooser.question(u"expand"_s), nullptr);
        QCOMPARE(chooser.strategy(u"swap"_s), &chooser.strategies.at(1));
        QCOMPARE(chooser.strategy(u"more"_s), nullptr);
        QCOMPARE(chooser.line.id, QString::fromLatin1(kOwnLine));
        QCOMPARE(chooser.line.check, FieldCheck::Request);
    }

    void aLookupKnowsItsStyles()
    {
        const Tool tool = toolOf(u"lookup"_s);
        const auto &lookup = std::get<Lookup>(tool.body);
        QCOMPARE(lookup.style(u"detail"_s), &lookup.styles.at(1));
        QCOMPARE(lookup.style(u"short"_s), nullptr);
        QCOMPARE(lookup.clues.at(0).style, u"goal"_s);
        QVERIFY(!lookup.note.isEmpty() && !lookup.unclear.isEmpty());
        QCOMPARE(lookup.line.check, FieldCheck::None);
    }

    void whatSavedCardsPointAtIsListed()
    {
        QCOMPARE(idsIn(toolOf(u"card"_s)), (QStringList{u"saw"_s, u"goal"_s, u"least"_s, u"agreed"_s}));
        QCOMPARE(idsIn(toolOf(u"chooser"_s)),
            (QStringList{u"more/yes"_s, u"more/no"_s, u"weight/differ"_s, u"weight/same"_s, u"expand"_s, u"swap"_s}));
        QCOMPARE(idsIn(toolOf(u"lookup"_s)),
            (QStringList{u"short"_s, u"count"_s, u"watch"_s, u"paper"_s, u"goal"_s, u"detail"_s}));
    }

    void notesOfEditorsAreIgnored()
    {
        for (const QString &kind : toolKinds()) {
            const QJsonObject json = toolJson(kind);
            QVERIFY(json.contains("notes"_L1));
            Problems problems;
            QVERIFY(parseTool(json, problems) == parseTool(fixtures::without(json, u"/notes"_s), problems));
            QVERIFY(problems.isEmpty());
        }
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
        const QString card = u"card"_s;
        const QString chooser = u"chooser"_s;
        const QString lookup = u"lookup"_s;
        row("another kind", lookup, u"/kind"_s, u"list"_s,
            u"\"kind\" cannot be \"list\": choose one of card, chooser, lookup"_s);
        row("no opening", card, u"/opening"_s, kGone, u"needs \"opening\" in both languages: {zh: ..., en: ...}"_s);
        row("two steps", card, u"/steps"_s,
            QJsonArray({fixtures::at(toolJson(card), u"/steps/0"_s), fixtures::at(toolJson(card), u"/steps/1"_s)}),
            u"\"steps\" needs 3 to 6 entries; it has 2"_s);
        row("a sentence without a field", card, u"/steps/0/field"_s, kGone,
            u"a sentence is written in one field: add \"field\""_s, u"/steps/0/sentence"_s);
        row("a sentence with a mark", card, u"/steps/0/mark"_s, QJsonObject{{"zh", "看"}, {"en", "S"}},
            u"a sentence has its bar: take the mark out"_s);
        row("a sentence with a check", card, u"/steps/0/field/check"_s, u"fact"_s,
            u"a sentence brings its check: take \"check\" out of the field"_s, u"/steps/0/sentence"_s);
        row("a fourth sentence", card, u"/steps/0/sentence"_s, u"sorry"_s,
            u"\"sentence\" cannot be \"sorry\": choose one of saw, caused, wish"_s);
        row("a field and fields", card, u"/steps/1/field"_s, fixtures::at(toolJson(card), u"/steps/3/field"_s),
            u"one field or several, not both: take one of them out"_s);
        row("one field among several", card, u"/steps/1/fields/1"_s, kGone,
            u"\"fields\" needs 2 to 6 entries; it has 1"_s, u"/steps/1/fields"_s);
        row("a field without a name among several", card, u"/steps/1/fields/0/name"_s, kGone,
            u"needs \"name\" in both languages: {zh: ..., en: ...}"_s);
        row("the only field with a name", card, u"/steps/3/field/name"_s, QJsonObject(),
            u"unknown key \"name\"; known here: id, example, check"_s);
        row("a check that nobody makes", card, u"/steps/3/field/check"_s, u"style"_s,
            u"\"check\" cannot be \"style\": choose one of fact, request, praise"_s);
        row("a field twice in a card", card, u"/steps/3/field/id"_s, u"goal"_s,
            u"the id of the field \"goal\" is used twice in the card: saved cards could not tell them apart"_s,
            u"/steps/3"_s);
        row("a letter without its end", card, u"/letter/end"_s, kGone,
            u"needs \"end\" in both languages: {zh: ..., en: ...}"_s);
        row("a way to nowhere", chooser, u"/questions/1/ways/0/to"_s, u"shout"_s,
            u"the way \"differ\" leads to \"shout\", which is neither a question nor a strategy"_s, u"/questions/1"_s);
        row("a single way", chooser, u"/questions/1/ways/1"_s, kGone, u"\"ways\" needs 2 to 4 entries; it has 1"_s,
            u"/questions/1/ways"_s);
        row("a strategy without its risk", chooser, u"/strategies/1/risk"_s, kGone,
            u"needs \"risk\" in both languages: {zh: ..., en: ...}"_s);
        row("no line for one's own", chooser, u"/line"_s, kGone, u"needs \"line\""_s);
        row("a clue for no style", lookup, u"/clues/1/style"_s, u"loud"_s, u"\"loud\" is not one of the styles"_s,
            u"/clues/1"_s);
        row("steps in a lookup", lookup, u"/steps"_s, QJsonArray(),
            u"unknown key \"steps\"; known here: id, kind, symbol, title, about, opening, note, unclear, clues, "
            "styles, line, notes"_s);
        row("no note on what a style is not", lookup, u"/note"_s, kGone,
            u"needs \"note\" in both languages: {zh: ..., en: ...}"_s);
    }
    void whatIsWrongIsToldWhereItStands()
    {
        QFETCH(const QString, kind);
        QFETCH(const QString, pointer);
        QFETCH(const QJsonValue, value);
        QFETCH(const QString, line);
        const QStringList told = problemsOf(fixtures::with(toolJson(kind), pointer, value));
        QVERIFY2(told.contains(line), qPrintable(told.join(u'\n')));
    }

    void noLearnerWalksInCircles()
    {
        QJsonObject json = toolJson(u"chooser"_s);
        json = fixtures::with(json, u"/questions/1/ways/1/to"_s, u"more"_s);
        QCOMPARE(problemsOf(json),
            QStringList(u"/questions/1: the way \"same\" leads back to \"more\": lead to a later question"_s));
        json = fixtures::with(json, u"/questions/1/ways/1/to"_s, u"weight"_s);
        QCOMPARE(problemsOf(json),
            QStringList(u"/questions/1: the way \"same\" leads back to \"weight\": lead to a later question"_s));
    }

    void everyQuestionAndStrategyIsLedTo()
    {
        const QJsonObject json = fixtures::with(toolJson(u"chooser"_s), u"/questions/0/ways/1/to"_s, u"expand"_s);
        QCOMPARE(problemsOf(json), (QStringList{u"/questions/1: no way leads to this question"_s,
                                       u"/strategies/1: no way leads to this strategy"_s}));
        const QJsonObject same = fixtures::with(toolJson(u"chooser"_s), u"/strategies/1/id"_s, u"weight"_s);
        QVERIFY(problemsOf(same).contains(u"/strategies/1: a question has the id \"weight\" too: give it another"_s));
    }

    void aStyleIsToldByTwoCluesOrMore()
    {
        const QJsonObject json = fixtures::with(toolJson(u"lookup"_s), u"/clues/3/style"_s, u"goal"_s);
        QCOMPARE(problemsOf(json), QStringList(u"/styles/1: too few clues speak for this style: it takes 2 to tell"_s));
    }

    void aCardHasSomewhereToWrite()
    {
        QJsonObject json = toolJson(u"card"_s);
        for (const QString &place :
            {u"/steps/0/field"_s, u"/steps/0/sentence"_s, u"/steps/1/fields"_s, u"/steps/3/field"_s})
            json = fixtures::without(json, place);
        QCOMPARE(problemsOf(json), QStringList(u"/steps: there is nothing to write in: give a step a \"field\""_s));
    }
};

QTEST_GUILESS_MAIN(ToolTest)
#include "tool_test.moc"
