// SPDX-License-Identifier: Apache-2.0
// Starts the program and waits for its end.
#include "cli_process.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>

namespace sanju::cli_test {

QStringList Ran::lines() const
{
    return out.chopped(out.endsWith(u'\n') ? 1 : 0).split(u'\n');
}

QJsonObject Ran::object() const
{
    return QJsonDocument::fromJson(out.toUtf8()).object();
}

QJsonArray Ran::array() const
{
    return QJsonDocument::fromJson(out.toUtf8()).array();
}

Ran cli(const QStringList &args, const QByteArray &input)
{
    QProcess process;
    process.start(QStringLiteral(SANJU_CLI), args);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError())};
}

QString coursePack()
{
    return QStringLiteral(SANJU_PACK);
}

QMap<QString, QByteArray> contentOf(const QString &folder)
{
    QMap<QString, QByteArray> content;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        content.insert(file.fileName(), file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable"));
    }
    return content;
}

} // namespace sanju::cli_test
