// SPDX-License-Identifier: Apache-2.0
// Takes a mission on outside a lesson: what was learnt, or one's own words; and proposes once more what went well.
#pragma once

#include "study/missions.h"
#include "study/ports.h"
#include "viewmodels/mission_details_view_model.h"

namespace sanju::viewmodels {

class MissionViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the app")
    Q_PROPERTY(Stage stage READ stage NOTIFY stageChanged)
    // Choosing: rowId, text, detail (its lesson); newest lesson first
    Q_PROPERTY(sanju::viewmodels::RowModel *behaviours READ behaviours CONSTANT)
    // Composing
    Q_PROPERTY(QString behaviour READ behaviour NOTIFY changed) // empty for one's own words
    Q_PROPERTY(QString note READ note NOTIFY changed)           // a repeat: what is different this time
    Q_PROPERTY(sanju::viewmodels::RowModel *whenChoices READ whenChoices CONSTANT) // text, look
    Q_PROPERTY(sanju::viewmodels::RowModel *thenChoices READ thenChoices CONSTANT) // text, look
    Q_PROPERTY(QString when READ when WRITE setWhen NOTIFY changed)
    Q_PROPERTY(QString then READ then WRITE setThen NOTIFY changed)
    Q_PROPERTY(sanju::viewmodels::MissionDetailsViewModel *details READ details CONSTANT)
    Q_PROPERTY(QString plan READ plan NOTIFY changed) // 当…，我就…; empty until both parts are there
    // On today: what went well, once more. Empty when nothing is proposed.
    Q_PROPERTY(QString proposal READ proposal NOTIFY proposalChanged)
    Q_PROPERTY(QString proposalNote READ proposalNote NOTIFY proposalChanged)

public:
    enum Stage { Choosing, Composing };
    Q_ENUM(Stage)

    MissionViewModel(
        Speech &speech, const study::LessonSource &lessons, study::LearnerStore &store, QObject *parent = nullptr);
    void refresh(); // the proposal

    void open();
    void openRepeat(const study::Repeat &repeat);
    bool back(); // from composing to choosing; false when there is nothing to choose from

    Stage stage() const { return m_stage; }
    RowModel *behaviours() { return &m_behaviours; }
    QString behaviour() const { return m_speech(m_mission.behaviour); }
    QString note() const;
    RowModel *whenChoices() { return &m_whenChoices; }
    RowModel *thenChoices() { return &m_thenChoices; }
    QString when() const { return m_when; }
    void setWhen(const QString &when);
    QString then() const { return m_then; }
    void setThen(const QString &then);
    MissionDetailsViewModel *details() { return &m_details; }
    QString plan() const;
    QString proposal() const;
    QString proposalNote() const;
    const std::optional<study::Repeat> &proposed() const { return m_proposed; }

    Q_INVOKABLE void pick(const QString &behaviour);
    Q_INVOKABLE void writeOwn();
    Q_INVOKABLE void take(); // needs both parts
    Q_INVOKABLE void leave();
    Q_INVOKABLE void acceptProposal();
    Q_INVOKABLE void declineProposal();

Q_SIGNALS:
    void changed();
    void stageChanged();
    void proposalChanged();
    void proposalAccepted(); // whoever shows pages opens this one
    void answered();         // declined, and kept
    void taken();
    void left();
    void notKept(const sanju::Error &error);

private:
    bool kept(const Result<void> &result);
    void compose(const course::LessonId &lesson);
    void go(Stage stage);
    void say();
    QString noteOn(const study::Repeat &repeat) const;

    Speech &m_speech;
    const study::LessonSource &m_lessons;
    study::LearnerStore &m_store;
    Stage m_stage = Choosing;
    QList<std::pair<course::LessonId, course::Mission>> m_known; // of the lessons that are finished
    course::LessonId m_lesson;
    course::Mission m_mission;
    std::optional<study::Repeat> m_repeat;
    std::optional<study::Repeat> m_proposed;
    QString m_when;
    QString m_then;
    RowModel m_behaviours;
    RowModel m_whenChoices;
    RowModel m_thenChoices;
    MissionDetailsViewModel m_details;
};

} // namespace sanju::viewmodels
