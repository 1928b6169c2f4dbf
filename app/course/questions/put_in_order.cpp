// SPDX-License-Identifier: Apache-2.0
// Reads and grades orders.
#include "course/questions/put_in_order.h"

#include "course/json_cursor.h"

#include <algorithm>

namespace sanju::course {

using namespace Qt::Literals::StringLiterals;

void parse(JsonCursor &json, PutInOrder &body)
{
    body.items = json.list<PutInOrder::Item>("items"_L1, {3, 5}, [](JsonCursor &entry) {
        PutInOrder::Item item;
        item.id = entry.idPart("id"_L1);
        item.text = entry.text("text"_L1);
        return item;
    });
    body.why = json.text("why"_L1);
}

Verdict grade(const PutInOrder &body, const Answer &answer, Language language)
{
    Verdict verdict;
    verdict.right = !answer.isEmpty() && answer == rightAnswer(body, language);
    verdict.why = body.why;
    const QSet<QString> placed = itemsOf(answer);
    for (qsizetype i = 0; i < body.items.size(); ++i) {
        const QString &id = body.items.at(i).id;
        if (i >= answer.size() || answer.at(i).item != id)
            verdict.remarks.append({id, false, placed.contains(id), {}, {}, {}});
    }
    return verdict;
}

Answer rightAnswer(const PutInOrder &body, Language)
{
    Answer answer;
    for (const PutInOrder::Item &item : body.items)
        answer.append({item.id, {}});
    return answer;
}

Answer wrongAnswer(const PutInOrder &body, Language language)
{
    Answer answer = rightAnswer(body, language);
    std::reverse(answer.begin(), answer.end());
    return answer;
}

Effort effort(const PutInOrder &body)
{
    Effort effort{body.why.zh.size(), body.items.size()};
    for (const PutInOrder::Item &item : body.items)
        effort.characters += item.text.zh.size();
    return effort;
}

} // namespace sanju::course
