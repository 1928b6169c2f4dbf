// SPDX-License-Identifier: Apache-2.0
// Reads the arguments of the verbs for authors and writes what authoring says.
#include "cli/author_commands.h"

#include "authoring/pack_writer.h"
#include "authoring/published_ids.h"
#include "authoring/validation.h"
#include "cli/arguments.h"
#include "cli/exit_code.h"

#include <QCommandLineParser>
#include <QJsonArray>
#include <QJsonDocument>

#include <optional>

namespace sanju::cli {

namespace {

using authoring::Diagnostic;
using authoring::Diagnostics;

struct Call
{
    QString directory;
    QString output;
    bool json = false;
    bool acceptIds = false;
    bool light = false;
};

// nullopt after having said what is wrong.
std::optional<Call> readCall(const QStringList &args, bool packs, QTextStream &err)
{
    const QCommandLineOption json(u"json"_s);
    const QCommandLineOption accept(u"accept-ids"_s);
    const QCommandLineOption light(u"light"_s);
    const QCommandLineOption output({u"o"_s, u"output"_s}, QString(), u"FILE"_s);
    QCommandLineParser parser;
    parser.addOptions(packs ? QList{json, output, light} : QList{json, accept});

    QString wrong;
    const bool understood = parser.parse(QStringList{u"sanju-cli"_s} + args);
    const QStringList words = parser.positionalArguments();
    if (!understood)
        wrong = parser.errorText();
    else if (words.size() != 1 || words.constFirst().isEmpty())
        wrong = words.isEmpty() ? u"DIR is missing."_s : u"Name one DIR only."_s;
    else if (packs && parser.values(output).size() != 1)
        wrong = parser.isSet(output) ? u"-o is given more than once."_s : u"-o FILE is missing."_s;
    else if (packs && parser.value(output).isEmpty())
        wrong = u"-o FILE is missing."_s;
    if (!wrong.isEmpty()) {
        complain(err, wrong);
        return std::nullopt;
    }
    return Call{words.constFirst(), packs ? parser.value(output) : QString(), parser.isSet(json),
        !packs && parser.isSet(accept), packs && parser.isSet(light)};
}

QJsonArray toJson(const Diagnostics &problems)
{
    QJsonArray list;
    for (const Diagnostic &problem : problems)
        list.append(
            QJsonObject{{u"file"_s, problem.file}, {u"line"_s, problem.line}, {u"sentence"_s, problem.sentence}});
    return list;
}

void writeJson(QTextStream &out, const QJsonObject &json)
{
    out << QJsonDocument(json).toJson(QJsonDocument::Compact) << '\n';
}

void writeLines(QTextStream &out, const Diagnostics &problems)
{
    for (const Diagnostic &problem : problems)
        out << problem.file << ':' << problem.line << ": " << problem.sentence << '\n';
}

QString counted(qsizetype count, const QString &one, const QString &many)
{
    return QString::number(count) + u' ' + (count == 1 ? one : many);
}

QString problemCount(const Diagnostics &problems)
{
    return counted(problems.size(), u"problem"_s, u"problems"_s);
}

} // namespace

int validateCommand(const QStringList &args, QTextStream &out, QTextStream &err)
{
    const auto call = readCall(args, false, err);
    if (!call)
        return kMisuse;
    const auto folder = authoring::readCourseFolder(call->directory);
    Diagnostics problems = authoring::allProblems(folder);
    bool isWritten = true;
    // An id is for ever, so a course that is not right yet has none to give away.
    if (call->acceptIds && problems == authoring::checkNewIds(folder)) {
        const auto accepted = authoring::acceptIds(folder);
        isWritten = accepted.has_value();
        if (!isWritten)
            complain(err, u"no ids were accepted: "_s + accepted.error().detail);
        problems = authoring::allProblems(folder);
    } else if (call->acceptIds) {
        complain(err, u"no ids were accepted: solve the other problems first"_s);
    }
    const bool ok = problems.isEmpty() && isWritten;
    if (call->json) {
        writeJson(out, {{u"ok"_s, ok}, {u"problems"_s, toJson(problems)}});
    } else {
        writeLines(out, problems);
        out << (problems.isEmpty() ? u"no problems"_s : problemCount(problems)) << " in "
            << counted(folder.lessons.size(), u"lesson"_s, u"lessons"_s) << '\n';
    }
    return ok ? kOk : kFailed;
}

int packCommand(const QStringList &args, QTextStream &out, QTextStream &err)
{
    const auto call = readCall(args, true, err);
    if (!call)
        return kMisuse;
    const auto folder = authoring::readCourseFolder(call->directory);
    const Diagnostics problems = authoring::structuralProblems(folder);
    if (!problems.isEmpty()) {
        if (call->json)
            writeJson(out, {{u"ok"_s, false}, {u"problems"_s, toJson(problems)}});
        else
            writeLines(err, problems);
        complain(err, u"no pack was written: %1"_s.arg(problemCount(problems)));
        return kFailed;
    }
    const auto summary = authoring::writePack(
        folder, call->output, call->light ? authoring::PackKind::Light : authoring::PackKind::Full);
    if (!summary) {
        if (call->json)
            writeJson(out, {{u"ok"_s, false}, {u"problems"_s, QJsonArray()}, {u"error"_s, summary.error().detail}});
        complain(err, u"no pack was written: %1"_s.arg(summary.error().detail));
        return kFailed;
    }
    if (call->json) {
        writeJson(
            out, {{u"ok"_s, true}, {u"problems"_s, QJsonArray()}, {u"file"_s, call->output},
                     {u"lessons"_s, summary->lessons}, {u"questions"_s, summary->questions},
                     {u"drills"_s, summary->drills}, {u"surveys"_s, summary->surveys}, {u"tools"_s, summary->tools},
                     {u"media"_s, summary->media}, {u"bytes"_s, summary->bytes}, {u"digest"_s, summary->digest}});
    } else {
        out << call->output << ": " << counted(summary->lessons, u"lesson"_s, u"lessons"_s) << ", "
            << counted(summary->questions, u"question"_s, u"questions"_s) << ", "
            << counted(summary->drills, u"drill"_s, u"drills"_s) << ", "
            << counted(summary->surveys, u"survey"_s, u"surveys"_s) << ", "
            << counted(summary->tools, u"tool"_s, u"tools"_s) << ", "
            << counted(summary->media, u"media file"_s, u"media files"_s) << ", " << summary->bytes << " bytes\n";
    }
    return kOk;
}

} // namespace sanju::cli
