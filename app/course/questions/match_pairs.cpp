// SPDX-License-Identifier: Apache-2.0
// Reads and grades pairs.
#include "course/questions/match_pairs.h"

#include "course/json_cursor.h"
#include "course/questions/placement.h"

namespace sanju::course {

using namespace Qt::Literals::StringLiterals;

void parse(JsonCursor &json, MatchPairs &body)
{
    body.pairs = json.list<MatchPairs::Pair>("pairs"_L1, {3, 4}, [](JsonCursor &entry) {
        MatchPairs::Pair pair;
        pair.id = entry.idPart("id"_L1);
        pair.left = entry.text("left"_L1);
        pair.right = entry.text("right"_L1);
        return pair;
    });
    body.why = json.text("why"_L1);
    for (qsizetype i = 0; i < body.pairs.size(); ++i) {
        for (qsizetype k = 0; k < i; ++k) {
            const Text &right = body.pairs.at(i).right;
            if (!right.isEmpty() && right == body.pairs.at(k).right)
                json.problem("pairs"_L1, i,
                    u"its right side is also that of \"%1\": nobody could tell them apart"_s.arg(body.pairs.at(k).id));
        }
    }
}

Verdict grade(const MatchPairs &body, const Answer &answer, Language language)
{
    Verdict verdict;
    verdict.right = isPlacedAs(answer, rightAnswer(body, language));
    verdict.why = body.why;
    const Placement placement(answer);
    for (const MatchPairs::Pair &pair : body.pairs) {
        if (placement.of(pair.id) != pair.id)
            verdict.remarks.append({pair.id, false, placement.has(pair.id), {}, {}, pair.right});
    }
    return verdict;
}

Answer rightAnswer(const MatchPairs &body, Language)
{
    Answer answer;
    for (const MatchPairs::Pair &pair : body.pairs)
        answer.append({pair.id, pair.id});
    return answer;
}

Answer wrongAnswer(const MatchPairs &body, Language)
{
    Answer answer;
    for (qsizetype i = 0; i < body.pairs.size(); ++i)
        answer.append({body.pairs.at(i).id, body.pairs.at((i + 1) % body.pairs.size()).id});
    return answer;
}

Effort effort(const MatchPairs &body)
{
    Effort effort{body.why.zh.size(), body.pairs.size()};
    for (const MatchPairs::Pair &pair : body.pairs)
        effort.characters += pair.left.zh.size() + pair.right.zh.size();
    return effort;
}

} // namespace sanju::course
