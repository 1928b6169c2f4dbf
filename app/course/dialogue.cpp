// SPDX-License-Identifier: Apache-2.0
// Reads dialogues and looks whether their names lead somewhere.
#include "course/dialogue.h"

#include "course/json_cursor.h"

#include <algorithm>

namespace sanju::course {

using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList kOutcomes{u"good"_s, u"partial"_s, u"bad"_s};

Dialogue::Branch parseBranch(JsonCursor &json)
{
    Dialogue::Branch branch;
    branch.to = json.idPart("to"_L1);
    if (json.has("mood"_L1))
        branch.mood = json.wholeNumber("mood"_L1, kLowestMood, kHighestMood);
    if (json.has("knows"_L1))
        branch.knows = json.idParts("knows"_L1, {1, 4});
    json.ignore("mood"_L1);
    json.ignore("knows"_L1);
    return branch;
}

Dialogue::Choice parseChoice(JsonCursor &json)
{
    Dialogue::Choice choice;
    choice.id = json.idPart("id"_L1);
    choice.say = json.text("say"_L1);
    choice.mood = json.wholeNumber("mood"_L1, kLowestMood, kHighestMood);
    if (json.has("tells"_L1))
        choice.tells = json.idParts("tells"_L1, {0, 4});
    json.ignore("tells"_L1);
    choice.why = json.text("why"_L1);
    choice.next = json.list<Dialogue::Branch>("next"_L1, {1, 3}, parseBranch);
    if (!choice.next.isEmpty() &&
        (choice.next.constLast().mood > kLowestMood || !choice.next.constLast().knows.isEmpty()))
        json.problem(
            "next"_L1, choice.next.size() - 1, u"the last branch must hold always: leave \"mood\" and \"knows\" out"_s);
    return choice;
}

Dialogue::Turn parseTurn(JsonCursor &json)
{
    return {json.idPart("id"_L1), json.text("says"_L1), json.optionalText("does"_L1),
        json.list<Dialogue::Choice>("choices"_L1, {2, 4}, parseChoice)};
}

Dialogue::Ending parseEnding(JsonCursor &json)
{
    Dialogue::Ending ending;
    ending.id = json.idPart("id"_L1);
    const auto outcome = kOutcomes.indexOf(json.word("kind"_L1, kOutcomes));
    ending.outcome = static_cast<Dialogue::Outcome>(std::max<qsizetype>(0, outcome));
    ending.says = json.text("says"_L1);
    ending.does = json.optionalText("does"_L1);
    ending.note = json.text("note"_L1);
    return ending;
}

// Names of facts, turns and endings that are nowhere; a name given to both a turn and an ending.
void checkNames(const Dialogue &dialogue, JsonCursor &json)
{
    const auto isFact = [&](const QString &id) {
        return std::ranges::any_of(dialogue.facts, [&](const Dialogue::Fact &fact) { return fact.id == id; });
    };
    if (!dialogue.start.isEmpty() && !dialogue.turn(dialogue.start))
        json.problem("start"_L1, u"\"%1\" is no turn of this dialogue"_s.arg(dialogue.start));
    for (qsizetype e = 0; e < dialogue.endings.size(); ++e) {
        if (dialogue.turn(dialogue.endings.at(e).id))
            json.problem("endings"_L1, e, u"\"%1\" is a turn too: give it another id"_s.arg(dialogue.endings.at(e).id));
    }
    for (qsizetype t = 0; t < dialogue.turns.size(); ++t) {
        for (const Dialogue::Choice &choice : dialogue.turns.at(t).choices) {
            QStringList facts = choice.tells;
            for (const Dialogue::Branch &branch : choice.next) {
                facts += branch.knows;
                if (!branch.to.isEmpty() && !dialogue.turn(branch.to) && !dialogue.ending(branch.to))
                    json.problem("turns"_L1, t,
                        u"choice \"%1\" leads to \"%2\", which is neither a turn nor an ending"_s.arg(
                            choice.id, branch.to));
            }
            for (const QString &fact : std::as_const(facts)) {
                if (!isFact(fact))
                    json.problem("turns"_L1, t,
                        u"choice \"%1\" names the fact \"%2\", which is not listed"_s.arg(choice.id, fact));
            }
        }
    }
}

} // namespace

const Dialogue::Turn *Dialogue::turn(const QString &id) const
{
    const auto at = std::ranges::find(turns, id, &Turn::id);
    return at == turns.end() ? nullptr : &*at;
}

const Dialogue::Ending *Dialogue::ending(const QString &id) const
{
    const auto at = std::ranges::find(endings, id, &Ending::id);
    return at == endings.end() ? nullptr : &*at;
}

QStringList idsIn(const Dialogue &dialogue)
{
    QStringList ids;
    for (const Dialogue::Turn &turn : dialogue.turns) {
        ids.append(turn.id);
        for (const Dialogue::Choice &choice : turn.choices)
            ids.append(turn.id + u'/' + choice.id);
    }
    for (const Dialogue::Ending &ending : dialogue.endings)
        ids.append(ending.id);
    return ids;
}

Dialogue parseDialogue(JsonCursor &json)
{
    Dialogue dialogue;
    dialogue.title = json.text("title"_L1);
    dialogue.other = json.text("other"_L1);
    dialogue.goal = json.text("goal"_L1);
    dialogue.facts = json.list<Dialogue::Fact>("facts"_L1, {1, 4}, [](JsonCursor &entry) {
        return Dialogue::Fact{entry.idPart("id"_L1), entry.text("text"_L1)};
    });
    dialogue.mood = json.wholeNumber("mood"_L1, kLowestMood, kHighestMood);
    dialogue.start = json.idPart("start"_L1);
    dialogue.turns = json.list<Dialogue::Turn>("turns"_L1, {4, 16}, parseTurn);
    dialogue.endings = json.list<Dialogue::Ending>("endings"_L1, {2, 4}, parseEnding);
    checkNames(dialogue, json);
    return dialogue;
}

} // namespace sanju::course
