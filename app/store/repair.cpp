// SPDX-License-Identifier: Apache-2.0
// Salvage and new beginnings.
#include "store/repair.h"

#include "base/uuid_v7.h"
#include "store/connection.h"
#include "store/copies.h"
#include "store/data_folder.h"
#include "store/event_log.h"
#include "store/file_sync.h"
#include "store/new_database.h"
#include "store/projections.h"
#include "store/queries.h"
#include "store/sqlite_error.h"
#include "store/statement.h"

#include <QFile>
#include <QSet>

#include <algorithm>
#include <sqlite3.h>

namespace sanju::store {

namespace {

// No event takes less room than this, so a file of n bytes cannot hold more than n / kLeastBytes.
constexpr qint64 kLeastBytes = 64;

struct Readable
{
    QList<study::Event> events;
    qint64 places = 0; // up to the last event, or the last one readable
};

// Every place is asked for on its own: one broken page then costs the events on it and no others.
Readable readWhatCanBeRead(SQLite::Database &database)
{
    EventLog log(database);
    const auto last = guarded(nullptr, [&]() -> Result<qint64> { return log.count(); });
    const qint64 most = numberOf(database, "PRAGMA page_count") * numberOf(database, "PRAGMA page_size") / kLeastBytes;
    const qint64 end = last ? std::min(*last, most) : most;
    Readable readable;
    readable.places = last ? end : 0;
    QSet<study::EventId> seen;
    for (qint64 seq = 1; seq <= end; ++seq) {
        auto event = guarded(nullptr, [&] { return log.at(seq); });
        if (!event || seen.contains(event->id))
            continue;
        seen.insert(event->id);
        readable.events.append(*std::move(event));
        readable.places = std::max(readable.places, seq);
    }
    return readable;
}

Result<Readable> readDamaged(const QString &path)
{
    return guarded(nullptr, [&]() -> Result<Readable> {
        SQLite::Database database(path.toStdString(), SQLite::OPEN_READWRITE);
        // Without it SQLite reads nothing of a file that was cut short.
        sqlite3_db_config(database.getHandle(), SQLITE_DBCONFIG_WRITABLE_SCHEMA, 1, nullptr);
        database.exec("PRAGMA cell_size_check = ON");
        return readWhatCanBeRead(database);
    });
}

Result<void> writeEvents(SQLite::Database &database, const QList<study::Event> &events)
{
    EventLog log(database);
    study::Learner learner;
    for (const study::Event &event : events) {
        log.append(event);
        study::apply(learner, event);
    }
    Projections(database).keepAll(learner);
    return {};
}

Result<QString> replaceDatabase(const DataFolder &data, const QString &prepared, Instant now)
{
    auto aside = data.setAside(now);
    if (!aside)
        return aside;
    if (auto installed = data.install(prepared); !installed)
        return tl::unexpected(installed.error());
    return aside;
}

} // namespace

Result<Salvaged> salvage(const QString &folder, const QString &outPath)
{
    const DataFolder data(folder);
    // Opening a file for recovery may write to it, so a copy is opened. The log belongs to it: it holds the latest
    // events.
    const QString reading = data.temporary("salvage");
    removeTemporary(reading);
    if (!QFile::exists(data.database()))
        return failure(ErrorKind::NotFound, QStringLiteral("there is no ") % data.database());
    if (!QFile::copy(data.database(), reading))
        return failure(ErrorKind::NotWritable, QStringLiteral("cannot write ") % reading);
    QFile::copy(data.database() % QStringLiteral("-wal"), reading % QStringLiteral("-wal"));
    const auto readable = readDamaged(reading);
    removeTemporary(reading);
    if (!readable)
        return tl::unexpected(readable.error());
    if (readable->events.isEmpty())
        return failure(ErrorKind::Damaged, QStringLiteral("no event could be read"));

    const QString part = outPath % QStringLiteral(".part");
    const auto &events = readable->events;
    auto written = makeDatabase(part, events.constLast().device, [&](SQLite::Database &database) {
        return writeEvents(database, events);
    }).and_then([&] { return replaceFile(part, outPath); });
    if (!written)
        return tl::unexpected(written.error());
    const auto saved = static_cast<int>(events.size());
    return Salvaged{saved, static_cast<int>(readable->places) - saved};
}

Result<QString> startFromCopy(const QString &folder, const QString &copyPath, Instant now)
{
    const DataFolder data(folder);
    const QString prepared = data.temporary("restore");
    return prepareCopy(copyPath, prepared, now).and_then([&] { return replaceDatabase(data, prepared, now); });
}

Result<QString> startAnew(const QString &folder, Instant now, std::uint64_t seed)
{
    const DataFolder data(folder);
    const QString prepared = data.temporary("new");
    Random random(seed);
    return makeDatabase(prepared, uuidV7(now, random)).and_then([&] { return replaceDatabase(data, prepared, now); });
}

} // namespace sanju::store
