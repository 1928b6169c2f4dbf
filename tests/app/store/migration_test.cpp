// SPDX-License-Identifier: Apache-2.0
// A file of an older schema is copied, then brought up to date; when that fails it stays as it was.
#include "learner_at_hand.h"
#include "random_acts.h"
#include "store/learner_parts.h"
#include "store/migrations.h"
#include "store/new_database.h"
#include "store/statement.h"

#include <QDir>
#include <QFileInfo>

using namespace sanju;
using namespace sanju::store;

class MigrationTest : public QObject
{
    Q_OBJECT

private:
    // A file as an older program left it: the tables of `schema`, and the log of `source`.
    static void makeOlder(const LearnerAtHand &hand, int schema, const LearnerAtHand &source)
    {
        QVERIFY(QDir().mkpath(hand.folder));
        auto database = openFile(hand.file(), Create::Yes);
        QVERIFY_DONE(database);
        for (const Migration &step : migrations().first(static_cast<std::size_t>(schema)))
            (*database)->exec(step.sql);
        (*database)->exec("PRAGMA user_version = " + std::to_string(schema));
        (*database)->exec("ATTACH '" + source.file().toStdString() +
                          "' AS source;"
                          "INSERT INTO meta SELECT * FROM source.meta; INSERT INTO event SELECT * FROM source.event");
        if (schema < 2)
            return;
        const std::string asked = schema >= 3 ? ", ask_day, reply" : "";
        const std::string missions = "position, id, lesson, when_words, then_words, at_ms, day" + asked;
        const std::string days = "day, answers, right_answers, exercises, lessons, active_ms, lesson_ms, finished" +
                                 std::string(schema >= 3 ? ", drills" : "");
        (*database)->exec(
            (schema >= 4 ? "INSERT INTO mission SELECT * FROM source.mission;"
                           "INSERT INTO paper SELECT * FROM source.paper;"
                         : "INSERT INTO mission (" + missions + ") SELECT " + missions + " FROM source.mission;") +
            "INSERT INTO day_count (" + days + ") SELECT " + days + " FROM source.day_count;" +
            "INSERT INTO memory SELECT * FROM source.memory");
    }

    // The log alone, with `events` answers.
    static void makeFirstSchema(const LearnerAtHand &hand, int events)
    {
        const LearnerAtHand source;
        answerMany(*source.opened(), events);
        makeOlder(hand, 1, source);
    }

private Q_SLOTS:
    void listIsComplete()
    {
        int expected = 0;
        for (const Migration &step : migrations())
            QCOMPARE(step.version, ++expected);
        QVERIFY(expected >= 2);
        QCOMPARE(schemaVersion(), expected);
        QCOMPARE(numberOf(LearnerAtHand().opened()->database(), "PRAGMA application_id"), qint64{kApplicationId});
    }

    void olderFileIsCopiedThenBroughtUpToDate()
    {
        const LearnerAtHand hand;
        makeFirstSchema(hand, 25);
        const auto store = hand.open();
        QVERIFY_DONE(store);
        QCOMPARE(schemaOf((*store)->database()), schemaVersion());
        QCOMPARE((*store)->learner().events, 25);
        QCOMPARE((*store)->learner().memories.size(), 25);
        QCOMPARE(complaints(**store), QString());

        const QString copy = hand.in(QStringLiteral("learner.before-%1.sqlite").arg(schemaVersion()));
        QCOMPARE(readOurHeader(copy)->schema, 1);
        QCOMPARE(*(*store)->eventsIn(copy), 25);
        QCOMPARE(QDir(hand.folder).entryList({QStringLiteral("*.part*")}), QStringList());
    }

    void everyActOfAnOlderFileIsWorkedOutAgain_data()
    {
        QTest::addColumn<int>("schema");
        for (int schema = 1; schema < schemaVersion(); ++schema)
            QTest::addRow("schema %d", schema) << schema;
    }
    // Of whatever kind: the log is the truth, and it never changed its form.
    void everyActOfAnOlderFileIsWorkedOutAgain()
    {
        QFETCH(const int, schema);
        LearnerAtHand source;
        RandomActs acts(3);
        study::Learner expected;
        {
            const auto store = source.opened();
            for (int i = 0; i < 150; ++i) {
                source.clock.advance(acts.pause());
                acts.hasChosen(store->learner().missions);
                QVERIFY_DONE(store->append(acts.next()));
            }
            expected = store->learner();
        }
        QVERIFY(!expected.drills.isEmpty() && !expected.declined.isEmpty() && !expected.missions.isEmpty() &&
                !expected.papers.isEmpty());
        const LearnerAtHand hand;
        makeOlder(hand, schema, source);

        const auto store = hand.open();
        QVERIFY_DONE(store);
        QCOMPARE(schemaOf((*store)->database()), schemaVersion());
        QCOMPARE(differences((*store)->learner(), expected, 5), QStringList());
        QCOMPARE((*store)->learner(), expected);
        QCOMPARE(*(*store)->rebuild(), expected);
        QCOMPARE(complaints(**store), QString());
        // Copied first, as it was.
        const QString copy = hand.in(QStringLiteral("learner.before-%1.sqlite").arg(schemaVersion()));
        QCOMPARE(readOurHeader(copy)->schema, schema);
        QCOMPARE(*(*store)->eventsIn(copy), 150);
        QVERIFY_DONE((*store)->restoreFrom(copy));
        QCOMPARE((*store)->learner(), expected);
        QVERIFY_DONE((*store)->append(drillDone(1)));
        QCOMPARE(complaints(**store), QString());
    }

    void everyStepIsEqualToAFreshFile()
    {
        const LearnerAtHand older;
        makeFirstSchema(older, 1);
        const LearnerAtHand fresh;
        const auto schemaIn = [](SqliteStore &store) {
            return textOf(
                store.database(), "SELECT group_concat(sql, ';') FROM (SELECT sql FROM sqlite_schema ORDER BY name)");
        };
        QCOMPARE(schemaIn(*older.opened()), schemaIn(*fresh.opened()));
    }

    void failingStepLeavesTheFileAsItWas()
    {
        const LearnerAtHand hand;
        makeFirstSchema(hand, 25);
        const QByteArray before = bytesOf(hand.file());
        const auto known = migrations();
        QList<Migration> steps(known.begin(), known.end());
        steps.append({schemaVersion() + 1, "broken", "CREATE TABLE half (x); INSERT INTO nowhere VALUES (1);"});
        const auto migrated = withFile(hand.file(), Create::No, [&steps](SQLite::Database &database) {
            return migrate(database, std::span(steps.constData(), static_cast<std::size_t>(steps.size())));
        });
        QVERIFY(!migrated);
        QCOMPARE(bytesOf(hand.file()), before);
        QCOMPARE(hand.opened()->learner().events, 25);
    }

    void logThatCannotBeUnderstoodLeavesTheFileAsItWas()
    {
        const LearnerAtHand hand;
        makeFirstSchema(hand, 25);
        (*openFile(hand.file()))
            ->exec("INSERT INTO event SELECT 26, 'x', device, at_ms, day, 'from-elsewhere', subject, body FROM event "
                   "WHERE seq = 1");
        const QByteArray before = bytesOf(hand.file());
        QCOMPARE(errorOf(hand.open()).kind, ErrorKind::Damaged);
        QCOMPARE(bytesOf(hand.file()), before);
        QCOMPARE(readOurHeader(hand.in(QStringLiteral("learner.before-%1.sqlite").arg(schemaVersion())))->schema, 1);
    }

    void withoutACopyNothingIsTried()
    {
        const LearnerAtHand hand;
        makeFirstSchema(hand, 25);
        const QByteArray before = bytesOf(hand.file());
        QVERIFY(QDir().mkpath(hand.in(QStringLiteral("learner.before-%1.sqlite.part").arg(schemaVersion()))));
        QCOMPARE(errorOf(hand.open()).kind, ErrorKind::NotWritable);
        QCOMPARE(bytesOf(hand.file()), before);
    }
};

QTEST_GUILESS_MAIN(MigrationTest)
#include "migration_test.moc"
