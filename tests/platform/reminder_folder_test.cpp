// SPDX-License-Identifier: Apache-2.0
// The files of reminders: whole or not at all, and no line of the inbox is lost.
#include "platform/reminder_folder.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QTemporaryDir>
#include <QTest>

using namespace sanju;
using namespace sanju::platform;

class ReminderFolderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFolderThatIsNotThereHoldsNothingAndIsNotMade()
    {
        const QTemporaryDir data;
        ReminderFolder folder(data.path());
        QCOMPARE(folder.plan() + folder.inbox() + folder.history() + folder.state(), QByteArray());
        QVERIFY(folder.clearInbox().has_value());
        QVERIFY(!QDir(folder.path()).exists());
    }

    void whatIsWrittenIsReadAgainUnderItsOwnName()
    {
        const QTemporaryDir data;
        ReminderFolder folder(data.filePath(QStringLiteral("not/yet/there")));
        QVERIFY(folder.setPlan("plan").has_value());
        QVERIFY(folder.setHistory("history").has_value());
        QVERIFY(folder.setState("state").has_value());
        QVERIFY(folder.addToInbox("line\n").has_value());
        QCOMPARE(folder.plan(), QByteArray("plan"));
        QCOMPARE(folder.history(), QByteArray("history"));
        QCOMPARE(folder.state(), QByteArray("state"));
        QCOMPARE(folder.inbox(), QByteArray("line\n"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files, QDir::Name),
            (QStringList{QStringLiteral("history.jsonl"), QStringLiteral("inbox.jsonl"), QStringLiteral("plan.json"),
                QStringLiteral("state.json")}));
        QCOMPARE(folder.path(), data.filePath(QStringLiteral("not/yet/there/reminders")));
    }

    void aTornLineDoesNotSpoilTheNext()
    {
        const QTemporaryDir data;
        ReminderFolder folder(data.path());
        QVERIFY(folder.addToInbox("one\ntor").has_value());
        QVERIFY(folder.addToInbox("two\n").has_value());
        QCOMPARE(folder.inbox(), QByteArray("one\ntor\ntwo\n"));
    }

    void clearingTakesOnlyWhatWasRead()
    {
        const QTemporaryDir data;
        ReminderFolder folder(data.path());
        QVERIFY(folder.addToInbox("one\n").has_value());
        QCOMPARE(folder.inbox(), QByteArray("one\n"));
        ReminderFolder other(data.path());
        QVERIFY(other.addToInbox("two\n").has_value());
        QVERIFY(folder.clearInbox().has_value());
        QCOMPARE(folder.inbox(), QByteArray("two\n"));
        QVERIFY(folder.clearInbox().has_value());
        QVERIFY(!QFile::exists(QDir(folder.path()).filePath(QStringLiteral("inbox.jsonl"))));
    }

    void clearingWithoutReadingLosesNothing()
    {
        const QTemporaryDir data;
        ReminderFolder folder(data.path());
        QVERIFY(folder.addToInbox("one\n").has_value());
        QVERIFY(folder.clearInbox().has_value());
        QCOMPARE(folder.inbox(), QByteArray("one\n"));
    }

    void whileSomebodyWritesNothingIsCleared()
    {
        const QTemporaryDir data;
        ReminderFolder folder(data.path());
        QVERIFY(folder.addToInbox("one\n").has_value());
        QCOMPARE(folder.inbox(), QByteArray("one\n"));
        QLockFile writer(folder.lockPath());
        QVERIFY(writer.tryLock());
        const Result<void> cleared = folder.clearInbox();
        QVERIFY(!cleared.has_value());
        QCOMPARE(cleared.error().kind, ErrorKind::Busy);
        writer.unlock();
        QCOMPARE(folder.inbox(), QByteArray("one\n"));
    }

    void aFolderThatCannotBeMadeIsNotWritable()
    {
        const QTemporaryDir data;
        QFile inTheWay(data.filePath(QStringLiteral("reminders")));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        ReminderFolder folder(data.path());
        QCOMPARE(folder.setPlan("plan").error().kind, ErrorKind::NotWritable);
        QCOMPARE(folder.addToInbox("line\n").error().kind, ErrorKind::NotWritable);
    }

    void aPlanThatCannotBeReplacedIsNotWritable()
    {
        const QTemporaryDir data;
        ReminderFolder folder(data.path());
        QVERIFY(QDir().mkpath(folder.planPath())); // a folder of that name
        QCOMPARE(folder.setPlan("plan").error().kind, ErrorKind::NotWritable);
    }

    // Without rights for it no small disk can be made: /dev/full is one.
    void aFullDiskIsNoSpace()
    {
        const QTemporaryDir data;
        ReminderFolder folder(data.path());
        QVERIFY(QDir().mkpath(folder.path()));
        QVERIFY(QFile::link(QStringLiteral("/dev/full"), QDir(folder.path()).filePath(QStringLiteral("inbox.jsonl"))));
        QCOMPARE(folder.addToInbox("line\n").error().kind, ErrorKind::NoSpace);
    }
};

QTEST_GUILESS_MAIN(ReminderFolderTest)
#include "reminder_folder_test.moc"
