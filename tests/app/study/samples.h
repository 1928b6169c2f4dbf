// SPDX-License-Identifier: Apache-2.0
// Small courses, lessons and streams of acts for the tests of this folder.
#pragma once

#include "base/random.h"
#include "study/memory_store.h"
#include "study/planner.h"

#include <QtTest>

#include <vector>

namespace sanju::study::samples {

inline constexpr auto kLanguage = course::Language::English;

inline course::LessonId lessonId(int lesson)
{
    return course::LessonId(QStringLiteral("unit/lesson-%1").arg(lesson));
}

inline course::QuestionId questionId(int lesson, int question)
{
    return course::QuestionId(QStringLiteral("unit/lesson-%1/q%2").arg(lesson).arg(question));
}

inline course::DrillId drillId(int drill)
{
    return course::DrillId(QStringLiteral("drill-%1").arg(drill));
}

inline course::ScenarioId scenarioId(int drill, int scenario)
{
    return course::ScenarioId(QStringLiteral("drill-%1/scene-%2").arg(drill).arg(scenario));
}

// Comes after any of these lessons; without texts.
inline course::Drill drillOf(int drill, int scenarios, const QList<int> &lessons)
{
    course::Drill made;
    made.id = drillId(drill);
    for (const int lesson : lessons)
        made.after.append(lessonId(lesson));
    for (int i = 1; i <= scenarios; ++i)
        made.scenarios.append({scenarioId(drill, i), {}, {}});
    return made;
}

inline course::LessonOutline outline(int lesson, int questions, int secondsEach = 20)
{
    course::LessonOutline made;
    made.id = lessonId(lesson);
    made.unit = course::UnitId(QStringLiteral("unit"));
    made.core = true;
    made.seconds = 240;
    for (int q = 1; q <= questions; ++q)
        made.questions.append({questionId(lesson, q), QStringLiteral("single-choice"), secondsEach});
    return made;
}

inline course::Course courseOf(QList<course::LessonOutline> lessons, QList<course::Entry> entries = {})
{
    course::Course::Parts parts;
    parts.id = course::CourseId(QStringLiteral("course"));
    parts.lessons = std::move(lessons);
    parts.entries = std::move(entries);
    return course::Course(std::move(parts));
}

// Lessons 1 .. `lessons`, all core, without prerequisites.
inline course::Course plainCourse(int lessons, int questions, int secondsEach = 20)
{
    QList<course::LessonOutline> all;
    for (int lesson = 1; lesson <= lessons; ++lesson)
        all.append(outline(lesson, questions, secondsEach));
    return courseOf(std::move(all));
}

// One to recall and grade oneself when its kind says so; else one with two options, "right" and "wrong".
inline course::Question questionOf(const course::QuestionOutline &outline, const course::LessonId &lesson)
{
    course::Question made;
    made.id = outline.id;
    made.lesson = lesson;
    if (outline.kind == QStringLiteral("recall")) {
        made.body = course::Recall{};
    } else {
        course::SingleChoice body;
        body.options.append({QStringLiteral("right"), {}, true, {}, {}, {}});
        body.options.append({QStringLiteral("wrong"), {}, false, {}, {}, {}});
        made.body = body;
    }
    return made;
}

inline course::Answer answerOf(bool right)
{
    return {{right ? QStringLiteral("right") : QStringLiteral("wrong"), {}}};
}

// Lessons with two exercises, made from a course's outlines.
class Lessons final : public LessonSource
{
public:
    explicit Lessons(course::Course course, QList<course::Drill> drills = {})
        : m_course(std::move(course)), m_drills(std::move(drills))
    {
    }

    const course::Course &course() const override { return m_course; }
    Result<course::Lesson> lesson(const course::LessonId &id) const override
    {
        const course::LessonOutline *known = m_course.lesson(id);
        if (!known)
            return failure(ErrorKind::NotFound, id.text());
        course::Lesson made;
        made.id = id;
        for (const course::QuestionOutline &question : known->questions)
            made.questions.append(questionOf(question, id));
        for (int i = 1; i <= 2; ++i) {
            const course::QuestionId exercise(QString(id.text() + QStringLiteral("/x%1").arg(i)));
            made.exercise.append(questionOf({exercise, QStringLiteral("single-choice"), 20}, id));
        }
        return made;
    }
    Result<course::Question> question(const course::QuestionId &id) const override
    {
        const course::QuestionOutline *known = m_course.question(id);
        if (!known)
            return failure(ErrorKind::NotFound, id.text());
        return questionOf(*known, m_course.lessonOf(id)->id);
    }

    const QList<course::Drill> &drills() const override { return m_drills; }

private:
    course::Course m_course;
    QList<course::Drill> m_drills;
};

// Noon UTC of a day.
inline Instant noonOf(StudyDay day)
{
    return Instant(std::chrono::hours(24 * day.number + 12));
}

// Writes acts straight into a learner, each on the day it is told.
class Diary
{
public:
    Diary &on(int day, EventBody body)
    {
        const StudyDay studyDay{day};
        const Instant at = noonOf(studyDay) + Milliseconds(static_cast<int>(m_events.size()));
        const EventId id(QStringLiteral("event-%1").arg(m_events.size()));
        m_events.append({id, QStringLiteral("phone"), at, studyDay, std::move(body)});
        m_lastChange = apply(m_learner, m_events.constLast());
        return *this;
    }
    // Without a time, so that budgets stay as they are.
    Diary &answered(int day, const course::QuestionId &question, Grade grade = Grade::Good, Milliseconds took = {})
    {
        return on(day, QuestionAnswered{question, lessonId(1), QStringLiteral("single-choice"), grade, {}, took});
    }
    Diary &finished(int day, int lesson, Milliseconds took = {})
    {
        return on(day, LessonFinished{lessonId(lesson), took});
    }

    const Learner &learner() const { return m_learner; }
    const QList<Event> &events() const { return m_events; }
    const Change &lastChange() const { return m_lastChange; }
    const Memory &memory(const course::QuestionId &question) const { return *m_learner.memories.constFind(question); }

private:
    QList<Event> m_events;
    Learner m_learner;
    Change m_lastChange;
};

inline Milliseconds someTime(Random &random)
{
    switch (random.below(9)) {
    case 0:
        return Milliseconds(0);
    case 1:
        return std::chrono::hours(3);
    default:
        return Milliseconds(1 + random.below(90'000));
    }
}

// Any act at all, about the first lessons and questions of a plain course.
inline EventBody someAct(Random &random, int lessons, int questions)
{
    const int lesson = 1 + static_cast<int>(random.below(static_cast<std::uint64_t>(lessons)));
    const int number = 1 + static_cast<int>(random.below(static_cast<std::uint64_t>(questions)));
    const course::LessonId id = lessonId(lesson);
    const course::QuestionId question = questionId(lesson, number);
    const QString kind = random.below(3) == 0 ? QStringLiteral("recall") : QStringLiteral("single-choice");
    const course::Answer answer =
        random.below(2) == 0 ? course::Answer{}
                             : course::Answer{{QStringLiteral("a"), QStringLiteral("b")}, {QStringLiteral("c"), {}}};
    switch (random.below(28)) {
    case 0:
        return StepReached{
            id, static_cast<course::Step>(random.below(course::kStepCount)), static_cast<int>(random.below(3))};
    case 1:
        return GuessMade{id, QStringLiteral("guess")};
    case 2:
        return ExerciseDone{id, question, kind, random.below(2) == 0, answer, someTime(random)};
    case 3:
    case 4:
        return LessonFinished{id, someTime(random)};
    case 5:
        if (random.below(2) == 0)
            return MissionChosen{id, QStringLiteral("周会前"), QStringLiteral("先问一句")};
        return MissionChosen{{}, QStringLiteral("周会前"), QStringLiteral("先问一句"), QStringLiteral("仓库主管"),
            static_cast<Direction>(random.below(3)), StudyDay{20'000 + number}, MissionId(QStringLiteral("event-1"))};
    case 6:
        return LessonBookmarked{id, random.below(2) == 0};
    case 7:
        return EntryChosen{course::EntryId(random.below(2) == 0 ? QString() : QStringLiteral("trouble"))};
    case 8:
        return random.below(4) == 0 ? EventBody(DayFinished{3, 1})
                                    : EventBody(SettingChanged{QStringLiteral("minutes"), {}});
    case 9:
    case 10:
        return DrillDone{drillId(lesson), scenarioId(lesson, number), static_cast<Rating>(random.below(3)),
            {QStringLiteral("周三才到"), QString()}, someTime(random)};
    case 11:
        return RemarkDeclined{QStringLiteral("blame"), QStringLiteral("第 %1 句").arg(number)};
    case 12: // of the events of a diary every now and then one has chosen a mission
        return MissionDebriefed{MissionId(QStringLiteral("event-%1").arg(random.below(200))),
            static_cast<Outcome>(random.below(3)), random.below(2) == 0 ? QString() : QStringLiteral("他说“行”")};
    case 13:
        return SurveyTaken{course::SurveyId(QStringLiteral("survey")), answer, someTime(random)};
    case 14:
        return CaseWritten{random.below(2) == 0 ? QString() : QStringLiteral("仓库主管"), {}};
    case 15:
        return CardSaved{random.below(2) == 0 ? CardId() : CardId(QStringLiteral("card-%1").arg(number)),
            course::ToolId(QStringLiteral("tool")), answer};
    case 16:
        return CardRemoved{CardId(QStringLiteral("card-%1").arg(number))};
    case 17:
        return PromiseMade{QStringLiteral("周五给数"), QStringLiteral("财务"), StudyDay{20'000 + number}};
    case 18:
        return PromiseSettled{PromiseId(QStringLiteral("event-%1").arg(random.below(200))),
            static_cast<PromiseOutcome>(random.below(3)), StudyDay{20'010 + number}};
    case 19:
        return RemarkAllowed{QStringLiteral("blame"), QStringLiteral("第 %1 句").arg(number)};
    case 20:
        return RepeatDeclined{MissionId(QStringLiteral("event-%1").arg(random.below(200)))};
    case 21:
        return DraftKept{DraftId(QStringLiteral("tools/tool")), answer};
    default:
        return QuestionAnswered{question, id, kind, static_cast<Grade>(1 + random.below(4)), answer, someTime(random)};
    }
}

} // namespace sanju::study::samples
