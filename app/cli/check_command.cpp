// SPDX-License-Identifier: Apache-2.0
// Reads the mode and the texts, prints what the checker says of each.
#include "cli/check_command.h"

#include "cli/arguments.h"
#include "cli/exit_code.h"
#include "cli/open_pack.h"
#include "cli/words.h"
#include "practice/checker.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace sanju::cli {

namespace {

using practice::Mode;
using practice::Remark;
using practice::Report;
using practice::Span;

constexpr Option kLang{"lang"_L1, "zh|en"_L1, Option::Need::Required};
constexpr Option kSource{"source"_L1, "TEXT"_L1};
constexpr Option kPackOptional{"pack"_L1, "FILE"_L1};

QString bundledPack()
{
    return QDir(QCoreApplication::applicationDirPath()).filePath(u"../share/sanju/internal-customer.sanjupack"_s);
}

// In characters, as most languages count them; Qt counts some twice.
QJsonObject placeOf(const Span &span, const QString &text)
{
    const auto characters = [](QStringView part) { return part.toUcs4().size(); };
    return {{u"start"_s, characters(QStringView(text).left(span.start))},
        {u"length"_s, characters(QStringView(text).mid(span.start, span.length))}};
}

QJsonObject toJson(const Report &report, const QString &text)
{
    QJsonArray remarks;
    for (const Remark &remark : report.remarks) {
        QJsonObject json = placeOf(remark.place, text);
        json.insert(u"class"_s, remark.kind);
        json.insert(u"severity"_s, course::severities().at(static_cast<qsizetype>(remark.severity)));
        json.insert(u"reason"_s, remark.reason);
        json.insert(u"hint"_s, remark.hint);
        if (!remark.points.isEmpty())
            json.insert(u"points"_s, QJsonArray::fromStringList(remark.points));
        remarks.append(json);
    }
    QJsonArray found;
    for (const practice::Found &cue : report.found) {
        QJsonObject json = placeOf(cue.place, text);
        json.insert(u"cue"_s, cue.cue);
        found.append(json);
    }
    return {{u"ok"_s, report.ok}, {u"remarks"_s, remarks}, {u"found"_s, found}};
}

void writeText(const Report &report, const QString &text, QTextStream &out)
{
    out << (report.ok ? "ok   " : "look ") << text << '\n';
    for (const Remark &remark : report.remarks) {
        out << "     " << remark.kind;
        if (remark.place.length > 0)
            out << " “" << text.mid(remark.place.start, remark.place.length) << "”";
        out << "  " << remark.reason << ' ' << remark.hint << '\n';
        for (const QString &point : remark.points)
            out << "       - " << point << '\n';
    }
}

} // namespace

int checkTexts(const QStringList &args, QTextStream &in, QTextStream &out, QTextStream &err)
{
    const QString word = args.value(0);
    const auto mode = practice::modeNamed(word);
    Arguments given(mode || !word.startsWith("--"_L1) ? args.mid(1) : args, {kLang, kSource, kPackOptional, kJson});
    if (!mode)
        given.refuse(u"the first word says what to check: %1."_s.arg(practice::modeNames().join(u", "_s)));
    const QString lang = given.text(kLang);
    if (given.has(kLang) && lang != "zh"_L1 && lang != "en"_L1)
        given.refuse(u"--lang \"%1\" is neither zh nor en."_s.arg(lang));
    if (mode == Mode::Restate && !given.has(kSource))
        given.refuse(u"a restatement needs --source TEXT: what was said."_s);
    if (given.misused(err))
        return kMisuse;

    const auto pack = openPack(given.has(kPackOptional) ? given.text(kPackOptional) : bundledPack(), err);
    if (!pack)
        return kFailed;
    const auto lexicon = pack->lexicon(lang == "en"_L1 ? course::Language::English : course::Language::Chinese);
    if (!lexicon) {
        complain(err, u"the lexicon of the pack %1"_s.arg(inWords(lexicon.error())));
        return kFailed;
    }
    const practice::Checker checker(*lexicon);
    const practice::Heard heard = practice::parseHeard(given.text(kSource));
    bool allPass = true;
    QString text;
    while (in.readLineInto(&text)) {
        if (text.trimmed().isEmpty())
            continue;
        const Report report = checker.check(*mode, text, &heard);
        allPass = allPass && report.ok;
        if (given.has(kJson))
            out << QJsonDocument(toJson(report, text)).toJson(QJsonDocument::Compact) << '\n';
        else
            writeText(report, text, out);
    }
    return allPass ? kOk : kFailed;
}

int checkCommand(const QStringList &args, QTextStream &out, QTextStream &err)
{
    QTextStream in(stdin);
    return checkTexts(args, in, out, err);
}

} // namespace sanju::cli
