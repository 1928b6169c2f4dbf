// SPDX-License-Identifier: Apache-2.0
// File names and the few moves among them.
#include "store/data_folder.h"

#include "store/file_sync.h"
#include "store/sqlite_error.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <cerrno>

namespace sanju::store {

namespace {

QString stamp(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count(), Qt::UTC)
        .toString(QStringLiteral("yyyyMMdd-HHmmss"));
}

// `start` + ".sqlite", or with "-2", "-3" ... when that is taken.
QString freeName(const QString &start)
{
    QString name = start % QStringLiteral(".sqlite");
    for (int i = 2; QFileInfo::exists(name); ++i)
        name = start % QLatin1Char('-') % QString::number(i) % QStringLiteral(".sqlite");
    return name;
}

Result<void> makeFolder(const QString &path)
{
    errno = 0;
    if (QDir().mkpath(path))
        return {};
    Error error = systemError(errno, QStringLiteral("cannot make the folder ") % path);
    if (error.kind != ErrorKind::NoSpace)
        error.kind = ErrorKind::NotWritable;
    return tl::unexpected(error);
}

} // namespace

QString DataFolder::database() const
{
    return m_path % QStringLiteral("/learner.sqlite");
}

QString DataFolder::mark() const
{
    return m_path % QStringLiteral("/learner.device");
}

QString DataFolder::backups() const
{
    return m_path % QStringLiteral("/backups");
}

QString DataFolder::dailyCopy(StudyDay day) const
{
    return backups() % QStringLiteral("/learner-") % day.date().toString(Qt::ISODate) % QStringLiteral(".sqlite");
}

QString DataFolder::copyBeforeRestore(Instant at) const
{
    return freeName(backups() % QStringLiteral("/learner-before-restore-") % stamp(at));
}

QString DataFolder::copyBeforeSchema(int schema) const
{
    return m_path % QStringLiteral("/learner.before-") % QString::number(schema) % QStringLiteral(".sqlite");
}

QString DataFolder::temporary(const char *purpose) const
{
    return m_path % QStringLiteral("/learner.") % QLatin1String(purpose) % QStringLiteral(".sqlite.part");
}

Result<void> DataFolder::make() const
{
    return makeFolder(m_path);
}

Result<void> DataFolder::makeBackups() const
{
    return makeFolder(backups());
}

QStringList DataFolder::traces() const
{
    QStringList found = QDir(m_path).entryList(
        {QStringLiteral("learner.device"), QStringLiteral("learner.sqlite-wal"), QStringLiteral("learner.*.sqlite")},
        QDir::Files, QDir::Name);
    const auto copies = QDir(backups()).entryList({QStringLiteral("*.sqlite")}, QDir::Files, QDir::Name);
    for (const QString &copy : copies)
        found.append(QStringLiteral("backups/") % copy);
    return found;
}

Result<QString> DataFolder::setAside(Instant at) const
{
    const QString aside = freeName(m_path % QStringLiteral("/learner.damaged-") % stamp(at));
    const auto isAbsent = [](const Result<void> &moved) { return !moved && moved.error().kind == ErrorKind::NotFound; };
    // The main file first: should the next step not happen, a log without its file is noticed, a file without its log
    // is not.
    const auto file = moveFile(database(), aside);
    if (!file && !isAbsent(file))
        return tl::unexpected(file.error());
    const QString wal = QStringLiteral("-wal");
    const auto log = moveFile(database() % wal, aside % wal);
    if (!log && !isAbsent(log))
        return tl::unexpected(log.error());
    QFile::remove(database() % QStringLiteral("-shm")); // an index of the log, made again whenever needed
    return isAbsent(file) ? QString() : aside;
}

Result<void> DataFolder::install(const QString &prepared) const
{
    if (QFileInfo::exists(database() % QStringLiteral("-wal")))
        return failure(ErrorKind::Failed, QStringLiteral("a write-ahead log of another file is in the way"));
    return replaceFile(prepared, database());
}

bool isDailyCopy(const QString &fileName)
{
    static const QRegularExpression pattern(QStringLiteral("^learner-\\d{4}-\\d{2}-\\d{2}\\.sqlite$"));
    return pattern.match(fileName).hasMatch();
}

} // namespace sanju::store
