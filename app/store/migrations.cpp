// SPDX-License-Identifier: Apache-2.0
// Runs migrations; what they do is in sql/migrations.
#include "store/migrations.h"

#include "store/connection.h"
#include "store/event_log.h"
#include "store/projections.h"
#include "store/queries.h"

#include <SQLiteCpp/Transaction.h>

namespace sanju::store {

namespace {

Result<void> workOutProjections(SQLite::Database &database)
{
    const EventLog log(database);
    auto learner = log.workOut();
    if (!learner)
        return tl::unexpected(learner.error());
    Projections(database).keepAll(*learner);
    return {};
}

} // namespace

std::span<const Migration> migrations()
{
    return sql::kMigrations;
}

int schemaVersion()
{
    return migrations().back().version;
}

Result<void> migrate(SQLite::Database &database, std::span<const Migration> steps)
{
    const int target = steps.back().version;
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    // Read inside the transaction: another process may have been quicker.
    const int before = schemaOf(database);
    if (before > target)
        return failure(ErrorKind::NewerFormat, QStringLiteral("schema %1, known up to %2").arg(before).arg(target));
    if (before == target)
        return {};
    for (const Migration &step : steps) {
        if (step.version > before)
            database.exec(step.sql);
    }
    database.exec(("PRAGMA user_version = " + std::to_string(target)).c_str());
    if (auto done = workOutProjections(database); !done)
        return done;
    transaction.commit();
    return {};
}

} // namespace sanju::store
