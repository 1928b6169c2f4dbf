// SPDX-License-Identifier: Apache-2.0
// The table of error codes: SQLite's result codes (https://www.sqlite.org/rescode.html) and errno.
#include "store/sqlite_error.h"

#include <sqlite3.h>

#include <cerrno>

namespace sanju::store {

namespace {

bool isNoRoom(int systemErrno)
{
    return systemErrno == ENOSPC || systemErrno == EDQUOT || systemErrno == EFBIG;
}

bool isNoRight(int systemErrno)
{
    return systemErrno == EACCES || systemErrno == EPERM || systemErrno == EROFS || systemErrno == ENOTDIR;
}

bool isReading(int code)
{
    return code == SQLITE_IOERR_READ || code == SQLITE_IOERR_SHORT_READ || code == SQLITE_IOERR_DATA ||
           code == SQLITE_IOERR_CORRUPTFS;
}

bool isLocking(int code)
{
    return code == SQLITE_IOERR_LOCK || code == SQLITE_IOERR_SHMLOCK || code == SQLITE_IOERR_BLOCKED;
}

int lastErrnoOf(sqlite3_file *file)
{
    int last = 0;
    if (file && file->pMethods)
        file->pMethods->xFileControl(file, SQLITE_FCNTL_LAST_ERRNO, &last);
    return last;
}

ErrorKind kindOf(int code, int systemErrno)
{
    switch (code & 0xff) {
    case SQLITE_FULL:
        return ErrorKind::NoSpace;
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return ErrorKind::NotWritable;
    case SQLITE_CANTOPEN:
        return isNoRoom(systemErrno) ? ErrorKind::NoSpace : ErrorKind::NotWritable;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL: // lost the race for the write-ahead log several times
        return ErrorKind::Busy;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return ErrorKind::Damaged;
    case SQLITE_IOERR:
        if (isReading(code))
            return ErrorKind::Damaged; // whatever errno still says of an earlier write
        if (isNoRoom(systemErrno))
            return ErrorKind::NoSpace;
        if (isNoRight(systemErrno))
            return ErrorKind::NotWritable;
        return isLocking(code) ? ErrorKind::Busy : ErrorKind::Failed;
    default:
        return ErrorKind::Failed;
    }
}

} // namespace

Error sqliteError(int code, int systemErrno, const QString &message)
{
    return {
        kindOf(code, systemErrno), QStringLiteral("%1 (SQLite %2, errno %3)").arg(message).arg(code).arg(systemErrno)};
}

Error sqliteError(const SQLite::Exception &exception, sqlite3 *connection)
{
    const int extended = exception.getExtendedErrorCode();
    const int code = extended > 0 ? extended : exception.getErrorCode();
    return sqliteError(code, systemErrnoOf(connection), QString::fromUtf8(exception.getErrorStr()));
}

Error systemError(int systemErrno, const QString &message)
{
    const QString detail = message % QStringLiteral(" (errno ") % QString::number(systemErrno) % QLatin1Char(')');
    if (isNoRoom(systemErrno))
        return {ErrorKind::NoSpace, detail};
    if (isNoRight(systemErrno))
        return {ErrorKind::NotWritable, detail};
    return {systemErrno == ENOENT ? ErrorKind::NotFound : ErrorKind::Failed, detail};
}

int systemErrnoOf(sqlite3 *connection)
{
    if (!connection)
        return 0;
    // A commit that fails is not noted in the connection, only in the file that could not be written: log or database.
    for (const int where : {SQLITE_FCNTL_JOURNAL_POINTER, SQLITE_FCNTL_FILE_POINTER}) {
        sqlite3_file *file = nullptr;
        sqlite3_file_control(connection, "main", where, static_cast<void *>(&file));
        if (const int last = lastErrnoOf(file); last != 0)
            return last;
    }
    return sqlite3_system_errno(connection);
}

} // namespace sanju::store
