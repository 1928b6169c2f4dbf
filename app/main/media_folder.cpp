// SPDX-License-Identifier: Apache-2.0
// Writes each file once and compares it whenever it is asked for: media are small, a damaged copy is a broken clip.
#include "main/media_folder.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace sanju {

namespace {

// Another file at the same place is another pack.
QString nameOf(const QString &pack)
{
    const QFileInfo file(pack);
    const QString what = QStringLiteral("%1 %2 %3")
                             .arg(file.absoluteFilePath())
                             .arg(file.size())
                             .arg(file.lastModified().toMSecsSinceEpoch());
    return QString::fromLatin1(QCryptographicHash::hash(what.toUtf8(), QCryptographicHash::Sha256).toHex().first(16));
}

bool holds(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.size() == bytes.size() && file.open(QIODevice::ReadOnly) && file.readAll() == bytes;
}

} // namespace

MediaFolder::MediaFolder(const QString &cache, const QString &pack)
    : m_cache(cache), m_own(QDir(cache).filePath(nameOf(pack)))
{
}

QUrl MediaFolder::fileOf(const QString &name, const QByteArray &bytes) const
{
    const QString path = QDir(m_own).filePath(QFileInfo(name).fileName());
    if (bytes.isEmpty())
        return {};
    if (holds(path, bytes))
        return QUrl::fromLocalFile(path);
    QSaveFile file(path);
    const bool written =
        QDir().mkpath(m_own) && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    return written ? QUrl::fromLocalFile(path) : QUrl();
}

void MediaFolder::removeOthers() const
{
    const QString own = QFileInfo(m_own).fileName();
    for (const QString &folder : QDir(m_cache).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (folder != own)
            QDir(QDir(m_cache).filePath(folder)).removeRecursively();
    }
    // Files beside the folders were written by an earlier version.
    for (const QString &file : QDir(m_cache).entryList(QDir::Files))
        QFile::remove(QDir(m_cache).filePath(file));
}

} // namespace sanju
