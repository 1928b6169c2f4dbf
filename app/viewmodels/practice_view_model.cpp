// SPDX-License-Identifier: Apache-2.0
// Lays drills and open missions out as rows.
#include "viewmodels/practice_view_model.h"

#include "study/ladder.h"
#include "study/papers.h"
#include "viewmodels/symbols.h"

namespace sanju::viewmodels {

namespace {

// More at once is a list of duties; the others stand below.
constexpr int kDueAtOnce = 2;

} // namespace

PracticeViewModel::PracticeViewModel(Speech &speech, const study::LessonSource &lessons,
    const study::LearnerStore &store, const DebriefViewModel &debrief, QObject *parent)
    : QObject(parent),
      m_speech(speech),
      m_lessons(lessons),
      m_store(store),
      m_debrief(debrief),
      m_due({"drillId", "symbol", "title", "about", "why"}),
      m_others({"drillId", "symbol", "title", "about", "when"}),
      m_missions({"missionId", "text", "detail", "asks"}),
      m_surveys({"surveyId", "symbol", "title", "about", "last"}),
      m_games({"drillId", "symbol", "title", "about", "last"})
{
    connect(&m_speech, &Speech::changed, this, &PracticeViewModel::refresh);
    connect(&m_debrief, &DebriefViewModel::changed, this, &PracticeViewModel::refresh);
}

QString PracticeViewModel::why(const course::Drill &drill) const
{
    const auto state = m_store.learner().drills.constFind(drill.id);
    if (state == m_store.learner().drills.constEnd())
        return tr("第一次");
    const int days = daysBetween(state->lastDay, m_store.today());
    return days == 1 ? tr("昨天练过，今天换个场景") : tr("%n 天前练过，今天换个场景", "", days);
}

QString PracticeViewModel::when(const course::Drill &drill) const
{
    const study::Learner &learner = m_store.learner();
    if (const auto state = learner.drills.constFind(drill.id); state != learner.drills.constEnd())
        return m_speech.when(state->dueDay, m_store.today());
    const course::LessonOutline *first = nullptr;
    for (const course::LessonId &id : drill.after) {
        if (learner.lessons.value(id).finishedDay)
            return m_speech.when(m_store.today().plus(1), m_store.today());
        if (!first)
            first = m_lessons.course().lesson(id);
    }
    return first ? tr("学完“%1”").arg(m_speech(first->title)) : QString();
}

void PracticeViewModel::enter()
{
    m_entered = true;
}

void PracticeViewModel::refresh()
{
    if (!m_entered)
        return;
    const study::Learner &learner = m_store.learner();
    const StudyDay today = m_store.today();
    const QList<course::Drill> &drills = m_lessons.drills();
    const QList<course::DrillId> dueIds = study::dueDrills(drills, learner, today);

    QList<RowModel::Row> due;
    const QList<course::DrillId> first = dueIds.mid(0, kDueAtOnce);
    for (const course::DrillId &id : first) {
        for (const course::Drill &drill : drills) {
            if (drill.id == id)
                due.append({id.text(), symbolOf(drill), m_speech(drill.title), m_speech(drill.about), why(drill)});
        }
    }
    m_due.setRows(std::move(due));

    QList<RowModel::Row> others;
    QList<RowModel::Row> games;
    for (const course::Drill &drill : drills) {
        const QString symbol = symbolOf(drill);
        const QString title = m_speech(drill.title);
        const QString about = m_speech(drill.about);
        if (drill.kind == course::DrillKind::Game) {
            const auto played = learner.drills.constFind(drill.id);
            games.append({drill.id.text(), symbol, title, about,
                played == learner.drills.constEnd() ? QString()
                                                    : tr("%1玩过").arg(m_speech.ago(played->lastDay, today))});
        } else if (!first.contains(drill.id)) {
            others.append(
                {drill.id.text(), symbol, title, about, dueIds.contains(drill.id) ? tr("今天也可以") : when(drill)});
        }
    }
    m_others.setRows(std::move(others));
    m_games.setRows(std::move(games));
    showSurveys();

    QList<RowModel::Row> missions;
    for (auto it = learner.missions.crbegin(); it != learner.missions.crend(); ++it) {
        if (!it->isOpen() || it->id == m_debrief.missionId())
            continue;
        const bool asks = it->askDay <= today;
        missions.append({it->id.text(), m_speech.mission(it->when, it->then),
            asks ? tr("问一问") : tr("%1问一问").arg(m_speech.when(it->askDay, today)), asks});
    }
    m_missions.setRows(std::move(missions));
    Q_EMIT changed();
}

void PracticeViewModel::showSurveys()
{
    QList<RowModel::Row> surveys;
    for (const course::Survey &survey : m_lessons.surveys()) {
        const QList<study::Taking> all = study::takings(m_store.learner(), survey.id);
        surveys.append({survey.id.text(), symbolOf(survey), m_speech(survey.title), m_speech(survey.about),
            all.isEmpty() ? QString() : tr("%1做过").arg(m_speech.ago(all.constLast().day, m_store.today()))});
    }
    m_surveys.setRows(std::move(surveys));
}

void PracticeViewModel::setRoom(Room room)
{
    if (m_room == room)
        return;
    m_room = room;
    Q_EMIT roomChanged();
}

bool PracticeViewModel::isEmpty() const
{
    const study::Learner &learner = m_store.learner();
    return learner.drills.isEmpty() && learner.missions.isEmpty() &&
           std::none_of(learner.lessons.cbegin(), learner.lessons.cend(),
               [](const study::LessonProgress &lesson) { return lesson.finishedDay.has_value(); });
}

QString PracticeViewModel::emptyText() const
{
    for (const course::Drill &drill : m_lessons.drills()) {
        for (const course::LessonId &id : drill.after) {
            if (const course::LessonOutline *lesson = m_lessons.course().lesson(id))
                return tr("学完“%1”，第二天这里就有第一个练习：%2。")
                    .arg(m_speech(lesson->title), m_speech(drill.title));
        }
    }
    return tr("学完一节课，这里就有可以练的。");
}

} // namespace sanju::viewmodels
