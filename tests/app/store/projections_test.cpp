// SPDX-License-Identifier: Apache-2.0
// What is kept equals what follows from the log, after any stream of acts; and the doctor notices when it does not.
#include "learner_at_hand.h"
#include "random_acts.h"
#include "store/learner_parts.h"

using namespace sanju;
using namespace sanju::store;

class ProjectionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalTheLogAfterRandomActs_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 8; ++seed)
            QTest::addRow("seed %d", seed) << seed;
    }

    void equalTheLogAfterRandomActs()
    {
        QFETCH(const int, seed);
        LearnerAtHand hand;
        RandomActs acts(static_cast<std::uint64_t>(seed));
        auto store = hand.opened();
        QSet<QString> kinds;
        study::Learner expected;
        for (int i = 0; i < 70; ++i) {
            hand.clock.advance(acts.pause());
            acts.hasChosen(store->learner().missions);
            QList<study::EventBody> together;
            for (int n = 1 + acts.below(6); n > 0; --n) {
                together.append(acts.next());
                kinds.insert(study::kindName(together.constLast()));
            }
            QVERIFY_DONE(store->append(std::span(together.constData(), static_cast<std::size_t>(together.size()))));
            if (acts.below(15) == 0) {
                const study::Learner before = store->learner();
                store.reset();
                store = hand.opened();
                QCOMPARE(differences(store->learner(), before, 3), QStringList());
            }
        }
        const auto rebuilt = store->rebuild();
        QVERIFY_DONE(rebuilt);
        QCOMPARE(differences(store->learner(), *rebuilt, 3), QStringList());
        QCOMPARE(store->learner(), *rebuilt);
        QCOMPARE(complaints(*store), QString());
        QCOMPARE(kinds.size(), study::eventKinds().size());
        const auto &missions = store->learner().missions;
        QVERIFY(std::any_of(missions.begin(), missions.end(), [](const auto &mission) { return mission.outcome; }));
    }

    void aFailedActLeavesEveryPartAsItWas()
    {
        LearnerAtHand hand;
        RandomActs acts(99);
        const auto store = hand.opened();
        for (int i = 0; i < 120; ++i) {
            hand.clock.advance(acts.pause());
            acts.hasChosen(store->learner().missions);
            const std::array<study::EventBody, 3> together{acts.next(), acts.next(), acts.next()};
            if (i % 3 != 0) {
                QVERIFY_DONE(store->append(together));
                continue;
            }
            const study::Learner before = store->learner();
            // The last of the three inserts fails, after the first two were applied.
            store->database().exec(
                "CREATE TEMP TRIGGER stop BEFORE INSERT ON main.event WHEN (SELECT count(*) FROM event) >= " +
                std::to_string(before.events + 2) + " BEGIN SELECT raise(ABORT, 'enough'); END");
            const auto kept = store->append(together);
            store->database().exec("DROP TRIGGER temp.stop");
            QVERIFY(!kept);
            QCOMPARE(store->learner(), before);
        }
        QCOMPARE(complaints(*store), QString());
        QCOMPARE(*store->rebuild(), store->learner());
    }

    void doctorNamesWhatDiffersAndRebuildingHeals()
    {
        const LearnerAtHand hand;
        auto store = hand.opened();
        answerMany(*store, 4);
        const study::Learner before = store->learner();
        store->database().exec("UPDATE memory SET stability = 99 WHERE question LIKE '%q2';"
                               "DELETE FROM memory WHERE question LIKE '%q3';"
                               "INSERT INTO setting VALUES ('theme', 'pink');"
                               "UPDATE day_count SET answers = 17");
        auto report = store->doctor();
        QVERIFY_DONE(report);
        QVERIFY(!report->isHealthy());
        QCOMPARE(report->events, 4);
        QVERIFY(report->complaints.isEmpty());
        const QString all = report->differences.join(QLatin1Char('\n'));
        QCOMPARE(report->differences.size(), 4);
        QVERIFY2(all.contains(QStringLiteral("memory feedback/camera-test/q2: kept stability 99 ")), qPrintable(all));
        QVERIFY2(all.contains(QStringLiteral("memory feedback/camera-test/q3: kept nothing")), qPrintable(all));
        QVERIFY2(all.contains(QStringLiteral("setting theme: kept 'pink', worked out nothing")), qPrintable(all));
        QVERIFY2(all.contains(QStringLiteral("day 2026-11-23: kept answers 17")), qPrintable(all));

        QVERIFY_DONE(store->rebuildProjections());
        QCOMPARE(store->learner(), before);
        QCOMPARE(complaints(*store), QString());
        store.reset();
        QCOMPARE(hand.opened()->learner(), before);
    }

    void aMissionAndItsDebriefInOneActAreKeptOrForgottenTogether()
    {
        const LearnerAtHand hand;
        auto store = hand.opened();
        QVERIFY_DONE(store->append(missionChosen()));
        const study::MissionId mission = store->learner().missions.constFirst().id;
        const study::Learner before = store->learner();
        const std::array<study::EventBody, 3> together{missionChosen(),
            study::MissionDebriefed{mission, study::Outcome::Done, QStringLiteral("他说行")},
            study::RemarkDeclined{QStringLiteral("blame"), QStringLiteral("你们总是")}};
        store->database().exec("CREATE TEMP TRIGGER stop BEFORE INSERT ON main.declined_remark "
                               "BEGIN SELECT raise(ABORT, 'enough'); END");
        QVERIFY(!store->append(together));
        QCOMPARE(store->learner(), before);
        store->database().exec("DROP TRIGGER temp.stop");
        QVERIFY_DONE(store->append(together));
        const study::Learner after = store->learner();
        QCOMPARE(after.missions.size(), 2);
        QVERIFY(!after.missions.at(0).isOpen() && after.missions.at(1).isOpen());
        QCOMPARE(after.declined.size(), 1);
        store.reset();
        store = hand.opened();
        QCOMPARE(differences(store->learner(), after, 3), QStringList());
        QCOMPARE(store->learner(), after);
        QCOMPARE(complaints(*store), QString());
    }

    void doctorCountsDrillsAndKeepsTheLearnersWordsToItself()
    {
        const LearnerAtHand hand;
        const auto store = hand.opened();
        const std::array<study::EventBody, 4> together{drillDone(1), drillDone(2),
            study::RemarkDeclined{QStringLiteral("blame"), QStringLiteral("你们总是")},
            study::CardSaved{study::CardId(QStringLiteral("c")), course::ToolId(QStringLiteral("five-steps")),
                {{QStringLiteral("goal"), QStringLiteral("两个人")}}}};
        QVERIFY_DONE(store->append(together));
        QCOMPARE(store->doctor()->drills, 1);
        store->database().exec("UPDATE drill_state SET rung = 3;"
                               "UPDATE paper SET body = replace(body, '两个人', '我从来');"
                               "UPDATE declined_remark SET remark = 'blame' || char(10) || '你从来'");
        const QString all = store->doctor()->differences.join(QLatin1Char('\n'));
        QCOMPARE(all.count(QLatin1Char('\n')), 2);
        QVERIFY2(all.contains(QStringLiteral("paper card-saved/c: kept card-saved of ")), qPrintable(all));
        QVERIFY2(all.contains(QStringLiteral("drill three-boxes: kept rung 3 last ")), qPrintable(all));
        QVERIFY2(all.contains(QStringLiteral("times 2 seen three-boxes/scene-1 three-boxes/scene-2")), qPrintable(all));
        QVERIFY2(
            all.contains(QStringLiteral("declined remarks: kept 1, worked out 1, not all equal")), qPrintable(all));
        QVERIFY(!all.contains(QStringLiteral("总是")) && !all.contains(QStringLiteral("从来")));
    }

    void aMeaninglessValueIsDamage_data()
    {
        QTest::addColumn<QByteArray>("spoil");
        for (const char *spoil : {"UPDATE memory SET last_grade = 9", "UPDATE lesson_progress SET step = 7",
                 "UPDATE mission SET outcome = 3", "UPDATE mission SET outcome = -1", "UPDATE drill_state SET rung = 5",
                 "UPDATE drill_state SET rung = -1", "UPDATE drill_state SET seen = 'three-boxes/scene-1'",
                 "UPDATE mission SET direction = 3", "UPDATE paper SET body = '{}'", "UPDATE paper SET key = 'poem/1'"})
            QTest::newRow(spoil) << QByteArray(spoil);
    }
    void aMeaninglessValueIsDamage()
    {
        QFETCH(const QByteArray, spoil);
        const LearnerAtHand hand;
        auto store = hand.opened();
        const std::array<study::EventBody, 5> together{answer(1), missionChosen(), drillDone(1),
            study::PromiseMade{QStringLiteral("周五给数"), {}, StudyDay{20'000}},
            study::LessonFinished{course::LessonId(QStringLiteral("feedback/camera-test")), {}}};
        QVERIFY_DONE(store->append(together));
        QVERIFY(store->doctor()->isHealthy());
        store->database().exec(spoil.constData());
        QVERIFY(!store->doctor()->isHealthy());
        store.reset();
        QCOMPARE(errorOf(hand.open()).kind, ErrorKind::Damaged);
    }

    void doctorNoticesGapsAndUnreadableRows()
    {
        const LearnerAtHand hand;
        auto store = hand.opened();
        answerMany(*store, 3);
        store->database().exec(
            "INSERT INTO event SELECT 9, 'x', device, at_ms, day, kind, subject, body FROM event WHERE seq = 1;"
            "INSERT INTO event SELECT 10, 'y', device, at_ms, day, 'no-such-kind', subject, body FROM event "
            "WHERE seq = 1");
        const auto report = store->doctor();
        QVERIFY_DONE(report);
        QCOMPARE(report->complaints.size(), 2);
        QVERIFY(report->complaints.at(0).contains(QStringLiteral("gaps")));
        QVERIFY2(report->complaints.at(1).contains(QStringLiteral("event 10")), qPrintable(report->complaints.at(1)));
        QCOMPARE(errorOf(store->rebuild()).kind, ErrorKind::Damaged);
    }
};

QTEST_GUILESS_MAIN(ProjectionsTest)
#include "projections_test.moc"
