// SPDX-License-Identifier: Apache-2.0
// The first start: one question, so that the course begins with the learner's own trouble.
#pragma once

#include "study/day_session.h"
#include "viewmodels/row_model.h"
#include "viewmodels/speech.h"

namespace sanju::viewmodels {

class WelcomeViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the app")
    Q_PROPERTY(sanju::viewmodels::RowModel *entries READ entries CONSTANT) // entryId, text, look (idle selected)
    Q_PROPERTY(bool ready READ isReady NOTIFY changed)
    // The other door: the questions about oneself, if the course has them
    Q_PROPERTY(bool surveyOffered READ isSurveyOffered NOTIFY changed)
    Q_PROPERTY(bool surveyBegun READ isSurveyBegun NOTIFY changed)

public:
    WelcomeViewModel(
        Speech &speech, const study::LessonSource &lessons, study::LearnerStore &store, QObject *parent = nullptr);
    void refresh();

    RowModel *entries() { return &m_entries; }
    bool isReady() const { return !m_picked.isEmpty(); }

    bool isSurveyOffered() const { return !surveyId().isEmpty(); }
    bool isSurveyBegun() const;

    Q_INVOKABLE void pick(const QString &entry);
    Q_INVOKABLE void begin(); // keeps the picked entry; without one nothing is kept, and the path begins at its start
    Q_INVOKABLE void openSurvey();

Q_SIGNALS:
    void changed();
    void begun();
    void surveyWanted(const QString &survey);
    void notKept(const sanju::Error &error);

private:
    course::SurveyId surveyId() const; // empty for none

    Speech &m_speech;
    const study::LessonSource &m_lessons;
    study::LearnerStore &m_store;
    course::EntryId m_picked;
    RowModel m_entries;
};

} // namespace sanju::viewmodels
