// SPDX-License-Identifier: Apache-2.0
// Examines a copy and tells what was found.
#include "cli/doctor_command.h"

#include "cli/arguments.h"
#include "cli/exit_code.h"
#include "cli/learner_data.h"
#include "store/doctor.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace sanju::cli {

namespace {

QJsonObject toJson(const store::DoctorReport &report)
{
    return {
        {"healthy"_L1, report.isHealthy()},
        {"schema"_L1, report.schema},
        {"device"_L1, report.device},
        {"events"_L1, report.events},
        {"memories"_L1, report.memories},
        {"lessons"_L1, report.lessons},
        {"missions"_L1, report.missions},
        {"drills"_L1, report.drills},
        {"days"_L1, report.days},
        {"complaints"_L1, QJsonArray::fromStringList(report.complaints)},
        {"differences"_L1, QJsonArray::fromStringList(report.differences)},
    };
}

void writeText(const store::DoctorReport &report, QTextStream &out)
{
    out << "schema " << report.schema << ", " << report.events << " events, " << report.memories << " memories, "
        << report.lessons << " lessons, " << report.missions << " missions, " << report.drills << " drills, "
        << report.days << " days\n";
    for (const QString &complaint : report.complaints)
        out << "damaged: " << complaint << '\n';
    for (const QString &difference : report.differences)
        out << "differs from the log: " << difference << '\n';
    if (report.isHealthy())
        out << "all is well\n";
}

} // namespace

int doctorCommand(const QStringList &args, QTextStream &out, QTextStream &err)
{
    const Arguments given(args, {kData, kJson});
    if (given.misused(err))
        return kMisuse;

    const QString folder = given.text(kData);
    const auto report =
        LearnerSnapshot::take(folder).and_then([](const LearnerSnapshot &s) { return store::examine(s.database()); });
    if (!report) {
        complainAbout(folder, report.error(), err);
        return kFailed;
    }
    if (given.has(kJson))
        out << QJsonDocument(toJson(*report)).toJson();
    else
        writeText(*report, out);
    return report->isHealthy() ? kOk : kFailed;
}

} // namespace sanju::cli
