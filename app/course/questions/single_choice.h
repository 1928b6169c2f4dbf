// SPDX-License-Identifier: Apache-2.0
// One option of two to four is right.
#pragma once

#include "course/questions/choice.h"

namespace sanju::course {

struct SingleChoice
{
    static constexpr const char *kKind = "single-choice";

    QList<Choice> options; // in the author's order, not shuffled

    friend bool operator==(const SingleChoice &, const SingleChoice &) = default;
};

void parse(JsonCursor &json, SingleChoice &body);
Verdict grade(const SingleChoice &body, const Answer &answer, Language language);
Answer rightAnswer(const SingleChoice &body, Language language);
Answer wrongAnswer(const SingleChoice &body, Language language);
Effort effort(const SingleChoice &body);

} // namespace sanju::course
