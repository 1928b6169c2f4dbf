// SPDX-License-Identifier: Apache-2.0
// What the learner has done and keeps, as plain counts.
#pragma once

#include "study/day_session.h"
#include "viewmodels/row_model.h"
#include "viewmodels/speech.h"

namespace sanju::viewmodels {

class MeViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the app")
    Q_PROPERTY(bool empty READ isEmpty NOTIFY changed)
    Q_PROPERTY(QString used READ used NOTIFY changed)     // 工作里用过 2 次; empty at first
    Q_PROPERTY(QString learnt READ learnt NOTIFY changed) // 学完 3 节，练过 28 题
    Q_PROPERTY(int firm READ firm NOTIFY changed)
    Q_PROPERTY(int settling READ settling NOTIFY changed)
    Q_PROPERTY(int slipping READ slipping NOTIFY changed)
    Q_PROPERTY(QString keeping READ keeping NOTIFY changed)                  // 28 个记牢，9 个在记，4 个快忘
    Q_PROPERTY(QString regularity READ regularity NOTIFY changed)            // 最近七天，练了四天
    Q_PROPERTY(sanju::viewmodels::RowModel *week READ week CONSTANT)         // label, on, today, spoken
    Q_PROPERTY(sanju::viewmodels::RowModel *missions READ missions CONSTANT) // text, detail; newest first
    // surveyId, title, last (上次 11月2日), result (there is one to look at), first (not yet, or half-way); from
    // enter() on
    Q_PROPERTY(sanju::viewmodels::RowModel *surveys READ surveys CONSTANT)

public:
    MeViewModel(Speech &speech, const study::LessonSource &lessons, const study::LearnerStore &store,
        QObject *parent = nullptr);
    // Surveys are read from the course when the room is first entered, not before the app's first frame.
    void enter() { m_entered = true; }
    void refresh();

    bool isEmpty() const;
    QString used() const;
    QString learnt() const;
    int firm() const { return m_firm; }
    int settling() const { return m_settling; }
    int slipping() const { return m_slipping; }
    QString keeping() const;
    QString regularity() const;
    RowModel *week() { return &m_week; }
    RowModel *missions() { return &m_missions; }
    RowModel *surveys() { return &m_surveys; }

Q_SIGNALS:
    void changed();

private:
    QString detail(const study::ChosenMission &mission) const;
    void showSurveys();

    Speech &m_speech;
    const study::LessonSource &m_lessons;
    const study::LearnerStore &m_store;
    bool m_entered = false;
    int m_firm = 0;
    int m_settling = 0;
    int m_slipping = 0;
    int m_daysOn = 0;
    RowModel m_week;
    RowModel m_missions;
    RowModel m_surveys;
};

} // namespace sanju::viewmodels
