// SPDX-License-Identifier: Apache-2.0
// SQLite's backup interface (https://www.sqlite.org/backup.html), with a check and a rename around it.
#include "store/copies.h"

#include "store/connection.h"
#include "store/event_log.h"
#include "store/file_sync.h"
#include "store/migrations.h"
#include "store/new_database.h"
#include "store/projections.h"
#include "store/queries.h"
#include "store/sqlite_error.h"
#include "store/statement.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/Transaction.h>

#include <algorithm>
#include <sqlite3.h>

namespace sanju::store {

namespace {

Result<void> fillCopy(SQLite::Database &source, SQLite::Database &copy, Check check)
{
    if (auto copied = copyPages(source, copy); !copied)
        return copied;
    if (auto single = useSingleFile(copy); !single)
        return single;
    return check == Check::Integrity ? checkIntegrity(copy) : Result<void>();
}

Result<void> setTime(const QString &path, Instant at)
{
    QFile file(path);
    const auto time = QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count(), Qt::UTC);
    if (!file.open(QIODevice::ReadWrite) || !file.setFileTime(time, QFileDevice::FileModificationTime))
        return failure(ErrorKind::NotWritable, file.errorString() % QStringLiteral(": ") % path);
    return {};
}

void removeOldDailyCopies(const DataFolder &data, const QString &justMade)
{
    // Names are dates: they sort by age.
    QStringList names = QDir(data.backups()).entryList({QStringLiteral("*.sqlite")}, QDir::Files, QDir::Name);
    names.removeIf([](const QString &name) { return !isDailyCopy(name); });
    names.removeOne(QFileInfo(justMade).fileName()); // stays, even if the calendar was set back
    for (auto i = 0; i + kDailyCopies - 1 < names.size(); ++i)
        QFile::remove(data.backups() % QLatin1Char('/') % names.at(i));
}

Result<void> bringUpToDate(SQLite::Database &database, const QString &device)
{
    if (auto migrated = migrate(database); !migrated)
        return migrated;
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    auto learner = EventLog(database).workOut();
    if (!learner)
        return tl::unexpected(learner.error());
    Projections(database).keepAll(*learner);
    if (!device.isEmpty())
        setDevice(database, device);
    transaction.commit();
    return {};
}

} // namespace

Result<void> copyPages(SQLite::Database &source, SQLite::Database &target)
{
    SQLite::Backup backup(target, source);
    const int outcome = backup.executeStep(-1);
    if (outcome != SQLITE_DONE)
        return tl::unexpected(sqliteError(outcome, 0, QStringLiteral("cannot copy the database")));
    return {};
}

Result<void> copyDatabase(SQLite::Database &source, const QString &target, Instant at, Check check)
{
    const QString part = target % QStringLiteral(".part");
    removeTemporary(part);
    Result<void> done = withFile(part, Create::Yes, [&](SQLite::Database &copy) {
        return fillCopy(source, copy, check);
    }).and_then([&] {
          return setTime(part, at);
      }).and_then([&] { return replaceFile(part, target); });
    if (!done)
        removeTemporary(part);
    return done;
}

Result<void> keepDailyCopy(const DataFolder &data, StudyDay day, Instant at)
{
    const QString target = data.dailyCopy(day);
    if (QFileInfo::exists(target))
        return {};
    if (auto made = data.makeBackups(); !made)
        return made;
    auto source = openFile(data.database());
    if (!source)
        return tl::unexpected(source.error());
    return guarded((*source)->getHandle(), [&]() -> Result<void> {
        if (numberOf(**source, sql::kLastEventNumber) == 0)
            return {};
        auto copied = copyDatabase(**source, target, at);
        if (copied)
            removeOldDailyCopies(data, target);
        return copied;
    });
}

QList<study::Backups::Copy> automaticCopies(const DataFolder &data)
{
    QList<study::Backups::Copy> copies;
    const auto files = QDir(data.backups()).entryInfoList({QStringLiteral("learner-*.sqlite")}, QDir::Files);
    for (const QFileInfo &file : files) {
        const Instant at{Milliseconds{file.lastModified().toMSecsSinceEpoch()}};
        copies.append({file.absoluteFilePath(), at, file.size()});
    }
    std::ranges::sort(
        copies, [](const auto &a, const auto &b) { return a.at != b.at ? a.at > b.at : a.path > b.path; });
    return copies;
}

Result<int> eventsInCopy(const QString &path)
{
    if (auto header = readOurHeader(path); !header)
        return tl::unexpected(header.error());
    auto copy = openUntouched(path);
    if (!copy)
        return tl::unexpected(copy.error());
    return guarded((*copy)->getHandle(), [&]() -> Result<int> {
        if (auto sound = checkIntegrity(**copy); !sound)
            return tl::unexpected(sound.error());
        return static_cast<int>(numberOf(**copy, sql::kCountEvents));
    });
}

Result<void> prepareCopy(const QString &backup, const QString &prepared, Instant at, const QString &device)
{
    if (auto header = readOurHeader(backup); !header)
        return tl::unexpected(header.error());
    auto source = openUntouched(backup);
    if (!source)
        return tl::unexpected(source.error());
    Result<void> done = copyDatabase(**source, prepared, at).and_then([&] {
        return withFile(prepared, Create::No, [&](SQLite::Database &copy) { return bringUpToDate(copy, device); });
    });
    if (!done)
        removeTemporary(prepared);
    return done;
}

} // namespace sanju::store
