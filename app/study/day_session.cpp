// SPDX-License-Identifier: Apache-2.0
// Walks the day's plan.
#include "study/day_session.h"

#include <algorithm>
#include <utility>

namespace sanju::study {

namespace {

// How many others come before a wrong answer returns.
constexpr qsizetype kOthersBetween = 2;

} // namespace

DaySession::DaySession(const LessonSource &lessons, LearnerStore &store, int minutes)
    : m_store(&store), m_plan(planDay(lessons.course(), store.learner(), store.today(), minutes, lessons.drills()))
{
    for (const PlanItem &item : std::as_const(m_plan.items)) {
        if (item.kind == PlanItem::Kind::Lesson)
            m_inLesson = true;
        else
            m_queue.append(item);
    }
    m_count = static_cast<int>(std::ranges::count(m_queue, PlanItem::Kind::Review, &PlanItem::kind));
}

DaySession::Stage DaySession::stage() const
{
    if (m_inLesson)
        return Stage::Lesson;
    if (m_queue.isEmpty())
        return Stage::Done;
    return m_queue.constFirst().kind == PlanItem::Kind::Drill ? Stage::Drill : Stage::Review;
}

PlanItem DaySession::current() const
{
    switch (stage()) {
    case Stage::Lesson:
        return m_plan.items.constFirst();
    case Stage::Review:
    case Stage::Drill:
        return m_queue.constFirst();
    case Stage::Done:
        break;
    }
    return {};
}

void DaySession::lessonFinished()
{
    m_inLesson = false;
}

void DaySession::lessonPutAside()
{
    if (!m_inLesson)
        return;
    m_inLesson = false;
    m_count -=
        static_cast<int>(m_queue.removeIf([](const PlanItem &item) { return item.reason == Reason::JustLearnt; }));
}

void DaySession::drillLeft()
{
    if (stage() == Stage::Drill)
        m_queue.removeFirst();
}

Result<course::Verdict> DaySession::answer(
    const course::Question &question, const course::Answer &answer, course::Language language, Milliseconds took)
{
    if (stage() != Stage::Review || m_answered || m_queue.constFirst().question != question.id)
        return failure(ErrorKind::BadInput, question.id.text());

    course::Verdict verdict = course::grade(question, answer, language);
    const Grade grade = gradeOf(question, answer, verdict);
    const Result<void> kept = m_store->append(QuestionAnswered{question.id, m_queue.constFirst().lesson,
        course::kindName(question.body), grade, answer, std::max(took, Milliseconds(0)), question.version});
    if (!kept)
        return tl::unexpected<Error>(kept.error());
    m_answered = true;
    m_lastWrong = grade == Grade::Again;
    return verdict;
}

void DaySession::next()
{
    if (!m_answered)
        return;
    m_answered = false;
    const PlanItem item = m_queue.takeFirst();
    m_seen.insert(item.question);
    if (m_lastWrong)
        m_queue.insert(std::min(kOthersBetween, m_queue.size()), item);
}

void DaySession::pass()
{
    if (stage() != Stage::Review)
        return;
    m_answered = false;
    if (!m_seen.contains(m_queue.takeFirst().question))
        --m_count;
}

Result<void> DaySession::finish()
{
    if (stage() != Stage::Done)
        return failure(ErrorKind::BadInput, QStringLiteral("finish"));
    if (m_store->today() != m_plan.day)
        return {};
    const DayCount day = m_store->learner().days.value(m_plan.day);
    if (day.finished)
        return {};
    return m_store->append(DayFinished{day.answers, day.lessons});
}

Grade gradeOf(const course::Question &question, const course::Answer &answer, const course::Verdict &verdict)
{
    if (std::holds_alternative<course::Recall>(question.body) && answer.size() == 1) {
        if (const Result<Grade> said = gradeFromName(answer.constFirst().item))
            return *said;
    }
    return verdict.right ? Grade::Good : Grade::Again;
}

StudyDay dueAfter(const Learner &learner, const course::QuestionId &question, StudyDay today, Grade grade)
{
    const auto known = learner.memories.constFind(question);
    const Memory *before = known == learner.memories.constEnd() ? nullptr : &*known;
    return afterReview(before, question, today, grade).dueDay;
}

} // namespace sanju::study
