// SPDX-License-Identifier: Apache-2.0
// Reads and grades recalled answers.
#include "course/questions/recall.h"

#include "course/json_cursor.h"

namespace sanju::course {

using namespace Qt::Literals::StringLiterals;

void parse(JsonCursor &json, Recall &body)
{
    body.answer = json.text("answer"_L1);
    body.note = json.text("note"_L1);
}

Verdict grade(const Recall &body, const Answer &answer, Language)
{
    const QString self = answer.size() == 1 ? answer.constFirst().item : QString();
    return {self == "hard"_L1 || self == "good"_L1 || self == "easy"_L1, {}, body.note};
}

Answer rightAnswer(const Recall &, Language)
{
    return {{u"good"_s, {}}};
}

Answer wrongAnswer(const Recall &, Language)
{
    return {{u"again"_s, {}}};
}

Effort effort(const Recall &body)
{
    // Saying it takes as long as reading it once more.
    return {2 * body.answer.zh.size() + body.note.zh.size(), 2};
}

} // namespace sanju::course
