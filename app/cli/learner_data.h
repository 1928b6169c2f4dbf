// SPDX-License-Identifier: Apache-2.0
// Ways to the learner's data: looking without leaving a trace, and going on writing.
#pragma once

#include "store/connection.h"
#include "store/sqlite_store.h"
#include "study/learner.h"

#include <QTemporaryDir>
#include <QTextStream>

#include <memory>

namespace sanju::cli {

// Nobody has studied here yet: no folder, or nothing of ours in it.
bool isUntouched(const QString &folder);

// The learner's file as it was a moment ago, copied to a temporary folder: SQLite leaves locks and logs even where it
// only reads, and a file of an older version can only be understood once it is brought up to date.
class LearnerSnapshot
{
public:
    // NotFound, BadInput, NewerFormat, Busy when somebody keeps writing meanwhile; Damaged, NoSpace.
    static Result<LearnerSnapshot> take(const QString &folder);

    SQLite::Database &database() const { return *m_database; }
    Result<study::Learner> learner() const;
    // What was done since the beginning, oldest first. Damaged after as many as could be read.
    Result<void> forEachEvent(const store::EventVisitor &visit) const;

private:
    std::unique_ptr<QTemporaryDir> m_folder; // outlives the connection
    store::Connection m_database;
};

// The learner's data for writing, made when they are not there; nullptr once it has told `err` why not. The clock must
// outlive them.
std::unique_ptr<store::SqliteStore> openLearner(
    const QString &folder, const Clock &clock, const QTimeZone &zone, QTextStream &err);

// The minutes a day that the learner has chosen, or those of a learner who has not.
int minutesOf(const study::Learner &learner);

// Says what is wrong with the data in `folder`.
void complainAbout(const QString &folder, const Error &error, QTextStream &err);

} // namespace sanju::cli
