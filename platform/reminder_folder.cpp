// SPDX-License-Identifier: Apache-2.0
// Reads and writes the files of reminders.
#include "platform/reminder_folder.h"

#include <QDir>
#include <QLockFile>
#include <QSaveFile>

#include <algorithm>
#include <cerrno>
#include <utility>

namespace sanju::platform {

namespace {

const QString kPlan = QStringLiteral("plan.json");
const QString kInbox = QStringLiteral("inbox.jsonl");
const QString kHistory = QStringLiteral("history.jsonl");
const QString kState = QStringLiteral("state.json");

constexpr int kPatience = 2000; // ms; whoever holds the lock writes two small files

// `opened` false: what was there could not be replaced or added to. Why, only the system knows.
Error errorOf(const QFileDevice &file, bool opened, int systemErrno)
{
    const QString detail = file.fileName() + QStringLiteral(": ") + file.errorString();
    if (systemErrno == ENOSPC || systemErrno == EDQUOT || file.error() == QFileDevice::ResourceError)
        return {ErrorKind::NoSpace, detail};
    const bool forbidden = systemErrno == EACCES || systemErrno == EPERM || systemErrno == EROFS;
    return {forbidden || !opened ? ErrorKind::NotWritable : ErrorKind::Failed, detail};
}

Result<void> makeFolder(const QString &path)
{
    errno = 0;
    if (QDir().mkpath(path))
        return {};
    const bool full = errno == ENOSPC || errno == EDQUOT;
    return failure(full ? ErrorKind::NoSpace : ErrorKind::NotWritable, path);
}

} // namespace

ReminderFolder::ReminderFolder(const QString &dataFolder)
    : m_path(QDir(dataFolder).filePath(QStringLiteral("reminders")))
{
}

QString ReminderFolder::planPath() const
{
    return QDir(m_path).filePath(kPlan);
}

QString ReminderFolder::lockPath() const
{
    return QDir(m_path).filePath(QStringLiteral("lock"));
}

QByteArray ReminderFolder::read(const QString &name) const
{
    QFile file(QDir(m_path).filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<void> ReminderFolder::write(const QString &name, const QByteArray &content)
{
    if (Result<void> made = makeFolder(m_path); !made)
        return made;
    QSaveFile file(QDir(m_path).filePath(name));
    errno = 0;
    const bool opened = file.open(QIODevice::WriteOnly);
    if (!opened || file.write(content) != content.size() || !file.commit())
        return tl::unexpected(errorOf(file, opened, errno));
    return {};
}

QByteArray ReminderFolder::plan() const
{
    return read(kPlan);
}

Result<void> ReminderFolder::setPlan(const QByteArray &json)
{
    return write(kPlan, json);
}

QByteArray ReminderFolder::inbox() const
{
    QByteArray lines = read(kInbox);
    m_seen = lines.size();
    return lines;
}

Result<void> ReminderFolder::clearInbox()
{
    QFile file(QDir(m_path).filePath(kInbox));
    if (!file.exists())
        return {};
    QLockFile lock(lockPath());
    if (!lock.tryLock(kPatience) && lock.error() == QLockFile::LockFailedError)
        return failure(ErrorKind::Busy, lockPath());
    const QByteArray lines = read(kInbox);
    const QByteArray since = lines.sliced(std::min(std::exchange(m_seen, 0), lines.size()));
    if (!since.isEmpty())
        return write(kInbox, since);
    errno = 0;
    if (!file.remove())
        return tl::unexpected(errorOf(file, false, errno));
    return {};
}

Result<void> ReminderFolder::addToInbox(const QByteArray &lines)
{
    if (lines.isEmpty())
        return {};
    if (Result<void> made = makeFolder(m_path); !made)
        return made;
    QFile file(QDir(m_path).filePath(kInbox));
    errno = 0;
    const bool opened = file.open(QIODevice::ReadWrite | QIODevice::Append);
    char last = '\n';
    if (opened && !file.isSequential() && file.size() > 0 && file.seek(file.size() - 1))
        file.getChar(&last);
    const QByteArray added = last == '\n' ? lines : QByteArray('\n' + lines);
    if (!opened || file.write(added) != added.size() || !file.flush())
        return tl::unexpected(errorOf(file, opened, errno));
    return {};
}

QByteArray ReminderFolder::history() const
{
    return read(kHistory);
}

Result<void> ReminderFolder::setHistory(const QByteArray &lines)
{
    return write(kHistory, lines);
}

QByteArray ReminderFolder::state() const
{
    return read(kState);
}

Result<void> ReminderFolder::setState(const QByteArray &json)
{
    return write(kState, json);
}

} // namespace sanju::platform
