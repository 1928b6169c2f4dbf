// SPDX-License-Identifier: Apache-2.0
// A message in which the pieces that hurt are to be tapped.
#pragma once

#include "course/questions/choice.h"

namespace sanju::course {

struct TapWords
{
    static constexpr const char *kKind = "tap-words";

    // A piece of the message that can be tapped. Punctuation belongs to the piece before it.
    struct Piece
    {
        QString id; // the author's ("w1") if it hurts, else "s" and its position ("s0")
        QString text;
        bool hurts = false;
        friend bool operator==(const Piece &, const Piece &) = default;
    };
    // What is said about a piece that hurts.
    struct Word
    {
        QString id;
        Text why;
        Text instead;
        friend bool operator==(const Word &, const Word &) = default;
    };

    QList<Piece> zh;
    QList<Piece> en;
    QList<Word> words;
    Text why; // may be empty

    const QList<Piece> &in(Language language) const { return language == Language::English ? en : zh; }

    friend bool operator==(const TapWords &, const TapWords &) = default;
};

void parse(JsonCursor &json, TapWords &body);
// A remark on every piece that hurts, tapped or missed, and on every harmless one tapped.
Verdict grade(const TapWords &body, const Answer &answer, Language language);
Answer rightAnswer(const TapWords &body, Language language);
Answer wrongAnswer(const TapWords &body, Language language);
Effort effort(const TapWords &body);

} // namespace sanju::course
