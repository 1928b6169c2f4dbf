// SPDX-License-Identifier: Apache-2.0
// Asks about one mission at a time and keeps the answer.
#include "viewmodels/debrief_view_model.h"

namespace sanju::viewmodels {

int usedAtWork(const study::Learner &learner)
{
    return static_cast<int>(std::count_if(learner.missions.cbegin(), learner.missions.cend(),
        [](const study::ChosenMission &mission) { return mission.outcome == study::Outcome::Done; }));
}

DebriefViewModel::DebriefViewModel(Speech &speech, study::LearnerStore &store, QObject *parent)
    : QObject(parent), m_speech(speech), m_store(store)
{
    connect(&m_speech, &Speech::changed, this, &DebriefViewModel::changed);
}

const study::ChosenMission *DebriefViewModel::find(const study::MissionId &id) const
{
    return study::findMission(m_store.learner(), id);
}

void DebriefViewModel::refresh()
{
    const study::ChosenMission *now = find(m_mission);
    if (m_state == Replying && now && now->isOpen())
        return;
    const study::ChosenMission *waiting = nullptr;
    for (const study::ChosenMission &mission : m_store.learner().missions) {
        if (mission.isOpen() && mission.askDay <= m_store.today() && (!waiting || mission.askDay < waiting->askDay))
            waiting = &mission;
    }
    ask(waiting ? waiting->id : study::MissionId());
}

void DebriefViewModel::ask(const study::MissionId &id)
{
    m_mission = id;
    m_state = id.isEmpty() ? Silent : Asking;
    setReply({});
    Q_EMIT changed();
}

void DebriefViewModel::pick(const QString &mission)
{
    const study::MissionId id(mission);
    if (const study::ChosenMission *found = find(id); found && found->isOpen() && id != m_mission)
        ask(id);
}

QString DebriefViewModel::mission() const
{
    const study::ChosenMission *mission = find(m_mission);
    return mission ? m_speech.mission(mission->when, mission->then) : QString();
}

void DebriefViewModel::setReply(const QString &reply)
{
    if (m_reply == reply)
        return;
    m_reply = reply;
    Q_EMIT replyChanged();
}

QString DebriefViewModel::kept() const
{
    const study::ChosenMission *mission = find(m_mission);
    if (m_state != Kept || !mission)
        return {};
    if (!mission->isOpen())
        return tr("记下了。工作里用过 %n 次。", "", usedAtWork(m_store.learner()));
    const QString again = m_speech.when(mission->askDay, m_store.today());
    return mission->outcome == study::Outcome::NoMoment ? tr("没关系，机会还会有。%1再问。").arg(again)
                                                        : tr("好，%1再问。").arg(again);
}

std::optional<study::Repeat> DebriefViewModel::repeat() const
{
    return m_state == Kept ? study::repeatAfter(m_store.learner(), m_mission) : std::nullopt;
}

QString DebriefViewModel::offer() const
{
    const std::optional<study::Repeat> next = repeat();
    if (!next)
        return {};
    const QString day = m_speech.when(next->from, m_store.today());
    switch (next->direction) {
    case study::Direction::Up:
        return tr("%1再用一次，换成跟上级？").arg(day);
    case study::Direction::Across:
        return tr("%1再用一次，换成跟平级的同事？").arg(day);
    case study::Direction::Down:
        return tr("%1再用一次，换成跟下属？").arg(day);
    }
    return {};
}

void DebriefViewModel::takeOffer()
{
    if (const std::optional<study::Repeat> next = repeat())
        Q_EMIT repeatWanted(*next);
}

void DebriefViewModel::done()
{
    if (m_state != Asking)
        return;
    m_state = Replying;
    Q_EMIT changed();
}

void DebriefViewModel::notDone()
{
    if (m_state != Replying)
        return;
    m_state = Asking;
    Q_EMIT changed();
}

void DebriefViewModel::noMoment()
{
    if (m_state == Asking)
        answer(study::Outcome::NoMoment);
}

void DebriefViewModel::later()
{
    if (m_state == Asking)
        answer(study::Outcome::Later);
}

void DebriefViewModel::keep()
{
    if (m_state == Replying)
        answer(study::Outcome::Done);
}

void DebriefViewModel::answer(study::Outcome outcome)
{
    const QString reply = outcome == study::Outcome::Done ? m_reply.trimmed() : QString();
    if (const Result<void> kept = m_store.append(study::MissionDebriefed{m_mission, outcome, reply}); !kept) {
        Q_EMIT notKept(kept.error());
        return;
    }
    m_state = Kept;
    Q_EMIT changed();
    Q_EMIT answered();
}

} // namespace sanju::viewmodels
