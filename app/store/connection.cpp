// SPDX-License-Identifier: Apache-2.0
// Connections and pragmas.
#include "store/connection.h"

#include "store/migrations.h"
#include "store/statement.h"

#include <QFile>
#include <QUrl>
#include <QtEndian>

#include <sqlite3.h>

namespace sanju::store {

namespace {

// Long enough for another process's transaction, short enough not to freeze the screen.
constexpr int kBusyMs = 2000;

void makeSafe(SQLite::Database &database)
{
    database.setBusyTimeout(kBusyMs);
    database.exec("PRAGMA synchronous = FULL;"
                  "PRAGMA fullfsync = ON;" // Apple's fsync alone does not reach the disk
                  "PRAGMA checkpoint_fullfsync = ON;"
                  "PRAGMA foreign_keys = ON;"
                  "PRAGMA recursive_triggers = ON;" // else REPLACE would slip past the guard of the log
                  "PRAGMA trusted_schema = OFF;");
}

} // namespace

Result<FileHeader> readHeader(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return failure(ErrorKind::NotFound, QStringLiteral("there is no ") % path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::NotWritable, file.errorString() % QStringLiteral(": ") % path);
    // https://www.sqlite.org/fileformat.html#the_database_header
    const QByteArray header = file.read(100);
    if (header.size() < 100 || !header.startsWith(QByteArray("SQLite format 3", 16)))
        return failure(ErrorKind::BadInput, QStringLiteral("not an SQLite file: ") % path);
    return FileHeader{
        qFromBigEndian<qint32>(header.constData() + 60), qFromBigEndian<quint32>(header.constData() + 68)};
}

Result<FileHeader> readOurHeader(const QString &path)
{
    auto header = readHeader(path);
    if (!header)
        return header;
    if (header->applicationId != kApplicationId || header->schema < 1)
        return failure(ErrorKind::BadInput, QStringLiteral("an SQLite file, but not of Sanju: ") % path);
    if (header->schema > schemaVersion()) {
        return failure(ErrorKind::NewerFormat,
            QStringLiteral("schema %1, known up to %2: ").arg(header->schema).arg(schemaVersion()) % path);
    }
    return header;
}

Result<Connection> openFile(const QString &path, Create create)
{
    const int flags = SQLite::OPEN_READWRITE | (create == Create::Yes ? SQLite::OPEN_CREATE : 0);
    return guarded(nullptr, [&]() -> Result<Connection> {
        auto database = std::make_unique<SQLite::Database>(path.toStdString(), flags);
        if (sqlite3_db_readonly(database->getHandle(), "main") == 1)
            return failure(ErrorKind::NotWritable, QStringLiteral("may only be read: ") % path);
        makeSafe(*database);
        return database;
    });
}

Result<Connection> openUntouched(const QString &path)
{
    const QByteArray uri = QUrl::fromLocalFile(path).toEncoded() + "?immutable=1";
    return guarded(nullptr, [&]() -> Result<Connection> {
        return std::make_unique<SQLite::Database>(uri.toStdString(), SQLite::OPEN_READONLY | SQLite::OPEN_URI);
    });
}

void useWriteAheadLog(SQLite::Database &database)
{
    // Where the file system cannot do it, SQLite stays with its rollback journal: slower, as safe.
    textOf(database, "PRAGMA journal_mode = WAL");
}

Result<void> useSingleFile(SQLite::Database &database)
{
    const QString mode = textOf(database, "PRAGMA journal_mode = DELETE");
    if (mode != QLatin1String("delete"))
        return failure(ErrorKind::Failed, QStringLiteral("journal mode stays ") % mode);
    return {};
}

int schemaOf(const SQLite::Database &database)
{
    return static_cast<int>(numberOf(database, "PRAGMA user_version"));
}

QStringList complaintsAbout(const SQLite::Database &database)
{
    QStringList complaints;
    SQLite::Statement integrity(database, "PRAGMA integrity_check(20)");
    while (integrity.executeStep()) {
        if (const QString line = textAt(integrity, 0); line != QLatin1String("ok"))
            complaints.append(line);
    }
    SQLite::Statement foreignKeys(database, "PRAGMA foreign_key_check");
    while (foreignKeys.executeStep())
        complaints.append(QStringLiteral("foreign key broken in ") % textAt(foreignKeys, 0));
    return complaints;
}

Result<void> checkIntegrity(const SQLite::Database &database)
{
    const QStringList complaints = complaintsAbout(database);
    if (!complaints.isEmpty())
        return failure(ErrorKind::Damaged, complaints.constFirst());
    return {};
}

void removeTemporary(const QString &path)
{
    for (const char *suffix : {"", "-journal", "-wal", "-shm"})
        QFile::remove(path % QLatin1String(suffix));
}

} // namespace sanju::store
