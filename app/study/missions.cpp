// SPDX-License-Identifier: Apache-2.0
// Groups missions by what is done in them and looks when each was done last.
#include "study/missions.h"

#include "study/papers.h"

#include <algorithm>

namespace sanju::study {

namespace {

StudyDay plannedDay(const ChosenMission &mission)
{
    return mission.on.value_or(mission.day);
}

// A debrief sets the day of the next question, whatever the answer.
StudyDay doneDay(const ChosenMission &mission)
{
    return mission.askDay.plus(-kAskAgainDays);
}

// What is done in it: the lesson's behaviour, or that of the mission at the start of the chain. A chain that closes in
// itself (merged logs may hold anything) ends where it began.
QString behaviourOf(const Learner &learner, const ChosenMission &mission)
{
    const ChosenMission *first = &mission;
    for (qsizetype steps = learner.missions.size(); steps > 0 && first->lesson.isEmpty(); --steps) {
        const ChosenMission *before = findMission(learner, first->repeats);
        if (!before)
            break;
        first = before;
    }
    return first->lesson.isEmpty() ? first->id.text() : first->lesson.text();
}

// One for each mission, in their order.
QStringList behavioursOf(const Learner &learner)
{
    QStringList behaviours;
    for (const ChosenMission &mission : learner.missions)
        behaviours.append(behaviourOf(learner, mission));
    return behaviours;
}

Direction leastUsed(const QList<const ChosenMission *> &missions)
{
    std::array<std::optional<StudyDay>, 3> last;
    for (const ChosenMission *mission : missions) {
        if (!mission->direction)
            continue;
        auto &day = last.at(static_cast<std::size_t>(*mission->direction));
        day = std::max(day.value_or(plannedDay(*mission)), plannedDay(*mission));
    }
    return static_cast<Direction>(std::ranges::min_element(last) - last.begin()); // never comes before any day
}

bool isDoneBefore(const ChosenMission *a, const ChosenMission *b)
{
    return doneDay(*a) < doneDay(*b);
}

std::optional<Repeat> repeatOf(const Learner &learner, const ChosenMission &mission, const QStringList &behaviours)
{
    if (mission.isOpen())
        return std::nullopt;
    const QString &behaviour = behaviours.at(&mission - learner.missions.constData());
    QList<const ChosenMission *> same;
    for (qsizetype i = 0; i < behaviours.size(); ++i) {
        if (behaviours.at(i) == behaviour)
            same.append(&learner.missions.at(i));
    }
    if (std::ranges::any_of(same, [](const ChosenMission *each) { return each->isOpen(); }))
        return std::nullopt;
    // Of two that were done on one day the later one of the log counts.
    const ChosenMission *last = same.constFirst();
    for (const ChosenMission *each : std::as_const(same)) {
        if (!isDoneBefore(each, last))
            last = each;
    }
    if (last != &mission)
        return std::nullopt;

    std::size_t pause = static_cast<std::size_t>(same.size()) - 1;
    StudyDay since = doneDay(mission);
    const QList<Declined> declined = declinedRepeats(learner);
    for (const Declined &each : declined) {
        if (each.mission != mission.id)
            continue;
        ++pause;
        since = std::max(since, each.day);
    }
    if (pause >= kRepeatDays.size())
        return std::nullopt;
    return Repeat{mission.id, leastUsed(same), since.plus(kRepeatDays.at(pause))};
}

} // namespace

QList<ChosenMission> openMissions(const Learner &learner)
{
    QList<ChosenMission> open;
    std::ranges::copy_if(learner.missions, std::back_inserter(open), &ChosenMission::isOpen);
    std::ranges::stable_sort(open, {}, plannedDay);
    return open;
}

const ChosenMission *findMission(const Learner &learner, const MissionId &id)
{
    const auto found = std::ranges::find(learner.missions, id, &ChosenMission::id);
    return found == learner.missions.cend() ? nullptr : &*found;
}

std::optional<Repeat> repeatAfter(const Learner &learner, const MissionId &done)
{
    const ChosenMission *mission = findMission(learner, done);
    return mission ? repeatOf(learner, *mission, behavioursOf(learner)) : std::nullopt;
}

std::optional<Repeat> nextRepeat(const Learner &learner, StudyDay today)
{
    const auto tookOneToday = [today](const ChosenMission &mission) {
        return !mission.repeats.isEmpty() && mission.day == today;
    };
    const QList<Declined> declined = declinedRepeats(learner);
    if (std::ranges::any_of(learner.missions, tookOneToday) ||
        std::ranges::any_of(declined, [today](const Declined &each) { return each.day == today; }))
        return std::nullopt;
    const QStringList behaviours = behavioursOf(learner);
    std::optional<Repeat> next;
    for (const ChosenMission &mission : learner.missions) {
        const std::optional<Repeat> repeat = repeatOf(learner, mission, behaviours);
        if (repeat && repeat->from <= today && (!next || repeat->from < next->from))
            next = repeat;
    }
    return next;
}

} // namespace sanju::study
