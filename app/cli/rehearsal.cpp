// SPDX-License-Identifier: Apache-2.0
// Answers, moves the clock on, and lets the session do the rest.
#include "cli/rehearsal.h"

#include "study/ladder.h"

#include <QSet>

#include <algorithm>
#include <variant>

namespace sanju::cli {

using namespace Qt::Literals::StringLiterals;
using course::Language;
using course::Step;
using study::DaySession;
using study::LessonWalk;

namespace {

constexpr auto kLanguage = Language::Chinese;
constexpr double kMixedRight = 0.8;
constexpr Milliseconds kShortestStep = std::chrono::seconds(1);

Milliseconds timeFor(const course::Question &question)
{
    return std::chrono::seconds(course::estimatedSeconds(question));
}

// What remains of a lesson's time for each step but the exercises.
Milliseconds timeForStep(const course::Lesson &lesson)
{
    Milliseconds time = std::chrono::seconds(course::estimatedSeconds(lesson));
    for (const course::Question &question : lesson.exercise)
        time -= timeFor(question);
    return std::max(kShortestStep, time / (course::kStepCount - 1));
}

// Another draw each day, whatever the seed.
std::uint64_t seedOfDay(std::uint64_t seed, StudyDay day)
{
    return Random(seed).next() + static_cast<std::uint64_t>(day.number);
}

template <class List> const auto &oneOf(const List &list, Random &random, Manner manner)
{
    const auto size = static_cast<std::uint64_t>(list.size());
    return list.at(manner == Manner::Mixed ? static_cast<qsizetype>(random.below(size)) : 0);
}

} // namespace

Rehearsal::Rehearsal(const study::LessonSource &lessons, study::LearnerStore &store, FixedClock &clock, Manner manner,
    std::uint64_t seed)
    : m_lessons(&lessons), m_store(&store), m_clock(&clock), m_manner(manner), m_random(seedOfDay(seed, store.today()))
{
}

Result<RehearsedDay> Rehearsal::today(int minutes)
{
    const Instant began = m_clock->now();
    DaySession session(*m_lessons, *m_store, minutes);
    RehearsedDay day;
    day.plan = session.plan();

    QSet<course::QuestionId> asked;
    while (session.stage() != DaySession::Stage::Done) {
        const study::PlanItem item = session.current();
        if (session.stage() == DaySession::Stage::Lesson) {
            if (const Result<void> walked = walk(item.lesson); !walked)
                return tl::unexpected(walked.error());
            session.lessonFinished();
            day.lessons.append(item.lesson);
            continue;
        }
        if (session.stage() == DaySession::Stage::Drill) {
            if (const Result<void> done = drill(item); !done)
                return tl::unexpected(done.error());
            session.drillLeft();
            day.drills.append(item.drill);
            continue;
        }
        const Result<GivenAnswer> given = review(session, asked.contains(item.question));
        if (!given)
            return tl::unexpected(given.error());
        asked.insert(item.question);
        day.answers.append(*given);
    }

    // A day on which nothing was to be done is not a day of study.
    if (!day.plan.items.isEmpty()) {
        if (const Result<void> finished = session.finish(); !finished)
            return tl::unexpected(finished.error());
    }
    day.took = m_clock->now() - began;
    day.finished = m_store->learner().days.value(day.plan.day).finished;
    return day;
}

Result<void> Rehearsal::walk(const course::LessonId &id)
{
    const Result<course::Lesson> lesson = m_lessons->lesson(id);
    if (!lesson)
        return tl::unexpected(lesson.error());
    m_lessonBegan = m_clock->now();
    LessonWalk walk(*lesson, *m_store);
    while (!walk.finished()) {
        if (Result<void> done = doStep(walk); !done)
            return done;
    }
    return {};
}

Result<void> Rehearsal::doStep(LessonWalk &walk)
{
    if (walk.step() == Step::Exercise && walk.item() < walk.lesson().exercise.size())
        return doExercise(walk);

    m_clock->advance(timeForStep(walk.lesson()));
    if (walk.step() == Step::Mission)
        return finishWithMission(walk);
    if (walk.step() == Step::Guess) {
        const course::Guess &guess = walk.lesson().guess;
        const bool right = isToBeRight(false);
        const auto option = std::find_if(guess.options.begin(), guess.options.end(),
            [&](const course::Guess::Option &o) { return (o.id == guess.better) == right; });
        if (option != guess.options.end()) {
            if (Result<void> made = walk.guess(option->id); !made)
                return made;
        }
    }
    return walk.next();
}

Result<void> Rehearsal::doExercise(LessonWalk &walk)
{
    const course::Question &question = walk.lesson().exercise.at(walk.item());
    m_clock->advance(timeFor(question));
    return walk.exercise(answerTo(question, isToBeRight(false)), kLanguage, timeFor(question)).and_then([&] {
        return walk.next();
    });
}

Result<void> Rehearsal::finishWithMission(LessonWalk &walk)
{
    const Milliseconds took = m_clock->now() - m_lessonBegan;
    const course::Mission &mission = walk.lesson().mission;
    if (mission.when.isEmpty() || mission.then.isEmpty())
        return walk.skipMission(took);
    const course::Text &when = oneOf(mission.when, m_random, m_manner);
    const course::Text &then = oneOf(mission.then, m_random, m_manner);
    return walk.chooseMission(when.in(kLanguage), then.in(kLanguage), took);
}

// Writes nothing into the boxes: the words are the learner's own.
Result<void> Rehearsal::drill(const study::PlanItem &item)
{
    const auto known = std::ranges::find(m_lessons->drills(), item.drill, &course::Drill::id);
    const course::Scenario *scene =
        known == m_lessons->drills().cend() ? nullptr : study::nextScenario(*known, m_store->learner());
    if (!scene)
        return failure(ErrorKind::NotFound, item.drill.text());
    m_clock->advance(item.estimate);
    const study::Rating rating = isToBeRight(false) ? study::Rating::Ready : study::Rating::NotYet;
    return m_store->append(study::DrillDone{item.drill, scene->id, rating, {}, item.estimate});
}

Result<GivenAnswer> Rehearsal::review(DaySession &session, bool returned)
{
    const Result<course::Question> question = m_lessons->question(session.current().question);
    if (!question)
        return tl::unexpected(question.error());
    const course::Question &asked =
        course::versionAfter(*question, m_store->learner().memories.value(question->id).reviews);
    m_clock->advance(timeFor(asked));
    const course::Answer answer = answerTo(asked, isToBeRight(returned));
    const Result<course::Verdict> verdict = session.answer(asked, answer, kLanguage, timeFor(asked));
    if (!verdict)
        return tl::unexpected(verdict.error());
    session.next();
    return GivenAnswer{question->id, study::gradeOf(asked, answer, *verdict), verdict->right, returned};
}

bool Rehearsal::isToBeRight(bool returned)
{
    switch (m_manner) {
    case Manner::Right:
        return true;
    case Manner::Wrong:
        return returned;
    case Manner::Mixed:
        break;
    }
    return m_random.unit() < kMixedRight;
}

course::Answer Rehearsal::answerTo(const course::Question &question, bool right)
{
    if (!right)
        return course::wrongAnswer(question, kLanguage);
    if (m_manner == Manner::Mixed && std::holds_alternative<course::Recall>(question.body)) {
        const QStringList grades{u"hard"_s, u"good"_s, u"easy"_s};
        return {{oneOf(grades, m_random, m_manner), {}}};
    }
    return course::rightAnswer(question, kLanguage);
}

} // namespace sanju::cli
