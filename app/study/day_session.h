// SPDX-License-Identifier: Apache-2.0
// Today's session from the first item to the end: walks the plan, writes each act, brings wrong answers back.
#pragma once

#include "course/lesson.h"
#include "study/planner.h"
#include "study/ports.h"

#include <QUrl>

#include <memory>

namespace sanju::study {

// Where lessons come from; a pack reader in the app.
class LessonSource
{
public:
    virtual ~LessonSource() = default;
    virtual const course::Course &course() const = 0;
    virtual Result<course::Lesson> lesson(const course::LessonId &id) const = 0;
    virtual Result<course::Question> question(const course::QuestionId &id) const = 0;
    // The film of a lesson as a local file; empty when the pack has none.
    virtual QUrl video(const course::LessonId &id) const = 0;
};

// The steps of one lesson. Resumes where the learner left. Knows nothing of the screen.
class LessonWalk
{
public:
    LessonWalk(course::Lesson lesson, LearnerStore &store);

    const course::Lesson &lesson() const { return m_lesson; }
    course::Step step() const { return m_step; }
    int item() const { return m_item; } // exercise number inside the exercise step
    bool finished() const { return m_finished; }

    // Each writes one act and moves on only when it was kept.
    Result<void> guess(const QString &option); // stays on the step
    Result<void> exercise(
        const course::Answer &answer, course::Language language, Milliseconds took); // stays; see verdict()
    Result<void> next();                                                             // to the next item or step
    Result<void> back(); // to the step before; nothing is lost
    Result<void> chooseMission(const QString &when, const QString &then, Milliseconds took); // and finishes
    Result<void> skipMission(Milliseconds took);                                             // finishes

    const std::optional<course::Verdict> &verdict() const { return m_verdict; } // of the current exercise item

private:
    Result<void> moveTo(course::Step step, int item);
    Result<void> finish(Milliseconds took, std::optional<EventBody> mission);

    course::Lesson m_lesson;
    LearnerStore *m_store;
    course::Step m_step = course::Step::Hook;
    int m_item = 0;
    bool m_finished = false;
    std::optional<course::Verdict> m_verdict;
};

// The day: lesson, then reviews, then the end. After a kill, a new DaySession over the same store goes on with what is
// left.
class DaySession
{
public:
    enum class Stage { Lesson, Review, Done };

    DaySession(const LessonSource &lessons, LearnerStore &store, int minutes);

    const DayPlan &plan() const { return m_plan; }
    Stage stage() const;
    // Lesson stage: the lesson to be walked. Review stage: the item at hand. Empty PlanItem when done.
    PlanItem current() const;
    int position() const { return m_position; } // reviews answered right or for the first time
    int count() const;                          // reviews in this session, returns not counted
    int remaining() const { return static_cast<int>(m_queue.size()); }

    // The lesson was finished (its walk said so) or put aside for today: go on to the reviews.
    void lessonFinished();
    void lessonPutAside();

    // Writes the act; a wrong one returns after two others (or at the end) until it was right once. Recall: the pick is
    // the grade.
    Result<course::Verdict> answer(
        const course::Question &question, const course::Answer &answer, course::Language language, Milliseconds took);
    void next();           // to the next review after answer()
    Result<void> finish(); // writes DayFinished once; Stage::Done only

private:
    const LessonSource *m_lessons;
    LearnerStore *m_store;
    DayPlan m_plan;
    QList<PlanItem> m_queue;
    bool m_inLesson = false;
    bool m_answered = false;
    bool m_lastWrong = false;
    int m_position = 0;
    int m_lessonsDone = 0;
    int m_answers = 0;
};

// The grade that an answer earns: right is Good, wrong is Again; in recall the learner says it.
Grade gradeOf(const course::Question &question, const course::Answer &answer, const course::Verdict &verdict);

// When the question would come back for each grade, without writing anything: for the labels under the four buttons.
StudyDay dueAfter(const Learner &learner, const course::QuestionId &question, StudyDay today, Grade grade);

} // namespace sanju::study
