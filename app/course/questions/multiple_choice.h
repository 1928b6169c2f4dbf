// SPDX-License-Identifier: Apache-2.0
// Any number of three to five options is right; the learner finds exactly those.
#pragma once

#include "course/questions/choice.h"

namespace sanju::course {

struct MultipleChoice
{
    static constexpr const char *kKind = "multiple-choice";

    QList<Choice> options;
    Text why;

    friend bool operator==(const MultipleChoice &, const MultipleChoice &) = default;
};

void parse(JsonCursor &json, MultipleChoice &body);
Verdict grade(const MultipleChoice &body, const Answer &answer, Language language);
Answer rightAnswer(const MultipleChoice &body, Language language);
Answer wrongAnswer(const MultipleChoice &body, Language language);
Effort effort(const MultipleChoice &body);

} // namespace sanju::course
