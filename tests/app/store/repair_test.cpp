// SPDX-License-Identifier: Apache-2.0
// The ways out of a damaged file: read what can be read, start from a copy, start anew. Nothing is deleted.
#include "learner_at_hand.h"
#include "store/repair.h"

#include <QDir>
#include <QFileInfo>

using namespace sanju;
using namespace sanju::store;

class RepairTest : public QObject
{
    Q_OBJECT

private:
    // Overwrites the page that holds the event about question `number`.
    static void breakPageOf(const LearnerAtHand &hand, int number)
    {
        QByteArray bytes = bytesOf(hand.file());
        // Only the body of an event has the id between quotation marks.
        const auto at = bytes.indexOf(QStringLiteral("\"feedback/camera-test/q%1\"").arg(number).toUtf8());
        QVERIFY(at > 0);
        bytes.replace(at / 4096 * 4096, 4096, QByteArray(4096, '\xa5'));
        writeBytes(hand.file(), bytes);
    }

    static QSet<QString> setOf(const QStringList &list) { return {list.cbegin(), list.cend()}; }

private Q_SLOTS:
    void oneBrokenPageCostsTheEventsOnItOnly()
    {
        const LearnerAtHand hand;
        QStringList ids;
        {
            const auto store = hand.opened();
            answerMany(*store, 500);
            ids = idsIn(*store);
        }
        breakPageOf(hand, 250);
        const QByteArray damaged = bytesOf(hand.file());
        const QString out = hand.beside(QStringLiteral("saved"));
        const auto salvaged = salvage(hand.folder, out);
        QVERIFY_DONE(salvaged);
        QCOMPARE(salvaged->saved + salvaged->lost, 500);
        QVERIFY2(salvaged->lost > 0 && salvaged->lost < 40, qPrintable(QString::number(salvaged->lost)));
        QCOMPARE(bytesOf(hand.file()), damaged);

        const LearnerAtHand other;
        const auto store = other.opened();
        QCOMPARE(*store->eventsIn(out), salvaged->saved);
        QVERIFY_DONE(store->restoreFrom(out));
        const QStringList saved = idsIn(*store);
        QVERIFY(setOf(ids).contains(setOf(saved)));
        QCOMPARE(saved.first(), ids.first());
        QCOMPARE(saved.last(), ids.last());
        QCOMPARE(complaints(*store), QString());
    }

    void aFileCutShortGivesItsFirstPart()
    {
        const LearnerAtHand hand;
        answerMany(*hand.opened(), 500);
        const QByteArray whole = bytesOf(hand.file());
        writeBytes(hand.file(), whole.left(whole.size() / 4096 / 2 * 4096));
        QCOMPARE(errorOf(hand.open()).kind, ErrorKind::Damaged);
        const QString out = hand.beside(QStringLiteral("saved"));
        const auto salvaged = salvage(hand.folder, out);
        QVERIFY_DONE(salvaged);
        QVERIFY2(salvaged->saved > 100, qPrintable(QString::number(salvaged->saved)));
        QCOMPARE(*LearnerAtHand().opened()->eventsIn(out), salvaged->saved);
    }

    void eventsStillInTheWriteAheadLogAreSavedToo()
    {
        const LearnerAtHand hand;
        const LearnerAtHand killed;
        {
            const auto store = hand.opened();
            answerMany(*store, 30);
            QVERIFY(QDir().mkpath(killed.folder));
            for (const char *suffix : {"", "-wal"})
                QVERIFY(QFile::copy(hand.file() + QLatin1String(suffix), killed.file() + QLatin1String(suffix)));
        }
        const auto salvaged = salvage(killed.folder, killed.beside(QStringLiteral("saved")));
        QVERIFY_DONE(salvaged);
        QCOMPARE(salvaged->saved, 30);
        QCOMPARE(salvaged->lost, 0);
        QCOMPARE(QDir(killed.folder).entryList({QStringLiteral("*.part*")}), QStringList());
    }

    void nothingToSaveIsSaid()
    {
        const LearnerAtHand hand;
        const QString out = hand.beside(QStringLiteral("saved"));
        QCOMPARE(errorOf(salvage(hand.folder, out)).kind, ErrorKind::NotFound);
        QVERIFY(QDir().mkpath(hand.folder));
        writeBytes(hand.file(), QByteArray(20000, 'x'));
        QCOMPARE(errorOf(salvage(hand.folder, out)).kind, ErrorKind::Damaged);
        QVERIFY(!QFileInfo::exists(out));
    }

    void startsFromTheLastCopyAndKeepsTheDamagedFile()
    {
        const LearnerAtHand hand;
        QString copy;
        {
            const auto store = hand.opened();
            answerMany(*store, 20);
            QVERIFY_DONE(store->keepDailyCopy());
            copy = store->automatic().at(0).path;
            answerMany(*store, 20);
        }
        const QByteArray damaged(9000, 'x');
        writeBytes(hand.file(), damaged);
        writeBytes(hand.in(QStringLiteral("learner.sqlite-wal")), "its log");
        QCOMPARE(errorOf(hand.open()).kind, ErrorKind::Damaged);

        const auto aside = startFromCopy(hand.folder, copy, kMorning);
        QVERIFY_DONE(aside);
        QCOMPARE(QFileInfo(*aside).fileName(), QStringLiteral("learner.damaged-20261123-081000.sqlite"));
        QCOMPARE(bytesOf(*aside), damaged);
        QCOMPARE(bytesOf(*aside + QStringLiteral("-wal")), QByteArray("its log"));
        const auto store = hand.opened();
        QCOMPARE(store->learner().events, 20);
        QCOMPARE(complaints(*store), QString());
        QVERIFY(QFileInfo::exists(copy));
    }

    void aBadCopyMovesNothing()
    {
        const LearnerAtHand hand;
        answerMany(*hand.opened(), 5);
        writeBytes(hand.file(), "damaged");
        const QString copy = hand.beside(QStringLiteral("copy"));
        writeBytes(copy, QByteArray(5000, 'y'));
        QCOMPARE(errorOf(startFromCopy(hand.folder, copy, kMorning)).kind, ErrorKind::BadInput);
        QCOMPARE(bytesOf(hand.file()), QByteArray("damaged"));
        QCOMPARE(QDir(hand.folder).entryList({QStringLiteral("*.part*"), QStringLiteral("learner.damaged*")}),
            QStringList());
    }

    void startsFromACopyWhenTheFileIsGone()
    {
        const LearnerAtHand hand;
        {
            const auto store = hand.opened();
            answerMany(*store, 20);
            QVERIFY_DONE(store->keepDailyCopy());
        }
        QVERIFY(QFile::remove(hand.file()));
        QCOMPARE(errorOf(hand.open()).kind, ErrorKind::NotFound);
        const auto aside =
            startFromCopy(hand.folder, hand.in(QStringLiteral("backups/learner-2026-11-23.sqlite")), kMorning);
        QVERIFY_DONE(aside);
        QCOMPARE(*aside, QString());
        QCOMPARE(hand.opened()->learner().events, 20);
    }

    void startsAnewOnlyWhenAsked()
    {
        const LearnerAtHand hand;
        answerMany(*hand.opened(), 5);
        writeBytes(hand.file(), "damaged once");
        const auto first = startAnew(hand.folder, kMorning, 3);
        QVERIFY_DONE(first);
        QCOMPARE(hand.opened()->learner(), study::Learner());
        writeBytes(hand.file(), "damaged twice");
        const auto second = startAnew(hand.folder, kMorning, 4);
        QVERIFY_DONE(second);
        QVERIFY(*first != *second);
        QCOMPARE(bytesOf(*first), QByteArray("damaged once"));
        QCOMPARE(bytesOf(*second), QByteArray("damaged twice"));
    }
};

QTEST_GUILESS_MAIN(RepairTest)
#include "repair_test.moc"
