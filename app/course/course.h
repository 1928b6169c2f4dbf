// SPDX-License-Identifier: Apache-2.0
// The outline of a course: light enough to be read whole at start. Lesson bodies are read when they are opened.
#pragma once

#include "course/ids.h"
#include "course/look.h"
#include "course/problem.h"
#include "course/text.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <optional>

namespace sanju::course {

struct Person
{
    QString id;
    Text name;
    Text role;
    std::optional<Look> look; // somebody who is in no drawn scene needs none

    friend bool operator==(const Person &, const Person &) = default;
};

// A question as the planner sees it.
struct QuestionOutline
{
    QuestionId id;
    QString kind;
    int seconds = 20; // author's estimate

    friend bool operator==(const QuestionOutline &, const QuestionOutline &) = default;
};

struct LessonOutline
{
    LessonId id;
    UnitId unit;
    QString code;
    bool core = false;
    Text title;
    Text takeaway;
    Text hookLine;
    QString search; // lower-cased words to search in, both languages
    QList<LessonId> after;
    QList<QuestionOutline> questions;
    int seconds = 240;

    friend bool operator==(const LessonOutline &, const LessonOutline &) = default;
};

struct Unit
{
    UnitId id;
    int number = 0;
    Text title;
    QList<LessonId> lessons;

    friend bool operator==(const Unit &, const Unit &) = default;
};

// "别的部门不配合" and the lessons that come first for it.
struct Entry
{
    EntryId id;
    Text trouble;
    QList<LessonId> lessons;

    friend bool operator==(const Entry &, const Entry &) = default;
};

// Immutable after construction.
class Course
{
public:
    struct Parts
    {
        CourseId id;
        Text title;
        QList<Person> cast;
        QList<Unit> units;
        QList<LessonOutline> lessons; // in path order
        QList<Entry> entries;
        QStringList retired; // ids that no longer exist and are never used again
        Text company;        // where the scenes play; may be empty

        friend bool operator==(const Parts &, const Parts &) = default;
    };

    Course() = default;
    explicit Course(Parts parts);

    const CourseId &id() const { return m_parts.id; }
    const Text &title() const { return m_parts.title; }
    const Text &company() const { return m_parts.company; }
    const QList<Person> &cast() const { return m_parts.cast; }
    const QList<Unit> &units() const { return m_parts.units; }
    const QList<LessonOutline> &lessons() const { return m_parts.lessons; }
    const QList<Entry> &entries() const { return m_parts.entries; }
    const QStringList &retired() const { return m_parts.retired; }

    // nullptr when the course does not have it. Pointers live as long as the course.
    const LessonOutline *lesson(const LessonId &id) const;
    const QuestionOutline *question(const QuestionId &id) const;
    const LessonOutline *lessonOf(const QuestionId &id) const;
    const Unit *unit(const UnitId &id) const;
    const Entry *entry(const EntryId &id) const;
    const Person *person(const QString &id) const;

private:
    struct QuestionPlace
    {
        qsizetype lesson;
        qsizetype question;
    };

    Parts m_parts;
    QHash<LessonId, qsizetype> m_lessonAt;
    QHash<QuestionId, QuestionPlace> m_questionAt;
};

// Reads course.yaml, or the course row of a pack: everything but the lessons' outlines. Reports every problem; nullopt
// if there are any.
std::optional<Course::Parts> parseCourse(const QJsonObject &json, Problems &problems);

} // namespace sanju::course
