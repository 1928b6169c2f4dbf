// SPDX-License-Identifier: Apache-2.0
// Three or four left sides, each to be joined to its right side.
#pragma once

#include "course/questions/choice.h"

namespace sanju::course {

struct MatchPairs
{
    static constexpr const char *kKind = "match-pairs";

    struct Pair
    {
        QString id;
        Text left;
        Text right;
        friend bool operator==(const Pair &, const Pair &) = default;
    };

    QList<Pair> pairs;
    Text why;

    friend bool operator==(const MatchPairs &, const MatchPairs &) = default;
};

void parse(JsonCursor &json, MatchPairs &body);
// A remark on a pair offers the right side that belongs to it under `instead`.
Verdict grade(const MatchPairs &body, const Answer &answer, Language language);
Answer rightAnswer(const MatchPairs &body, Language language);
Answer wrongAnswer(const MatchPairs &body, Language language);
Effort effort(const MatchPairs &body);

} // namespace sanju::course
