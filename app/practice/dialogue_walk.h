// SPDX-License-Identifier: Apache-2.0
// Walks a dialogue along every path, whatever the mood and whatever is known, and says what is wrong with it.
#pragma once

#include "practice/dialogue_player.h"

namespace sanju::practice {

// How many choices a talk takes.
inline constexpr qsizetype kFewestChoices = 4;
inline constexpr qsizetype kMostChoices = 8;

// A branch of a choice.
struct BranchPlace
{
    Said said;
    qsizetype branch = 0;

    friend bool operator==(const BranchPlace &, const BranchPlace &) = default;
};

struct DialogueWalk
{
    QList<Said> deadEnds; // said on some path, and nothing follows; without a choice: a turn that has none
    QStringList loops;    // turns that a path comes back to
    // What no path comes to, in the order of the dialogue.
    QStringList turns;
    QStringList endings;
    QList<BranchPlace> branches; // of choices that are reached
    QStringList untold;          // facts that nothing said ever tells
    // Ways to an ending; empty where none is reached, or where a talk may go in circles.
    QList<Said> shortest;
    QList<Said> longest;
    bool good = false; // such an ending is reached
    bool bad = false;

    // It ends within its length whatever is chosen, and all of it is used.
    bool isSound() const;
};

DialogueWalk walk(const course::Dialogue &dialogue);

// How many choices may still be made from here at most; 0 once it is over. For a dialogue without loops.
qsizetype mostChoicesFrom(const course::Dialogue &dialogue, const TalkState &state);

} // namespace sanju::practice
