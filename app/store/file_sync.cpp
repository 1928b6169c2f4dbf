// SPDX-License-Identifier: Apache-2.0
// Renames by the standard library; made durable by SQLite's file layer, which knows how on every system.
#include "store/file_sync.h"

#include "store/sqlite_error.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <sqlite3.h>

namespace sanju::store {

namespace {

// The file layer syncs a folder only along with removing a file from it, so one is made for that.
Result<void> syncFolderOf(const QString &path)
{
    const QString scratch = path % QStringLiteral(".sync");
    QFile file(scratch);
    if (!file.open(QIODevice::WriteOnly))
        return failure(ErrorKind::NotWritable, file.errorString() % QStringLiteral(": ") % scratch);
    file.close();
    sqlite3_vfs *layer = sqlite3_vfs_find(nullptr);
    constexpr int kSyncFolder = 1;
    const int outcome = layer->xDelete(layer, QFile::encodeName(scratch).constData(), kSyncFolder);
    if (outcome != SQLITE_OK)
        return tl::unexpected(sqliteError(outcome, errno, QStringLiteral("cannot sync the folder of ") % path));
    return {};
}

} // namespace

Result<void> replaceFile(const QString &from, const QString &to)
{
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0) {
        const int reason = errno;
        return tl::unexpected(
            systemError(reason, QStringLiteral("cannot rename ") % from % QStringLiteral(" to ") % to));
    }
    return syncFolderOf(to);
}

Result<void> moveFile(const QString &from, const QString &to)
{
    if (QFileInfo::exists(to))
        return failure(ErrorKind::Failed, QStringLiteral("there is already a file ") % to);
    return replaceFile(from, to);
}

} // namespace sanju::store
