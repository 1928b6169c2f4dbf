// SPDX-License-Identifier: Apache-2.0
// On which days and at which minutes one may be reminded. Pure.
#pragma once

#include "study/learner.h"
#include "study/reminder_settings.h"

#include <array>

namespace sanju::study {

// Minutes of a day outside quiet hours and the night.
class AllowedTimes
{
public:
    explicit AllowedTimes(const std::optional<QuietHours> &quiet);

    // When the stretch that `minute` lies in ends, 1440 at midnight; `minute` itself when it lies in none.
    int end(int minute) const { return m_ends.at(static_cast<std::size_t>(minute)); }
    // With kRoom left.
    bool fits(int minute) const;
    // That fits; of a time after midnight late on the evening before. nullopt when there is none.
    std::optional<int> nearest(int minute) const;

private:
    std::array<int, kMinutesOfDay> m_ends{};
};

// Where one more finds room among those `taken`: `wanted` or as close to it as gap and times allow, the later of two.
std::optional<int> place(int wanted, const QList<int> &taken, int gap, const AllowedTimes &times);

bool isReminderDay(StudyDay day, const ReminderSettings &settings);
// `day` or the next one after it; nullopt when there is none for a long time.
std::optional<StudyDay> reminderDayFrom(StudyDay day, const ReminderSettings &settings);

// Days on which practice is asked for while nothing is studied, see planReminders.
struct Rhythm
{
    struct Turn
    {
        bool away = false; // some reminder days went by
        bool last = false;
    };
    QMap<StudyDay, Turn> turns;
    std::optional<StudyDay> silentFrom;
};
Rhythm rhythmOf(const Learner &learner, StudyDay today, const ReminderSettings &settings);

} // namespace sanju::study
