// SPDX-License-Identifier: Apache-2.0
// Shows the talk as the player leads it; keeps the way it went.
#include "viewmodels/dialogue_drill_view_model.h"

#include "practice/dialogue_walk.h"

#include <algorithm>

namespace sanju::viewmodels {

DialogueDrillViewModel::DialogueDrillViewModel(Speech &speech, const Clock &clock, QObject *parent)
    : DrillViewModel(speech, clock, parent),
      m_lines({"mine", "text", "does", "why", "told", "step", "spoken"}),
      m_choices({"choiceId", "text"}),
      m_known({"text"})
{
}

void DialogueDrillViewModel::begin()
{
    const auto *dialogue = std::get_if<course::Dialogue>(&scenario().task);
    const Draft draft = m_drafts.value(drill().id);
    m_player = practice::DialoguePlayer(dialogue ? *dialogue : course::Dialogue());
    m_started = draft.started;
    for (const practice::Said &said : draft.said) {
        if (!m_player.choose(said.choice))
            break;
    }
}

bool DialogueDrillViewModel::keep()
{
    if (m_started)
        m_drafts.insert(drill().id, {m_player.said(), true});
    else
        m_drafts.remove(drill().id);
    return m_started;
}

DialogueDrillViewModel::Phase DialogueDrillViewModel::phase() const
{
    return !m_started ? Before : m_player.isOver() ? Over : Talking;
}

QString DialogueDrillViewModel::moodWord(int mood)
{
    switch (mood) {
    case -2:
        return tr("关上了");
    case -1:
        return tr("绷着");
    case 0:
        return tr("在听");
    case 1:
        return tr("松动");
    default:
        return tr("想一起办");
    }
}

int DialogueDrillViewModel::sentence() const
{
    return static_cast<int>(m_player.said().size()) + (m_player.isOver() ? 0 : 1);
}

QString DialogueDrillViewModel::outcome() const
{
    const course::Dialogue::Ending *ending = m_player.ending();
    if (!ending)
        return {};
    switch (ending->outcome) {
    case course::Dialogue::Outcome::Good:
        return tr("谈定了");
    case course::Dialogue::Outcome::Partial:
        return tr("谈定了一半");
    case course::Dialogue::Outcome::Bad:
        return tr("这次没谈拢");
    }
    return {};
}

QString DialogueDrillViewModel::note() const
{
    const course::Dialogue::Ending *ending = m_player.ending();
    return ending ? speech()(ending->note) : QString();
}

QStringList DialogueDrillViewModel::chosen() const
{
    QStringList ids;
    for (const practice::Said &said : m_player.said())
        ids.append(said.turn + u'/' + said.choice);
    return ids;
}

void DialogueDrillViewModel::start()
{
    m_started = true;
    go();
}

void DialogueDrillViewModel::choose(const QString &choice)
{
    if (phase() == Talking && m_player.choose(choice))
        go();
}

void DialogueDrillViewModel::startFrom(int step)
{
    if (step < 0 || step >= m_player.said().size())
        return;
    m_player.backTo(step);
    go();
}

void DialogueDrillViewModel::tryAnother()
{
    startFrom(static_cast<int>(m_player.said().size()) - 1);
}

void DialogueDrillViewModel::go()
{
    show();
    Q_EMIT moved();
}

void DialogueDrillViewModel::showLines()
{
    const course::Dialogue &dialogue = m_player.dialogue();
    QList<RowModel::Row> lines;
    const auto theirs = [&](const course::Text &says, const course::Text &does, int mood) {
        QString spoken = tr("%1：%2").arg(other(), speech()(says));
        for (const QString &also : {speech()(does), moodWord(mood)}) {
            if (!also.isEmpty())
                spoken = tr("%1，%2").arg(spoken, also);
        }
        lines.append({false, speech()(says), speech()(does), QString(), QStringList(), -1, spoken});
    };
    for (qsizetype step = 0; step <= m_player.said().size(); ++step) {
        const practice::TalkState &state = m_player.stateBefore(step);
        if (const course::Dialogue::Ending *ending = dialogue.ending(state.at))
            theirs(ending->says, ending->does, state.mood);
        else if (const course::Dialogue::Turn *turn = dialogue.turn(state.at))
            theirs(turn->says, turn->does, state.mood);
        const course::Dialogue::Choice *said = m_player.choiceSaid(step);
        if (!said)
            continue;
        QStringList told; // what was known before is not news
        for (const course::Dialogue::Fact &fact : dialogue.facts) {
            if (said->tells.contains(fact.id) && !state.knows.contains(fact.id))
                told.append(speech()(fact.text));
        }
        lines.append({true, speech()(said->say), QString(), speech()(said->why), told, static_cast<int>(step),
            tr("你说：%1").arg(speech()(said->say))});
    }
    m_lines.setRows(m_started ? std::move(lines) : QList<RowModel::Row>());
}

void DialogueDrillViewModel::show()
{
    const course::Dialogue &dialogue = m_player.dialogue();
    m_sentences = static_cast<int>(m_player.said().size() + practice::mostChoicesFrom(dialogue, m_player.state()));
    QList<RowModel::Row> choices;
    if (const course::Dialogue::Turn *turn = m_started ? m_player.turn() : nullptr) {
        for (const course::Dialogue::Choice &choice : turn->choices)
            choices.append({choice.id, tr("“%1”").arg(speech()(choice.say))});
    }
    m_choices.setRows(std::move(choices));
    QList<RowModel::Row> known;
    for (const course::Dialogue::Fact &fact : dialogue.facts) {
        if (m_player.state().knows.contains(fact.id))
            known.append({speech()(fact.text)});
    }
    m_known.setRows(std::move(known));
    showLines();
}

void DialogueDrillViewModel::say()
{
    show();
    DrillViewModel::say();
    Q_EMIT moved();
}

} // namespace sanju::viewmodels
