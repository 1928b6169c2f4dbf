// SPDX-License-Identifier: Apache-2.0
// What follows from the log, row by row: each part of study::Learner has its table.
#pragma once

#include "study/learner.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

namespace sanju::store {

// Uses a database that must outlive it. What SQLite throws goes through: the caller turns it into an Error.
class Projections
{
public:
    explicit Projections(SQLite::Database &database);

    // Damaged when a number means nothing.
    Result<study::Learner> load() const;
    // Writes the parts of `learner` that `change` names.
    void keep(const study::Learner &learner, const study::Change &change);
    // Replaces all.
    void keepAll(const study::Learner &learner);

private:
    void keepMemory(const course::QuestionId &id, const study::Memory &memory);
    void keepLesson(const course::LessonId &id, const study::LessonProgress &progress);
    void keepMission(const study::ChosenMission &mission);
    void keepDrill(const course::DrillId &id, const study::DrillState &state);
    void keepPaper(const QString &key, const study::Paper &paper);
    void keepPace(const QString &kind, const study::Pace &pace);
    void keepDay(StudyDay day, const study::DayCount &count);

    SQLite::Database *m_database;
    SQLite::Statement m_memory;
    SQLite::Statement m_lesson;
    SQLite::Statement m_mission;
    SQLite::Statement m_drill;
    SQLite::Statement m_declined;
    SQLite::Statement m_allowed;
    SQLite::Statement m_paper;
    SQLite::Statement m_noPaper;
    SQLite::Statement m_pace;
    SQLite::Statement m_day;
    SQLite::Statement m_setting;
    SQLite::Statement m_entry;
};

} // namespace sanju::store
