// SPDX-License-Identifier: Apache-2.0
// Each way in which keeping an act or opening the file can fail: the right error, nothing half-kept, nothing replaced
// in silence.
#include "learner_at_hand.h"
#include "store/migrations.h"
#include "store/statement.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace sanju;
using namespace sanju::store;

class ErrorsTest : public QObject
{
    Q_OBJECT

private:
    // After a failed act: learner and log as before, and the next act works once `repair` has run.
    static void verifyNothingWasKept(SqliteStore &store, ErrorKind expected, const char *repair)
    {
        const study::Learner before = store.learner();
        QList<study::EventBody> many;
        for (int number = 1; number <= 400; ++number)
            many.append(answer(number, study::Grade::Again));
        const auto kept = store.append(std::span(many.constData(), static_cast<std::size_t>(many.size())));
        QCOMPARE(errorOf(kept).kind, expected);
        QCOMPARE(store.learner(), before);
        store.database().exec(repair);
        QCOMPARE(idsIn(store).size(), before.events);
        QCOMPARE(complaints(store), QString());
        QVERIFY_DONE(store.append(answer(1, study::Grade::Easy)));
        QCOMPARE(store.learner().events, before.events + 1);
        QCOMPARE(*store.rebuild(), store.learner());
    }

private Q_SLOTS:
    void fullDisk()
    {
        const LearnerAtHand hand;
        const auto store = hand.opened();
        answerMany(*store, 20);
        store->database().exec("PRAGMA max_page_count = 1"); // as many as there are already
        verifyNothingWasKept(*store, ErrorKind::NoSpace, "PRAGMA max_page_count = 1000000");
    }

    void mayNotWrite()
    {
        const LearnerAtHand hand;
        const auto store = hand.opened();
        answerMany(*store, 20);
        store->database().exec("PRAGMA query_only = ON");
        verifyNothingWasKept(*store, ErrorKind::NotWritable, "PRAGMA query_only = OFF");
    }

    void heldByAnotherProcess()
    {
        const LearnerAtHand hand;
        const auto store = hand.opened();
        answerMany(*store, 20);
        store->database().setBusyTimeout(0);
        auto other = openFile(hand.file());
        QVERIFY_DONE(other);
        (*other)->exec("BEGIN IMMEDIATE");
        const study::Learner before = store->learner();
        QCOMPARE(errorOf(store->append(answer(1))).kind, ErrorKind::Busy);
        QCOMPARE(store->learner(), before);
        (*other)->exec("ROLLBACK");
        QVERIFY_DONE(store->append(answer(1)));
    }

    void anActThatCouldNotBeReadBack()
    {
        const LearnerAtHand hand;
        const auto store = hand.opened();
        const std::array<study::EventBody, 2> together{answer(1), study::QuestionAnswered{}};
        QCOMPARE(errorOf(store->append(together)).kind, ErrorKind::BadInput);
        QCOMPARE(store->learner(), study::Learner());
    }

    void folderCannotBe()
    {
        const LearnerAtHand hand;
        writeBytes(hand.folder, "a file where the folder should be");
        QCOMPARE(errorOf(hand.open()).kind, ErrorKind::NotWritable);
        auto below = SqliteStore::open(
            hand.in(QStringLiteral("deeper")), hand.clock, [] { return QTimeZone::utc(); }, 1);
        QCOMPARE(errorOf(below).kind, ErrorKind::NotWritable);
        QCOMPARE(bytesOf(hand.folder), QByteArray("a file where the folder should be"));
    }

    void fileIsAFolder()
    {
        const LearnerAtHand hand;
        QVERIFY(QDir().mkpath(hand.file()));
        QCOMPARE(errorOf(hand.open()).kind, ErrorKind::NotWritable);
    }

    void newerSchemaIsLeftUntouched()
    {
        const LearnerAtHand hand;
        answerMany(*hand.opened(), 5);
        (*openFile(hand.file()))->exec("PRAGMA user_version = 99; CREATE TABLE tomorrow (x)");
        const QByteArray before = bytesOf(hand.file());
        const QStringList files = QDir(hand.folder).entryList(QDir::Files, QDir::Name);
        QCOMPARE(errorOf(hand.open()).kind, ErrorKind::NewerFormat);
        QCOMPARE(bytesOf(hand.file()), before);
        QCOMPARE(QDir(hand.folder).entryList(QDir::Files, QDir::Name), files);
    }

    void newerSchemaInTheLogOnlyIsLeftUntouched()
    {
        const LearnerAtHand hand;
        answerMany(*hand.opened(), 5);
        const LearnerAtHand killed;
        {
            // The files of a newer app that was killed: its schema change is still in the write-ahead log.
            const auto newer = openFile(hand.file());
            (*newer)->exec("PRAGMA user_version = 99");
            QVERIFY(QDir().mkpath(killed.folder));
            for (const char *suffix : {"", "-wal"})
                QVERIFY(QFile::copy(hand.file() + QLatin1String(suffix), killed.file() + QLatin1String(suffix)));
        }
        const QByteArray file = bytesOf(killed.file());
        const QByteArray log = bytesOf(killed.in(QStringLiteral("learner.sqlite-wal")));
        QVERIFY(!log.isEmpty());
        QCOMPARE(errorOf(killed.open()).kind, ErrorKind::NewerFormat);
        QCOMPARE(bytesOf(killed.file()), file);
        QCOMPARE(bytesOf(killed.in(QStringLiteral("learner.sqlite-wal"))), log);
    }

    void brokenFileIsDamaged_data()
    {
        QTest::addColumn<QByteArray>("how");
        for (const char *how : {"empty", "short", "garbage", "half", "foreign", "no tables"})
            QTest::newRow(how) << QByteArray(how);
    }

    void brokenFileIsDamaged()
    {
        QFETCH(const QByteArray, how);
        const LearnerAtHand hand;
        answerMany(*hand.opened(), 200);
        const QByteArray whole = bytesOf(hand.file());
        if (how == "empty")
            writeBytes(hand.file(), {});
        else if (how == "short")
            writeBytes(hand.file(), whole.left(70));
        else if (how == "garbage")
            writeBytes(hand.file(), QByteArray(whole.size(), 'x'));
        else if (how == "half")
            writeBytes(hand.file(), whole.left(whole.size() / 2));
        else if (how == "foreign")
            (*openFile(hand.file()))->exec("PRAGMA application_id = 5");
        else
            (*openFile(hand.file()))->exec("PRAGMA writable_schema = ON; DELETE FROM sqlite_schema");
        const QByteArray broken = bytesOf(hand.file());
        const auto opened = hand.open();
        QVERIFY(!opened);
        if (how == "no tables")
            return; // SQLite calls it an error like any other
        QCOMPARE(opened.error().kind, ErrorKind::Damaged);
        QCOMPARE(bytesOf(hand.file()), broken);
    }

    void damageFoundWhileWriting()
    {
        const LearnerAtHand hand;
        answerMany(*hand.opened(), 200);
        const QStringList ids = idsIn(*hand.opened());
        // The index of ids: opening does not read it, an act does.
        QByteArray bytes = bytesOf(hand.file());
        bool broken = false;
        for (qsizetype page = 0; page < bytes.size(); page += 4096) {
            const QByteArray content = bytes.mid(page, 4096);
            const auto isHere = [&content](const QString &id) { return content.contains(id.toUtf8()); };
            if (std::ranges::any_of(ids, isHere) && !content.contains("\"grade\"")) {
                bytes.replace(page, 4096, QByteArray(4096, '\xa5'));
                broken = true;
            }
        }
        QVERIFY(broken);
        writeBytes(hand.file(), bytes);
        const auto store = hand.opened();
        const study::Learner before = store->learner();
        QCOMPARE(errorOf(store->append(answer(1))).kind, ErrorKind::Damaged);
        QCOMPARE(store->learner(), before);
        QVERIFY(!complaints(*store).isEmpty());
    }

    void missingFileIsNotReplacedInSilence_data()
    {
        QTest::addColumn<QString>("trace");
        QTest::newRow("mark") << QStringLiteral("learner.device");
        QTest::newRow("log") << QStringLiteral("learner.sqlite-wal");
        QTest::newRow("daily copy") << QStringLiteral("backups/learner-2026-11-22.sqlite");
        QTest::newRow("copy before restoring")
            << QStringLiteral("backups/learner-before-restore-20261122-080000.sqlite");
        QTest::newRow("copy before a migration") << QStringLiteral("learner.before-2.sqlite");
        QTest::newRow("set aside") << QStringLiteral("learner.damaged-20261122-080000.sqlite");
    }

    void missingFileIsNotReplacedInSilence()
    {
        QFETCH(const QString, trace);
        const LearnerAtHand hand;
        QVERIFY(QDir().mkpath(hand.in(QStringLiteral("backups"))));
        writeBytes(hand.in(trace), "x");
        const auto opened = hand.open();
        QCOMPARE(errorOf(opened).kind, ErrorKind::NotFound);
        QVERIFY2(errorOf(opened).detail.contains(trace), qPrintable(errorOf(opened).detail));
        QVERIFY(!QFileInfo::exists(hand.file()));
    }

    void aLearnerWhoseFileVanishedIsNotForgotten()
    {
        const LearnerAtHand hand;
        answerMany(*hand.opened(), 1);
        QVERIFY(QFile::remove(hand.file()));
        QCOMPARE(errorOf(hand.open()).kind, ErrorKind::NotFound);
    }

    void anUnfinishedFirstStartStartsAfresh()
    {
        const LearnerAtHand hand;
        QVERIFY(QDir().mkpath(hand.folder));
        writeBytes(hand.in(QStringLiteral("learner.new.sqlite.part")), "killed while it was written");
        answerMany(*hand.opened(), 1);
        QVERIFY(!QFileInfo::exists(hand.in(QStringLiteral("learner.new.sqlite.part"))));
    }
};

QTEST_GUILESS_MAIN(ErrorsTest)
#include "errors_test.moc"
