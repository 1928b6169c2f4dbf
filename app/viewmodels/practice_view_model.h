// SPDX-License-Identifier: Apache-2.0
// What can be practised, in four rooms: drills that are due and why, all others and when they come, open missions;
// tools; surveys; games.
#pragma once

#include "study/ports.h"
#include "viewmodels/debrief_view_model.h"
#include "viewmodels/row_model.h"
#include "viewmodels/speech.h"

namespace sanju::viewmodels {

class PracticeViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the app")
    Q_PROPERTY(Room room READ room WRITE setRoom NOTIFY roomChanged)
    Q_PROPERTY(bool empty READ isEmpty NOTIFY changed)                       // no lesson finished yet, nothing written
    Q_PROPERTY(QString emptyText READ emptyText NOTIFY changed)              // what opens it
    Q_PROPERTY(sanju::viewmodels::RowModel *due READ due CONSTANT)           // drillId, symbol, title, about, why
    Q_PROPERTY(sanju::viewmodels::RowModel *others READ others CONSTANT)     // drillId, symbol, title, about, when
    Q_PROPERTY(sanju::viewmodels::RowModel *missions READ missions CONSTANT) // missionId, text, detail, asks
    Q_PROPERTY(sanju::viewmodels::RowModel *surveys READ surveys CONSTANT)   // surveyId, symbol, title, about, last
    Q_PROPERTY(sanju::viewmodels::RowModel *games READ games CONSTANT)       // drillId, symbol, title, about, last

public:
    enum Room { Drills, Tools, Surveys, Games };
    Q_ENUM(Room)

    PracticeViewModel(Speech &speech, const study::LessonSource &lessons, const study::LearnerStore &store,
        const DebriefViewModel &debrief, QObject *parent = nullptr);
    // Drills are read from the course when the room is first entered, not before the app's first frame. Until then
    // refresh() has nothing to do.
    void enter();
    void refresh();

    Room room() const { return m_room; }
    void setRoom(Room room);
    bool isEmpty() const;
    QString emptyText() const;
    RowModel *due() { return &m_due; }
    RowModel *others() { return &m_others; }
    RowModel *missions() { return &m_missions; }
    RowModel *surveys() { return &m_surveys; }
    RowModel *games() { return &m_games; }

Q_SIGNALS:
    void changed();
    void roomChanged();

private:
    void showSurveys();
    QString why(const course::Drill &drill) const;
    QString when(const course::Drill &drill) const;

    Speech &m_speech;
    const study::LessonSource &m_lessons;
    const study::LearnerStore &m_store;
    const DebriefViewModel &m_debrief; // what it asks about is not listed again
    bool m_entered = false;
    Room m_room = Drills;
    RowModel m_due;
    RowModel m_others;
    RowModel m_missions;
    RowModel m_surveys;
    RowModel m_games;
};

} // namespace sanju::viewmodels
