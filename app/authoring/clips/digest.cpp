// SPDX-License-Identifier: Apache-2.0
// Hashes.
#include "authoring/clips/digest.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace sanju::authoring {

namespace {

constexpr qsizetype kDigits = 16;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QString digestOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().left(kDigits));
}

QString digestOf(const QJsonValue &json)
{
    return digestOf(QJsonDocument(QJsonArray{json}).toJson(QJsonDocument::Compact));
}

QString digestOfFile(const QString &path)
{
    return sha256OfFile(path).left(kDigits);
}

QString digestOfFiles(const QString &root, const QStringList &paths)
{
    const QDir folder(root);
    QStringList files;
    for (const QString &path : paths) {
        if (QFileInfo(folder.filePath(path)).isFile())
            files.append(path);
        QDirIterator below(folder.filePath(path), QDir::Files, QDirIterator::Subdirectories);
        while (below.hasNext())
            files.append(folder.relativeFilePath(below.next()));
    }
    files.sort();
    files.removeDuplicates();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &file : files) {
        const QByteArray content = contentOf(folder.filePath(file));
        hash.addData(QByteArray(file.toUtf8() + ':' + QByteArray::number(content.size()) + ':'));
        hash.addData(content);
    }
    return QString::fromLatin1(hash.result().toHex().left(kDigits));
}

QString sha256OfFile(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return {};
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace sanju::authoring
