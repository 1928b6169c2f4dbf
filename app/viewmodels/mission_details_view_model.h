// SPDX-License-Identifier: Apache-2.0
// With whom and on which day a mission is meant to be done: the same few taps wherever one is chosen. All may stay
// empty.
#pragma once

#include "study/event.h"
#include "viewmodels/day_pick_view_model.h"

namespace sanju::viewmodels {

class MissionDetailsViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a mission that is being chosen")
    Q_PROPERTY(QString with READ with WRITE setWith NOTIFY changed)              // a person or a meeting
    Q_PROPERTY(sanju::viewmodels::RowModel *directions READ directions CONSTANT) // code, text, chosen
    Q_PROPERTY(sanju::viewmodels::DayPickViewModel *day READ day CONSTANT)
    Q_PROPERTY(QString summary READ summary NOTIFY changed) // 明天，跟采购主管

public:
    explicit MissionDetailsViewModel(Speech &speech, QObject *parent = nullptr);

    void reset(StudyDay today, std::optional<StudyDay> on = {}, std::optional<study::Direction> direction = {});
    void writeTo(study::MissionChosen &mission) const;

    QString with() const { return m_with; }
    void setWith(const QString &with);
    RowModel *directions() { return &m_directions; }
    DayPickViewModel *day() { return &m_day; }
    QString summary() const;

    Q_INVOKABLE void pickDirection(const QString &code); // up, across, down; once more takes it back

Q_SIGNALS:
    void changed();

private:
    void say();

    Speech &m_speech;
    StudyDay m_today;
    QString m_with;
    std::optional<study::Direction> m_direction;
    RowModel m_directions;
    DayPickViewModel m_day;
};

} // namespace sanju::viewmodels
