// SPDX-License-Identifier: Apache-2.0
// The index of a course, and the reader of course.yaml.
#include "course/course.h"

#include "course/json_cursor.h"

#include <QSet>

#include <algorithm>

namespace sanju::course {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Count kLessonsOfUnit{1, 100};
constexpr Count kRetired{0, 10000};

template <class Thing, class ThingId> const Thing *find(const QList<Thing> &things, const ThingId &id)
{
    const auto it = std::find_if(things.begin(), things.end(), [&](const Thing &thing) { return thing.id == id; });
    return it == things.end() ? nullptr : &*it;
}

QList<LessonId> lessonIds(const QStringList &texts)
{
    QList<LessonId> ids;
    for (const QString &text : texts)
        ids.append(LessonId(text));
    return ids;
}

Person parsePerson(JsonCursor &json)
{
    Person person;
    person.id = json.idPart("id"_L1);
    person.name = json.text("name"_L1);
    person.role = json.text("role"_L1);
    if (json.has("look"_L1))
        json.object("look"_L1, [&](JsonCursor &look) { person.look = parseLook(look); });
    else
        json.ignore("look"_L1);
    return person;
}

Unit parseUnit(JsonCursor &json)
{
    Unit unit;
    unit.id = UnitId(json.id("id"_L1));
    unit.number = json.wholeNumber("number"_L1, 1, 99);
    unit.title = json.text("title"_L1);
    unit.lessons = lessonIds(json.ids("lessons"_L1, kLessonsOfUnit));
    return unit;
}

Entry parseEntry(JsonCursor &json)
{
    Entry entry;
    entry.id = EntryId(json.id("id"_L1));
    entry.trouble = json.text("trouble"_L1);
    entry.lessons = lessonIds(json.ids("lessons"_L1, kLessonsOfUnit));
    return entry;
}

// A lesson stands in one unit, and nothing retired is used again.
QSet<LessonId> checkUnits(JsonCursor &json, const Course::Parts &parts)
{
    QSet<LessonId> placed;
    QSet<int> numbers;
    for (qsizetype i = 0; i < parts.units.size(); ++i) {
        const Unit &unit = parts.units.at(i);
        if (numbers.contains(unit.number))
            json.problem("units"_L1, i, u"number %1 is taken by an earlier unit: choose another"_s.arg(unit.number));
        numbers.insert(unit.number);
        if (parts.retired.contains(unit.id.text()))
            json.problem("units"_L1, i, u"\"%1\" is retired: an id is never used again"_s.arg(unit.id.text()));
        for (const LessonId &lesson : unit.lessons) {
            if (placed.contains(lesson))
                json.problem(
                    "units"_L1, i, u"lesson \"%1\" is in an earlier unit too: take one out"_s.arg(lesson.text()));
            if (parts.retired.contains(lesson.text()))
                json.problem("units"_L1, i, u"\"%1\" is retired: an id is never used again"_s.arg(lesson.text()));
            placed.insert(lesson);
        }
    }
    return placed;
}

void checkEntries(JsonCursor &json, const Course::Parts &parts, const QSet<LessonId> &placed)
{
    for (qsizetype i = 0; i < parts.entries.size(); ++i) {
        for (const LessonId &lesson : parts.entries.at(i).lessons) {
            if (!placed.contains(lesson))
                json.problem("entries"_L1, i,
                    u"lesson \"%1\" is in no unit: add it to one or take it out here"_s.arg(lesson.text()));
        }
    }
}

} // namespace

Course::Course(Parts parts) : m_parts(std::move(parts))
{
    for (qsizetype i = 0; i < m_parts.lessons.size(); ++i) {
        const LessonOutline &outline = m_parts.lessons.at(i);
        m_lessonAt.insert(outline.id, i);
        for (qsizetype k = 0; k < outline.questions.size(); ++k)
            m_questionAt.insert(outline.questions.at(k).id, {i, k});
    }
}

const LessonOutline *Course::lesson(const LessonId &id) const
{
    const auto at = m_lessonAt.constFind(id);
    return at == m_lessonAt.constEnd() ? nullptr : &m_parts.lessons.at(*at);
}

const QuestionOutline *Course::question(const QuestionId &id) const
{
    const auto at = m_questionAt.constFind(id);
    return at == m_questionAt.constEnd() ? nullptr : &m_parts.lessons.at(at->lesson).questions.at(at->question);
}

const LessonOutline *Course::lessonOf(const QuestionId &id) const
{
    const auto at = m_questionAt.constFind(id);
    return at == m_questionAt.constEnd() ? nullptr : &m_parts.lessons.at(at->lesson);
}

const Unit *Course::unit(const UnitId &id) const
{
    return find(m_parts.units, id);
}

const Entry *Course::entry(const EntryId &id) const
{
    return find(m_parts.entries, id);
}

const Person *Course::person(const QString &id) const
{
    return find(m_parts.cast, id);
}

std::optional<Course::Parts> parseCourse(const QJsonObject &json, Problems &problems)
{
    const auto before = problems.size();
    JsonCursor cursor(json, {}, problems);
    Course::Parts parts;
    parts.id = CourseId(cursor.idPart("id"_L1));
    parts.title = cursor.text("title"_L1);
    parts.company = cursor.optionalText("company"_L1);
    parts.cast = cursor.list<Person>("cast"_L1, {1, 50}, parsePerson);
    parts.units = cursor.list<Unit>("units"_L1, {1, 50}, parseUnit);
    parts.entries = cursor.list<Entry>("entries"_L1, {0, 50}, parseEntry);
    parts.retired = cursor.optionalIds("retired"_L1, kRetired);
    checkEntries(cursor, parts, checkUnits(cursor, parts));
    cursor.ignore("notes"_L1);
    cursor.finish();
    if (problems.size() != before)
        return std::nullopt;
    return parts;
}

} // namespace sanju::course
