// SPDX-License-Identifier: Apache-2.0
// One act, one transaction; and the learner in memory always what the file says.
#include "store/sqlite_store.h"

#include "base/uuid_v7.h"
#include "store/copies.h"
#include "store/file_sync.h"
#include "store/learner_parts.h"
#include "store/migrations.h"
#include "store/new_database.h"
#include "store/queries.h"
#include "store/sqlite_error.h"
#include "store/statement.h"

#include <QFile>
#include <QFileInfo>

#include <SQLiteCpp/Transaction.h>

#include <sqlite3.h>

namespace sanju::store {

namespace {

Result<void> createFile(const DataFolder &data, Instant now, std::uint64_t seed)
{
    Random random(seed);
    const QString prepared = data.temporary("new");
    return makeDatabase(prepared, uuidV7(now, random)).and_then([&] { return data.install(prepared); });
}

// Before SQLite sees the file: what is not ours or too new must not be touched, what is missing must not be replaced in
// silence.
Result<void> inspect(const DataFolder &data, Instant now, std::uint64_t seed)
{
    const auto header = readOurHeader(data.database());
    if (header)
        return {};
    if (header.error().kind == ErrorKind::BadInput)
        return failure(ErrorKind::Damaged, header.error().detail);
    if (header.error().kind != ErrorKind::NotFound)
        return tl::unexpected(header.error());
    if (const QStringList traces = data.traces(); !traces.isEmpty()) {
        return failure(ErrorKind::NotFound,
            data.database() % QStringLiteral(" is missing, but there is ") % traces.join(QStringLiteral(", ")));
    }
    return createFile(data, now, seed);
}

Result<void> bringUpToDate(SQLite::Database &database, const DataFolder &data, Instant now)
{
    const int schema = schemaOf(database);
    if (schema == schemaVersion())
        return {};
    if (schema > schemaVersion()) {
        // Only its write-ahead log said so: leave both as they are.
        sqlite3_db_config(database.getHandle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
        return failure(
            ErrorKind::NewerFormat, QStringLiteral("schema %1, known up to %2").arg(schema).arg(schemaVersion()));
    }
    return copyDatabase(database, data.copyBeforeSchema(schemaVersion()), now).and_then([&] {
        return migrate(database);
    });
}

// Says that a learner was here, should the database ever be missing. Without it all still works.
void leaveMark(const DataFolder &data, const QString &device)
{
    if (QFileInfo::exists(data.mark()))
        return;
    QFile mark(data.mark());
    if (mark.open(QIODevice::WriteOnly))
        mark.write(device.toUtf8() + '\n');
}

} // namespace

Result<std::unique_ptr<SqliteStore>> SqliteStore::open(
    const QString &folder, const Clock &clock, ZoneProvider zone, std::uint64_t seed)
{
    using Opened = Result<std::unique_ptr<SqliteStore>>;
    const DataFolder data(QFileInfo(folder).absoluteFilePath());
    const Instant now = clock.now();
    if (auto ready = data.make().and_then([&] { return inspect(data, now, seed); }); !ready)
        return tl::unexpected(ready.error());
    auto database = openFile(data.database());
    if (!database)
        return tl::unexpected(database.error());
    const auto current = guarded((*database)->getHandle(), [&]() -> Result<void> {
        if (auto done = bringUpToDate(**database, data, now); !done)
            return done;
        useWriteAheadLog(**database);
        return {};
    });
    if (!current)
        return tl::unexpected(current.error());
    // The store takes the connection with it when it fails, so it cannot be asked for reasons.
    return guarded(nullptr, [&]() -> Opened {
        std::unique_ptr<SqliteStore> store(new SqliteStore(data, clock, std::move(zone), *std::move(database)));
        if (auto loaded = store->load(seed); !loaded)
            return tl::unexpected(loaded.error());
        leaveMark(data, store->m_device);
        return store;
    });
}

SqliteStore::SqliteStore(DataFolder data, const Clock &clock, ZoneProvider zone, Connection database)
    : m_data(std::move(data)),
      m_clock(&clock),
      m_zone(std::move(zone)),
      m_database(std::move(database)),
      m_log(*m_database),
      m_projections(*m_database),
      m_version(*m_database, "PRAGMA data_version")
{
}

Result<void> SqliteStore::load(std::uint64_t seed)
{
    m_device = deviceOf(*m_database);
    if (m_device.isEmpty())
        return failure(ErrorKind::Damaged, QStringLiteral("no device id"));
    m_seenVersion = dataVersion(); // before reading: what is written in between is noticed by the first act
    if (auto loaded = reload(); !loaded)
        return loaded;
    // With the number of events mixed in, starting twice with one seed at one instant still gives other ids.
    m_random = Random(Random(seed + static_cast<std::uint64_t>(m_learner.events)).next());
    return {};
}

Result<void> SqliteStore::reload()
{
    auto loaded = m_projections.load();
    if (!loaded)
        return tl::unexpected(loaded.error());
    m_learner = *std::move(loaded);
    m_draft = m_learner;
    return {};
}

Result<void> SqliteStore::catchUp()
{
    const int version = dataVersion();
    if (version == m_seenVersion)
        return {};
    if (auto loaded = reload(); !loaded)
        return loaded;
    m_seenVersion = version;
    return {};
}

// Changes when another connection has written.
int SqliteStore::dataVersion()
{
    bindAll(m_version);
    m_version.executeStep();
    const int version = m_version.getColumn(0).getInt();
    m_version.tryReset();
    return version;
}

Result<void> SqliteStore::append(std::span<const study::EventBody> acts)
{
    for (const study::EventBody &act : acts) {
        if (auto readable = study::checkReadable(act); !readable)
            return readable;
    }
    const Instant now = m_clock->now();
    const StudyDay day = studyDay(now, m_zone());
    QList<study::Change> changes;
    auto kept = guarded(m_database->getHandle(), [&]() -> Result<void> {
        SQLite::Transaction transaction(*m_database, SQLite::TransactionBehavior::IMMEDIATE);
        if (auto current = catchUp(); !current)
            return current;
        for (const study::EventBody &act : acts)
            write(act, now, day, changes);
        transaction.commit();
        return {};
    });
    for (const study::Change &change : changes) {
        if (kept)
            copyParts(m_draft, m_learner, change);
        else
            copyParts(m_learner, m_draft, change);
    }
    return kept;
}

void SqliteStore::write(const study::EventBody &act, Instant now, StudyDay day, QList<study::Change> &changes)
{
    const study::Event event{study::EventId(uuidV7(now, m_random)), m_device, now, day, act};
    m_log.append(event);
    changes.append(study::apply(m_draft, event));
    m_projections.keep(m_draft, changes.constLast());
}

StudyDay SqliteStore::today() const
{
    return studyDay(m_clock->now(), m_zone());
}

bool SqliteStore::isOwnFile(const QString &path) const
{
    return QFileInfo(path) == QFileInfo(m_data.database());
}

QList<study::Backups::Copy> SqliteStore::automatic() const
{
    return automaticCopies(m_data);
}

Result<void> SqliteStore::exportTo(const QString &path)
{
    if (isOwnFile(path))
        return failure(ErrorKind::BadInput, QStringLiteral("a backup cannot take the place of the data it copies"));
    return copyDatabase(*m_database, path, m_clock->now());
}

Result<int> SqliteStore::eventsIn(const QString &path) const
{
    return isOwnFile(path) ? Result<int>(m_learner.events) : eventsInCopy(path);
}

Result<void> SqliteStore::restoreFrom(const QString &path)
{
    if (isOwnFile(path))
        return failure(ErrorKind::BadInput, QStringLiteral("these are the data in use"));
    const Instant now = m_clock->now();
    const QString prepared = m_data.temporary("restore");
    auto restored = guarded(m_database->getHandle(), [&]() -> Result<void> {
        if (auto ready = prepareCopy(path, prepared, now, m_device); !ready)
            return ready;
        if (auto made = m_data.makeBackups(); !made)
            return made;
        // Kept as it is, even if it is not sound: it may be why the learner restores.
        if (auto kept = copyDatabase(*m_database, m_data.copyBeforeRestore(now), now, Check::Nothing); !kept)
            return kept;
        auto source = openUntouched(prepared);
        if (!source)
            return tl::unexpected(source.error());
        if (auto copied = copyPages(**source, *m_database); !copied)
            return copied;
        return reload();
    });
    removeTemporary(prepared);
    return restored;
}

Result<void> SqliteStore::keepDailyCopy() const
{
    return store::keepDailyCopy(m_data, today(), m_clock->now());
}

Result<void> SqliteStore::forEachEvent(const EventVisitor &visit) const
{
    return guarded(m_database->getHandle(), [&] { return m_log.forEach(visit); });
}

Result<study::Learner> SqliteStore::rebuild() const
{
    return guarded(m_database->getHandle(), [&] { return m_log.workOut(); });
}

Result<void> SqliteStore::rebuildProjections()
{
    return guarded(m_database->getHandle(), [&]() -> Result<void> {
        SQLite::Transaction transaction(*m_database, SQLite::TransactionBehavior::IMMEDIATE);
        auto learner = m_log.workOut();
        if (!learner)
            return tl::unexpected(learner.error());
        m_projections.keepAll(*learner);
        transaction.commit();
        m_learner = *std::move(learner);
        m_draft = m_learner;
        return {};
    });
}

Result<DoctorReport> SqliteStore::doctor() const
{
    return examine(*m_database);
}

} // namespace sanju::store
