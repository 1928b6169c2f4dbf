// SPDX-License-Identifier: Apache-2.0
// Every state is visited once: where paths meet in the same mood and knowledge they go on as one.
#include "practice/dialogue_walk.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace sanju::practice {

using namespace Qt::Literals::StringLiterals;
using course::Dialogue;

namespace {

struct Step
{
    Said said;
    qsizetype branch = 0;
    qsizetype to = 0; // a node
};

struct Node
{
    TalkState state;
    QList<Step> steps;
};

QString nameOf(const TalkState &state)
{
    return u"%1 %2 %3"_s.arg(state.at).arg(state.mood).arg(state.knows.join(u' '));
}

// All states that can be come to from one, itself first.
class StateGraph
{
public:
    StateGraph(const Dialogue &dialogue, const TalkState &from) : m_dialogue(dialogue)
    {
        find(from);
        for (qsizetype i = 0; i < m_nodes.size(); ++i)
            visit(i);
    }

    const QList<Node> &nodes() const { return m_nodes; }
    const QList<Said> &deadEnds() const { return m_deadEnds; }
    bool isReached(const QString &place) const
    {
        return std::ranges::any_of(m_nodes, [&](const Node &node) { return node.state.at == place; });
    }

    // Turns of which one state leads to another, or to itself.
    QStringList loops() const
    {
        QStringList found;
        for (qsizetype i = 0; i < m_nodes.size(); ++i) {
            const QString &turn = m_nodes.at(i).state.at;
            if (!found.contains(turn) && comesBack(i))
                found.append(turn);
        }
        return found;
    }

    // The way from the first state to an ending, by its length; empty when there is none. Only without loops.
    QList<Said> way(bool longest) const
    {
        QHash<qsizetype, qsizetype> lengths;
        if (lengthOf(0, longest, lengths) < 0)
            return {};
        QList<Said> said;
        for (qsizetype at = 0; !m_nodes.at(at).steps.isEmpty();) {
            const auto next = std::ranges::find_if(m_nodes.at(at).steps,
                [&](const Step &step) { return lengths.value(step.to) == lengths.value(at) - 1; });
            if (next == m_nodes.at(at).steps.cend())
                return {};
            said.append(next->said);
            at = next->to;
        }
        return said;
    }

private:
    qsizetype find(const TalkState &state)
    {
        const QString name = nameOf(state);
        if (const auto known = m_index.constFind(name); known != m_index.cend())
            return *known;
        m_index.insert(name, m_nodes.size());
        m_nodes.append({state, {}});
        return m_nodes.size() - 1;
    }

    void visit(qsizetype i)
    {
        const TalkState state = m_nodes.at(i).state;
        const Dialogue::Turn *turn = m_dialogue.turn(state.at);
        if (!turn) {
            if (!m_dialogue.ending(state.at))
                addDeadEnd({state.at, {}});
            return;
        }
        if (turn->choices.isEmpty())
            addDeadEnd({turn->id, {}});
        for (const Dialogue::Choice &choice : turn->choices) {
            const Said said{turn->id, choice.id};
            if (const auto next = afterSaying(m_dialogue, state, choice)) {
                const qsizetype to = find(*next);
                m_nodes[i].steps.append({said, branchTaken(m_dialogue, state, choice), to});
            } else {
                addDeadEnd(said);
            }
        }
    }

    void addDeadEnd(const Said &said)
    {
        if (!m_deadEnds.contains(said))
            m_deadEnds.append(said);
    }

    bool comesBack(qsizetype from) const
    {
        QList<qsizetype> waiting{from};
        QSet<qsizetype> seen;
        while (!waiting.isEmpty()) {
            for (const Step &step : m_nodes.at(waiting.takeLast()).steps) {
                if (m_nodes.at(step.to).state.at == m_nodes.at(from).state.at)
                    return true;
                if (!seen.contains(step.to)) {
                    seen.insert(step.to);
                    waiting.append(step.to);
                }
            }
        }
        return false;
    }

    // In choices to an ending; -1 if none can be come to.
    qsizetype lengthOf(qsizetype node, bool longest, QHash<qsizetype, qsizetype> &lengths) const
    {
        if (const auto known = lengths.constFind(node); known != lengths.cend())
            return *known;
        qsizetype length = m_dialogue.ending(m_nodes.at(node).state.at) ? 0 : -1;
        for (const Step &step : m_nodes.at(node).steps) {
            const qsizetype rest = lengthOf(step.to, longest, lengths);
            if (rest >= 0 && (length < 0 || (longest ? rest + 1 > length : rest + 1 < length)))
                length = rest + 1;
        }
        lengths.insert(node, length);
        return length;
    }

    const Dialogue &m_dialogue;
    QList<Node> m_nodes;
    QHash<QString, qsizetype> m_index;
    QList<Said> m_deadEnds;
};

QList<BranchPlace> untakenBranches(const Dialogue &dialogue, const StateGraph &graph)
{
    QList<BranchPlace> taken;
    for (const Node &node : graph.nodes()) {
        for (const Step &step : node.steps)
            taken.append({step.said, step.branch});
    }
    QList<BranchPlace> untaken;
    for (const Dialogue::Turn &turn : dialogue.turns) {
        if (!graph.isReached(turn.id))
            continue;
        for (const Dialogue::Choice &choice : turn.choices) {
            for (qsizetype b = 0; b < choice.next.size(); ++b) {
                const BranchPlace place{{turn.id, choice.id}, b};
                if (!taken.contains(place))
                    untaken.append(place);
            }
        }
    }
    return untaken;
}

} // namespace

bool DialogueWalk::isSound() const
{
    return deadEnds.isEmpty() && loops.isEmpty() && turns.isEmpty() && endings.isEmpty() && branches.isEmpty() &&
           untold.isEmpty() && shortest.size() >= kFewestChoices && longest.size() <= kMostChoices && good && bad;
}

DialogueWalk walk(const Dialogue &dialogue)
{
    DialogueWalk walk;
    const StateGraph graph(dialogue, beginningOf(dialogue));
    walk.deadEnds = graph.deadEnds();
    walk.loops = graph.loops();
    walk.branches = untakenBranches(dialogue, graph);
    for (const Dialogue::Turn &turn : dialogue.turns) {
        if (!graph.isReached(turn.id))
            walk.turns.append(turn.id);
    }
    for (const Dialogue::Ending &ending : dialogue.endings) {
        if (!graph.isReached(ending.id))
            walk.endings.append(ending.id);
        else if (ending.outcome == Dialogue::Outcome::Good)
            walk.good = true;
        else if (ending.outcome == Dialogue::Outcome::Bad)
            walk.bad = true;
    }
    for (const Dialogue::Fact &fact : dialogue.facts) {
        if (std::ranges::none_of(graph.nodes(), [&](const Node &node) { return node.state.knows.contains(fact.id); }))
            walk.untold.append(fact.id);
    }
    if (walk.loops.isEmpty()) {
        walk.shortest = graph.way(false);
        walk.longest = graph.way(true);
    }
    return walk;
}

qsizetype mostChoicesFrom(const Dialogue &dialogue, const TalkState &state)
{
    const StateGraph graph(dialogue, state);
    return graph.loops().isEmpty() ? graph.way(true).size() : 0;
}

} // namespace sanju::practice
