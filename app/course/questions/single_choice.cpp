// SPDX-License-Identifier: Apache-2.0
// Reads and grades single choices.
#include "course/questions/single_choice.h"

#include "course/json_cursor.h"

namespace sanju::course {

using namespace Qt::Literals::StringLiterals;

void parse(JsonCursor &json, SingleChoice &body)
{
    body.options = json.list<Choice>("options"_L1, {2, 4}, [](JsonCursor &entry) {
        Choice choice = parseChoice(entry);
        choice.right = entry.optionalFlag("right"_L1);
        choice.head = entry.text("head"_L1);
        parseWhy(entry, choice);
        choice.instead = entry.optionalText("instead"_L1);
        return choice;
    });
    const auto rightOnes = picksOf(body.options, true).size();
    if (!body.options.isEmpty() && rightOnes != 1)
        json.problem("options"_L1, u"mark exactly one option with \"right: true\"; %1 are marked"_s.arg(rightOnes));
}

Verdict grade(const SingleChoice &body, const Answer &answer, Language)
{
    return {answer.size() == 1 && isExactly(answer, body.options), remarksOn(body.options, answer), {}};
}

Answer rightAnswer(const SingleChoice &body, Language)
{
    return picksOf(body.options, true);
}

Answer wrongAnswer(const SingleChoice &body, Language)
{
    return picksOf(body.options, false).mid(0, 1);
}

Effort effort(const SingleChoice &body)
{
    return {lengthOf(body.options), 1};
}

} // namespace sanju::course
