// SPDX-License-Identifier: Apache-2.0
// Fills in the entries and units that lie beside this file.
#include "platform/linux/autostart.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSaveFile>
#include <QStandardPaths>

#include <utility>

namespace sanju::platform {

namespace {

const QString kTimer = QStringLiteral("sanju-remind.timer");

QString escaped(const QString &argument, QStringView special)
{
    QString text;
    for (const QChar c : argument) {
        if (special.contains(c))
            text += u'\\';
        text += c;
    }
    return text;
}

QByteArray own(const QString &name)
{
    QFile file(QStringLiteral(":/sanju/platform/linux/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<void> put(const QString &path, const QByteArray &content)
{
    if (contentOf(path) == content)
        return {};
    QSaveFile file(path);
    if (QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly) &&
        file.write(content) == content.size() && file.commit())
        return {};
    return failure(file.error() == QFileDevice::ResourceError ? ErrorKind::NoSpace : ErrorKind::NotWritable, path);
}

} // namespace

QString desktopArgument(const QString &argument)
{
    // First the quotes of Exec, then those of any value in such a file.
    QString text = escaped(argument, u"\"`$\\");
    text.replace(u'%', QStringLiteral("%%")).replace(u'\\', QStringLiteral("\\\\"));
    return u'"' + text + u'"';
}

QString systemdArgument(const QString &argument)
{
    QString text = escaped(argument, u"\"\\");
    text.replace(u'%', QStringLiteral("%%")).replace(u'$', QStringLiteral("$$"));
    return u'"' + text + u'"';
}

Autostart::Autostart(AutostartPlaces places) : m_places(std::move(places))
{
}

QString Autostart::wish() const
{
    return QDir(m_places.configHome).filePath(QStringLiteral("systemd/user/timers.target.wants/") + kTimer);
}

QList<Autostart::File> Autostart::files() const
{
    const auto file = [this](const QString &home, const QString &folder, const QString &name) {
        const auto quoted = name.endsWith(QStringLiteral(".desktop")) ? desktopArgument : systemdArgument;
        QByteArray content = own(name);
        content.replace("@APP@", quoted(m_places.app).toUtf8());
        content.replace("@REMIND@", quoted(m_places.remind).toUtf8());
        content.replace("@DATA@", quoted(m_places.dataFolder).toUtf8());
        return File{QDir(home).filePath(folder + u'/' + name), content};
    };
    const QString units = QStringLiteral("systemd/user");
    return {
        file(m_places.configHome, QStringLiteral("autostart"), QStringLiteral("sanju-remind.desktop")),
        file(m_places.configHome, units, QStringLiteral("sanju-remind.service")),
        file(m_places.configHome, units, kTimer),
        file(m_places.dataHome, QStringLiteral("applications"), QStringLiteral("sanju.desktop")),
    };
}

Result<void> Autostart::install() const
{
    const QList<File> wanted = files();
    for (const File &file : wanted) {
        if (Result<void> done = put(file.path, file.content); !done)
            return done;
    }
    if (QFileInfo(wish()).isSymLink())
        return {};
    if (!QDir().mkpath(QFileInfo(wish()).path()) || !QFile::link(QStringLiteral("../") + kTimer, wish()))
        return failure(ErrorKind::NotWritable, wish());
    // Some desktops look for who opens a link only in an index. Without the tool they have no such index.
    const QString index = QStandardPaths::findExecutable(QStringLiteral("update-desktop-database"));
    if (!index.isEmpty())
        QProcess::startDetached(index, {QDir(m_places.dataHome).filePath(QStringLiteral("applications"))});
    return {};
}

Result<void> Autostart::remove() const
{
    QStringList paths{wish()};
    const QList<File> all = files();
    for (const File &file : all)
        paths.append(file.path);
    for (const QString &path : std::as_const(paths)) {
        const QFileInfo info(path);
        if ((info.exists() || info.isSymLink()) && !QFile::remove(path))
            return failure(ErrorKind::NotWritable, path);
    }
    return {};
}

} // namespace sanju::platform
