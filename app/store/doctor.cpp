// SPDX-License-Identifier: Apache-2.0
// Integrity, references, and the log worked out again.
#include "store/doctor.h"

#include "store/connection.h"
#include "store/event_log.h"
#include "store/learner_parts.h"
#include "store/new_database.h"
#include "store/projections.h"
#include "store/queries.h"
#include "store/sqlite_error.h"
#include "store/statement.h"

#include <SQLiteCpp/Transaction.h>

namespace sanju::store {

namespace {

constexpr int kMostDifferences = 10;

Result<void> look(SQLite::Database &database, DoctorReport &report)
{
    // One read transaction: somebody may write meanwhile.
    SQLite::Transaction snapshot(database);
    report.complaints = complaintsAbout(database);
    report.schema = schemaOf(database);
    report.device = deviceOf(database);
    report.events = numberOf(database, sql::kCountEvents);
    if (report.device.isEmpty())
        report.complaints.append(QStringLiteral("no device id"));
    if (const EventLog log(database); log.count() != report.events)
        report.complaints.append(
            QStringLiteral("the log has gaps: %1 events up to number %2").arg(report.events).arg(log.count()));
    const auto kept = Projections(database).load();
    if (!kept)
        return tl::unexpected(kept.error());
    report.memories = kept->memories.size();
    report.lessons = kept->lessons.size();
    report.missions = kept->missions.size();
    report.drills = kept->drills.size();
    report.days = kept->days.size();
    const auto workedOut = EventLog(database).workOut();
    if (!workedOut)
        return tl::unexpected(workedOut.error());
    report.differences = differences(*kept, *workedOut, kMostDifferences);
    return {};
}

} // namespace

Result<DoctorReport> examine(SQLite::Database &database)
{
    DoctorReport report;
    const auto looked = guarded(database.getHandle(), [&] { return look(database, report); });
    if (looked)
        return report;
    if (looked.error().kind != ErrorKind::Damaged)
        return tl::unexpected(looked.error());
    report.complaints.append(looked.error().detail);
    return report;
}

} // namespace sanju::store
