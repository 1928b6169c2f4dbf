// SPDX-License-Identifier: Apache-2.0
// Copies of the learner's database: made while it is in use, looked into, and made ready to take its place.
#pragma once

#include "store/data_folder.h"
#include "study/ports.h"

#include <SQLiteCpp/Database.h>

namespace sanju::store {

inline constexpr int kDailyCopies = 7;

// Makes `target` equal to `source`, page by page, in one transaction of `target`. May throw SQLite::Exception.
Result<void> copyPages(SQLite::Database &source, SQLite::Database &target);

enum class Check { Integrity, Nothing };

// Writes all of `source` into one file at `target`, through a temporary file beside it: `target` is either complete,
// checked and synced, or as it was before. The file's time becomes `at`.
Result<void> copyDatabase(SQLite::Database &source, const QString &target, Instant at, Check check = Check::Integrity);

// Keeps backups/learner-<day>.sqlite unless it is there already or there is nothing to keep, then removes the oldest
// daily copies beyond kDailyCopies. Opens its own connection: may run on any thread. Damaged when the database is not
// sound; then no older copy is touched.
Result<void> keepDailyCopy(const DataFolder &data, StudyDay day, Instant at);

// Newest first: daily copies and those made before restoring.
QList<study::Backups::Copy> automaticCopies(const DataFolder &data);

// How many events a backup holds, without touching it. NotFound, BadInput (not ours), Damaged or NewerFormat.
Result<int> eventsInCopy(const QString &path);

// Writes the content of a backup to `prepared` as a checked database of today's schema whose projections follow from
// its log. With `device` not empty, that phone goes on writing it. Errors as eventsInCopy.
Result<void> prepareCopy(const QString &backup, const QString &prepared, Instant at, const QString &device = {});

} // namespace sanju::store
