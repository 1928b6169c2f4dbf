// SPDX-License-Identifier: Apache-2.0
// Three to five items to bring into the right order.
#pragma once

#include "course/questions/choice.h"

namespace sanju::course {

struct PutInOrder
{
    static constexpr const char *kKind = "put-in-order";

    struct Item
    {
        QString id;
        Text text;
        friend bool operator==(const Item &, const Item &) = default;
    };

    QList<Item> items; // in the right order
    Text why;

    friend bool operator==(const PutInOrder &, const PutInOrder &) = default;
};

void parse(JsonCursor &json, PutInOrder &body);
Verdict grade(const PutInOrder &body, const Answer &answer, Language language);
Answer rightAnswer(const PutInOrder &body, Language language);
Answer wrongAnswer(const PutInOrder &body, Language language);
Effort effort(const PutInOrder &body);

} // namespace sanju::course
