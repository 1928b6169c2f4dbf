// SPDX-License-Identifier: Apache-2.0
// One event, one line.
#include "cli/log_command.h"

#include "cli/arguments.h"
#include "cli/exit_code.h"
#include "cli/learner_data.h"
#include "cli/privacy.h"
#include "cli/words.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace sanju::cli {

namespace {

constexpr Option kPrivate{"private"_L1, {}};

QByteArray compact(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QString day(const study::Event &event)
{
    return event.day.date().toString(Qt::ISODate);
}

void writeText(const study::Event &event, const QJsonObject &body, QTextStream &out)
{
    const QString subject = study::subjectOf(event.body);
    out << toIsoUtc(event.at) << "  " << day(event) << "  " << study::kindName(event.body) << "  "
        << (subject.isEmpty() ? u"-"_s : subject) << "  " << compact(body) << '\n';
}

void writeJson(const study::Event &event, const QJsonObject &body, QTextStream &out)
{
    out << compact({
        {"id"_L1, event.id.text()},
        {"device"_L1, event.device},
        {"at"_L1, toIsoUtc(event.at)},
        {"day"_L1, day(event)},
        {"kind"_L1, study::kindName(event.body)},
        {"subject"_L1, study::subjectOf(event.body)},
        {"body"_L1, body},
    });
}

} // namespace

int logCommand(const QStringList &args, QTextStream &out, QTextStream &err)
{
    const Arguments given(args, {kData, kPrivate, kJson});
    if (given.misused(err))
        return kMisuse;

    const QString folder = given.text(kData);
    const auto snapshot = LearnerSnapshot::take(folder);
    if (!snapshot) {
        complainAbout(folder, snapshot.error(), err);
        return kFailed;
    }
    const bool json = given.has(kJson);
    const bool all = given.has(kPrivate);
    bool first = true;
    // Written as it is read: what comes before a damaged place is worth having.
    const auto read = snapshot->forEachEvent([&](const study::Event &event) {
        const QJsonObject body = all ? study::toJson(event.body) : withoutFreeText(event.body);
        if (json) {
            out << (first ? "[\n" : ",\n");
            writeJson(event, body, out);
        } else {
            writeText(event, body, out);
        }
        first = false;
        return true;
    });
    if (json)
        out << (first ? "[]\n" : "\n]\n");
    if (!read) {
        complain(err, u"the log in %1 %2."_s.arg(folder, inWords(read.error())));
        return kFailed;
    }
    return kOk;
}

} // namespace sanju::cli
