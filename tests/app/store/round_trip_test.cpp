// SPDX-License-Identifier: Apache-2.0
// What is appended is there again after opening, with the safety that was promised.
#include "learner_at_hand.h"
#include "store/statement.h"

#include <QFileInfo>

#include <SQLiteCpp/Transaction.h>

#include <sqlite3.h>

using namespace sanju;
using namespace sanju::store;

class RoundTripTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void freshFolderGetsAnEmptyLearner()
    {
        const LearnerAtHand hand;
        const auto store = hand.opened();
        QCOMPARE(store->learner(), study::Learner());
        QCOMPARE(store->folder(), hand.folder);
        QCOMPARE(store->today(), studyDay(kMorning, QTimeZone::utc()));
        QVERIFY(QFileInfo::exists(hand.file()));
        QCOMPARE(complaints(*store), QString());
    }

    void eventsComeBackAsTheyWere()
    {
        LearnerAtHand hand;
        QString device;
        {
            const auto store = hand.opened();
            device = store->device();
            QVERIFY_DONE(store->append(answer(1, study::Grade::Again)));
            hand.clock.advance(std::chrono::hours{30});
            const std::array<study::EventBody, 2> together{answer(2), study::DayFinished{2, 0}};
            QVERIFY_DONE(store->append(together));
        }
        const auto store = hand.opened();
        QList<study::Event> events;
        QVERIFY_DONE(store->forEachEvent([&events](const study::Event &event) {
            events.append(event);
            return true;
        }));
        QCOMPARE(events.size(), 3);
        QCOMPARE(events.at(0).body, answer(1, study::Grade::Again));
        QCOMPARE(events.at(0).at, kMorning);
        QCOMPARE(events.at(0).day, studyDay(kMorning, QTimeZone::utc()));
        QCOMPARE(events.at(1).body, answer(2));
        QCOMPARE(events.at(2).body, study::EventBody(study::DayFinished{2, 0}));
        QCOMPARE(events.at(2).at, kMorning + std::chrono::hours{30});
        QCOMPARE(events.at(2).day, events.at(0).day.plus(1));
        for (const study::Event &event : events)
            QCOMPARE(event.device, device);
        QCOMPARE(store->device(), device);
        QCOMPARE(store->learner().events, 3);
        QVERIFY(store->learner().memories.contains(course::QuestionId(QStringLiteral("feedback/camera-test/q1"))));
    }

    void readingStopsWhenAskedTo()
    {
        const LearnerAtHand hand;
        const auto store = hand.opened();
        answerMany(*store, 5);
        int seen = 0;
        QVERIFY_DONE(store->forEachEvent([&seen](const study::Event &) { return ++seen < 2; }));
        QCOMPARE(seen, 2);
    }

    void dayFollowsTheZoneOfTheMoment()
    {
        const LearnerAtHand hand;
        QTimeZone zone = QTimeZone::utc();
        auto store = SqliteStore::open(
            hand.folder, hand.clock, [&zone] { return zone; }, 1);
        QVERIFY_DONE(store);
        const StudyDay atHome = (*store)->today();
        QVERIFY_DONE((*store)->append(answer(1)));
        zone = QTimeZone(-11 * 3600);
        QCOMPARE((*store)->today(), atHome.plus(-1));
        QVERIFY_DONE((*store)->append(answer(2)));
        QCOMPARE((*store)->learner().days.keys(), (QList<StudyDay>{atHome.plus(-1), atHome}));
    }

    void idsDifferEvenWithSeedAndClockTheSame()
    {
        const LearnerAtHand hand;
        for (int i = 0; i < 4; ++i)
            answerMany(*hand.opened(), 3);
        const QStringList ids = idsIn(*hand.opened());
        QCOMPARE(ids.size(), 12);
        QCOMPARE(QSet<QString>(ids.cbegin(), ids.cend()).size(), 12);
    }

    void everyCommitIsSyncedToTheDisk()
    {
        const LearnerAtHand hand;
        const auto store = hand.opened();
        constexpr int kFull = 2;
        QCOMPARE(numberOf(store->database(), "PRAGMA synchronous"), kFull);
        QCOMPARE(textOf(store->database(), "PRAGMA journal_mode"), QStringLiteral("wal"));
        QCOMPARE(numberOf(store->database(), "PRAGMA fullfsync"), 1);
        QCOMPARE(numberOf(store->database(), "PRAGMA checkpoint_fullfsync"), 1);
        QCOMPARE(numberOf(store->database(), "PRAGMA foreign_keys"), 1);
        QVERIFY(numberOf(store->database(), "PRAGMA busy_timeout") > 0);
    }

    void oneActIsOneTransaction()
    {
        const LearnerAtHand hand;
        const auto store = hand.opened();
        int commits = 0;
        const auto count = [](void *counter) {
            ++*static_cast<int *>(counter);
            return 0;
        };
        sqlite3_commit_hook(store->database().getHandle(), count, &commits);
        QVERIFY_DONE(store->append(answer(1)));
        QCOMPARE(commits, 1);
        const std::array<study::EventBody, 3> together{answer(2), answer(3), study::DayFinished{3, 0}};
        QVERIFY_DONE(store->append(together));
        QCOMPARE(commits, 2);
        QVERIFY_DONE(store->append(std::span<const study::EventBody>()));
        QCOMPARE(store->learner().events, 4);
        sqlite3_commit_hook(store->database().getHandle(), nullptr, nullptr);
    }

    void twoStoresOnOneFolderSeeEachOthersActs()
    {
        const LearnerAtHand hand;
        const auto app = hand.opened(1);
        const auto tool = hand.opened(2);
        answerMany(*app, 3);
        QVERIFY_DONE(tool->append(answer(2, study::Grade::Again)));
        QVERIFY_DONE(app->append(answer(1, study::Grade::Easy)));
        QCOMPARE(app->learner().events, 5);
        QCOMPARE(
            app->learner().memories.value(course::QuestionId(QStringLiteral("feedback/camera-test/q2"))).reviews, 2);
        QCOMPARE(complaints(*app), QString());
        QCOMPARE(*app->rebuild(), app->learner());
    }
};

QTEST_GUILESS_MAIN(RoundTripTest)
#include "round_trip_test.moc"
