// SPDX-License-Identifier: Apache-2.0
// A text with one to three gaps, each to be filled from a few options.
#pragma once

#include "course/questions/choice.h"

namespace sanju::course {

struct Cloze
{
    static constexpr const char *kKind = "cloze";

    // A stretch of text, or a gap; exactly one of the two is filled.
    struct Run
    {
        QString text;
        QString gap; // id of the gap
        friend bool operator==(const Run &, const Run &) = default;
    };
    struct Gap
    {
        QString id;
        QList<Choice> options; // their ids are unique within the gap only
        friend bool operator==(const Gap &, const Gap &) = default;
    };

    QList<Run> zh;
    QList<Run> en;
    QList<Gap> gaps;
    Text why;

    const QList<Run> &in(Language language) const { return language == Language::English ? en : zh; }

    friend bool operator==(const Cloze &, const Cloze &) = default;
};

void parse(JsonCursor &json, Cloze &body);
// A remark on every gap that is not filled rightly: the reason of the option in it, and the right one under `instead`.
Verdict grade(const Cloze &body, const Answer &answer, Language language);
Answer rightAnswer(const Cloze &body, Language language);
Answer wrongAnswer(const Cloze &body, Language language);
Effort effort(const Cloze &body);

} // namespace sanju::course
