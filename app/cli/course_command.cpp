// SPDX-License-Identifier: Apache-2.0
// Writes what authoring counts, and the handbook that it sets.
#include "cli/course_command.h"

#include "authoring/course_statistics.h"
#include "authoring/handbook.h"
#include "cli/arguments.h"
#include "cli/exit_code.h"

#include <QCommandLineParser>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include <optional>

namespace sanju::cli {

namespace {

using authoring::CourseStatistics;

QJsonObject toJson(const QMap<QString, qsizetype> &counts)
{
    QJsonObject json;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        json.insert(it.key(), it.value());
    return json;
}

QJsonObject toJson(const CourseStatistics &all)
{
    QJsonArray units;
    for (const authoring::UnitStatistics &unit : all.units)
        units.append(QJsonObject{
            {u"id"_s, unit.id}, {u"lessons"_s, unit.lessons}, {u"core"_s, unit.core}, {u"minutes"_s, unit.minutes}});
    QJsonArray places;
    for (const qsizetype place : all.choices.places)
        places.append(place);
    return {{u"units"_s, units}, {u"lessons"_s, all.lessons}, {u"core"_s, all.core}, {u"questions"_s, all.questions},
        {u"variants"_s, all.variants}, {u"exercises"_s, all.exercises}, {u"kinds"_s, toJson(all.kinds)},
        {u"drills"_s, all.drills}, {u"scenarios"_s, all.scenarios}, {u"surveys"_s, all.surveys},
        {u"tools"_s, all.tools}, {u"clips"_s, all.clips}, {u"minutes"_s, all.minutes},
        {u"choices"_s, all.choices.choices}, {u"places"_s, places}, {u"longestZh"_s, all.choices.longestZh},
        {u"longestEn"_s, all.choices.longestEn}, {u"wrongSayers"_s, toJson(all.wrongSayers)},
        {u"sets"_s, toJson(all.sets)}, {u"rows"_s, all.rows}, {u"coveredRows"_s, all.coveredRows}};
}

QString share(qsizetype part, qsizetype whole)
{
    return whole == 0 ? u"-"_s : u"%1 (%2 of 100)"_s.arg(part).arg((200 * part + whole) / (2 * whole));
}

void writeCounts(QTextStream &out, const QString &title, const QMap<QString, qsizetype> &counts)
{
    QStringList parts;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        parts.append(u"%1 %2"_s.arg(it.key()).arg(it.value()));
    out << title << ": " << parts.join(u", "_s) << '\n';
}

void write(QTextStream &out, const CourseStatistics &all)
{
    for (const authoring::UnitStatistics &unit : all.units)
        out << unit.id << ": " << unit.lessons << " lessons (" << unit.core << " core), " << unit.minutes
            << " minutes\n";
    out << "all: " << all.lessons << " lessons (" << all.core << " core), " << all.minutes << " minutes, " << all.clips
        << " clips\n"
        << all.questions << " questions, " << all.variants << " variants, " << all.exercises << " exercises\n"
        << all.drills << " drills with " << all.scenarios << " scenes, " << all.surveys << " surveys, " << all.tools
        << " tools\n";
    writeCounts(out, u"kinds"_s, all.kinds);
    qsizetype three = 0;
    for (const qsizetype place : all.choices.places)
        three += place;
    out << "right option of " << three << " with three: ";
    for (qsizetype i = 0; i < all.choices.places.size(); ++i)
        out << (i == 0 ? "" : ", ") << "place " << i + 1 << ' ' << share(all.choices.places.at(i), three);
    out << "\nthe only longest of " << all.choices.choices << ": Chinese "
        << share(all.choices.longestZh, all.choices.choices) << ", English "
        << share(all.choices.longestEn, all.choices.choices) << '\n';
    writeCounts(out, u"who says what goes wrong"_s, all.wrongSayers);
    writeCounts(out, u"sets"_s, all.sets);
    out << "coverage: " << all.coveredRows << " of " << all.rows << " rows\n";
}

// The folder, read, or nullopt after having said what is wrong.
std::optional<authoring::CourseFolder> readFolder(const QString &directory, QTextStream &err)
{
    authoring::CourseFolder folder = authoring::readCourseFolder(directory);
    if (folder.isFound)
        return folder;
    for (const authoring::Diagnostic &problem : folder.problems)
        complain(err, problem.file + u": "_s + problem.sentence);
    return std::nullopt;
}

} // namespace

int courseCommand(const QStringList &args, QTextStream &out, QTextStream &err)
{
    const QCommandLineOption json(u"json"_s);
    QCommandLineParser parser;
    parser.addOption(json);
    const bool understood = parser.parse(QStringList{u"sanju-cli"_s} + args);
    const QStringList words = parser.positionalArguments();
    if (!understood || words.size() != 2 || words.constFirst() != "stats"_L1) {
        complain(err, understood ? u"Say \"course stats DIR\"."_s : parser.errorText());
        return kMisuse;
    }
    const auto folder = readFolder(words.at(1), err);
    if (!folder)
        return kFailed;
    const CourseStatistics all = authoring::statisticsOf(*folder);
    if (parser.isSet(json))
        out << QJsonDocument(toJson(all)).toJson(QJsonDocument::Compact) << '\n';
    else
        write(out, all);
    return kOk;
}

int handbookCommand(const QStringList &args, QTextStream &out, QTextStream &err)
{
    const QCommandLineOption lang(u"lang"_s, QString(), u"zh|en"_s);
    const QCommandLineOption output({u"o"_s, u"output"_s}, QString(), u"FILE"_s);
    QCommandLineParser parser;
    parser.addOptions({lang, output});
    QString wrong;
    const bool understood = parser.parse(QStringList{u"sanju-cli"_s} + args);
    const QString language = parser.value(lang);
    if (!understood)
        wrong = parser.errorText();
    else if (parser.positionalArguments().size() != 1)
        wrong = u"Name one DIR."_s;
    else if (language != "zh"_L1 && language != "en"_L1)
        wrong = u"--lang is zh or en."_s;
    else if (parser.value(output).isEmpty())
        wrong = u"-o FILE is missing."_s;
    if (!wrong.isEmpty()) {
        complain(err, wrong);
        return kMisuse;
    }
    const auto folder = readFolder(parser.positionalArguments().constFirst(), err);
    if (!folder)
        return kFailed;
    const auto handbook = authoring::handbookOf(*folder);
    if (!handbook) {
        complain(err, folder->handbook ? u"handbook.yaml has problems: sanju-cli validate tells them"_s
                                       : u"this course has no handbook.yaml: write one, see content/README.md"_s);
        return kFailed;
    }
    const auto chosen = language == "zh"_L1 ? course::Language::Chinese : course::Language::English;
    QSaveFile file(parser.value(output));
    const QByteArray html = authoring::handbookHtml(*handbook, *folder, chosen).toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(html) != html.size() || !file.commit()) {
        complain(err, u"%1 cannot be written: %2"_s.arg(parser.value(output), file.errorString()));
        return kFailed;
    }
    out << parser.value(output) << ": " << handbook->models.size() << " pages\n";
    return kOk;
}

} // namespace sanju::cli
