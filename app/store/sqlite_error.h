// SPDX-License-Identifier: Apache-2.0
// Turns what SQLite and the operating system report into the errors of the house.
#pragma once

#include "base/error.h"

#include <SQLiteCpp/Exception.h>

struct sqlite3;

namespace sanju::store {

// `code` is SQLite's, plain or extended; `systemErrno` is what the operating system said, 0 if nothing. A full disk is
// NoSpace however it shows itself; a page that cannot be read back is Damaged.
Error sqliteError(int code, int systemErrno, const QString &message);

// `connection` is the one that threw, for the operating system's reason; nullptr if it could not be opened.
Error sqliteError(const SQLite::Exception &exception, sqlite3 *connection);

// From errno: no room is NoSpace, no right is NotWritable.
Error systemError(int systemErrno, const QString &message);

int systemErrnoOf(sqlite3 *connection);

// Runs `work`, which returns a Result, and turns what SQLiteCpp throws in it into an Error.
template <class Work> auto guarded(sqlite3 *connection, Work &&work) -> decltype(work())
{
    try {
        return work();
    } catch (const SQLite::Exception &exception) {
        return tl::unexpected<Error>(sqliteError(exception, connection));
    }
}

} // namespace sanju::store
