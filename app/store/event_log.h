// SPDX-License-Identifier: Apache-2.0
// The log of events in its table: append at the end, read in order. Nothing else can be done to it.
#pragma once

#include "study/event.h"
#include "study/learner.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <functional>

namespace sanju::store {

// Called for each event; false stops.
using EventVisitor = std::function<bool(const study::Event &)>;

// Uses a database that must outlive it. What SQLite throws goes through: the caller turns it into an Error.
class EventLog
{
public:
    explicit EventLog(SQLite::Database &database);

    void append(const study::Event &event);

    // Oldest first. Damaged when a row cannot be understood.
    Result<void> forEach(const EventVisitor &visit) const;
    // What follows from all events. Damaged when a row cannot be understood.
    Result<study::Learner> workOut() const;
    // The event in one place of the log; NotFound when there is none.
    Result<study::Event> at(qint64 seq);
    qint64 count() const;

private:
    SQLite::Database *m_database;
    SQLite::Statement m_append;
    SQLite::Statement m_at;
};

} // namespace sanju::store
