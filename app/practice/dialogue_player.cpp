// SPDX-License-Identifier: Apache-2.0
// Moves mood and knowledge with each choice and follows the first branch that holds.
#include "practice/dialogue_player.h"

#include <algorithm>

namespace sanju::practice {

using course::Dialogue;

namespace {

// Mood and knowledge after the sentence, still in the turn where it was said.
TalkState moved(const Dialogue &dialogue, const TalkState &state, const Dialogue::Choice &choice)
{
    TalkState next = state;
    next.mood = std::clamp(state.mood + choice.mood, course::kLowestMood, course::kHighestMood);
    next.knows.clear();
    for (const Dialogue::Fact &fact : dialogue.facts) {
        if (state.knows.contains(fact.id) || choice.tells.contains(fact.id))
            next.knows.append(fact.id);
    }
    return next;
}

bool holds(const Dialogue::Branch &branch, const TalkState &state)
{
    return state.mood >= branch.mood &&
           std::ranges::all_of(branch.knows, [&](const QString &fact) { return state.knows.contains(fact); });
}

} // namespace

TalkState beginningOf(const Dialogue &dialogue)
{
    return {dialogue.start, dialogue.mood, {}};
}

qsizetype branchTaken(const Dialogue &dialogue, const TalkState &state, const Dialogue::Choice &choice)
{
    const TalkState next = moved(dialogue, state, choice);
    const auto taken =
        std::ranges::find_if(choice.next, [&](const Dialogue::Branch &branch) { return holds(branch, next); });
    return taken == choice.next.cend() ? -1 : std::distance(choice.next.cbegin(), taken);
}

std::optional<TalkState> afterSaying(const Dialogue &dialogue, const TalkState &state, const Dialogue::Choice &choice)
{
    const qsizetype branch = branchTaken(dialogue, state, choice);
    if (branch < 0)
        return std::nullopt;
    TalkState next = moved(dialogue, state, choice);
    next.at = choice.next.at(branch).to;
    if (!dialogue.turn(next.at) && !dialogue.ending(next.at))
        return std::nullopt;
    return next;
}

DialoguePlayer::DialoguePlayer(Dialogue dialogue) : m_dialogue(std::move(dialogue)), m_states{beginningOf(m_dialogue)}
{
}

const Dialogue::Choice *DialoguePlayer::choiceSaid(qsizetype step) const
{
    if (step < 0 || step >= m_said.size())
        return nullptr;
    const Dialogue::Turn *turn = m_dialogue.turn(m_said.at(step).turn);
    const auto at = std::ranges::find(turn->choices, m_said.at(step).choice, &Dialogue::Choice::id);
    return &*at;
}

bool DialoguePlayer::choose(const QString &choice)
{
    const Dialogue::Turn *here = turn();
    if (!here)
        return false;
    const auto at = std::ranges::find(here->choices, choice, &Dialogue::Choice::id);
    if (at == here->choices.cend())
        return false;
    const auto next = afterSaying(m_dialogue, state(), *at);
    if (!next)
        return false;
    m_said.append({here->id, choice});
    m_states.append(*next);
    return true;
}

void DialoguePlayer::backTo(qsizetype step)
{
    const qsizetype kept = std::clamp(step, qsizetype(0), m_said.size());
    m_said.resize(kept);
    m_states.resize(kept + 1);
}

} // namespace sanju::practice
