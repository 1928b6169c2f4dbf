// SPDX-License-Identifier: Apache-2.0
// The app over a store in memory and the shipped course, put into the state that a picture or a test wants.
#pragma once

#include "course/pack_reader.h"
#include "study/memory_store.h"
#include "viewmodels/app_view_model.h"

#include <QTimeZone>

#include <memory>
#include <optional>

namespace sanju::stage {

// The shipped course; or only one question of it, so that a review is sure to ask just that.
class Lessons final : public study::LessonSource
{
public:
    explicit Lessons(course::PackReader pack);

    void only(const course::QuestionId &question);
    const course::Course &course() const override { return m_single ? *m_single : m_pack.course(); }
    Result<course::Lesson> lesson(const course::LessonId &id) const override { return m_pack.lesson(id); }
    Result<course::Question> question(const course::QuestionId &id) const override { return m_pack.question(id); }

private:
    course::PackReader m_pack;
    std::optional<course::Course> m_single;
};

// Copies that exist in name only.
class Copies final : public study::Backups
{
public:
    QString folder() const override { return QStringLiteral("/home/lin/.local/share/sanju"); }
    QList<Copy> automatic() const override;
    Result<void> exportTo(const QString &) override { return {}; }
    Result<int> eventsIn(const QString &) const override { return 412; }
    Result<void> restoreFrom(const QString &) override { return {}; }
};

class Stage
{
public:
    // Monday 23 November 2026, 08:12 in Shanghai.
    Stage(const QString &pack);

    viewmodels::AppViewModel &app() { return *m_app; }
    study::MemoryStore &store() { return m_store; }
    Lessons &lessons() { return *m_lessons; }
    FixedClock &clock() { return m_clock; }

    void begin(std::optional<Error> openingFails = {});   // opens the app as main does
    // The learner's past, before begin(). Days count back from today.
    void welcomed();
    void finishLessons(int count, int daysAgo);
    void finishLesson(const course::LessonId &lesson, int daysAgo);
    void answerAll(int daysAgo, study::Grade grade);
    void missionTaken(int daysAgo);
    void ask(const course::QuestionId &question);          // the only one due today
    // After begin(): walks the open lesson to a step.
    void walkTo(viewmodels::LessonViewModel::Step step);
    // The first question of a kind in the course, exercises included; empty if there is none.
    course::QuestionId questionOfKind(const QString &kind) const;

private:
    void at(int daysAgo);

    FixedClock m_clock;
    Instant m_today;
    std::unique_ptr<Lessons> m_lessons;
    study::MemoryStore m_store;
    Copies m_copies;
    std::unique_ptr<viewmodels::AppViewModel> m_app;
};

} // namespace sanju::stage
