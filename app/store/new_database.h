// SPDX-License-Identifier: Apache-2.0
// Makes a file of ours from nothing: complete or not at all.
#pragma once

#include "base/error.h"

#include <SQLiteCpp/Database.h>

#include <functional>

namespace sanju::store {

// Puts what belongs into a fresh database, inside the transaction that makes it.
using Fill = std::function<Result<void>(SQLite::Database &)>;

// A single checked and synced file at `path` (nothing else beside it) with all tables of today. Removes it again on
// failure.
Result<void> makeDatabase(const QString &path, const QString &device, const Fill &fill = {});

// The phone that writes into a database; empty when it does not say. May throw SQLite::Exception.
QString deviceOf(const SQLite::Database &database);
void setDevice(SQLite::Database &database, const QString &device);

} // namespace sanju::store
