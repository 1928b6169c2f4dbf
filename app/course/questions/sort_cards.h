// SPDX-License-Identifier: Apache-2.0
// Cards to lay on one of two piles.
#pragma once

#include "course/questions/choice.h"

namespace sanju::course {

struct SortCards
{
    static constexpr const char *kKind = "sort-cards";

    struct Pile
    {
        QString id;
        Text name;
        Text hint;
        friend bool operator==(const Pile &, const Pile &) = default;
    };
    struct Card
    {
        QString id;
        Text text;
        QString pile; // id of the pile it belongs on
        Text why;
        friend bool operator==(const Card &, const Card &) = default;
    };

    QList<Pile> piles; // left, right
    QList<Card> cards;

    friend bool operator==(const SortCards &, const SortCards &) = default;
};

void parse(JsonCursor &json, SortCards &body);
// A remark on every card.
Verdict grade(const SortCards &body, const Answer &answer, Language language);
Answer rightAnswer(const SortCards &body, Language language);
Answer wrongAnswer(const SortCards &body, Language language);
Effort effort(const SortCards &body);

} // namespace sanju::course
