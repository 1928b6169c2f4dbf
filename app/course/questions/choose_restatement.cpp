// SPDX-License-Identifier: Apache-2.0
// Reads and grades restatements.
#include "course/questions/choose_restatement.h"

#include "course/json_cursor.h"

namespace sanju::course {

using namespace Qt::Literals::StringLiterals;

namespace {

// In the order of ChooseRestatement::Role.
QStringList roleWords()
{
    return {u"complete"_s, u"misses"_s, u"adds"_s, u"judges"_s};
}

} // namespace

void parse(JsonCursor &json, ChooseRestatement &body)
{
    body.speaker = json.idPart("speaker"_L1);
    body.source = json.text("source"_L1);
    QStringList roles;
    body.options = json.list<Choice>("options"_L1, {4, 4}, [&](JsonCursor &entry) {
        Choice choice = parseChoice(entry);
        roles.append(entry.word("role"_L1, roleWords()));
        choice.right = roles.constLast() == roleWords().constFirst();
        choice.head = entry.text("head"_L1);
        parseWhy(entry, choice);
        choice.instead = entry.optionalText("instead"_L1);
        body.roles.append(static_cast<ChooseRestatement::Role>(qMax(0, roleWords().indexOf(roles.constLast()))));
        return choice;
    });
    for (const QString &role : roleWords()) {
        if (!body.options.isEmpty() && !roles.contains(role))
            json.problem("options"_L1, u"no option has the role \"%1\": each role is played once"_s.arg(role));
    }
}

Verdict grade(const ChooseRestatement &body, const Answer &answer, Language)
{
    return {answer.size() == 1 && isExactly(answer, body.options), remarksOn(body.options, answer), {}};
}

Answer rightAnswer(const ChooseRestatement &body, Language)
{
    return picksOf(body.options, true);
}

Answer wrongAnswer(const ChooseRestatement &body, Language)
{
    return picksOf(body.options, false).mid(0, 1);
}

Effort effort(const ChooseRestatement &body)
{
    return {body.source.zh.size() + lengthOf(body.options), 1};
}

} // namespace sanju::course
