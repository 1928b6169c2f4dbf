// SPDX-License-Identifier: Apache-2.0
// The steps of one lesson, from wherever the learner left it to its end.
#pragma once

#include "course/lesson.h"
#include "study/ports.h"

#include <optional>

namespace sanju::study {

// Resumes where the learner left. Knows nothing of the screen. Each act is written first and counts only when it was
// kept: after an error everything is as before, and the same call may be made again. `store` must outlive the walk.
class LessonWalk
{
public:
    LessonWalk(course::Lesson lesson, LearnerStore &store);

    const course::Lesson &lesson() const { return m_lesson; }
    course::Step step() const { return m_step; }
    int item() const { return m_item; } // exercise number inside the exercise step
    bool finished() const { return m_finished; }

    // BadInput, with nothing written, for an act that does not belong to the step.
    Result<void> guess(const QString &option); // stays on the step
    // Stays; see verdict(). May be tried again.
    Result<void> exercise(const course::Answer &answer, course::Language language, Milliseconds took);
    Result<void> next(); // to the next item or step; the mission is the last one
    Result<void> back(); // to the item or step before; nothing is lost. On the first one nothing happens.
    // Both finish, from the take-away or the mission step; `took` is the time in the whole lesson. Once finished,
    // nothing happens.
    Result<void> chooseMission(MissionChosen mission, Milliseconds took); // of this lesson, whatever it says
    Result<void> chooseMission(const QString &when, const QString &then, Milliseconds took)
    {
        return chooseMission({{}, when, then}, took);
    }
    Result<void> skipMission(Milliseconds took);

    const std::optional<course::Verdict> &verdict() const { return m_verdict; } // of the current exercise item

private:
    Result<void> moveTo(course::Step step, int item);
    Result<void> finish(Milliseconds took, std::optional<EventBody> mission);
    int lastExercise() const { return static_cast<int>(m_lesson.exercise.size()) - 1; }

    course::Lesson m_lesson;
    LearnerStore *m_store;
    course::Step m_step = course::Step::Hook;
    int m_item = 0;
    bool m_finished = false;
    std::optional<course::Verdict> m_verdict;
};

} // namespace sanju::study
