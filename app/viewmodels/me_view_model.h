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

public:
    MeViewModel(Speech &speech, const study::LessonSource &lessons, const study::LearnerStore &store,
        QObject *parent = nullptr);
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

Q_SIGNALS:
    void changed();

private:
    QString detail(const study::ChosenMission &mission) const;

    Speech &m_speech;
    const study::LessonSource &m_lessons;
    const study::LearnerStore &m_store;
    int m_firm = 0;
    int m_settling = 0;
    int m_slipping = 0;
    int m_daysOn = 0;
    RowModel m_week;
    RowModel m_missions;
};

} // namespace sanju::viewmodels
