// SPDX-License-Identifier: Apache-2.0
// Nothing in the log can be changed or removed, not even by a statement of our own.
#include "learner_at_hand.h"

using namespace sanju;
using namespace sanju::store;

class AppendOnlyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statementsThatWouldChangeTheLogFail_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QByteArray>("says");
        const QByteArray changed("an event is never changed");
        const QByteArray removed("an event is never removed");
        QTest::newRow("update") << QByteArray("UPDATE event SET day = 0") << changed;
        QTest::newRow("update one") << QByteArray("UPDATE event SET body = '{}' WHERE seq = 2") << changed;
        QTest::newRow("delete") << QByteArray("DELETE FROM event") << removed;
        QTest::newRow("delete one") << QByteArray("DELETE FROM event WHERE seq = 1") << removed;
        QTest::newRow("replace by place")
            << QByteArray("REPLACE INTO event SELECT seq, 'new', device, at_ms, day, kind, subject, body FROM event")
            << removed;
        QTest::newRow("replace by id")
            << QByteArray("REPLACE INTO event SELECT seq + 9, id, device, at_ms, 0, kind, subject, body FROM event")
            << removed;
        QTest::newRow("upsert") << QByteArray("INSERT INTO event SELECT * FROM event WHERE true "
                                              "ON CONFLICT (id) DO UPDATE SET day = 0")
                                << changed;
    }

    void statementsThatWouldChangeTheLogFail()
    {
        QFETCH(const QByteArray, sql);
        QFETCH(const QByteArray, says);
        const LearnerAtHand hand;
        const auto store = hand.opened();
        answerMany(*store, 3);
        const QStringList before = idsIn(*store);
        QByteArray said;
        try {
            store->database().exec(sql.constData());
        } catch (const SQLite::Exception &exception) {
            said = exception.what();
        }
        QVERIFY2(said.contains("append-only") && said.contains(says), said.constData());
        QCOMPARE(idsIn(*store), before);
        QCOMPARE(complaints(*store), QString());
    }
};

QTEST_GUILESS_MAIN(AppendOnlyTest)
#include "append_only_test.moc"
