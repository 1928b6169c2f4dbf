// SPDX-License-Identifier: Apache-2.0
// Looks at the learner's database from all sides and says what is not as it should be.
#pragma once

#include "base/error.h"

#include <SQLiteCpp/Database.h>

#include <QStringList>

namespace sanju::store {

struct DoctorReport
{
    int schema = 0;
    QString device;
    qint64 events = 0;
    qsizetype memories = 0;
    qsizetype lessons = 0;
    qsizetype missions = 0;
    qsizetype drills = 0;
    qsizetype days = 0;
    QStringList complaints;  // of the file: integrity, references, gaps in the log, rows that mean nothing
    QStringList differences; // between what is kept and what follows from the log; the first ones

    bool isHealthy() const { return complaints.isEmpty() && differences.isEmpty(); }
};

// Reads everything and changes nothing. A damaged file is a report with complaints; an error is only what prevented
// looking.
Result<DoctorReport> examine(SQLite::Database &database);

} // namespace sanju::store
