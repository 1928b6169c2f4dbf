// SPDX-License-Identifier: Apache-2.0
// Fresh files.
#include "store/new_database.h"

#include "store/connection.h"
#include "store/migrations.h"
#include "store/queries.h"
#include "store/sqlite_error.h"
#include "store/statement.h"

#include <SQLiteCpp/Transaction.h>

namespace sanju::store {

namespace {

Result<void> fillFile(SQLite::Database &database, const QString &device, const Fill &fill)
{
    if (auto migrated = migrate(database); !migrated)
        return migrated;
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    setDevice(database, device);
    if (fill) {
        if (auto filled = fill(database); !filled)
            return filled;
    }
    transaction.commit();
    return checkIntegrity(database);
}

} // namespace

Result<void> makeDatabase(const QString &path, const QString &device, const Fill &fill)
{
    removeTemporary(path);
    Result<void> made =
        withFile(path, Create::Yes, [&](SQLite::Database &database) { return fillFile(database, device, fill); });
    if (!made)
        removeTemporary(path);
    return made;
}

QString deviceOf(const SQLite::Database &database)
{
    return textOf(database, sql::kDevice);
}

void setDevice(SQLite::Database &database, const QString &device)
{
    SQLite::Statement statement(database, sql::kKeepDevice);
    run(statement, device);
}

} // namespace sanju::store
