// SPDX-License-Identifier: Apache-2.0
// A talk as it is led: where it stands, how the other side is disposed and what it knows, and the way that led there.
#pragma once

#include "course/dialogue.h"

#include <QList>

#include <optional>

namespace sanju::practice {

// All that decides how a talk goes on.
struct TalkState
{
    QString at; // a turn, or an ending: then it is over
    int mood = 0;
    QStringList knows; // ids of facts, in the order in which the dialogue lists them

    friend bool operator==(const TalkState &, const TalkState &) = default;
};

// One choice of the learner's, where it was made.
struct Said
{
    QString turn;
    QString choice;

    friend bool operator==(const Said &, const Said &) = default;
};

TalkState beginningOf(const course::Dialogue &dialogue);
// Which of the choice's branches is taken from here, once mood and knowledge have moved; -1 if none holds.
qsizetype branchTaken(const course::Dialogue &dialogue, const TalkState &state, const course::Dialogue::Choice &choice);
// nullopt if the choice leads nowhere.
std::optional<TalkState> afterSaying(
    const course::Dialogue &dialogue, const TalkState &state, const course::Dialogue::Choice &choice);

// A value: a copy goes its own way.
class DialoguePlayer
{
public:
    explicit DialoguePlayer(course::Dialogue dialogue = {});

    const course::Dialogue &dialogue() const { return m_dialogue; }
    const TalkState &state() const { return m_states.constLast(); }
    // As it was before the choice of that number, from 0; state() once all are made.
    const TalkState &stateBefore(qsizetype step) const { return m_states.at(step); }
    const QList<Said> &said() const { return m_said; }
    const course::Dialogue::Choice *choiceSaid(qsizetype step) const;                        // nullptr beyond the last
    const course::Dialogue::Turn *turn() const { return m_dialogue.turn(state().at); }       // nullptr once it is over
    const course::Dialogue::Ending *ending() const { return m_dialogue.ending(state().at); } // nullptr before
    bool isOver() const { return ending() != nullptr; }

    // Says one of the choices of the turn. False, and nothing changes, when there is no such one now.
    bool choose(const QString &choice);
    // To before the choice of that number, from 0: what was said from there on is taken back.
    void backTo(qsizetype step);

    friend bool operator==(const DialoguePlayer &, const DialoguePlayer &) = default;

private:
    course::Dialogue m_dialogue;
    QList<Said> m_said;
    QList<TalkState> m_states; // one more than said
};

} // namespace sanju::practice
