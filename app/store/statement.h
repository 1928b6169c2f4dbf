// SPDX-License-Identifier: Apache-2.0
// Small words for prepared statements: bind QStrings and numbers in order, run, read.
#pragma once

#include "base/study_day.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <optional>

namespace sanju::store {

inline void bindValue(SQLite::Statement &statement, int at, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    statement.bind(at, utf8.toStdString());
}
inline void bindValue(SQLite::Statement &statement, int at, double number)
{
    statement.bind(at, number);
}
inline void bindValue(SQLite::Statement &statement, int at, qint64 number)
{
    statement.bind(at, static_cast<std::int64_t>(number));
}
inline void bindValue(SQLite::Statement &statement, int at, int number)
{
    statement.bind(at, number);
}
inline void bindValue(SQLite::Statement &statement, int at, bool yes)
{
    statement.bind(at, yes ? 1 : 0);
}
inline void bindValue(SQLite::Statement &statement, int at, StudyDay day)
{
    statement.bind(at, day.number);
}
template <class Value> void bindValue(SQLite::Statement &statement, int at, const std::optional<Value> &value)
{
    if (value)
        bindValue(statement, at, *value);
    else
        statement.bind(at);
}
inline void bindValue(SQLite::Statement &statement, int at, Instant instant)
{
    bindValue(statement, at, static_cast<qint64>(instant.time_since_epoch().count()));
}

// Starts a statement afresh, also when its last run failed half-way.
template <class... Values> void bindAll(SQLite::Statement &statement, const Values &...values)
{
    statement.tryReset();
    int at = 0;
    (bindValue(statement, ++at, values), ...);
}

// For statements that give no rows.
template <class... Values> void run(SQLite::Statement &statement, const Values &...values)
{
    bindAll(statement, values...);
    statement.exec();
    statement.tryReset();
}

inline QString textAt(const SQLite::Statement &statement, int column)
{
    const SQLite::Column value = statement.getColumn(column);
    const char *text = value.getText();
    return QString::fromUtf8(text, value.getBytes());
}
inline Instant instantAt(const SQLite::Statement &statement, int column)
{
    return Instant{Milliseconds{statement.getColumn(column).getInt64()}};
}
inline StudyDay dayAt(const SQLite::Statement &statement, int column)
{
    return {statement.getColumn(column).getInt()};
}

// The first column of the first row; 0 without one.
inline qint64 numberOf(const SQLite::Database &database, const char *query)
{
    SQLite::Statement statement(database, query);
    return statement.executeStep() ? statement.getColumn(0).getInt64() : 0;
}
inline QString textOf(const SQLite::Database &database, const char *query)
{
    SQLite::Statement statement(database, query);
    return statement.executeStep() ? textAt(statement, 0) : QString();
}

} // namespace sanju::store
