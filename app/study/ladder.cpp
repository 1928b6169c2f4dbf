// SPDX-License-Identifier: Apache-2.0
// Moves drills on their ladder and changes the scene every time.
#include "study/ladder.h"

#include <algorithm>

namespace sanju::study {

DrillState afterDrill(const DrillState *before, StudyDay day, const course::ScenarioId &scenario, Rating rating)
{
    DrillState after = before ? *before : DrillState();
    // Once more on the same day is welcome but says nothing about next week.
    const bool again = before && day <= before->lastDay;
    const int step = !before ? 0 : rating == Rating::NotYet ? -1 : rating == Rating::Ready && !again ? 1 : 0;
    after.rung = std::clamp(after.rung + step, 0, static_cast<int>(kRungDays.size()) - 1);
    after.lastDay = before ? std::max(before->lastDay, day) : day; // a clock set back takes nothing away
    after.dueDay = after.lastDay.plus(kRungDays.at(static_cast<std::size_t>(after.rung)));
    ++after.times;
    after.seen.removeOne(scenario);
    after.seen.append(scenario);
    return after;
}

QList<course::DrillId> dueDrills(const QList<course::Drill> &drills, const Learner &learner, StudyDay today)
{
    const auto isOpen = [&](const course::Drill &drill) {
        if (drill.kind == course::DrillKind::Game) // played when one likes
            return false;
        return std::any_of(drill.after.begin(), drill.after.end(), [&](const course::LessonId &lesson) {
            const auto progress = learner.lessons.constFind(lesson);
            return progress != learner.lessons.constEnd() && progress->finishedDay && *progress->finishedDay < today;
        });
    };
    QList<std::pair<StudyDay, course::DrillId>> due;
    for (const course::Drill &drill : drills) {
        const auto state = learner.drills.constFind(drill.id);
        if (state == learner.drills.constEnd() ? isOpen(drill)
                                               : drill.kind != course::DrillKind::Game && state->dueDay <= today)
            due.append({state == learner.drills.constEnd() ? today : state->dueDay, drill.id});
    }
    std::stable_sort(due.begin(), due.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<course::DrillId> ids;
    for (const auto &[day, id] : due)
        ids.append(id);
    return ids;
}

const course::Scenario *nextScenario(const course::Drill &drill, const Learner &learner)
{
    const QList<course::ScenarioId> seen = learner.drills.value(drill.id).seen;
    const course::Scenario *next = nullptr;
    qsizetype longest = seen.size();
    for (const course::Scenario &scenario : drill.scenarios) {
        const auto at = seen.indexOf(scenario.id);
        if (at < 0)
            return &scenario;
        if (at < longest) {
            longest = at;
            next = &scenario;
        }
    }
    return next;
}

} // namespace sanju::study
