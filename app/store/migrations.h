// SPDX-License-Identifier: Apache-2.0
// The steps by which the learner's file came to its present form.
#pragma once

#include "base/error.h"

#include <span>

namespace SQLite {
class Database;
}

namespace sanju::store {

// One file of sql/migrations: brings a file of schema `version - 1` to `version`. A later one may change or drop
// projections freely: they are worked out from the log again after every migration.
struct Migration
{
    int version;
    const char *name;
    const char *sql;
};

// Written into the header of every file of ours (PRAGMA application_id): "Sanj".
inline constexpr quint32 kApplicationId = 0x53616e6a;

// All of them, oldest first; the last one's version is this program's.
std::span<const Migration> migrations();
int schemaVersion();

// Brings `database` to the last of `steps` in one transaction and works its projections out again: all or nothing. Does
// nothing when it is there already. NewerFormat when it is beyond. May throw SQLite::Exception.
Result<void> migrate(SQLite::Database &database, std::span<const Migration> steps = migrations());

} // namespace sanju::store
