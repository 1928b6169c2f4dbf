// SPDX-License-Identifier: Apache-2.0
// What the tools conclude: where the answers of a chooser lead, and which style the signs of a lookup speak for.
#pragma once

#include "course/tool.h"

namespace sanju::practice {

// Where one stands in a chooser: at a question, or at the strategy that the answers lead to. One of both is there.
struct Standing
{
    const course::Chooser::Question *question = nullptr;
    const course::Strategy *strategy = nullptr;
};

// `ways` are the ids of the ways taken, in order. One that does not exist, and all after it, count for nothing. What is
// pointed at belongs to the chooser.
Standing standing(const course::Chooser &chooser, const QStringList &ways);

// How many signs of one style must be seen before it is named.
inline constexpr int kSignsToTell = 2;

// The style that more of the signs seen speak for than for any other; nullptr while there are too few, or when two
// styles are level. `seen` are ids of clues.
const course::Style *styleSeen(const course::Lookup &lookup, const QStringList &seen);
int signsOf(const course::Lookup &lookup, const QString &style, const QStringList &seen);

} // namespace sanju::practice
