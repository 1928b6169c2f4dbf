// SPDX-License-Identifier: Apache-2.0
// Turns the hands of a clock.
#include "viewmodels/time_pick_view_model.h"

#include "study/civil_time.h"

#include <utility>

namespace sanju::viewmodels {

namespace {

constexpr int kStep = 5; // minutes
constexpr int kHours = study::kMinutesOfDay / study::kMinutesOfHour;
constexpr int kSteps = study::kMinutesOfHour / kStep;

} // namespace

TimePickViewModel::TimePickViewModel(Speech &speech, QObject *parent) : QObject(parent)
{
    connect(&speech, &Speech::changed, this, &TimePickViewModel::changed);
}

void TimePickViewModel::ask(const QString &title, int minute, Note note, Chosen chosen)
{
    m_title = title;
    m_minute = minute;
    m_note = std::move(note);
    m_chosen = std::move(chosen);
    Q_EMIT changed();
}

QString TimePickViewModel::text() const
{
    return study::clockText(m_minute);
}

int TimePickViewModel::hour() const
{
    return m_minute / study::kMinutesOfHour;
}

void TimePickViewModel::setHour(int hour)
{
    set((hour + kHours) % kHours * study::kMinutesOfHour + m_minute % study::kMinutesOfHour);
}

int TimePickViewModel::fives() const
{
    return m_minute % study::kMinutesOfHour / kStep;
}

void TimePickViewModel::setFives(int fives)
{
    set(hour() * study::kMinutesOfHour + (fives + kSteps) % kSteps * kStep);
}

QString TimePickViewModel::hourText() const
{
    return tr("%1 点").arg(hour());
}

QString TimePickViewModel::minuteText() const
{
    return tr("%1 分").arg(m_minute % study::kMinutesOfHour);
}

void TimePickViewModel::set(int minute)
{
    m_minute = minute;
    Q_EMIT changed();
}

void TimePickViewModel::keep()
{
    // Put away first: keeping may lead to another page.
    if (const Chosen chosen = std::exchange(m_chosen, {})) {
        Q_EMIT changed();
        chosen(m_minute);
    }
}

void TimePickViewModel::putAway()
{
    m_chosen = {};
    Q_EMIT changed();
}

} // namespace sanju::viewmodels
