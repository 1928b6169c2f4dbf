// SPDX-License-Identifier: Apache-2.0
// Opens SQLite files the way the learner's data need it, and looks at their health.
#pragma once

#include "store/sqlite_error.h"

#include <SQLiteCpp/Database.h>

#include <QStringList>

#include <memory>

namespace sanju::store {

using Connection = std::unique_ptr<SQLite::Database>;

// What the first hundred bytes of a file say, read past SQLite: not for a file that this process has open (closing it
// would drop the locks of the connection).
struct FileHeader
{
    int schema = 0;
    quint32 applicationId = 0;
};

// NotFound; BadInput when it is no SQLite file at all.
Result<FileHeader> readHeader(const QString &path);

// BadInput when it is not a file of ours; NewerFormat when a newer version of the app wrote it.
Result<FileHeader> readOurHeader(const QString &path);

enum class Create { No, Yes };

// For reading and writing, with every safety this app relies on except the write-ahead log. NotWritable when SQLite
// could open it for reading only.
Result<Connection> openFile(const QString &path, Create create = Create::No);

// Opens, does `work` with the connection, closes, and gives what `work` gave. What SQLite throws becomes an Error.
template <class Work> Result<void> withFile(const QString &path, Create create, Work &&work)
{
    const auto database = openFile(path, create);
    if (!database)
        return tl::unexpected<Error>(database.error());
    return guarded((*database)->getHandle(), [&]() -> Result<void> { return work(**database); });
}

// For reading; leaves no trace, not even a lock: only for files that nobody writes meanwhile.
Result<Connection> openUntouched(const QString &path);

// Commits append to a log that is synced each time; readers never wait. May throw SQLite::Exception.
void useWriteAheadLog(SQLite::Database &database);
// Back to a single file without companions. May throw SQLite::Exception.
Result<void> useSingleFile(SQLite::Database &database);

int schemaOf(const SQLite::Database &database);

// What PRAGMA integrity_check and foreign_key_check complain about; empty when all is well. May throw
// SQLite::Exception.
QStringList complaintsAbout(const SQLite::Database &database);
// Damaged with the first complaint.
Result<void> checkIntegrity(const SQLite::Database &database);

// Removes a database file and its companions, if any: for temporary files of ours only.
void removeTemporary(const QString &path);

} // namespace sanju::store
