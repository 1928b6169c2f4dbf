// SPDX-License-Identifier: Apache-2.0
// Somebody speaks; which of four restatements gives back all of it and nothing more?
#pragma once

#include "course/questions/choice.h"

namespace sanju::course {

struct ChooseRestatement
{
    static constexpr const char *kKind = "choose-restatement";

    // What a restatement does to the source.
    enum class Role { Complete, Misses, Adds, Judges };

    QString speaker; // cast id
    Text source;
    QList<Choice> options; // the complete one is right
    QList<Role> roles;     // of the option at the same place

    friend bool operator==(const ChooseRestatement &, const ChooseRestatement &) = default;
};

void parse(JsonCursor &json, ChooseRestatement &body);
Verdict grade(const ChooseRestatement &body, const Answer &answer, Language language);
Answer rightAnswer(const ChooseRestatement &body, Language language);
Answer wrongAnswer(const ChooseRestatement &body, Language language);
Effort effort(const ChooseRestatement &body);

} // namespace sanju::course
