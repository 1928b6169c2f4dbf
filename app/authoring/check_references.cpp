// SPDX-License-Identifier: Apache-2.0
// Follows every id from the file that uses it to the file that gives it.
#include "authoring/check_references.h"

#include "authoring/media_type.h"
#include "authoring/published_ids.h"

#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QSet>

namespace sanju::authoring {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kNoLesson = u"there is no lesson \"%1\": correct the id or take it out"_s;
const QString kRetired = u"\"%1\" is retired: an id is never used again"_s;

QString itemPath(const QString &list, qsizetype index, const QString &last = {})
{
    return list + u'/' + QString::number(index) + last;
}

QStringList idsIn(const QJsonValue &list)
{
    QStringList ids;
    for (const auto &value : list.toArray())
        ids.append(value.toString());
    return ids;
}

template <class Source> void checkUnique(const QList<Source> &sources, Diagnostics &found)
{
    QHash<QString, QString> fileOf;
    for (const Source &source : sources) {
        if (source.id.isEmpty())
            continue;
        if (fileOf.contains(source.id))
            found.append(source.file.at(u"/id"_s,
                u"id \"%1\" is taken by %2: give this one its own"_s.arg(source.id, fileOf.value(source.id))));
        else
            fileOf.insert(source.id, source.file.name);
    }
}

// Units and lesson files name each other.
void checkUnits(const CourseFolder &folder, Diagnostics &found)
{
    QSet<QString> placed;
    for (qsizetype u = 0; u < folder.parts->units.size(); ++u) {
        const course::Unit &unit = folder.parts->units.at(u);
        for (qsizetype i = 0; i < unit.lessons.size(); ++i) {
            const QString id = unit.lessons.at(i).text();
            placed.insert(id);
            if (folder.lesson(id) == nullptr && folder.isEveryLessonWhole())
                found.append(folder.course.at(itemPath(itemPath(u"/units"_s, u, u"/lessons"_s), i),
                    u"no file below units/ has the id \"%1\": write the lesson or take it out here"_s.arg(id)));
        }
    }
    for (const LessonSource &lesson : folder.lessons) {
        if (!lesson.id.isEmpty() && !placed.contains(lesson.id))
            found.append(lesson.file.at(
                u"/id"_s, u"no unit in course.yaml lists \"%1\": add it to the unit where it belongs on the path"_s.arg(
                              lesson.id)));
    }
}

// "4-02" belongs into unit 4, and only one lesson has it.
void checkCodes(const CourseFolder &folder, Diagnostics &found)
{
    QHash<QString, int> unitOf;
    for (const course::Unit &unit : folder.parts->units) {
        for (const course::LessonId &lesson : unit.lessons)
            unitOf.insert(lesson.text(), unit.number);
    }
    QHash<QString, QString> lessonOf;
    for (const LessonSource &lesson : folder.lessons) {
        const QString code = lesson.file.json().value("code"_L1).toString();
        if (code.isEmpty())
            continue;
        if (lessonOf.contains(code))
            found.append(lesson.file.at(
                u"/code"_s, u"code %1 is that of \"%2\" too: choose another"_s.arg(code, lessonOf.value(code))));
        lessonOf.insert(code, lesson.id);
        if (unitOf.contains(lesson.id) && code.section(u'-', 0, 0).toInt() != unitOf.value(lesson.id))
            found.append(lesson.file.at(
                u"/code"_s, u"code %1 does not begin with the number of its unit, %2: change one"_s.arg(code).arg(
                                unitOf.value(lesson.id))));
    }
}

// Prerequisites as lessons write them, by lesson id; of two lessons with one id the first counts.
QHash<QString, QStringList> prerequisites(const CourseFolder &folder)
{
    QHash<QString, QStringList> before;
    for (const LessonSource &lesson : folder.lessons) {
        if (!before.contains(lesson.id))
            before.insert(lesson.id, idsIn(lesson.file.json().value("after"_L1)));
    }
    return before;
}

// The way from `id` back to `id` over prerequisites; empty if there is none.
QStringList circle(const QString &id, const QHash<QString, QStringList> &before)
{
    QList<QStringList> ways{{id}};
    QSet<QString> seen;
    while (!ways.isEmpty()) {
        const QStringList way = ways.takeFirst();
        for (const QString &next : before.value(way.constLast())) {
            if (next == id)
                return way + QStringList{id};
            if (!seen.contains(next))
                ways.append(way + QStringList{next});
            seen.insert(next);
        }
    }
    return {};
}

void checkPrerequisites(const CourseFolder &folder, Diagnostics &found)
{
    QStringList path;
    for (const course::Unit &unit : folder.parts->units) {
        for (const course::LessonId &lesson : unit.lessons)
            path.append(lesson.text());
    }
    const auto before = prerequisites(folder);
    for (const LessonSource &lesson : folder.lessons) {
        const QStringList after = idsIn(lesson.file.json().value("after"_L1));
        const QStringList round = folder.lesson(lesson.id) == &lesson ? circle(lesson.id, before) : QStringList();
        // A lesson that names itself is the parser's to report.
        if (round.size() > 2)
            found.append(lesson.file.at(u"/after"_s,
                u"these lessons wait for each other: %1; take one \"after\" out"_s.arg(round.join(u" → "_s))));
        for (qsizetype i = 0; i < after.size(); ++i) {
            const QString &earlier = after.at(i);
            if (folder.lesson(earlier) == nullptr) {
                if (folder.isEveryLessonWhole())
                    found.append(lesson.file.at(itemPath(u"/after"_s, i), kNoLesson.arg(earlier)));
            } else if (round.isEmpty() && path.contains(lesson.id) && path.indexOf(earlier) > path.indexOf(lesson.id)) {
                found.append(lesson.file.at(itemPath(u"/after"_s, i),
                    u"\"%1\" must be finished first but stands later on the path: move it up in course.yaml"_s.arg(
                        earlier)));
            }
        }
    }
}

void checkClips(const CourseFolder &folder, Diagnostics &found)
{
    QSet<QString> used;
    for (const LessonSource &lesson : folder.lessons) {
        const QString clip = lesson.file.json().value("clip"_L1).toString();
        used.insert(clip);
        if (!clip.isEmpty() && folder.storyboard(clip) == nullptr && folder.isEveryStoryboardWhole())
            found.append(lesson.file.at(
                u"/clip"_s, u"no file in storyboards/ has the id \"%1\": write it or correct the id"_s.arg(clip)));
    }
    for (const StoryboardSource &storyboard : folder.storyboards) {
        if (!storyboard.id.isEmpty() && !used.contains(storyboard.id) && folder.isEveryLessonWhole())
            found.append(storyboard.file.at(u"/id"_s,
                u"no lesson has \"clip: %1\": name it in its lesson or delete this file"_s.arg(storyboard.id)));
    }
}

// "tools/five-steps": the folder, then the id of what lies in it.
void checkPractice(const CourseFolder &folder, Diagnostics &found)
{
    const QStringList known = practiceIds(folder);
    for (const LessonSource &lesson : folder.lessons) {
        const QStringList practice = idsIn(lesson.file.json().value("practice"_L1));
        for (qsizetype i = 0; i < practice.size(); ++i) {
            if (!known.contains(practice.at(i)))
                found.append(lesson.file.at(itemPath(u"/practice"_s, i),
                    u"there is no \"%1\": choose one of %2"_s.arg(practice.at(i), known.join(u", "_s))));
        }
    }
}

void checkDrillsFollowLessons(const CourseFolder &folder, Diagnostics &found)
{
    for (const DrillSource &drill : folder.drills) {
        const QStringList after = idsIn(drill.file.json().value("after"_L1));
        for (qsizetype i = 0; i < after.size(); ++i) {
            if (folder.lesson(after.at(i)) == nullptr && folder.isEveryLessonWhole())
                found.append(drill.file.at(itemPath(u"/after"_s, i), kNoLesson.arg(after.at(i))));
        }
    }
}

void checkCast(const CourseFolder &folder, Diagnostics &found)
{
    QStringList cast;
    for (const course::Person &person : folder.parts->cast)
        cast.append(person.id);
    const auto check = [&](const SourceFile &file, const QString &path, const QString &id) {
        if (!id.isEmpty() && !cast.contains(id))
            found.append(file.at(
                path, u"\"%1\" is not in the cast of course.yaml: choose one of %2"_s.arg(id, cast.join(u", "_s))));
    };
    for (const StoryboardSource &storyboard : folder.storyboards) {
        const QStringList ids = idsIn(storyboard.file.json().value("cast"_L1));
        for (qsizetype i = 0; i < ids.size(); ++i)
            check(storyboard.file, itemPath(u"/cast"_s, i), ids.at(i));
    }
    for (const LessonSource &lesson : folder.lessons) {
        for (const QString &list : {u"exercise"_s, u"questions"_s}) {
            const QJsonArray questions = lesson.file.json().value(list).toArray();
            for (qsizetype i = 0; i < questions.size(); ++i) {
                const QJsonObject question = questions.at(i).toObject();
                check(lesson.file, itemPath(u'/' + list, i, u"/speaker"_s), question.value("speaker"_L1).toString());
                check(lesson.file, itemPath(u'/' + list, i, u"/variant/speaker"_s),
                    question.value("variant"_L1)["speaker"_L1].toString());
            }
        }
    }
}

// Of lessons the parser of course.yaml says so.
void checkRetired(const CourseFolder &folder, Diagnostics &found)
{
    for (const LessonSource &lesson : folder.lessons) {
        for (const QString &list : {u"exercise"_s, u"questions"_s}) {
            const QJsonArray questions = lesson.file.json().value(list).toArray();
            for (qsizetype i = 0; i < questions.size(); ++i) {
                const QString id = lesson.id + u'/' + questions.at(i).toObject().value("id"_L1).toString();
                if (folder.parts->retired.contains(id))
                    found.append(lesson.file.at(itemPath(u'/' + list, i, u"/id"_s), kRetired.arg(id)));
            }
        }
    }
    for (const DrillSource &drill : folder.drills) {
        const QStringList ids = idsOf(drill); // the drill's own first
        for (qsizetype i = 0; i < ids.size(); ++i) {
            if (folder.parts->retired.contains(ids.at(i)))
                found.append(drill.file.at(
                    i == 0 ? u"/id"_s : itemPath(u"/scenarios"_s, i - 1, u"/id"_s), kRetired.arg(ids.at(i))));
        }
    }
}

} // namespace

Diagnostics checkReferences(const CourseFolder &folder)
{
    Diagnostics found;
    if (!folder.isFound)
        return found;
    checkUnique(folder.lessons, found);
    checkUnique(folder.storyboards, found);
    checkUnique(folder.drills, found);
    checkClips(folder, found);
    checkPractice(folder, found);
    checkDrillsFollowLessons(folder, found);
    if (folder.parts) {
        checkUnits(folder, found);
        checkCodes(folder, found);
        checkPrerequisites(folder, found);
        checkCast(folder, found);
        checkRetired(folder, found);
    }
    for (const MediaSource &media : folder.media) {
        if (mediaType(media.name).isEmpty())
            found.append({media.path, 1,
                u"files of this kind cannot be packed: take it out, or use one of %1"_s.arg(
                    knownMediaEndings().join(u", "_s))});
        else if (!QFileInfo(media.path).isReadable())
            found.append({media.path, 1, u"the file cannot be read: check that it is there and may be opened"_s});
    }
    return found;
}

} // namespace sanju::authoring
