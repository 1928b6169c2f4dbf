// SPDX-License-Identifier: Apache-2.0
// A backup takes the place of the data, all or nothing, and what was there is kept.
#include "learner_at_hand.h"
#include "store/migrations.h"

#include <QDir>
#include <QFileInfo>

using namespace sanju;
using namespace sanju::store;

class RestoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void backupComesBack()
    {
        LearnerAtHand hand;
        const QString backup = hand.beside(QStringLiteral("backup"));
        auto store = hand.opened();
        answerMany(*store, 40);
        const study::Learner then = store->learner();
        const QStringList idsThen = idsIn(*store);
        QVERIFY_DONE(store->exportTo(backup));
        answerMany(*store, 300, 41);
        const QStringList idsNow = idsIn(*store);
        hand.clock.advance(std::chrono::seconds{5});

        QVERIFY_DONE(store->restoreFrom(backup));
        QCOMPARE(store->learner(), then);
        QCOMPARE(idsIn(*store), idsThen);
        QCOMPARE(complaints(*store), QString());

        const auto copies = store->automatic();
        QCOMPARE(copies.size(), 1);
        QCOMPARE(
            QFileInfo(copies.at(0).path).fileName(), QStringLiteral("learner-before-restore-20261123-081005.sqlite"));
        QCOMPARE(*store->eventsIn(copies.at(0).path), idsNow.size());

        QVERIFY_DONE(store->append(answer(500)));
        QCOMPARE(store->learner().events, 41);
        store.reset();
        store = hand.opened();
        QCOMPARE(store->learner().events, 41);
        QCOMPARE(complaints(*store), QString());

        // And back again: nothing was lost by restoring.
        QVERIFY_DONE(store->restoreFrom(copies.at(0).path));
        QCOMPARE(idsIn(*store), idsNow);
        QCOMPARE(store->automatic().size(), 2);
        QCOMPARE(QDir(hand.folder).entryList({QStringLiteral("*.part*")}), QStringList());
    }

    void backupOfAnotherPhone()
    {
        const LearnerAtHand old;
        const QString backup = old.beside(QStringLiteral("backup"));
        const auto oldStore = old.opened(1);
        answerMany(*oldStore, 12);
        QVERIFY_DONE(oldStore->exportTo(backup));

        const LearnerAtHand fresh;
        const auto store = fresh.opened(2);
        const QString device = store->device();
        QVERIFY(device != oldStore->device());
        QVERIFY_DONE(store->restoreFrom(backup));
        QCOMPARE(store->learner(), oldStore->learner());
        QVERIFY_DONE(store->append(answer(1)));
        QStringList devices;
        QVERIFY_DONE(store->forEachEvent([&devices](const study::Event &event) {
            devices.append(event.device);
            return true;
        }));
        QCOMPARE(devices.count(oldStore->device()), 12);
        QCOMPARE(devices.constLast(), device);
        QCOMPARE(store->doctor()->device, device);
    }

    void backupOfAnOlderSchema()
    {
        const LearnerAtHand hand;
        const auto store = hand.opened();
        answerMany(*store, 3);
        const QString backup = hand.beside(QStringLiteral("old"));
        {
            auto older = openFile(backup, Create::Yes);
            (*older)->exec(migrations().front().sql);
            (*older)->exec("PRAGMA user_version = 1");
            (*older)->exec("ATTACH '" + hand.file().toStdString() +
                           "' AS source;"
                           "INSERT INTO meta SELECT * FROM source.meta; INSERT INTO event SELECT * FROM source.event");
        }
        const QByteArray before = bytesOf(backup);
        answerMany(*store, 5);
        QVERIFY_DONE(store->restoreFrom(backup));
        QCOMPARE(store->learner().events, 3);
        QCOMPARE(complaints(*store), QString());
        QCOMPARE(bytesOf(backup), before);
    }

    void wrongFileIsRefused_data()
    {
        QTest::addColumn<int>("kind");
        const auto row = [](const char *name, ErrorKind kind) { QTest::newRow(name) << static_cast<int>(kind); };
        row("missing", ErrorKind::NotFound);
        row("picture", ErrorKind::BadInput);
        row("foreign", ErrorKind::BadInput);
        row("empty", ErrorKind::BadInput);
        row("half", ErrorKind::Damaged);
        row("broken page", ErrorKind::Damaged);
        row("newer", ErrorKind::NewerFormat);
    }

    void wrongFileIsRefused()
    {
        QFETCH(const int, kind);
        const LearnerAtHand hand;
        const auto store = hand.opened();
        answerMany(*store, 200);
        const QString path = hand.beside(QStringLiteral("given"));
        const QByteArray how(QTest::currentDataTag());
        if (how != "missing")
            QVERIFY_DONE(store->exportTo(path));
        QByteArray bytes = bytesOf(path);
        if (how == "picture")
            writeBytes(path, QByteArray("\x89PNG\r\n\x1a\n", 8) + QByteArray(5000, 'p'));
        else if (how == "foreign")
            (*openFile(path))->exec("PRAGMA application_id = 7");
        else if (how == "empty")
            writeBytes(path, {});
        else if (how == "half")
            writeBytes(path, bytes.left(bytes.size() / 2));
        else if (how == "broken page")
            writeBytes(path, bytes.replace(4096 * 5, 4096, QByteArray(4096, '\xa5')));
        else if (how == "newer")
            (*openFile(path))->exec("PRAGMA user_version = 99");
        const QByteArray given = bytesOf(path);
        const study::Learner before = store->learner();
        const QStringList ids = idsIn(*store);

        QCOMPARE(static_cast<int>(errorOf(store->eventsIn(path)).kind), kind);
        QCOMPARE(static_cast<int>(errorOf(store->restoreFrom(path)).kind), kind);
        QCOMPARE(store->learner(), before);
        QCOMPARE(idsIn(*store), ids);
        QCOMPARE(store->automatic().size(), 0);
        QCOMPARE(bytesOf(path), given);
        QCOMPARE(QDir(hand.folder).entryList({QStringLiteral("*.part*")}), QStringList());
        QVERIFY_DONE(store->append(answer(1)));
        QCOMPARE(complaints(*store), QString());
    }

    void theDataInUseAreNoBackup()
    {
        const LearnerAtHand hand;
        const auto store = hand.opened();
        answerMany(*store, 3);
        QCOMPARE(*store->eventsIn(hand.file()), 3);
        QCOMPARE(errorOf(store->restoreFrom(hand.file())).kind, ErrorKind::BadInput);
    }
};

QTEST_GUILESS_MAIN(RestoreTest)
#include "restore_test.moc"
