// SPDX-License-Identifier: Apache-2.0
// Keeps the entry that the learner picks at first start.
#include "viewmodels/welcome_view_model.h"

#include "study/papers.h"

namespace sanju::viewmodels {

WelcomeViewModel::WelcomeViewModel(
    Speech &speech, const study::LessonSource &lessons, study::LearnerStore &store, QObject *parent)
    : QObject(parent), m_speech(speech), m_lessons(lessons), m_store(store), m_entries({"entryId", "text", "look"})
{
    connect(&m_speech, &Speech::changed, this, &WelcomeViewModel::refresh);
}

void WelcomeViewModel::refresh()
{
    QList<RowModel::Row> rows;
    for (const course::Entry &entry : m_lessons.course().entries()) {
        rows.append({entry.id.text(), m_speech(entry.trouble),
            entry.id == m_picked ? QStringLiteral("selected") : QStringLiteral("idle")});
    }
    m_entries.setRows(std::move(rows));
    Q_EMIT changed();
}

void WelcomeViewModel::pick(const QString &entry)
{
    if (!m_lessons.course().entry(course::EntryId(entry)))
        return;
    m_picked = course::EntryId(entry);
    refresh();
}

// Asked by the page alone: surveys are read from the course only where they are needed.
course::SurveyId WelcomeViewModel::surveyId() const
{
    for (const course::Survey &survey : m_lessons.surveys()) {
        if (std::holds_alternative<course::Needs>(survey.body))
            return survey.id;
    }
    return {};
}

bool WelcomeViewModel::isSurveyBegun() const
{
    return isSurveyOffered() && study::draft(m_store.learner(), study::draftOf(surveyId()));
}

void WelcomeViewModel::openSurvey()
{
    if (isSurveyOffered())
        Q_EMIT surveyWanted(surveyId().text());
}

void WelcomeViewModel::begin()
{
    const Result<void> result = isReady() ? m_store.append(study::EntryChosen{m_picked}) : Result<void>();
    if (result)
        Q_EMIT begun();
    else
        Q_EMIT notKept(result.error());
}

} // namespace sanju::viewmodels
