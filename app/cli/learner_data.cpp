// SPDX-License-Identifier: Apache-2.0
// Copies the learner's file with its companions, or opens it in place.
#include "cli/learner_data.h"

#include "cli/arguments.h"
#include "cli/words.h"
#include "store/data_folder.h"
#include "store/event_log.h"
#include "store/migrations.h"
#include "store/projections.h"
#include "store/sqlite_error.h"

#include <QDateTime>
#include <QFileInfo>

#include <random>

namespace sanju::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kTries = 5;

// The file itself and what SQLite keeps beside it. Not "-shm": that is made anew from the rest.
const QStringList kParts{u""_s, u"-wal"_s, u"-journal"_s};

// Changes whenever one of the parts does.
QString fingerprint(const QString &path)
{
    QString print;
    for (const QString &part : kParts) {
        const QFileInfo info(path + part);
        print += u"%1 %2 "_s.arg(info.exists() ? info.size() : -1).arg(info.lastModified().toMSecsSinceEpoch());
    }
    return print;
}

Result<void> copyParts(const QString &from, const QString &to)
{
    for (const QString &part : kParts) {
        QFile::remove(to + part);
        QFile source(from + part);
        if (!source.exists())
            continue;
        if (!source.open(QIODevice::ReadOnly))
            return failure(ErrorKind::NotWritable, source.errorString());
        // Not QFile::copy, which would pass read-only rights on to the copy.
        QFile copy(to + part);
        bool copied = copy.open(QIODevice::WriteOnly);
        while (copied && !source.atEnd()) {
            const QByteArray block = source.read(1 << 20);
            copied = !block.isEmpty() && copy.write(block) == block.size();
        }
        if (!copied || !copy.flush())
            return failure(ErrorKind::NoSpace, copy.errorString() + u": "_s + copy.fileName());
    }
    return {};
}

} // namespace

bool isUntouched(const QString &folder)
{
    const store::DataFolder data(folder);
    return !QFileInfo::exists(data.database()) && data.traces().isEmpty();
}

Result<LearnerSnapshot> LearnerSnapshot::take(const QString &folder)
{
    const QString original = store::DataFolder(folder).database();
    if (const auto header = store::readOurHeader(original); !header)
        return tl::unexpected(header.error());

    LearnerSnapshot snapshot;
    snapshot.m_folder = std::make_unique<QTemporaryDir>();
    if (!snapshot.m_folder->isValid())
        return failure(ErrorKind::NoSpace, snapshot.m_folder->errorString());
    const QString copy = store::DataFolder(snapshot.m_folder->path()).database();
    bool steady = false;
    for (int tries = 0; tries < kTries && !steady; ++tries) {
        const QString before = fingerprint(original);
        if (const auto copied = copyParts(original, copy); !copied)
            return tl::unexpected(copied.error());
        steady = fingerprint(original) == before;
    }
    if (!steady)
        return failure(ErrorKind::Busy, u"it changes while it is read"_s);

    auto database = store::openFile(copy);
    if (!database)
        return tl::unexpected(database.error());
    snapshot.m_database = std::move(*database);
    const auto current = store::guarded(snapshot.m_database->getHandle(), [&]() -> Result<void> {
        if (store::schemaOf(*snapshot.m_database) >= store::schemaVersion())
            return {};
        return store::migrate(*snapshot.m_database);
    });
    if (!current)
        return tl::unexpected(current.error());
    return snapshot;
}

Result<study::Learner> LearnerSnapshot::learner() const
{
    return store::guarded(m_database->getHandle(), [&] { return store::Projections(*m_database).load(); });
}

Result<void> LearnerSnapshot::forEachEvent(const store::EventVisitor &visit) const
{
    return store::guarded(m_database->getHandle(), [&] { return store::EventLog(*m_database).forEach(visit); });
}

std::unique_ptr<store::SqliteStore> openLearner(
    const QString &folder, const Clock &clock, const QTimeZone &zone, QTextStream &err)
{
    std::random_device device;
    const std::uint64_t seed = (std::uint64_t{device()} << 32) | device();
    auto opened = store::SqliteStore::open(
        folder, clock, [zone] { return zone; }, seed);
    if (opened)
        return std::move(*opened);
    complainAbout(folder, opened.error(), err);
    return nullptr;
}

int minutesOf(const study::Learner &learner)
{
    const int minutes = learner.settings.value(u"minutes"_s).toInt();
    return minutes > 0 ? minutes : study::kDefaultMinutes;
}

void complainAbout(const QString &folder, const Error &error, QTextStream &err)
{
    complain(err, u"the learner's file in %1 %2."_s.arg(folder, inWords(error)));
}

} // namespace sanju::cli
