// SPDX-License-Identifier: Apache-2.0
// Reads and grades sorted cards.
#include "course/questions/sort_cards.h"

#include "course/json_cursor.h"
#include "course/questions/placement.h"

#include <algorithm>

namespace sanju::course {

using namespace Qt::Literals::StringLiterals;

namespace {

SortCards::Pile parsePile(JsonCursor &json)
{
    SortCards::Pile pile;
    pile.id = json.idPart("id"_L1);
    pile.name = json.text("name"_L1);
    pile.hint = json.text("hint"_L1);
    return pile;
}

SortCards::Card parseCard(JsonCursor &json, const QList<SortCards::Pile> &piles)
{
    SortCards::Card card;
    card.id = json.idPart("id"_L1);
    card.text = json.text("text"_L1);
    card.pile = json.idPart("pile"_L1);
    card.why = json.text("why"_L1, u"card \"%1\" needs \"why\": why it lies on this pile"_s.arg(card.id));
    const auto same = [&](const SortCards::Pile &pile) { return pile.id == card.pile; };
    if (!card.pile.isEmpty() && std::none_of(piles.begin(), piles.end(), same))
        json.problem("pile"_L1, u"card \"%1\" lies on \"%2\", which is not a pile"_s.arg(card.id, card.pile));
    return card;
}

} // namespace

void parse(JsonCursor &json, SortCards &body)
{
    body.piles = json.list<SortCards::Pile>("piles"_L1, {2, 2}, parsePile);
    body.cards = json.list<SortCards::Card>(
        "cards"_L1, {4, 12}, [&](JsonCursor &entry) { return parseCard(entry, body.piles); });
    for (qsizetype i = 0; i < body.piles.size() && !body.cards.isEmpty(); ++i) {
        const QString &id = body.piles.at(i).id;
        const auto lies = [&](const SortCards::Card &card) { return card.pile == id; };
        if (std::none_of(body.cards.begin(), body.cards.end(), lies))
            json.problem("piles"_L1, i, u"pile \"%1\" has no card: give it at least one"_s.arg(id));
    }
}

Verdict grade(const SortCards &body, const Answer &answer, Language language)
{
    Verdict verdict;
    verdict.right = isPlacedAs(answer, rightAnswer(body, language));
    const Placement placement(answer);
    for (const SortCards::Card &card : body.cards)
        verdict.remarks.append({card.id, placement.of(card.id) == card.pile, placement.has(card.id), {}, card.why, {}});
    return verdict;
}

Answer rightAnswer(const SortCards &body, Language)
{
    Answer answer;
    for (const SortCards::Card &card : body.cards)
        answer.append({card.id, card.pile});
    return answer;
}

Answer wrongAnswer(const SortCards &body, Language)
{
    Answer answer;
    for (const SortCards::Card &card : body.cards) {
        const bool onFirst = card.pile == body.piles.constFirst().id;
        answer.append({card.id, (onFirst ? body.piles.constLast() : body.piles.constFirst()).id});
    }
    return answer;
}

Effort effort(const SortCards &body)
{
    Effort effort{0, body.cards.size()};
    for (const SortCards::Card &card : body.cards)
        effort.characters += card.text.zh.size() + card.why.zh.size();
    return effort;
}

} // namespace sanju::course
