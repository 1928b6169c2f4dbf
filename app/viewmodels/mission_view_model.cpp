// SPDX-License-Identifier: Apache-2.0
// Puts a plan together from ready parts and own words, and keeps it.
#include "viewmodels/mission_view_model.h"

#include <algorithm>

namespace sanju::viewmodels {

MissionViewModel::MissionViewModel(
    Speech &speech, const study::LessonSource &lessons, study::LearnerStore &store, QObject *parent)
    : QObject(parent),
      m_speech(speech),
      m_lessons(lessons),
      m_store(store),
      m_behaviours({"rowId", "text", "detail"}),
      m_whenChoices({"text", "look"}),
      m_thenChoices({"text", "look"}),
      m_details(speech)
{
    connect(&m_speech, &Speech::changed, this, &MissionViewModel::say);
    connect(&m_speech, &Speech::changed, this, &MissionViewModel::proposalChanged);
}

void MissionViewModel::refresh()
{
    m_proposed = study::nextRepeat(m_store.learner(), m_store.today());
    Q_EMIT proposalChanged();
}

void MissionViewModel::open()
{
    m_known.clear();
    const auto &progress = m_store.learner().lessons;
    QList<std::pair<Instant, course::LessonId>> finished;
    for (auto it = progress.cbegin(); it != progress.cend(); ++it) {
        if (it->finishedDay)
            finished.append({it->lastAt, it.key()});
    }
    std::ranges::sort(finished, std::greater(), &std::pair<Instant, course::LessonId>::first);
    for (const auto &[at, id] : std::as_const(finished)) {
        if (Result<course::Lesson> lesson = m_lessons.lesson(id))
            m_known.append({id, std::move(lesson->mission)});
    }
    if (m_known.isEmpty())
        writeOwn();
    else
        go(Choosing);
}

void MissionViewModel::openRepeat(const study::Repeat &repeat)
{
    const study::ChosenMission *before = study::findMission(m_store.learner(), repeat.of);
    if (!before)
        return;
    m_known.clear(); // what to do is settled
    compose(before->lesson);
    m_repeat = repeat;
    m_then = before->then;
    m_details.reset(m_store.today(), std::max(repeat.from, m_store.today()), repeat.direction);
    go(Composing);
}

bool MissionViewModel::back()
{
    if (m_stage != Composing || m_known.isEmpty())
        return false;
    go(Choosing);
    return true;
}

void MissionViewModel::pick(const QString &behaviour)
{
    compose(course::LessonId(behaviour));
    go(Composing);
}

void MissionViewModel::writeOwn()
{
    compose({});
    go(Composing);
}

// The parts of the lesson, and nothing said yet.
void MissionViewModel::compose(const course::LessonId &lesson)
{
    m_lesson = lesson;
    m_mission = {};
    if (!lesson.isEmpty()) {
        if (Result<course::Lesson> read = m_lessons.lesson(lesson))
            m_mission = std::move(read->mission);
    }
    m_repeat.reset();
    m_when.clear();
    m_then.clear();
    m_details.reset(m_store.today(), m_store.today());
}

void MissionViewModel::go(Stage stage)
{
    m_stage = stage;
    say();
    Q_EMIT stageChanged();
}

QString MissionViewModel::note() const
{
    return m_repeat ? noteOn(*m_repeat) : QString();
}

QString MissionViewModel::noteOn(const study::Repeat &repeat) const
{
    switch (repeat.direction) {
    case study::Direction::Up:
        return tr("上次用成了。这回换个人：试试跟上级。");
    case study::Direction::Across:
        return tr("上次用成了。这回换个人：试试跟平级的同事。");
    case study::Direction::Down:
        return tr("上次用成了。这回换个人：试试跟下属。");
    }
    return {};
}

void MissionViewModel::setWhen(const QString &when)
{
    if (m_when == when)
        return;
    m_when = when;
    say();
}

void MissionViewModel::setThen(const QString &then)
{
    if (m_then == then)
        return;
    m_then = then;
    say();
}

QString MissionViewModel::plan() const
{
    const QString when = m_when.trimmed();
    const QString then = m_then.trimmed();
    return when.isEmpty() || then.isEmpty() ? QString() : m_speech.mission(when, then);
}

QString MissionViewModel::proposal() const
{
    const study::ChosenMission *before = m_proposed ? study::findMission(m_store.learner(), m_proposed->of) : nullptr;
    return before ? m_speech.mission(before->when, before->then) : QString();
}

QString MissionViewModel::proposalNote() const
{
    return m_proposed ? noteOn(*m_proposed) : QString();
}

void MissionViewModel::take()
{
    if (m_stage != Composing || plan().isEmpty())
        return;
    study::MissionChosen mission{m_lesson, m_when.trimmed(), m_then.trimmed()};
    m_details.writeTo(mission);
    if (m_repeat)
        mission.repeats = m_repeat->of;
    if (kept(m_store.append(mission)))
        Q_EMIT taken();
}

void MissionViewModel::leave()
{
    Q_EMIT left();
}

void MissionViewModel::acceptProposal()
{
    if (!m_proposed)
        return;
    openRepeat(*m_proposed);
    Q_EMIT proposalAccepted();
}

void MissionViewModel::declineProposal()
{
    if (m_proposed && kept(m_store.append(study::RepeatDeclined{m_proposed->of})))
        Q_EMIT answered();
}

bool MissionViewModel::kept(const Result<void> &result)
{
    if (!result)
        Q_EMIT notKept(result.error());
    return result.has_value();
}

void MissionViewModel::say()
{
    QList<RowModel::Row> behaviours;
    for (const auto &[id, mission] : std::as_const(m_known)) {
        const course::LessonOutline *lesson = m_lessons.course().lesson(id);
        behaviours.append({id.text(), m_speech(mission.behaviour), lesson ? m_speech(lesson->title) : QString()});
    }
    m_behaviours.setRows(std::move(behaviours));

    const auto choices = [](const QStringList &texts, const QString &chosen) {
        QList<RowModel::Row> rows;
        for (const QString &text : texts)
            rows.append({text, text == chosen ? QStringLiteral("selected") : QStringLiteral("idle")});
        return rows;
    };
    QStringList whens;
    for (const course::Text &text : std::as_const(m_mission.when))
        whens.append(m_speech(text));
    if (whens.isEmpty())
        whens = {tr("例会一散"), tr("他来找我的时候"), tr("我要发催办消息之前")};
    QStringList thens;
    for (const course::Text &text : std::as_const(m_mission.then))
        thens.append(m_speech(text));
    m_whenChoices.setRows(choices(whens, m_when));
    m_thenChoices.setRows(choices(thens, m_then));
    Q_EMIT changed();
}

} // namespace sanju::viewmodels
