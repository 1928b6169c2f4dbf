// SPDX-License-Identifier: Apache-2.0
// Today's session from the first item to the end: walks the plan, writes each act, brings wrong answers back.
#pragma once

#include "study/lesson_walk.h"
#include "study/planner.h"
#include "study/ports.h"

#include <QSet>

namespace sanju::study {

// The day: lesson, then reviews and a drill, then the end. After a kill, a new DaySession over the same store goes on
// with what is left. Each act is written first and counts only when it was kept: after an error everything is as
// before, and the same call may be made again. `store` must outlive the session.
class DaySession
{
public:
    enum class Stage { Lesson, Review, Drill, Done };

    DaySession(const LessonSource &lessons, LearnerStore &store, int minutes);

    const DayPlan &plan() const { return m_plan; }
    Stage stage() const;
    // Lesson stage: the lesson to be walked. Review and drill stage: the item at hand. Empty PlanItem when done.
    PlanItem current() const;
    // Reviews left behind that were answered at least once, out of count(): one that returns is not counted twice.
    int position() const { return static_cast<int>(m_seen.size()); }
    int count() const { return m_count; }                              // reviews in this session, returns not counted
    int remaining() const { return static_cast<int>(m_queue.size()); } // reviews, and the drill

    // The lesson was finished (its walk said so): go on to the reviews.
    void lessonFinished();
    // Put aside for today: on to the reviews, without the question that would have closed the lesson. Not written down:
    // a later session of the same day offers the lesson again.
    void lessonPutAside();

    // The drill was done (its page wrote that), or put aside for today: on to what is left. Putting it aside is not
    // written down: a later session of the same day offers it again.
    void drillLeft();

    // Writes the act; a wrong one returns after two others (or at the end) until it was right once. Recall: the pick is
    // the grade. BadInput, with nothing written, for a question that is not at hand or was just answered.
    Result<course::Verdict> answer(
        const course::Question &question, const course::Answer &answer, course::Language language, Milliseconds took);
    void next(); // to the next review after answer(); before it nothing happens
    // Drops the review at hand, when its question cannot be shown. Nothing is written: it is still due.
    void pass();
    // Writes DayFinished once; BadInput before Stage::Done. A session that went on past the end of its day writes
    // nothing, so that the new day is still to come.
    Result<void> finish();

private:
    LearnerStore *m_store;
    DayPlan m_plan;
    QList<PlanItem> m_queue; // the item at hand first
    QSet<course::QuestionId> m_seen;
    int m_count = 0;
    bool m_inLesson = false;
    bool m_answered = false;
    bool m_lastWrong = false;
};

// The grade that an answer earns: right is Good, wrong is Again; in recall the learner says it.
Grade gradeOf(const course::Question &question, const course::Answer &answer, const course::Verdict &verdict);

// When the question would come back for each grade, without writing anything: for the labels under the four buttons.
StudyDay dueAfter(const Learner &learner, const course::QuestionId &question, StudyDay today, Grade grade);

} // namespace sanju::study
