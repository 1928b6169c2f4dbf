// SPDX-License-Identifier: Apache-2.0
// Finds the lesson that the path recommends next.
#include "study/planner.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace sanju::study {

namespace {

using course::Course;
using course::LessonId;
using course::LessonOutline;

// The lessons that the learner's entry names and all that they need.
QSet<LessonId> ledBy(const course::EntryId &id, const Course &course)
{
    QSet<LessonId> led;
    const course::Entry *entry = id.isEmpty() ? nullptr : course.entry(id);
    if (!entry)
        return led;
    QList<LessonId> open = entry->lessons;
    while (!open.isEmpty()) {
        const LessonId next = open.takeLast();
        const LessonOutline *lesson = course.lesson(next);
        if (!lesson || led.contains(next))
            continue;
        led.insert(next);
        open.append(lesson->after);
    }
    return led;
}

class Progress
{
public:
    Progress(const Course &course, const Learner &learner) : m_course(course), m_learner(learner) {}

    const LessonProgress *of(const LessonId &id) const
    {
        const auto found = m_learner.lessons.constFind(id);
        return found == m_learner.lessons.constEnd() ? nullptr : &*found;
    }
    bool finished(const LessonId &id) const
    {
        const LessonProgress *progress = of(id);
        return progress && progress->finishedDay;
    }
    // What the course no longer has cannot be asked for.
    bool ready(const LessonOutline &lesson) const
    {
        return std::all_of(lesson.after.begin(), lesson.after.end(),
            [this](const LessonId &id) { return finished(id) || !m_course.lesson(id); });
    }

private:
    const Course &m_course;
    const Learner &m_learner;
};

} // namespace

const LessonOutline *nextLesson(const Course &course, const Learner &learner)
{
    constexpr std::size_t kRanks = 3; // led by the entry, core, the rest
    const Progress progress(course, learner);
    const QSet<LessonId> led = ledBy(learner.entry, course);
    const bool coreOnly = learner.settings.value(kPathSetting) == kCorePath;

    const LessonOutline *underWay = nullptr;
    Instant lastAt;
    std::array<const LessonOutline *, kRanks> ready{};
    std::array<const LessonOutline *, kRanks> unfinished{};
    for (const LessonOutline &lesson : course.lessons()) {
        const LessonProgress *known = progress.of(lesson.id);
        if (known && known->finishedDay)
            continue;
        if (known && known->underWay() && (!underWay || known->lastAt > lastAt)) {
            underWay = &lesson;
            lastAt = known->lastAt;
        }
        const std::size_t rank = coreOnly && !lesson.core ? 2 : led.contains(lesson.id) ? 0 : lesson.core ? 1 : 2;
        if (!unfinished[rank])
            unfinished[rank] = &lesson;
        if (!ready[rank] && progress.ready(lesson))
            ready[rank] = &lesson;
    }
    if (underWay)
        return underWay;
    // Prerequisites only steer: when they name each other in a circle, the path goes on all the same.
    for (const auto &choices : {ready, unfinished}) {
        for (const LessonOutline *lesson : choices) {
            if (lesson)
                return lesson;
        }
    }
    return nullptr;
}

} // namespace sanju::study
