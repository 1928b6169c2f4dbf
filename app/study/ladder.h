// SPDX-License-Identifier: Apache-2.0
// When a drill comes back: a coarse ladder moved by the learner's own word. Skills fade slowly, and nobody has shown
// that finer intervals help (scheduling of drills, see the design of the course); so a day, then three, a week, a
// month, a quarter.
#pragma once

#include "course/drill.h"
#include "study/learner.h"

#include <array>

namespace sanju::study {

inline constexpr std::array<int, 5> kRungDays{1, 3, 7, 30, 90};

// The drill after it was done on `day`; `before` is nullptr the first time. NotYet goes a rung down, Ready a rung up,
// once a day, Fine stays; the first time Fine and Ready both begin with the lowest rung.
DrillState afterDrill(const DrillState *before, StudyDay day, const course::ScenarioId &scenario, Rating rating);

// Drills to be done today, longest due first: those that came back, and those never done whose lesson is finished.
QList<course::DrillId> dueDrills(const QList<course::Drill> &drills, const Learner &learner, StudyDay today);

// The scene for the next time: one never seen, in the author's order, else the one not seen for longest. nullptr for a
// drill without scenes. Points into `drill`.
const course::Scenario *nextScenario(const course::Drill &drill, const Learner &learner);

} // namespace sanju::study
