// SPDX-License-Identifier: Apache-2.0
// What the kinds with options share.
#include "course/questions/choice.h"

#include "course/json_cursor.h"

namespace sanju::course {

using namespace Qt::Literals::StringLiterals;

Choice parseChoice(JsonCursor &json)
{
    Choice choice;
    choice.id = json.idPart("id"_L1);
    choice.text = json.text("text"_L1);
    return choice;
}

void parseWhy(JsonCursor &json, Choice &choice)
{
    const QString sentence = choice.right ? u"right option \"%1\" needs \"why\": what it does well"_s
                                          : u"wrong option \"%1\" needs \"why\": a reason and what to say instead"_s;
    choice.why = json.text("why"_L1, sentence.arg(choice.id));
}

QSet<QString> itemsOf(const Answer &answer)
{
    QSet<QString> items;
    for (const Pick &pick : answer)
        items.insert(pick.item);
    return items;
}

bool isExactly(const Answer &answer, const QList<Choice> &choices)
{
    QSet<QString> right;
    for (const Choice &choice : choices) {
        if (choice.right)
            right.insert(choice.id);
    }
    return !right.isEmpty() && itemsOf(answer) == right;
}

QList<Remark> remarksOn(const QList<Choice> &choices, const Answer &answer)
{
    const QSet<QString> chosen = itemsOf(answer);
    QList<Remark> remarks;
    for (const Choice &choice : choices) {
        if (choice.right || chosen.contains(choice.id))
            remarks.append(
                {choice.id, choice.right, chosen.contains(choice.id), choice.head, choice.why, choice.instead});
    }
    return remarks;
}

Answer picksOf(const QList<Choice> &choices, bool right)
{
    Answer answer;
    for (const Choice &choice : choices) {
        if (choice.right == right)
            answer.append({choice.id, {}});
    }
    return answer;
}

qsizetype lengthOf(const QList<Choice> &choices)
{
    qsizetype length = 0;
    for (const Choice &choice : choices) {
        length += choice.text.zh.size();
        if (choice.right)
            length += choice.head.zh.size() + choice.why.zh.size();
    }
    return length;
}

} // namespace sanju::course
