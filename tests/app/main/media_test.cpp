// SPDX-License-Identifier: Apache-2.0
// Media of a pack become files: written once, mended when damaged, left out when the disk says no.
#include "main/media_folder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace sanju;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray read(const QUrl &url)
{
    QFile file(url.toLocalFile());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

struct Place
{
    Place() { write(pack, "one"); }
    QTemporaryDir folder;
    QString pack = folder.filePath(u"course.sanjupack"_s);
    QString cache = folder.filePath(u"cache/films"_s);
};

} // namespace

class MediaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileIsWrittenOnceAndFoundAgain();
    void aDamagedCopyIsMended();
    void whatCannotBeWrittenIsLeftOut();
    void anotherPackHasItsOwnFolderAndTheOldOneGoes();
};

void MediaTest::aFileIsWrittenOnceAndFoundAgain()
{
    const Place place;
    const MediaFolder folder(place.cache, place.pack);
    const QUrl url = folder.fileOf(u"a.mp4"_s, "film");
    QCOMPARE(read(url), QByteArray("film"));
    QVERIFY(url.isLocalFile() && url.fileName() == u"a.mp4"_s);
    // It cannot be written anew, and need not be.
    QFile::setPermissions(QFileInfo(url.toLocalFile()).path(), QFile::ReadOwner | QFile::ExeOwner);
    QCOMPARE(folder.fileOf(u"a.mp4"_s, "film"), url);
    QFile::setPermissions(QFileInfo(url.toLocalFile()).path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QVERIFY(folder.fileOf(u"b.mp4"_s, {}).isEmpty());
    // A name stays in its folder.
    QVERIFY(folder.fileOf(u"../../c.mp4"_s, "film").toLocalFile().startsWith(place.cache));
}

void MediaTest::aDamagedCopyIsMended()
{
    const Place place;
    const MediaFolder folder(place.cache, place.pack);
    const QUrl url = folder.fileOf(u"a.mp4"_s, "film");
    write(url.toLocalFile(), "filn"); // as long as it should be
    QCOMPARE(read(folder.fileOf(u"a.mp4"_s, "film")), QByteArray("film"));
    write(url.toLocalFile(), "fil");
    QCOMPARE(read(folder.fileOf(u"a.mp4"_s, "film")), QByteArray("film"));
}

void MediaTest::whatCannotBeWrittenIsLeftOut()
{
    const Place place;
    write(place.folder.filePath(u"cache"_s), "a file where the folder should be");
    QVERIFY(MediaFolder(place.cache, place.pack).fileOf(u"a.mp4"_s, "film").isEmpty());
    MediaFolder(place.cache, place.pack).removeOthers(); // nothing to do, and no harm
}

void MediaTest::anotherPackHasItsOwnFolderAndTheOldOneGoes()
{
    const Place place;
    const MediaFolder before(place.cache, place.pack);
    const QUrl old = before.fileOf(u"a.mp4"_s, "old");
    write(place.pack, "another one");
    const MediaFolder after(place.cache, place.pack);
    const QUrl url = after.fileOf(u"a.mp4"_s, "new");
    QVERIFY(url != old);
    QCOMPARE(read(old), QByteArray("old"));
    write(place.cache + u"/stray.mp4"_s, "of an earlier version");
    after.removeOthers();
    QVERIFY(!QFileInfo::exists(old.toLocalFile()));
    QCOMPARE(read(url), QByteArray("new"));
    QCOMPARE(QDir(place.cache).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size(), 1);
}

QTEST_GUILESS_MAIN(MediaTest)
#include "media_test.moc"
