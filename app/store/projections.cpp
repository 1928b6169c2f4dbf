// SPDX-License-Identifier: Apache-2.0
// The learner's parts to rows and back.
#include "store/projections.h"

#include "store/queries.h"
#include "store/statement.h"
#include "study/ladder.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace sanju::store {

using course::DrillId;
using course::LessonId;
using course::QuestionId;
using study::Learner;

namespace {

tl::unexpected<Error> meaningless(const char *table, const QString &key)
{
    return failure(ErrorKind::Damaged, QLatin1String(table) % QStringLiteral(" holds a meaningless value for ") % key);
}

Result<void> loadMemories(const SQLite::Database &database, Learner &learner)
{
    SQLite::Statement row(database, sql::kMemories);
    while (row.executeStep()) {
        const QuestionId id(textAt(row, 0));
        const int grade = row.getColumn(7).getInt();
        if (grade < static_cast<int>(study::Grade::Again) || grade > static_cast<int>(study::Grade::Easy))
            return meaningless("memory", id.text());
        study::Memory memory;
        memory.state = {row.getColumn(1).getDouble(), row.getColumn(2).getDouble()};
        memory.lastDay = dayAt(row, 3);
        memory.dueDay = dayAt(row, 4);
        memory.reviews = row.getColumn(5).getInt();
        memory.lapses = row.getColumn(6).getInt();
        memory.lastGrade = static_cast<study::Grade>(grade);
        memory.owed = row.getColumn(8).getInt() != 0;
        learner.memories.insert(id, memory);
    }
    return {};
}

Result<void> loadLessons(const SQLite::Database &database, Learner &learner)
{
    SQLite::Statement row(database, sql::kLessonProgress);
    while (row.executeStep()) {
        const LessonId id(textAt(row, 0));
        const int step = row.getColumn(1).getInt();
        if (step < 0 || step >= course::kStepCount)
            return meaningless("lesson_progress", id.text());
        study::LessonProgress progress;
        progress.step = static_cast<course::Step>(step);
        progress.item = row.getColumn(2).getInt();
        progress.guess = textAt(row, 3);
        progress.started = row.getColumn(4).getInt() != 0;
        if (!row.isColumnNull(5))
            progress.finishedDay = dayAt(row, 5);
        progress.timesFinished = row.getColumn(6).getInt();
        progress.bookmarked = row.getColumn(7).getInt() != 0;
        progress.lastAt = instantAt(row, 8);
        learner.lessons.insert(id, progress);
    }
    return {};
}

Result<void> loadMissions(const SQLite::Database &database, Learner &learner)
{
    SQLite::Statement row(database, sql::kMissions);
    while (row.executeStep()) {
        study::ChosenMission mission;
        mission.id = study::MissionId(textAt(row, 0));
        mission.lesson = LessonId(textAt(row, 1));
        mission.when = textAt(row, 2);
        mission.then = textAt(row, 3);
        mission.with = textAt(row, 4);
        if (!row.isColumnNull(5)) {
            const int direction = row.getColumn(5).getInt();
            if (direction < static_cast<int>(study::Direction::Up) ||
                direction > static_cast<int>(study::Direction::Down))
                return meaningless("mission", mission.id.text());
            mission.direction = static_cast<study::Direction>(direction);
        }
        if (!row.isColumnNull(6))
            mission.on = dayAt(row, 6);
        mission.repeats = study::MissionId(textAt(row, 7));
        mission.at = instantAt(row, 8);
        mission.day = dayAt(row, 9);
        if (!row.isColumnNull(10)) {
            const int outcome = row.getColumn(10).getInt();
            if (outcome < static_cast<int>(study::Outcome::Done) || outcome > static_cast<int>(study::Outcome::Later))
                return meaningless("mission", mission.id.text());
            mission.outcome = static_cast<study::Outcome>(outcome);
        }
        mission.askDay = dayAt(row, 11);
        mission.reply = textAt(row, 12);
        learner.missions.append(mission);
    }
    return {};
}

QString toText(const QList<course::ScenarioId> &ids)
{
    QJsonArray texts;
    for (const course::ScenarioId &id : ids)
        texts.append(id.text());
    return QString::fromUtf8(QJsonDocument(texts).toJson(QJsonDocument::Compact));
}

Result<void> loadDrills(const SQLite::Database &database, Learner &learner)
{
    SQLite::Statement row(database, sql::kDrillStates);
    while (row.executeStep()) {
        const DrillId id(textAt(row, 0));
        study::DrillState state;
        state.rung = row.getColumn(1).getInt();
        state.lastDay = dayAt(row, 2);
        state.dueDay = dayAt(row, 3);
        state.times = row.getColumn(4).getInt();
        const auto seen = QJsonDocument::fromJson(textAt(row, 5).toUtf8());
        if (state.rung < 0 || state.rung >= static_cast<int>(study::kRungDays.size()) || !seen.isArray())
            return meaningless("drill_state", id.text());
        const QJsonArray scenarios = seen.array();
        for (const auto &scenario : scenarios)
            state.seen.append(course::ScenarioId(scenario.toString()));
        learner.drills.insert(id, state);
    }
    return {};
}

void loadDeclined(const SQLite::Database &database, Learner &learner)
{
    SQLite::Statement row(database, sql::kDeclinedRemarks);
    while (row.executeStep())
        learner.declined.insert(textAt(row, 0));
}

Result<void> loadPapers(const SQLite::Database &database, Learner &learner)
{
    SQLite::Statement row(database, sql::kPapers);
    while (row.executeStep()) {
        const QString key = textAt(row, 0);
        const QJsonObject json = QJsonDocument::fromJson(textAt(row, 3).toUtf8()).object();
        Result<study::EventBody> body = study::bodyFromJson(key.section(u'/', 0, 0), json);
        if (!body)
            return meaningless("paper", key);
        learner.papers.insert(key, {*std::move(body), instantAt(row, 1), dayAt(row, 2)});
    }
    return {};
}

void loadPaces(const SQLite::Database &database, Learner &learner)
{
    SQLite::Statement row(database, sql::kPaces);
    while (row.executeStep())
        learner.paces.insert(textAt(row, 0), {row.getColumn(1).getInt(), row.getColumn(2).getDouble()});
}

void loadDays(const SQLite::Database &database, Learner &learner)
{
    SQLite::Statement row(database, sql::kDayCounts);
    while (row.executeStep()) {
        study::DayCount count;
        count.answers = row.getColumn(1).getInt();
        count.right = row.getColumn(2).getInt();
        count.exercises = row.getColumn(3).getInt();
        count.lessons = row.getColumn(4).getInt();
        count.drills = row.getColumn(5).getInt();
        count.activeMs = row.getColumn(6).getInt64();
        count.lessonMs = row.getColumn(7).getInt64();
        count.drillMs = row.getColumn(8).getInt64();
        count.finished = row.getColumn(9).getInt() != 0;
        learner.days.insert(dayAt(row, 0), count);
    }
}

void loadSettings(const SQLite::Database &database, Learner &learner)
{
    SQLite::Statement row(database, sql::kSettings);
    while (row.executeStep())
        learner.settings.insert(textAt(row, 0), textAt(row, 1));
}

} // namespace

Projections::Projections(SQLite::Database &database)
    : m_database(&database),
      m_memory(database, sql::kKeepMemory),
      m_lesson(database, sql::kKeepLessonProgress),
      m_mission(database, sql::kKeepMission),
      m_drill(database, sql::kKeepDrillState),
      m_declined(database, sql::kKeepDeclinedRemark),
      m_allowed(database, sql::kDropDeclinedRemark),
      m_paper(database, sql::kKeepPaper),
      m_noPaper(database, sql::kDropPaper),
      m_pace(database, sql::kKeepPace),
      m_day(database, sql::kKeepDayCount),
      m_setting(database, sql::kKeepSetting),
      m_entry(database, sql::kKeepChosenEntry)
{
}

Result<Learner> Projections::load() const
{
    Learner learner;
    for (const auto load : {loadMemories, loadLessons, loadMissions, loadDrills, loadPapers}) {
        if (auto loaded = load(*m_database, learner); !loaded)
            return tl::unexpected(loaded.error());
    }
    loadDeclined(*m_database, learner);
    loadPaces(*m_database, learner);
    loadDays(*m_database, learner);
    loadSettings(*m_database, learner);
    learner.entry = course::EntryId(textOf(*m_database, sql::kChosenEntry));
    learner.events = static_cast<int>(numberOf(*m_database, sql::kLastEventNumber));
    return learner;
}

void Projections::keep(const Learner &learner, const study::Change &change)
{
    for (const QuestionId &id : change.memories)
        keepMemory(id, learner.memories.value(id));
    for (const LessonId &id : change.lessons)
        keepLesson(id, learner.lessons.value(id));
    if (change.mission)
        keepMission(learner.missions.constLast());
    for (const study::ChosenMission &mission : learner.missions) {
        if (change.missions.contains(mission.id))
            keepMission(mission);
    }
    for (const DrillId &id : change.drills)
        keepDrill(id, learner.drills.value(id));
    for (const QString &remark : change.declined)
        run(learner.declined.contains(remark) ? m_declined : m_allowed, remark);
    for (const QString &key : change.papers) {
        if (const auto paper = learner.papers.constFind(key); paper != learner.papers.cend())
            keepPaper(key, *paper);
        else
            run(m_noPaper, key);
    }
    for (const QString &kind : change.paces)
        keepPace(kind, learner.paces.value(kind));
    if (change.day)
        keepDay(*change.day, learner.days.value(*change.day));
    for (const QString &key : change.settings)
        run(m_setting, key, learner.settings.value(key));
    if (change.entry)
        run(m_entry, learner.entry.text());
}

void Projections::keepAll(const Learner &learner)
{
    m_database->exec(sql::kForgetProjections);
    for (auto it = learner.memories.cbegin(); it != learner.memories.cend(); ++it)
        keepMemory(it.key(), it.value());
    for (auto it = learner.lessons.cbegin(); it != learner.lessons.cend(); ++it)
        keepLesson(it.key(), it.value());
    for (const study::ChosenMission &mission : learner.missions)
        keepMission(mission);
    for (auto it = learner.drills.cbegin(); it != learner.drills.cend(); ++it)
        keepDrill(it.key(), it.value());
    for (const QString &remark : learner.declined)
        run(m_declined, remark);
    for (auto it = learner.papers.cbegin(); it != learner.papers.cend(); ++it)
        keepPaper(it.key(), it.value());
    for (auto it = learner.paces.cbegin(); it != learner.paces.cend(); ++it)
        keepPace(it.key(), it.value());
    for (auto it = learner.days.cbegin(); it != learner.days.cend(); ++it)
        keepDay(it.key(), it.value());
    for (auto it = learner.settings.cbegin(); it != learner.settings.cend(); ++it)
        run(m_setting, it.key(), it.value());
    if (!learner.entry.isEmpty())
        run(m_entry, learner.entry.text());
}

void Projections::keepMemory(const QuestionId &id, const study::Memory &memory)
{
    run(m_memory, id.text(), memory.state.stability, memory.state.difficulty, memory.lastDay, memory.dueDay,
        memory.reviews, memory.lapses, static_cast<int>(memory.lastGrade), memory.owed);
}

void Projections::keepLesson(const LessonId &id, const study::LessonProgress &progress)
{
    run(m_lesson, id.text(), static_cast<int>(progress.step), progress.item, progress.guess, progress.started,
        progress.finishedDay, progress.timesFinished, progress.bookmarked, progress.lastAt);
}

void Projections::keepMission(const study::ChosenMission &mission)
{
    std::optional<int> outcome;
    if (mission.outcome)
        outcome = static_cast<int>(*mission.outcome);
    std::optional<int> direction;
    if (mission.direction)
        direction = static_cast<int>(*mission.direction);
    run(m_mission, mission.id.text(), mission.lesson.text(), mission.when, mission.then, mission.with, direction,
        mission.on, mission.repeats.text(), mission.at, mission.day, outcome, mission.askDay, mission.reply);
}

void Projections::keepDrill(const DrillId &id, const study::DrillState &state)
{
    run(m_drill, id.text(), state.rung, state.lastDay, state.dueDay, state.times, toText(state.seen));
}

void Projections::keepPaper(const QString &key, const study::Paper &paper)
{
    const QByteArray body = QJsonDocument(study::toJson(paper.body)).toJson(QJsonDocument::Compact);
    run(m_paper, key, paper.at, paper.day, QString::fromUtf8(body));
}

void Projections::keepPace(const QString &kind, const study::Pace &pace)
{
    run(m_pace, kind, pace.count, pace.meanMs);
}

void Projections::keepDay(StudyDay day, const study::DayCount &count)
{
    run(m_day, day, count.answers, count.right, count.exercises, count.lessons, count.drills, count.activeMs,
        count.lessonMs, count.drillMs, count.finished);
}

} // namespace sanju::store
