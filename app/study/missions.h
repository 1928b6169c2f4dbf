// SPDX-License-Identifier: Apache-2.0
// What one does at work: which missions are open, and when the same thing is worth doing once more with somebody else.
#pragma once

#include "study/learner.h"

#include <array>

namespace sanju::study {

// Days after it was done until it is proposed again. After the last one it is a habit and is left alone.
inline constexpr std::array<int, 4> kRepeatDays{3, 7, 14, 30};

// A proposal: the same behaviour once more.
struct Repeat
{
    MissionId of; // the last one that was done
    Direction direction = Direction::Up;
    StudyDay from; // not before this day

    friend bool operator==(const Repeat &, const Repeat &) = default;
};

// Open ones, the one whose day comes first leading; those without a day by the day they were chosen.
QList<ChosenMission> openMissions(const Learner &learner);
const ChosenMission *findMission(const Learner &learner, const MissionId &id); // nullptr when there is none

// The repeat that follows `done`; nothing while it is open, when the same behaviour was done later or has been taken on
// again, and after the last repeat. Missions of one lesson are the same behaviour, and so are those that repeat each
// other. Each repeat, and each one that was declined, makes the next pause longer. The direction is the one in which
// the behaviour was not used for longest: up, across, down when never.
std::optional<Repeat> repeatAfter(const Learner &learner, const MissionId &done);

// The repeat to propose today, the one that has waited longest; at most one a day, taken or declined.
std::optional<Repeat> nextRepeat(const Learner &learner, StudyDay today);

} // namespace sanju::study
