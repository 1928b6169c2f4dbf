// SPDX-License-Identifier: Apache-2.0
// Moves through a lesson, one written act at a time.
#include "study/lesson_walk.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace sanju::study {

using course::Step;

namespace {

Step neighbour(Step step, int by)
{
    return static_cast<Step>(static_cast<int>(step) + by);
}

tl::unexpected<Error> outOfPlace(const char *act)
{
    return failure(ErrorKind::BadInput, QLatin1StringView(act));
}

} // namespace

LessonWalk::LessonWalk(course::Lesson lesson, LearnerStore &store) : m_lesson(std::move(lesson)), m_store(&store)
{
    const LessonProgress progress = store.learner().lessons.value(m_lesson.id);
    if (!progress.underWay())
        return;
    m_step = progress.step;
    // The course may have lost an exercise since.
    if (m_step == Step::Exercise)
        m_item = std::clamp(progress.item, 0, std::max(0, lastExercise()));
}

Result<void> LessonWalk::guess(const QString &option)
{
    if (m_finished || m_step != Step::Guess)
        return outOfPlace("guess");
    return m_store->append(GuessMade{m_lesson.id, option});
}

Result<void> LessonWalk::exercise(const course::Answer &answer, course::Language language, Milliseconds took)
{
    if (m_finished || m_step != Step::Exercise || m_item > lastExercise())
        return outOfPlace("exercise");
    const course::Question &question = m_lesson.exercise.at(m_item);
    course::Verdict verdict = course::grade(question, answer, language);
    Result<void> kept = m_store->append(ExerciseDone{m_lesson.id, question.id, course::kindName(question.body),
        verdict.right, answer, std::max(took, Milliseconds(0))});
    if (kept)
        m_verdict = std::move(verdict);
    return kept;
}

Result<void> LessonWalk::next()
{
    if (m_finished || m_step == Step::Mission)
        return outOfPlace("next");
    if (m_step == Step::Exercise && m_item < lastExercise())
        return moveTo(m_step, m_item + 1);
    const Step following = neighbour(m_step, 1);
    if (following == Step::Exercise && m_lesson.exercise.isEmpty())
        return moveTo(neighbour(following, 1), 0);
    return moveTo(following, 0);
}

Result<void> LessonWalk::back()
{
    if (m_finished)
        return outOfPlace("back");
    if (m_step == Step::Hook)
        return {};
    if (m_step == Step::Exercise && m_item > 0)
        return moveTo(m_step, m_item - 1);
    const Step before = neighbour(m_step, -1);
    if (before != Step::Exercise)
        return moveTo(before, 0);
    if (m_lesson.exercise.isEmpty())
        return moveTo(neighbour(before, -1), 0);
    return moveTo(before, lastExercise());
}

Result<void> LessonWalk::chooseMission(MissionChosen mission, Milliseconds took)
{
    mission.lesson = m_lesson.id;
    return finish(took, std::move(mission));
}

Result<void> LessonWalk::skipMission(Milliseconds took)
{
    return finish(took, std::nullopt);
}

Result<void> LessonWalk::moveTo(Step step, int item)
{
    Result<void> kept = m_store->append(StepReached{m_lesson.id, step, item});
    if (kept) {
        m_step = step;
        m_item = item;
        m_verdict.reset();
    }
    return kept;
}

Result<void> LessonWalk::finish(Milliseconds took, std::optional<EventBody> mission)
{
    if (m_finished)
        return {};
    if (m_step < Step::Takeaway)
        return outOfPlace("finish");
    std::vector<EventBody> acts;
    if (mission)
        acts.push_back(std::move(*mission));
    acts.emplace_back(LessonFinished{m_lesson.id, std::max(took, Milliseconds(0))});
    Result<void> kept = m_store->append(acts);
    m_finished = kept.has_value();
    return kept;
}

} // namespace sanju::study
