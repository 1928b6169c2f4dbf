// SPDX-License-Identifier: Apache-2.0
// What a learner did with a question, and what the question says to it.
#pragma once

#include "course/text.h"

#include <QList>
#include <QString>

namespace sanju::course {

// One touch: an option chosen (target empty), a card laid on a pile, a left side joined to a right side, a gap filled.
struct Pick
{
    QString item;
    QString target;

    friend bool operator==(const Pick &, const Pick &) = default;
};

// The same shape for every kind, so that a session, the log and the screen need only one.
//   single-choice, choose-restatement   one pick {option}
//   multiple-choice, tap-words          a pick for each option or piece, any order
//   put-in-order                        a pick for each item, in the learner's order
//   match-pairs                         {left pair id, right pair id} for each
//   sort-cards                          {card, pile} for each
//   cloze                               {gap, option} for each
//   recall                              one pick {again|hard|good|easy}
using Answer = QList<Pick>;

// What is said about one item after answering. Of options and pieces: those that are right, and those picked. Of items
// that are placed (orders, pairs, gaps): those not in their place. Of cards: each.
struct Remark
{
    QString item;        // id of the option, piece, item, left side, gap or card it is about
    bool right = false;  // an option or piece that is to be picked; an item in its place
    bool chosen = false; // the learner picked or placed it
    Text head;           // short headline; may be empty
    Text why;            // reason; may be empty for right items
    Text instead;        // a better wording; may be empty

    friend bool operator==(const Remark &, const Remark &) = default;
};

struct Verdict
{
    bool right = false;
    QList<Remark> remarks; // in the question's own order
    Text why;              // about the question as a whole; may be empty

    friend bool operator==(const Verdict &, const Verdict &) = default;
};

} // namespace sanju::course
