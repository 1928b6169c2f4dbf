// SPDX-License-Identifier: Apache-2.0
// A day's session done in the learner's place, through the same code that the app's pages call.
#pragma once

#include "base/random.h"
#include "study/day_session.h"

namespace sanju::cli {

// How the stand-in answers. Right: always. Wrong: wrong at first, right when it returns. Mixed: mostly right, by
// chance, with all four grades where the learner grades.
enum class Manner { Right, Wrong, Mixed };

struct GivenAnswer
{
    course::QuestionId question;
    study::Grade grade = study::Grade::Good;
    bool right = false;
    bool returned = false; // asked a second time in this session or later
};

struct RehearsedDay
{
    study::DayPlan plan; // as it was at the start
    QList<course::LessonId> lessons;
    QList<GivenAnswer> answers; // reviews, in order
    QList<course::DrillId> drills;
    Milliseconds took{0};
    bool finished = false; // the log says that the day is done
};

class Rehearsal
{
public:
    // `clock` must be the one that `store` looks at: it goes on by the authors' estimates. All must outlive this.
    Rehearsal(const study::LessonSource &lessons, study::LearnerStore &store, FixedClock &clock, Manner manner,
        std::uint64_t seed);

    // Does what is planned, to the end. The same data, instant, manner and seed give the same day.
    Result<RehearsedDay> today(int minutes);

private:
    Result<void> walk(const course::LessonId &id);
    Result<void> doStep(study::LessonWalk &walk);
    Result<void> doExercise(study::LessonWalk &walk);
    Result<void> finishWithMission(study::LessonWalk &walk);
    Result<void> drill(const study::PlanItem &item);
    Result<GivenAnswer> review(study::DaySession &session, bool returned);

    bool isToBeRight(bool returned);
    course::Answer answerTo(const course::Question &question, bool right);

    const study::LessonSource *m_lessons;
    study::LearnerStore *m_store;
    FixedClock *m_clock;
    Manner m_manner;
    Random m_random;
    Instant m_lessonBegan;
};

} // namespace sanju::cli
