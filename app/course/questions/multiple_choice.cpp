// SPDX-License-Identifier: Apache-2.0
// Reads and grades multiple choices.
#include "course/questions/multiple_choice.h"

#include "course/json_cursor.h"

namespace sanju::course {

using namespace Qt::Literals::StringLiterals;

void parse(JsonCursor &json, MultipleChoice &body)
{
    body.options = json.list<Choice>("options"_L1, {3, 5}, [](JsonCursor &entry) {
        Choice choice = parseChoice(entry);
        choice.right = entry.optionalFlag("right"_L1);
        choice.head = entry.optionalText("head"_L1);
        if (choice.right)
            choice.why = entry.optionalText("why"_L1);
        else
            parseWhy(entry, choice);
        choice.instead = entry.optionalText("instead"_L1);
        return choice;
    });
    if (!body.options.isEmpty() && picksOf(body.options, true).isEmpty())
        json.problem("options"_L1, u"mark at least one option with \"right: true\""_s);
    body.why = json.text("why"_L1);
}

Verdict grade(const MultipleChoice &body, const Answer &answer, Language)
{
    return {isExactly(answer, body.options), remarksOn(body.options, answer), body.why};
}

Answer rightAnswer(const MultipleChoice &body, Language)
{
    return picksOf(body.options, true);
}

Answer wrongAnswer(const MultipleChoice &body, Language)
{
    const Answer wrong = picksOf(body.options, false);
    // Where every option is right, choosing only one of them is what goes wrong.
    return (wrong.isEmpty() ? picksOf(body.options, true) : wrong).mid(0, 1);
}

Effort effort(const MultipleChoice &body)
{
    return {lengthOf(body.options) + body.why.zh.size(), body.options.size()};
}

} // namespace sanju::course
