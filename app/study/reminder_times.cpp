// SPDX-License-Identifier: Apache-2.0
// Walks over minutes and days; both are few.
#include "study/reminder_times.h"

#include "study/reminder_plan.h"

#include <algorithm>

namespace sanju::study {

namespace {

constexpr int kMorning = kRolloverHour * kMinutesOfHour;
// Days to look for a reminder day, past any holiday; and to follow the rhythm of one who has one weekday.
constexpr int kLookAhead = 60;
constexpr int kFollow = 400;
constexpr int kWeek = 7;

int sinceMorning(int minute)
{
    return (minute - kMorning + kMinutesOfDay) % kMinutesOfDay;
}

// The last day studied up to today; a day ahead was written under a wrong clock.
std::optional<StudyDay> lastStudied(const Learner &learner, StudyDay today)
{
    const auto after = learner.days.upperBound(today);
    return after == learner.days.constBegin() ? std::nullopt : std::optional(std::prev(after).key());
}

int pauseAfter(int ignored)
{
    return ignored < kIgnoredForSecondDay ? 1 : ignored < kIgnoredForWeekly ? 2 : kWeek;
}

} // namespace

AllowedTimes::AllowedTimes(const std::optional<QuietHours> &quiet)
{
    int end = kMinutesOfDay;
    for (int minute = kMinutesOfDay - 1; minute >= 0; --minute) {
        if (minute < kMorning || (quiet && quiet->contains(minute)))
            end = minute;
        m_ends.at(static_cast<std::size_t>(minute)) = end;
    }
}

bool AllowedTimes::fits(int minute) const
{
    return minute >= 0 && minute < kMinutesOfDay && end(minute) - minute >= kRoom;
}

std::optional<int> AllowedTimes::nearest(int minute) const
{
    std::optional<int> best;
    const auto distance = [minute](int other) { return std::abs(sinceMorning(other) - sinceMorning(minute)); };
    for (int other = kMorning; other < kMinutesOfDay; ++other) {
        if (fits(other) && (!best || distance(other) < distance(*best)))
            best = other;
    }
    return best;
}

std::optional<int> place(int wanted, const QList<int> &taken, int gap, const AllowedTimes &times)
{
    QList<int> candidates{wanted};
    for (const int other : taken)
        candidates << other + gap << other - gap;
    const auto isFree = [&](int minute) {
        return times.fits(minute) &&
               std::ranges::all_of(taken, [&](int other) { return std::abs(minute - other) >= gap; });
    };
    std::optional<int> best;
    for (const int minute : std::as_const(candidates)) {
        const auto rank = [wanted](int each) { return std::pair(std::abs(each - wanted), -each); };
        if (isFree(minute) && (!best || rank(minute) < rank(*best)))
            best = minute;
    }
    return best;
}

bool isReminderDay(StudyDay day, const ReminderSettings &settings)
{
    const QDate date = day.date();
    return settings.weekdays.at(static_cast<std::size_t>(date.dayOfWeek() - 1)) &&
           !(settings.hold && settings.hold->contains(date));
}

std::optional<StudyDay> reminderDayFrom(StudyDay day, const ReminderSettings &settings)
{
    for (int ahead = 0; ahead < kLookAhead; ++ahead) {
        if (isReminderDay(day.plus(ahead), settings))
            return day.plus(ahead);
    }
    return std::nullopt;
}

Rhythm rhythmOf(const Learner &learner, StudyDay today, const ReminderSettings &settings)
{
    Rhythm rhythm;
    const StudyDay since = lastStudied(learner, today).value_or(today.plus(-1));
    if (since == today && isReminderDay(today, settings))
        rhythm.turns.insert(today, {});
    int ignored = 0;
    std::optional<StudyDay> last;
    for (StudyDay day = since.plus(1); daysBetween(since, day) <= kFollow; day = day.plus(1)) {
        if (!isReminderDay(day, settings))
            continue;
        if (ignored == kIgnoredForSilence) {
            rhythm.silentFrom = day;
            break;
        }
        if (!last || daysBetween(*last, day) >= pauseAfter(ignored)) {
            rhythm.turns.insert(day, {ignored >= kIgnoredForSecondDay, false});
            last = day;
        }
        ++ignored;
    }
    if (rhythm.silentFrom && last)
        rhythm.turns[*last].last = true;
    return rhythm;
}

} // namespace sanju::study
