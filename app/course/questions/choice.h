// SPDX-License-Identifier: Apache-2.0
// What the kinds with options share: an option, how it is read, and what is said about it afterwards.
#pragma once

#include "course/answer.h"
#include "course/text.h"

#include <QSet>

namespace sanju::course {

class JsonCursor;

struct Choice
{
    QString id;
    Text text;
    bool right = false;
    Text head;    // headline that names what this choice does; may be empty
    Text why;     // may be empty for right choices
    Text instead; // a better wording; may be empty

    friend bool operator==(const Choice &, const Choice &) = default;
};

// Reading and doing, from which the time a question takes is estimated.
struct Effort
{
    qsizetype characters = 0; // Chinese characters read before and after answering
    qsizetype touches = 0;    // decisions to take
};

// id and text.
Choice parseChoice(JsonCursor &json);
// `choice` must already know whether it is right.
void parseWhy(JsonCursor &json, Choice &choice);

QSet<QString> itemsOf(const Answer &answer);
// All right, all known, none missing; order and repetition do not matter.
bool isExactly(const Answer &answer, const QList<Choice> &choices);
// The chosen ones and the right ones, in the question's order.
QList<Remark> remarksOn(const QList<Choice> &choices, const Answer &answer);
Answer picksOf(const QList<Choice> &choices, bool right);
qsizetype lengthOf(const QList<Choice> &choices);

} // namespace sanju::course
