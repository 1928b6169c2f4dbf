// SPDX-License-Identifier: Apache-2.0
// A disk that is really full, and the table that turns SQLite's codes into ours.
#include "learner_at_hand.h"

#include <QDir>

#include <sqlite3.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <sys/resource.h>

using namespace sanju;
using namespace sanju::store;

class SystemErrorsTest : public QObject
{
    Q_OBJECT

private:
    // While it lives no file of this process can grow beyond `bytes`: writes fail as they do on a full disk, also for
    // root.
    struct FileSizeLimit
    {
        explicit FileSizeLimit(rlim_t bytes)
        {
            getrlimit(RLIMIT_FSIZE, &before);
            rlimit limit = before;
            limit.rlim_cur = bytes;
            setrlimit(RLIMIT_FSIZE, &limit);
        }
        ~FileSizeLimit() { setrlimit(RLIMIT_FSIZE, &before); }
        rlimit before{};
    };

private Q_SLOTS:
    void initTestCase() { std::signal(SIGXFSZ, SIG_IGN); }

    void fullDiskWhileWriting()
    {
        const LearnerAtHand hand;
        const auto store = hand.opened();
        answerMany(*store, 5);
        int kept = 5;
        {
            const FileSizeLimit limit(300'000);
            Error error;
            for (int number = 1; number < 500 && error.detail.isEmpty(); ++number) {
                const study::Learner before = store->learner();
                if (const auto appended = store->append(answer(number)); appended)
                    ++kept;
                else {
                    error = appended.error();
                    QCOMPARE(store->learner(), before);
                }
            }
            QVERIFY2(error.kind == ErrorKind::NoSpace, qPrintable(error.detail));
            QCOMPARE(store->learner().events, kept);
            // Again, while the disk is still full.
            QCOMPARE(errorOf(store->append(answer(1))).kind, ErrorKind::NoSpace);
        }
        QCOMPARE(idsIn(*store).size(), kept);
        QVERIFY_DONE(store->append(answer(1)));
        QCOMPARE(complaints(*store), QString());
        QCOMPARE(*store->rebuild(), store->learner());
    }

    void fullDiskWhileStarting()
    {
        const LearnerAtHand hand;
        {
            const FileSizeLimit limit(20'000);
            QCOMPARE(errorOf(hand.open()).kind, ErrorKind::NoSpace);
            QCOMPARE(QDir(hand.folder).entryList(QDir::Files), QStringList());
        }
        answerMany(*hand.opened(), 1);
    }

    void fullDiskWhileCopying()
    {
        const LearnerAtHand hand;
        const auto store = hand.opened();
        answerMany(*store, 300);
        const QString target = hand.beside(QStringLiteral("export"));
        writeBytes(target, "an older export");
        {
            const FileSizeLimit limit(60'000);
            QCOMPARE(errorOf(store->exportTo(target)).kind, ErrorKind::NoSpace);
            QCOMPARE(errorOf(store->keepDailyCopy()).kind, ErrorKind::NoSpace);
        }
        QCOMPARE(bytesOf(target), QByteArray("an older export"));
        QCOMPARE(store->automatic().size(), 0);
        QCOMPARE(QDir(hand.in(QStringLiteral("backups"))).entryList(QDir::Files), QStringList());
        QCOMPARE(QDir(hand.root.path()).entryList(QDir::Files), QStringList{QStringLiteral("export")});
        QVERIFY_DONE(store->exportTo(target));
    }

    void codes_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("systemErrno");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *name, int code, int systemErrno, ErrorKind kind) {
            QTest::newRow(name) << code << systemErrno << static_cast<int>(kind);
        };
        row("full", SQLITE_FULL, 0, ErrorKind::NoSpace);
        row("write, no space", SQLITE_IOERR_WRITE, ENOSPC, ErrorKind::NoSpace);
        row("write, quota", SQLITE_IOERR_WRITE, EDQUOT, ErrorKind::NoSpace);
        row("sync, no space", SQLITE_IOERR_FSYNC, ENOSPC, ErrorKind::NoSpace);
        row("index of the log, no space", SQLITE_IOERR_SHMSIZE, ENOSPC, ErrorKind::NoSpace);
        row("open, no space", SQLITE_CANTOPEN, ENOSPC, ErrorKind::NoSpace);
        row("write, broken disk", SQLITE_IOERR_WRITE, EIO, ErrorKind::Failed);
        row("write, read-only disk", SQLITE_IOERR_WRITE, EROFS, ErrorKind::NotWritable);
        row("read-only", SQLITE_READONLY, 0, ErrorKind::NotWritable);
        row("read-only folder", SQLITE_READONLY_DIRECTORY, 0, ErrorKind::NotWritable);
        row("cannot open", SQLITE_CANTOPEN, EACCES, ErrorKind::NotWritable);
        row("no permission", SQLITE_PERM, 0, ErrorKind::NotWritable);
        row("busy", SQLITE_BUSY, 0, ErrorKind::Busy);
        row("busy recovering", SQLITE_BUSY_RECOVERY, 0, ErrorKind::Busy);
        row("locked", SQLITE_LOCKED, 0, ErrorKind::Busy);
        row("protocol", SQLITE_PROTOCOL, 0, ErrorKind::Busy);
        row("lock", SQLITE_IOERR_LOCK, 0, ErrorKind::Busy);
        row("corrupt", SQLITE_CORRUPT, 0, ErrorKind::Damaged);
        row("corrupt index", SQLITE_CORRUPT_INDEX, 0, ErrorKind::Damaged);
        row("not a database", SQLITE_NOTADB, 0, ErrorKind::Damaged);
        row("cannot read", SQLITE_IOERR_READ, EIO, ErrorKind::Damaged);
        row("short read", SQLITE_IOERR_SHORT_READ, 0, ErrorKind::Damaged);
        row("cannot read, after a full disk", SQLITE_IOERR_READ, ENOSPC, ErrorKind::Damaged);
        row("constraint", SQLITE_CONSTRAINT_TRIGGER, 0, ErrorKind::Failed);
        row("no memory", SQLITE_NOMEM, 0, ErrorKind::Failed);
    }

    void codes()
    {
        QFETCH(const int, code);
        QFETCH(const int, systemErrno);
        QFETCH(const int, kind);
        const Error error = sqliteError(code, systemErrno, QStringLiteral("why"));
        QCOMPARE(static_cast<int>(error.kind), kind);
        QVERIFY(error.detail.contains(QStringLiteral("why")));
    }
};

QTEST_GUILESS_MAIN(SystemErrorsTest)
#include "system_errors_test.moc"
