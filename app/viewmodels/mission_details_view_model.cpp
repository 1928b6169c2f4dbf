// SPDX-License-Identifier: Apache-2.0
// Keeps what was tapped until the mission is taken.
#include "viewmodels/mission_details_view_model.h"

namespace sanju::viewmodels {

MissionDetailsViewModel::MissionDetailsViewModel(Speech &speech, QObject *parent)
    : QObject(parent), m_speech(speech), m_directions({"code", "text", "chosen"}), m_day(speech)
{
    connect(&m_speech, &Speech::changed, this, &MissionDetailsViewModel::say);
    connect(&m_day, &DayPickViewModel::changed, this, &MissionDetailsViewModel::changed);
}

void MissionDetailsViewModel::reset(
    StudyDay today, std::optional<StudyDay> on, std::optional<study::Direction> direction)
{
    m_today = today;
    m_with.clear();
    m_direction = direction;
    m_day.reset(today, on);
    say();
}

void MissionDetailsViewModel::writeTo(study::MissionChosen &mission) const
{
    mission.with = m_with.trimmed();
    mission.direction = m_direction;
    mission.on = m_day.day();
}

void MissionDetailsViewModel::setWith(const QString &with)
{
    if (m_with == with)
        return;
    m_with = with;
    Q_EMIT changed();
}

QString MissionDetailsViewModel::summary() const
{
    return m_speech.missionDetails(m_day.day(), m_today, m_with.trimmed());
}

void MissionDetailsViewModel::pickDirection(const QString &code)
{
    for (const auto each : {study::Direction::Up, study::Direction::Across, study::Direction::Down}) {
        if (study::directionName(each) == code)
            m_direction = m_direction == each ? std::nullopt : std::optional(each);
    }
    say();
}

void MissionDetailsViewModel::say()
{
    QList<RowModel::Row> rows;
    for (const auto each : {study::Direction::Up, study::Direction::Across, study::Direction::Down})
        rows.append({study::directionName(each), m_speech.direction(each), m_direction == each});
    m_directions.setRows(std::move(rows));
    Q_EMIT changed();
}

} // namespace sanju::viewmodels
