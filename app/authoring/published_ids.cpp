// SPDX-License-Identifier: Apache-2.0
// Compares ids.txt with the course.
#include "authoring/published_ids.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QSaveFile>
#include <QSet>

#include <algorithm>

namespace sanju::authoring {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kNamedIds = 3; // as many as a sentence names before it says how many more

QString fileName(const CourseFolder &folder)
{
    return QDir(folder.directory).filePath(u"ids.txt"_s);
}

// Line by line; empty when there is no such file yet.
QStringList publishedIds(const CourseFolder &folder)
{
    QFile file(fileName(folder));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (QString &line : lines)
        line = line.trimmed(); // line ends differ between systems
    return lines;
}

// The lesson's own and those of its questions.
QStringList idsOf(const LessonSource &lesson)
{
    if (lesson.id.isEmpty())
        return {};
    QStringList ids{lesson.id};
    for (const QString &list : {u"exercise"_s, u"questions"_s}) {
        for (const auto &question : lesson.file.json().value(list).toArray())
            ids.append(lesson.id + u'/' + question.toObject().value("id"_L1).toString());
    }
    return ids;
}

template <class Source> QStringList idOf(const QString &folder, const Source &source)
{
    return source.id.isEmpty() ? QStringList() : QStringList{folder + source.id};
}

// Saved cards point at fields and the like.
QStringList idsOf(const ToolSource &source)
{
    QStringList ids = idOf(u"tools/"_s, source);
    const QStringList inner = source.tool ? course::idsIn(*source.tool) : QStringList();
    for (const QString &id : inner)
        ids.append(ids.constFirst() + u'/' + id);
    return ids;
}

// Takings point at items and the like.
QStringList idsOf(const SurveySource &source)
{
    QStringList ids = idOf(u"surveys/"_s, source);
    const QStringList inner = source.survey ? course::idsIn(*source.survey) : QStringList();
    for (const QString &id : inner)
        ids.append(ids.constFirst() + u'/' + id);
    return ids;
}

QStringList idsOf(const CourseFolder &folder)
{
    QStringList ids;
    for (const LessonSource &lesson : folder.lessons)
        ids += idsOf(lesson);
    for (const DrillSource &drill : folder.drills)
        ids += idsOf(drill);
    for (const SurveySource &survey : folder.surveys)
        ids += idsOf(survey);
    for (const ToolSource &tool : folder.tools)
        ids += idsOf(tool);
    return ids;
}

bool isRetired(const QString &id, const QStringList &retired)
{
    return std::any_of(
        retired.begin(), retired.end(), [&](const QString &gone) { return id == gone || id.startsWith(gone + u'/'); });
}

} // namespace

QStringList idsOf(const DrillSource &drill)
{
    if (drill.id.isEmpty())
        return {};
    QStringList ids{u"drills/"_s + drill.id};
    for (const auto &scenario : drill.file.json().value("scenarios"_L1).toArray())
        ids.append(ids.constFirst() + u'/' + scenario.toObject().value("id"_L1).toString());
    const auto scenarios = drill.drill ? drill.drill->scenarios : QList<course::Scenario>();
    for (const course::Scenario &scenario : scenarios) {
        const auto *dialogue = std::get_if<course::Dialogue>(&scenario.task);
        const QStringList inner = dialogue ? course::idsIn(*dialogue) : QStringList();
        for (const QString &id : inner)
            ids.append(u"drills/"_s + scenario.id.text() + u'/' + id);
    }
    return ids;
}

Diagnostics checkVanishedIds(const CourseFolder &folder)
{
    Diagnostics found;
    if (!folder.parts || !folder.isEveryLessonWhole() || !folder.isEveryPracticeWhole())
        return found; // what cannot be read may hold them
    const QStringList ids = idsOf(folder);
    const QSet<QString> present(ids.begin(), ids.end());
    const QStringList published = publishedIds(folder);
    for (qsizetype i = 0; i < published.size(); ++i) {
        const QString &id = published.at(i);
        if (!id.isEmpty() && !present.contains(id) && !isRetired(id, folder.parts->retired))
            found.append({fileName(folder), static_cast<int>(i) + 1,
                u"\"%1\" was published and is gone: list it under \"retired\" in course.yaml, or bring it back"_s.arg(
                    id)});
    }
    return found;
}

Diagnostics checkNewIds(const CourseFolder &folder)
{
    Diagnostics found;
    const QStringList lines = publishedIds(folder);
    const QSet<QString> published(lines.begin(), lines.end());
    const auto look = [&](const SourceFile &file, QStringList added) {
        added.removeIf([&](const QString &id) { return published.contains(id); });
        if (added.isEmpty())
            return;
        const qsizetype more = added.size() - kNamedIds;
        const QString named =
            QStringList(added.mid(0, kNamedIds)).join(u", "_s) + (more > 0 ? u" and %1 more"_s.arg(more) : QString());
        found.append(
            file.at(u"/id"_s, u"new here: %1; when they are to stay, run: sanju-cli validate %2 --accept-ids"_s.arg(
                                  named, folder.directory)));
    };
    for (const DrillSource &drill : folder.drills)
        look(drill.file, idsOf(drill));
    for (const SurveySource &survey : folder.surveys)
        look(survey.file, idsOf(survey));
    for (const ToolSource &tool : folder.tools)
        look(tool.file, idsOf(tool));
    for (const LessonSource &lesson : folder.lessons)
        look(lesson.file, idsOf(lesson));
    return found;
}

Result<void> acceptIds(const CourseFolder &folder)
{
    QStringList ids = publishedIds(folder) + idsOf(folder);
    ids.removeIf([](const QString &id) { return id.isEmpty(); });
    ids.sort();
    ids.removeDuplicates();
    QSaveFile file(fileName(folder));
    if (!file.open(QIODevice::WriteOnly))
        return failure(ErrorKind::NotWritable, file.fileName() + u": "_s + file.errorString());
    file.write(QString(ids.join(u'\n') + u'\n').toUtf8());
    if (!file.commit())
        return failure(ErrorKind::NotWritable, file.fileName() + u": "_s + file.errorString());
    return {};
}

} // namespace sanju::authoring
