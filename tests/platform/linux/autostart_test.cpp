// SPDX-License-Identifier: Apache-2.0
// The files that start sanju-remind: there when they are wanted, gone when not, and right with odd paths.
#include "platform/linux/autostart.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace sanju;
using namespace sanju::platform;

namespace {

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList filesIn(const QTemporaryDir &folder)
{
    QStringList files;
    QDirIterator each(folder.path(), QDir::Files | QDir::System | QDir::Hidden, QDirIterator::Subdirectories);
    while (each.hasNext())
        files.append(QDir(folder.path()).relativeFilePath(each.next()));
    files.sort();
    return files;
}

} // namespace

class AutostartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_home = std::make_unique<QTemporaryDir>(); }

    void allFilesAreThereAndHoldThePrograms()
    {
        QVERIFY(autostart().install().has_value());
        QStringList files = filesIn(*m_home);
        files.removeAll(QStringLiteral("data/applications/mimeinfo.cache")); // of a tool of the desktop's
        QCOMPARE(files, (QStringList{QStringLiteral("config/autostart/sanju-remind.desktop"),
                            QStringLiteral("config/systemd/user/sanju-remind.service"),
                            QStringLiteral("config/systemd/user/sanju-remind.timer"),
                            QStringLiteral("config/systemd/user/timers.target.wants/sanju-remind.timer"),
                            QStringLiteral("data/applications/sanju.desktop")}));
        const QFileInfo wish(
            m_home->filePath(QStringLiteral("config/systemd/user/timers.target.wants/sanju-remind.timer")));
        QVERIFY(wish.isSymLink());
        QCOMPARE(wish.canonicalFilePath(),
            QFileInfo(m_home->filePath(QStringLiteral("config/systemd/user/sanju-remind.timer"))).canonicalFilePath());
        QVERIFY(textOf(m_home->filePath(QStringLiteral("config/autostart/sanju-remind.desktop")))
                    .contains(QStringLiteral("\nExec=\"/opt/sanju/sanju-remind\" --data \"/data/of/mine\"\n")));
        QVERIFY(textOf(m_home->filePath(QStringLiteral("config/systemd/user/sanju-remind.service")))
                    .contains(QStringLiteral("\nExecStart=\"/opt/sanju/sanju-remind\" --data \"/data/of/mine\"\n")));
        const QString app = textOf(m_home->filePath(QStringLiteral("data/applications/sanju.desktop")));
        QVERIFY(app.contains(QStringLiteral("\nExec=\"/opt/sanju/sanju\" --data \"/data/of/mine\" %u\n")));
        QVERIFY(app.contains(QStringLiteral("\nMimeType=x-scheme-handler/sanju;\n")));
        for (const QString &file : std::as_const(files))
            QVERIFY2(!textOf(m_home->filePath(file)).contains(u'@'), qPrintable(file));
    }

    void filesThatAreRightAreNotTouched()
    {
        QVERIFY(autostart().install().has_value());
        const QString path = m_home->filePath(QStringLiteral("config/autostart/sanju-remind.desktop"));
        QVERIFY(QFile(path).setPermissions(QFile::ReadOwner));
        const QByteArray content = textOf(path).toUtf8();
        QVERIFY(autostart().install().has_value());
        QCOMPARE(QFile::permissions(path) & QFile::WriteOwner, QFile::Permissions());
        QCOMPARE(textOf(path).toUtf8(), content);
    }

    void allFilesGo()
    {
        QVERIFY(autostart().install().has_value());
        QFile::remove(m_home->filePath(QStringLiteral("data/applications/mimeinfo.cache")));
        QVERIFY(autostart().remove().has_value());
        QVERIFY(autostart().remove().has_value());
        QCOMPARE(filesIn(*m_home), QStringList());
    }

    void aFolderThatCannotBeMadeIsSaid()
    {
        QFile inTheWay(m_home->filePath(QStringLiteral("config")));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        QCOMPARE(autostart().install().error().kind, ErrorKind::NotWritable);
    }

    void oddPathsAreQuoted_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("desktop");
        QTest::addColumn<QString>("systemd");
        QTest::newRow("blank") << "/a b"
                               << "\"/a b\""
                               << "\"/a b\"";
        QTest::newRow("percent") << "/50%"
                                 << "\"/50%%\""
                                 << "\"/50%%\"";
        QTest::newRow("dollar") << "/$x"
                                << "\"/\\\\$x\""
                                << "\"/$$x\"";
        QTest::newRow("quote") << "/\"x"
                               << "\"/\\\\\"x\""
                               << "\"/\\\"x\"";
        QTest::newRow("backslash") << "/\\x"
                                   << "\"/\\\\\\\\x\""
                                   << "\"/\\\\x\"";
        QTest::newRow("backtick") << "/`x"
                                  << "\"/\\\\`x\""
                                  << "\"/`x\"";
    }

    void oddPathsAreQuoted()
    {
        QFETCH(QString, path);
        QTEST(desktopArgument(path), "desktop");
        QTEST(systemdArgument(path), "systemd");
    }

private:
    Autostart autostart() const
    {
        return Autostart({m_home->filePath(QStringLiteral("config")), m_home->filePath(QStringLiteral("data")),
            QStringLiteral("/opt/sanju/sanju"), QStringLiteral("/opt/sanju/sanju-remind"),
            QStringLiteral("/data/of/mine")});
    }

    std::unique_ptr<QTemporaryDir> m_home;
};

QTEST_GUILESS_MAIN(AutostartTest)
#include "autostart_test.moc"
