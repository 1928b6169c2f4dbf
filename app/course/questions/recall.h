// SPDX-License-Identifier: Apache-2.0
// The learner says an answer, compares it with ours and grades him- or herself.
#pragma once

#include "course/questions/choice.h"

namespace sanju::course {

struct Recall
{
    static constexpr const char *kKind = "recall";

    Text answer;
    Text note;

    friend bool operator==(const Recall &, const Recall &) = default;
};

void parse(JsonCursor &json, Recall &body);
// One pick of hard, good or easy is right; the note comes as the verdict's `why`.
Verdict grade(const Recall &body, const Answer &answer, Language language);
Answer rightAnswer(const Recall &body, Language language);
Answer wrongAnswer(const Recall &body, Language language);
Effort effort(const Recall &body);

} // namespace sanju::course
