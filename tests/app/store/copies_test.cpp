// SPDX-License-Identifier: Apache-2.0
// Exports and daily copies: complete, checked, self-contained, the last seven kept.
#include "learner_at_hand.h"
#include "store/statement.h"

#include <QDir>
#include <QFileInfo>

#include <thread>

using namespace sanju;
using namespace sanju::store;

class CopiesTest : public QObject
{
    Q_OBJECT

private:
    static QStringList backupsOf(const LearnerAtHand &hand)
    {
        return QDir(hand.in(QStringLiteral("backups"))).entryList(QDir::Files, QDir::Name);
    }

private Q_SLOTS:
    void exportIsOneSoundFile()
    {
        const LearnerAtHand hand;
        const auto store = hand.opened();
        answerMany(*store, 60);
        const QString target = hand.beside(QStringLiteral("my backup.sanju"));
        QVERIFY_DONE(store->exportTo(target));
        QCOMPARE(QDir(hand.root.path()).entryList(QDir::Files), QStringList{QStringLiteral("my backup.sanju")});
        QCOMPARE(*store->eventsIn(target), 60);
        const auto copy = openUntouched(target);
        QCOMPARE(textOf(**copy, "PRAGMA journal_mode"), QStringLiteral("delete"));
        QCOMPARE(bytesOf(target).at(18), char{1}); // no write-ahead log in the header either
        QCOMPARE(complaintsAbout(**copy), QStringList());

        answerMany(*store, 1);
        QVERIFY_DONE(store->exportTo(target));
        QCOMPARE(*store->eventsIn(target), 61);
    }

    void exportFailsWithoutHarm()
    {
        const LearnerAtHand hand;
        const auto store = hand.opened();
        answerMany(*store, 3);
        QCOMPARE(
            errorOf(store->exportTo(hand.beside(QStringLiteral("no such folder/x")))).kind, ErrorKind::NotWritable);
        QCOMPARE(errorOf(store->exportTo(hand.file())).kind, ErrorKind::BadInput);
        QVERIFY_DONE(store->append(answer(9)));
        QCOMPARE(complaints(*store), QString());
    }

    void oneCopyADay()
    {
        LearnerAtHand hand;
        const auto store = hand.opened();
        QVERIFY_DONE(store->keepDailyCopy());
        QCOMPARE(store->automatic().size(), 0); // nothing to keep yet
        answerMany(*store, 4);
        QVERIFY_DONE(store->keepDailyCopy());
        answerMany(*store, 4);
        QVERIFY_DONE(store->keepDailyCopy());
        QCOMPARE(backupsOf(hand), QStringList{QStringLiteral("learner-2026-11-23.sqlite")});
        const auto copies = store->automatic();
        QCOMPARE(copies.size(), 1);
        QCOMPARE(copies.at(0).at, kMorning);
        QCOMPARE(copies.at(0).bytes, QFileInfo(copies.at(0).path).size());
        QCOMPARE(*store->eventsIn(copies.at(0).path), 4);
    }

    void theLastSevenAreKept()
    {
        LearnerAtHand hand;
        const auto store = hand.opened();
        QVERIFY(QDir().mkpath(hand.in(QStringLiteral("backups"))));
        const QString kept = QStringLiteral("learner-before-restore-20200101-000000.sqlite");
        QVERIFY_DONE(store->exportTo(hand.in(QStringLiteral("backups/")) + kept));
        for (int day = 0; day < 10; ++day) {
            answerMany(*store, 1, day + 1);
            QVERIFY_DONE(store->keepDailyCopy());
            hand.clock.advance(std::chrono::hours{24});
        }
        const QStringList files = backupsOf(hand);
        QCOMPARE(files.size(), 8);
        QCOMPARE(files.first(), QStringLiteral("learner-2026-11-26.sqlite"));
        QCOMPARE(files.at(6), QStringLiteral("learner-2026-12-02.sqlite"));
        QCOMPARE(files.at(7), kept);
        const auto copies = store->automatic();
        QCOMPARE(QFileInfo(copies.first().path).fileName(), QStringLiteral("learner-2026-12-02.sqlite"));
        QCOMPARE(*store->eventsIn(copies.first().path), 10);

        // The calendar set back by a year: the copy just made is not the one to go.
        hand.clock.advance(-std::chrono::hours{24 * 365});
        QVERIFY_DONE(store->keepDailyCopy());
        QCOMPARE(backupsOf(hand).size(), 8);
        QCOMPARE(backupsOf(hand).first(), QStringLiteral("learner-2025-12-03.sqlite"));
    }

    void copyOnAnotherThreadWhileWriting()
    {
        const LearnerAtHand hand;
        const auto store = hand.opened();
        answerMany(*store, 100);
        Result<void> kept;
        std::thread thread([&] { kept = store->keepDailyCopy(); });
        answerMany(*store, 100);
        thread.join();
        QVERIFY_DONE(kept);
        const int events = *store->eventsIn(store->automatic().at(0).path);
        QVERIFY(events >= 100 && events <= 200);
        QCOMPARE(complaints(*store), QString());
    }

    void damagedDataDoNotPushOutSoundCopies()
    {
        LearnerAtHand hand;
        {
            const auto store = hand.opened();
            answerMany(*store, 200);
            for (int day = 0; day < 7; ++day) {
                QVERIFY_DONE(store->keepDailyCopy());
                hand.clock.advance(std::chrono::hours{24});
            }
        }
        const QStringList before = backupsOf(hand);
        QByteArray bytes = bytesOf(hand.file());
        const auto page = bytes.indexOf("feedback/camera-test/q77\"") / 4096;
        bytes.replace(page * 4096, 4096, QByteArray(4096, '\xa5'));
        writeBytes(hand.file(), bytes);
        const auto store = hand.opened();
        QCOMPARE(errorOf(store->keepDailyCopy()).kind, ErrorKind::Damaged);
        QCOMPARE(backupsOf(hand), before);
    }
};

QTEST_GUILESS_MAIN(CopiesTest)
#include "copies_test.moc"
