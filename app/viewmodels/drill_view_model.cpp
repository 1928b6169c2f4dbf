// SPDX-License-Identifier: Apache-2.0
// Chooses the scene, counts the time, writes down what was done.
#include "viewmodels/drill_view_model.h"

#include "study/ladder.h"

#include <algorithm>

namespace sanju::viewmodels {

DrillViewModel::DrillViewModel(Speech &speech, const Clock &clock, QObject *parent)
    : QObject(parent), m_speech(speech), m_clock(clock), m_ratings({"targetId", "text", "hint"})
{
    connect(&m_speech, &Speech::changed, this, [this] {
        if (m_open)
            say();
    });
}

void DrillViewModel::attach(const study::LessonSource *lessons, study::LearnerStore *store)
{
    close();
    m_lessons = lessons;
    m_store = store;
}

bool DrillViewModel::open(const course::Drill &drill)
{
    close();
    const course::Scenario *next = study::nextScenario(drill, m_store->learner());
    if (!next)
        return false;
    const Visit visit = m_visits.value(drill.id);
    const auto begun = std::ranges::find(drill.scenarios, visit.scenario, &course::Scenario::id);
    m_scenario = begun == drill.scenarios.cend() ? *next : *begun;
    m_drill = drill;
    m_before = visit.spent;
    m_since = m_clock.now();
    m_open = true;
    begin();
    Q_EMIT opened();
    say();
    return true;
}

void DrillViewModel::close()
{
    if (!m_open)
        return;
    m_open = false;
    if (keep())
        m_visits.insert(m_drill.id, {m_scenario.id, m_before + (m_clock.now() - m_since)});
    else
        m_visits.remove(m_drill.id);
    setNotice({});
}

void DrillViewModel::rate(const QString &rating)
{
    if (!m_open || !isReadyToRate())
        return;
    for (const study::Rating each : {study::Rating::NotYet, study::Rating::Fine, study::Rating::Ready}) {
        if (study::ratingName(each) != rating)
            continue;
        const study::DrillDone act{
            m_drill.id, m_scenario.id, each, written(), m_before + (m_clock.now() - m_since), chosen()};
        if (const Result<void> kept = m_store->append(act); !kept) {
            Q_EMIT notKept(kept.error());
            return;
        }
        close();
        forget();
        m_visits.remove(m_drill.id);
        Q_EMIT done();
        return;
    }
}

void DrillViewModel::leave()
{
    Q_EMIT left();
}

void DrillViewModel::setNotice(const QString &notice)
{
    if (m_notice == notice)
        return;
    m_notice = notice;
    Q_EMIT noticeChanged();
}

void DrillViewModel::say()
{
    const auto known = m_store->learner().drills.constFind(m_drill.id);
    const study::DrillState *before = known == m_store->learner().drills.constEnd() ? nullptr : &*known;
    const QStringList texts = ratingTexts();
    QList<RowModel::Row> ratings;
    for (const study::Rating rating : {study::Rating::NotYet, study::Rating::Fine, study::Rating::Ready}) {
        const study::DrillState after = study::afterDrill(before, m_store->today(), m_scenario.id, rating);
        ratings.append({study::ratingName(rating), texts.at(static_cast<qsizetype>(rating)),
            comesBack() ? m_speech.when(after.dueDay, m_store->today()) : QString()});
    }
    m_ratings.setRows(std::move(ratings));
    Q_EMIT changed();
}

} // namespace sanju::viewmodels
