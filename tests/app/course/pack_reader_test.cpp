// SPDX-License-Identifier: Apache-2.0
// Opening good packs and bad ones: each kind of damage has its own error and none is a crash.
#include "course/pack_reader.h"

#include "course/pack_json.h"
#include "fixtures.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace sanju;
using namespace sanju::course;
using namespace Qt::Literals::StringLiterals;

namespace {

std::string compact(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact).toStdString();
}

QJsonObject lessonJson(const QString &id)
{
    return fixtures::with(fixtures::load(u"lesson.json"_s), u"/id"_s, id);
}

void addLesson(SQLite::Database &db, const QString &id, int ordinal)
{
    const QJsonObject body =
        lessonBody(fixtures::without(lessonJson(id), u"/after"_s), fixtures::load(u"storyboard.json"_s));
    Problems problems;
    const Lesson lesson = parseLessonBody(body, problems).value_or(Lesson());
    SQLite::Statement insert(db, "INSERT INTO lesson VALUES (?, ?, ?, ?)");
    insert.bind(1, id.toStdString());
    insert.bind(2, ordinal);
    insert.bind(3, compact(toJson(outlineOf(lesson, UnitId(id.section(u'/', 0, 0))))));
    insert.bind(4, compact(body));
    insert.exec();
}

// The table and a row for each kind of drill, the first one last.
QByteArray drillRows()
{
    QByteArray sql = "CREATE TABLE drill(id TEXT PRIMARY KEY, ordinal INTEGER, json TEXT);";
    auto ordinal = drillKinds().size(); // the last kind first
    for (const QString &kind : drillKinds()) {
        const QByteArray json = QByteArray::fromStdString(compact(fixtures::load(u"drills/"_s + kind + u".json"_s)));
        sql += "INSERT INTO drill VALUES ('" + kind.toUtf8() + "', " + QByteArray::number(ordinal--) + ", '" +
               QByteArray(json).replace("'", "''") + "');";
    }
    return sql;
}

// A pack of three lessons at `path`; the statements in `spoil` are run on it last.
void writePack(const QString &path, const char *spoil = "")
{
    SQLite::Database db(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    db.exec("PRAGMA synchronous = OFF; PRAGMA journal_mode = OFF");
    db.exec("CREATE TABLE manifest(key TEXT PRIMARY KEY, value TEXT);"
            "CREATE TABLE course(json TEXT);"
            "CREATE TABLE lesson(id TEXT PRIMARY KEY, ordinal INTEGER, outline TEXT, body TEXT);"
            "CREATE TABLE media(name TEXT PRIMARY KEY, mime TEXT, sha256 TEXT, bytes BLOB);"
            "INSERT INTO manifest VALUES ('format', '1'), ('course', 'internal-customer')");
    SQLite::Statement course(db, "INSERT INTO course VALUES (?)");
    course.bind(1, compact(fixtures::load(u"course.json"_s)));
    course.exec();
    // Not in path order, so that the ordinal must be what counts.
    addLesson(db, u"feedback/camera-test"_s, 3);
    addLesson(db, u"listening/ask"_s, 1);
    addLesson(db, u"feedback/three-sentences"_s, 2);
    db.exec(spoil);
}

Error openError(const QString &path)
{
    const auto pack = PackReader::open(path);
    return pack ? Error{ErrorKind::Failed, u"it opened"_s} : pack.error();
}

} // namespace

class PackReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_path = m_folder.filePath(u"%1.sanjupack"_s.arg(++m_count)); }

    void aGoodPackOpensWithItsOutline()
    {
        writePack(m_path);
        const auto pack = PackReader::open(m_path);
        QVERIFY2(pack.has_value(), pack ? "" : qPrintable(pack.error().detail));
        const Course &course = pack->course();
        QCOMPARE(course.id().text(), u"internal-customer"_s);
        QCOMPARE(course.company().en, u"Nanqiao Equipment"_s);
        QCOMPARE(course.lessons().size(), 3);
        QCOMPARE(course.lessons().at(0).id.text(), u"listening/ask"_s);
        QCOMPARE(course.lessons().at(2).id.text(), u"feedback/camera-test"_s);
        QVERIFY(course.question(QuestionId(u"feedback/camera-test/q1"_s)));
    }

    void lessonsAndQuestionsAreReadOnDemand()
    {
        writePack(m_path);
        const auto pack = PackReader::open(m_path);
        QVERIFY(pack.has_value());
        const auto lesson = pack->lesson(LessonId(u"feedback/camera-test"_s));
        QVERIFY(lesson.has_value());
        QCOMPARE(lesson->clip.id, u"feedback-camera-test"_s);
        const auto question = pack->question(QuestionId(u"feedback/camera-test/q3"_s));
        QVERIFY(question.has_value());
        QVERIFY(*question == lesson->questions.at(2));
        const auto exercise = pack->question(QuestionId(u"feedback/camera-test/e1"_s));
        QVERIFY(exercise.has_value());
        QVERIFY(*exercise == lesson->exercise.at(0));
    }

    void whatThePackLacksIsNotFound()
    {
        writePack(m_path);
        const auto pack = PackReader::open(m_path);
        QVERIFY(pack.has_value());
        QCOMPARE(pack->lesson(LessonId(u"feedback/none"_s)).error(), (Error{ErrorKind::NotFound, u"feedback/none"_s}));
        QCOMPARE(pack->lesson(LessonId()).error().kind, ErrorKind::NotFound);
        for (const QString &id : {u"feedback/camera-test/q9"_s, u"feedback/none/q1"_s, u"q1"_s, QString()})
            QCOMPARE(pack->question(QuestionId(id)).error(), (Error{ErrorKind::NotFound, id}));
    }

    void mediaComeBackByteForByte()
    {
        writePack(
            m_path, "INSERT INTO media VALUES ('a.webm', 'video/webm', '', x'00ff0041'), ('b.webm', '', '', NULL)");
        const auto pack = PackReader::open(m_path);
        QVERIFY(pack.has_value());
        QCOMPARE(pack->media(u"a.webm"_s).value_or(QByteArray()), QByteArray("\x00\xff\x00\x41", 4));
        QCOMPARE(pack->media(u"b.webm"_s).value_or("x"), QByteArray());
        QCOMPARE(pack->media(u"none.webm"_s).error(), (Error{ErrorKind::NotFound, u"none.webm"_s}));
    }

    void drillsComeInTheirOrder()
    {
        writePack(m_path, drillRows().constData());
        const auto pack = PackReader::open(m_path);
        QVERIFY(pack.has_value());
        const auto drills = pack->drills();
        QVERIFY2(drills.has_value(), drills ? "" : qPrintable(drills.error().detail));
        QStringList ids;
        for (const Drill &drill : *drills)
            ids.append(drill.id.text());
        QStringList expected = drillKinds();
        std::reverse(expected.begin(), expected.end());
        QCOMPARE(ids, expected);
        Problems problems;
        QCOMPARE(drills->constLast(), *parseDrill(fixtures::load(u"drills/three-boxes.json"_s), problems));
    }

    void aPackMayBeWithoutDrills()
    {
        writePack(m_path);
        const auto without = PackReader::open(m_path)->drills();
        QVERIFY(without.has_value() && without->isEmpty());
        m_path += u"2"_s;
        writePack(m_path, QByteArray(drillRows() + "DELETE FROM drill").constData());
        const auto empty = PackReader::open(m_path)->drills();
        QVERIFY(empty.has_value() && empty->isEmpty());
    }

    void aDamagedDrillIsFoundWhenDrillsAreRead_data()
    {
        QTest::addColumn<QByteArray>("spoil");
        QTest::addColumn<QString>("detail");
        QTest::newRow("no JSON") << QByteArray("UPDATE drill SET json = '{' WHERE id = 'rewrite'")
                                 << u"drill rewrite/id: needs \"id\""_s;
        QTest::newRow("another drill") << QByteArray("DELETE FROM drill WHERE id = 'praise';"
                                                     "UPDATE drill SET id = 'praise' WHERE id = 'rewrite'")
                                       << u"drill praise: the row is of rewrite"_s;
        QTest::newRow("another table") << QByteArray("ALTER TABLE drill DROP COLUMN ordinal")
                                       << u"drill table: no such"_s;
    }
    void aDamagedDrillIsFoundWhenDrillsAreRead()
    {
        QFETCH(QByteArray, spoil);
        QFETCH(QString, detail);
        writePack(m_path, QByteArray(drillRows() + spoil).constData());
        const auto pack = PackReader::open(m_path);
        QVERIFY(pack.has_value());
        const auto drills = pack->drills();
        QVERIFY(!drills.has_value());
        QCOMPARE(drills.error().kind, ErrorKind::Damaged);
        QVERIFY2(drills.error().detail.startsWith(detail), qPrintable(drills.error().detail));
        QVERIFY(pack->lesson(LessonId(u"listening/ask"_s)).has_value());
    }

    void aReaderCanBeMoved()
    {
        writePack(m_path);
        auto opened = PackReader::open(m_path);
        QVERIFY(opened.has_value());
        const PackReader moved = *std::move(opened);
        QVERIFY(moved.lesson(LessonId(u"listening/ask"_s)).has_value());
    }

    void oddNamesAndReadOnlyFoldersAreNoObstacle()
    {
        QVERIFY(QDir(m_folder.path()).mkpath(u"课程 100%?#&"_s));
        const QString folder = m_folder.filePath(u"课程 100%?#&"_s);
        const QString path = folder + u"/三句 a=b?c.sanjupack"_s;
        writePack(path);
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner));
        QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner));
        const auto pack = PackReader::open(path);
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QVERIFY2(pack.has_value(), pack ? "" : qPrintable(pack.error().detail));
        QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 1); // no journal left behind
    }

    void aMissingFileIsNotFound()
    {
        QCOMPARE(openError(m_path), (Error{ErrorKind::NotFound, m_path}));
        QCOMPARE(openError(m_folder.path()).kind, ErrorKind::NotFound);
        QCOMPARE(openError(QString()).kind, ErrorKind::NotFound);
        QVERIFY(!QFile::exists(m_path));
    }

    void whatIsNoDatabaseIsDamaged()
    {
        for (const QByteArray &bytes : {QByteArray(), QByteArray("not a pack"), QByteArray(100000, 'x')}) {
            QFile file(m_path);
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
            file.write(bytes);
            file.close();
            QCOMPARE(openError(m_path).kind, ErrorKind::Damaged);
        }
    }

    void aTruncatedFileIsDamagedWhereverItEnds()
    {
        writePack(m_path);
        const qint64 size = QFileInfo(m_path).size();
        QVERIFY(size > 40000);
        for (qint64 left = size - 1; left > 0; left -= size / 23) {
            QVERIFY(QFile::resize(m_path, left));
            QCOMPARE(openError(m_path).kind, ErrorKind::Damaged);
        }
    }

    // Whatever bytes are broken, opening and reading ends in a value or an error.
    void brokenBytesNeverCrash()
    {
        writePack(m_path);
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray good = file.readAll();
        for (qsizetype at = 0; at + 64 < good.size(); at += 4999) {
            file.seek(0);
            file.write(QByteArray(good).replace(at, 64, QByteArray(64, '\xff')));
            file.flush();
            const auto pack = PackReader::open(m_path);
            if (!pack)
                QVERIFY(pack.error().kind == ErrorKind::Damaged || pack.error().kind == ErrorKind::NewerFormat);
            else
                (void)pack->lesson(LessonId(u"feedback/camera-test"_s));
        }
    }

    void aNewerFormatIsRefusedAsSuch()
    {
        // Of a newer format nothing else is looked at, so that it may have other tables.
        writePack(m_path, "UPDATE manifest SET value = '2' WHERE key = 'format'; DROP TABLE lesson; DROP TABLE course");
        QCOMPARE(openError(m_path).kind, ErrorKind::NewerFormat);
    }

    void spoiledTablesAreDamaged_data()
    {
        QTest::addColumn<QByteArray>("spoil");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char *name, const char *spoil, const QString &detail) {
            QTest::newRow(name) << QByteArray(spoil) << detail;
        };
        row("no manifest", "DROP TABLE manifest", u"manifest"_s);
        row("no format", "DELETE FROM manifest", u"no format"_s);
        row("format is no number", "UPDATE manifest SET value = 'one'", u"not a number"_s);
        row("format zero", "UPDATE manifest SET value = '0'", u"not a number"_s);
        row("course of another name", "UPDATE manifest SET value = 'other' WHERE key = 'course'", u"manifest"_s);
        row("no course", "DELETE FROM course", u"no row"_s);
        row("course is no JSON", "UPDATE course SET json = '{'", u"course/id: needs \"id\""_s);
        row("no lesson table", "DROP TABLE lesson", u"lesson"_s);
        row("a lesson of a unit is missing", "DELETE FROM lesson WHERE id = 'listening/ask'",
            u"listening/ask: listed in a unit, not in the pack"_s);
        row("outline is no JSON", "UPDATE lesson SET outline = 'x' WHERE ordinal = 1",
            u"listening/ask/id: needs \"id\""_s);
        row("outline is NULL", "UPDATE lesson SET outline = NULL WHERE ordinal = 1",
            u"listening/ask/id: needs \"id\""_s);
        row("outline of another lesson",
            "UPDATE lesson SET outline = (SELECT outline FROM lesson WHERE ordinal = 3) WHERE ordinal = 1",
            u"listening/ask: the outline is of feedback/camera-test"_s);
        row("lesson in no unit", "UPDATE course SET json = replace(json, '\"feedback/three-sentences\",', '')",
            u"feedback/three-sentences: not a lesson of unit feedback"_s);
    }
    void spoiledTablesAreDamaged()
    {
        QFETCH(QByteArray, spoil);
        QFETCH(QString, detail);
        writePack(m_path, spoil.constData());
        const Error error = openError(m_path);
        QCOMPARE(error.kind, ErrorKind::Damaged);
        QVERIFY2(error.detail.startsWith(m_path) && error.detail.contains(detail), qPrintable(error.detail));
    }

    void aDamagedBodyIsFoundWhenItIsOpened()
    {
        writePack(m_path, "UPDATE lesson SET body = replace(body, '\"takeaway\"', '\"takeaways\"') WHERE ordinal = 1;"
                          "UPDATE lesson SET body = (SELECT body FROM lesson WHERE ordinal = 3) WHERE ordinal = 2");
        const auto pack = PackReader::open(m_path);
        QVERIFY(pack.has_value());
        const auto broken = pack->lesson(LessonId(u"listening/ask"_s));
        QVERIFY(!broken.has_value());
        QCOMPARE(broken.error().kind, ErrorKind::Damaged);
        QVERIFY(broken.error().detail.startsWith(u"listening/ask/takeaway: needs"_s));
        QCOMPARE(pack->question(QuestionId(u"listening/ask/q1"_s)).error().kind, ErrorKind::Damaged);
        QCOMPARE(pack->lesson(LessonId(u"feedback/three-sentences"_s)).error().kind, ErrorKind::Damaged);
        QVERIFY(pack->lesson(LessonId(u"feedback/camera-test"_s)).has_value());
    }

private:
    QTemporaryDir m_folder;
    QString m_path;
    int m_count = 0;
};

QTEST_GUILESS_MAIN(PackReaderTest)
#include "pack_reader_test.moc"
