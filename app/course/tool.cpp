// SPDX-License-Identifier: Apache-2.0
// Reads tools.
#include "course/tool.h"

#include "course/json_cursor.h"

#include <QSet>

#include <algorithm>

namespace sanju::course {

using namespace Qt::Literals::StringLiterals;

namespace {

template <class Value> const Value *find(const QList<Value> &values, const QString &id)
{
    const auto found = std::ranges::find(values, id, &Value::id);
    return found == values.cend() ? nullptr : &*found;
}

FieldCheck parseCheck(JsonCursor &json)
{
    json.ignore("check"_L1);
    if (!json.has("check"_L1))
        return FieldCheck::None;
    return static_cast<FieldCheck>(fieldChecks().indexOf(json.word("check"_L1, fieldChecks())) + 1);
}

// The only field of a step has no name of its own.
ToolField parseOnlyField(JsonCursor &json)
{
    const QString id = json.idPart("id"_L1);
    return {id, {}, json.text("example"_L1), parseCheck(json)};
}

ToolField parseField(JsonCursor &json)
{
    const QString id = json.idPart("id"_L1);
    const Text name = json.text("name"_L1);
    return {id, name, json.text("example"_L1), parseCheck(json)};
}

ToolField parseLine(JsonCursor &json)
{
    ToolField line;
    json.object("line"_L1, [&](JsonCursor &entry) {
        const Text name = entry.text("name"_L1);
        line = {QString::fromLatin1(kOwnLine), name, entry.text("example"_L1), parseCheck(entry)};
    });
    return line;
}

ToolStep parseStep(JsonCursor &json)
{
    ToolStep step;
    for (const QLatin1StringView key : {"sentence"_L1, "field"_L1, "fields"_L1})
        json.ignore(key); // may be left out
    step.id = json.idPart("id"_L1);
    step.mark = json.optionalText("mark"_L1);
    if (json.has("sentence"_L1)) {
        const auto at = toolSentences().indexOf(json.word("sentence"_L1, toolSentences()));
        step.sentence = static_cast<Sentence>(std::max<qsizetype>(0, at));
        if (!json.has("field"_L1))
            json.problem("sentence"_L1, u"a sentence is written in one field: add \"field\""_s);
        if (json.has("mark"_L1))
            json.problem("mark"_L1, u"a sentence has its bar: take the mark out"_s);
    }
    step.name = json.text("name"_L1);
    step.hint = json.optionalText("hint"_L1);
    step.own = json.optionalFlag("own"_L1);
    if (json.has("field"_L1))
        json.object("field"_L1, [&](JsonCursor &entry) { step.fields.append(parseOnlyField(entry)); });
    if (json.has("fields"_L1)) {
        if (json.has("field"_L1))
            json.problem("field"_L1, u"one field or several, not both: take one of them out"_s);
        step.fields += json.list<ToolField>("fields"_L1, {2, 6}, parseField);
    }
    if (step.sentence && !step.fields.isEmpty() && step.fields.constFirst().check != FieldCheck::None)
        json.problem("sentence"_L1, u"a sentence brings its check: take \"check\" out of the field"_s);
    return step;
}

CardTool parseCard(JsonCursor &json)
{
    CardTool card;
    card.steps = json.list<ToolStep>("steps"_L1, {3, 6}, parseStep);
    json.ignore("letter"_L1);
    if (json.has("letter"_L1))
        json.object("letter"_L1, [&](JsonCursor &entry) {
            card.begin = entry.text("begin"_L1);
            card.end = entry.text("end"_L1);
        });
    QSet<QString> known;
    bool any = false;
    for (qsizetype i = 0; i < card.steps.size(); ++i) {
        for (const ToolField &field : card.steps.at(i).fields) {
            any = true;
            if (known.contains(field.id))
                json.problem("steps"_L1, i,
                    u"the id of the field \"%1\" is used twice in the card: saved cards could not tell them apart"_s
                        .arg(field.id));
            known.insert(field.id);
        }
    }
    if (!card.steps.isEmpty() && !any)
        json.problem("steps"_L1, u"there is nothing to write in: give a step a \"field\""_s);
    return card;
}

// Follows the ways: each must go on, and all questions and strategies lie on one. Ways lead forward only, so that no
// learner goes in circles.
void checkWays(const Chooser &chooser, JsonCursor &json)
{
    QSet<QString> reached;
    if (!chooser.questions.isEmpty())
        reached.insert(chooser.questions.constFirst().id);
    for (qsizetype i = 0; i < chooser.questions.size(); ++i) {
        const Chooser::Question &question = chooser.questions.at(i);
        for (const Chooser::Way &way : question.ways) {
            const Chooser::Question *next = chooser.question(way.to);
            if (!next && !chooser.strategy(way.to))
                json.problem("questions"_L1, i,
                    u"the way \"%1\" leads to \"%2\", which is neither a question nor a strategy"_s.arg(
                        way.id, way.to));
            if (next && next - chooser.questions.constData() <= i)
                json.problem("questions"_L1, i,
                    u"the way \"%1\" leads back to \"%2\": lead to a later question"_s.arg(way.id, way.to));
            if (reached.contains(question.id))
                reached.insert(way.to);
        }
    }
    for (qsizetype i = 0; i < chooser.questions.size(); ++i) {
        if (!reached.contains(chooser.questions.at(i).id))
            json.problem("questions"_L1, i, u"no way leads to this question"_s);
    }
    for (qsizetype i = 0; i < chooser.strategies.size(); ++i) {
        const QString &id = chooser.strategies.at(i).id;
        if (chooser.question(id))
            json.problem("strategies"_L1, i, u"a question has the id \"%1\" too: give it another"_s.arg(id));
        else if (!reached.contains(id))
            json.problem("strategies"_L1, i, u"no way leads to this strategy"_s);
    }
}

Chooser parseChooser(JsonCursor &json)
{
    Chooser chooser;
    chooser.questions = json.list<Chooser::Question>("questions"_L1, {1, 12}, [](JsonCursor &entry) {
        const QString id = entry.idPart("id"_L1);
        const Text ask = entry.text("ask"_L1);
        return Chooser::Question{id, ask, entry.list<Chooser::Way>("ways"_L1, {2, 4}, [](JsonCursor &way) {
                                     const QString wayId = way.idPart("id"_L1);
                                     const Text text = way.text("text"_L1);
                                     return Chooser::Way{wayId, text, way.idPart("to"_L1)};
                                 })};
    });
    chooser.strategies = json.list<Strategy>("strategies"_L1, {2, 8}, [](JsonCursor &entry) {
        Strategy strategy;
        strategy.id = entry.idPart("id"_L1);
        strategy.name = entry.text("name"_L1);
        strategy.does = entry.text("does"_L1);
        strategy.example = entry.text("example"_L1);
        strategy.when = entry.text("when"_L1);
        strategy.risk = entry.text("risk"_L1);
        return strategy;
    });
    chooser.line = parseLine(json);
    checkWays(chooser, json);
    return chooser;
}

Lookup parseLookup(JsonCursor &json)
{
    Lookup lookup;
    lookup.note = json.text("note"_L1);
    lookup.unclear = json.text("unclear"_L1);
    lookup.clues = json.list<Lookup::Clue>("clues"_L1, {4, 16}, [](JsonCursor &entry) {
        const QString id = entry.idPart("id"_L1);
        const Text text = entry.text("text"_L1);
        return Lookup::Clue{id, text, entry.idPart("style"_L1)};
    });
    lookup.styles = json.list<Style>("styles"_L1, {2, 6}, [](JsonCursor &entry) {
        Style style;
        style.id = entry.idPart("id"_L1);
        style.name = entry.text("name"_L1);
        style.open = entry.text("open"_L1);
        style.say = entry.text("say"_L1);
        style.avoid = entry.text("avoid"_L1);
        style.angry = entry.text("angry"_L1);
        return style;
    });
    lookup.line = parseLine(json);
    for (qsizetype i = 0; i < lookup.clues.size(); ++i) {
        if (!lookup.style(lookup.clues.at(i).style))
            json.problem("clues"_L1, i, u"\"%1\" is not one of the styles"_s.arg(lookup.clues.at(i).style));
    }
    for (qsizetype i = 0; i < lookup.styles.size(); ++i) {
        const auto signs = std::ranges::count(lookup.clues, lookup.styles.at(i).id, &Lookup::Clue::style);
        if (signs < 2)
            json.problem("styles"_L1, i, u"too few clues speak for this style: it takes 2 to tell"_s);
    }
    return lookup;
}

} // namespace

const Chooser::Question *Chooser::question(const QString &id) const
{
    return find(questions, id);
}

const Strategy *Chooser::strategy(const QString &id) const
{
    return find(strategies, id);
}

const Style *Lookup::style(const QString &id) const
{
    return find(styles, id);
}

QStringList toolKinds()
{
    return {u"card"_s, u"chooser"_s, u"lookup"_s};
}

QStringList toolSymbols()
{
    return {u"mark"_s, u"list-checks"_s, u"clipboard-list"_s, u"layers"_s, u"compass"_s, u"arrow-up"_s, u"history"_s,
        u"pencil"_s, u"flag"_s, u"handshake"_s, u"scale"_s, u"target"_s};
}

QStringList fieldChecks()
{
    return {u"fact"_s, u"request"_s, u"praise"_s};
}

QStringList toolSentences()
{
    return {u"saw"_s, u"caused"_s, u"wish"_s};
}

QStringList idsIn(const Tool &tool)
{
    QStringList ids;
    if (const auto *card = std::get_if<CardTool>(&tool.body)) {
        for (const ToolStep &step : card->steps) {
            for (const ToolField &field : step.fields)
                ids.append(field.id);
        }
    } else if (const auto *chooser = std::get_if<Chooser>(&tool.body)) {
        for (const Chooser::Question &question : chooser->questions) {
            for (const Chooser::Way &way : question.ways)
                ids.append(question.id + u'/' + way.id);
        }
        for (const Strategy &strategy : chooser->strategies)
            ids.append(strategy.id);
    } else if (const auto *lookup = std::get_if<Lookup>(&tool.body)) {
        for (const Lookup::Clue &clue : lookup->clues)
            ids.append(clue.id);
        for (const Style &style : lookup->styles)
            ids.append(style.id);
    }
    return ids;
}

std::optional<Tool> parseTool(const QJsonObject &json, Problems &problems)
{
    const auto before = problems.size();
    JsonCursor cursor(json, {}, problems);
    Tool tool;
    tool.id = ToolId(cursor.idPart("id"_L1));
    const QString kind = cursor.word("kind"_L1, toolKinds());
    tool.symbol = cursor.word("symbol"_L1, toolSymbols());
    tool.title = cursor.text("title"_L1);
    tool.about = cursor.text("about"_L1);
    tool.opening = cursor.text("opening"_L1);
    if (kind == "chooser"_L1)
        tool.body = parseChooser(cursor);
    else if (kind == "lookup"_L1)
        tool.body = parseLookup(cursor);
    else
        tool.body = parseCard(cursor);
    cursor.ignore("notes"_L1);
    cursor.finish();
    if (problems.size() != before)
        return std::nullopt;
    return tool;
}

} // namespace sanju::course
