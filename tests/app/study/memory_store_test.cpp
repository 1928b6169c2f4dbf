// SPDX-License-Identifier: Apache-2.0
// Tests that the log in memory keeps the promises of every store.
#include "samples.h"

using namespace sanju;
using namespace sanju::study;
using namespace sanju::study::samples;

class MemoryStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anActIsStampedWithIdDeviceInstantAndDay()
    {
        const FixedClock clock(noonOf({20'000}));
        MemoryStore store(clock, QTimeZone::utc(), Random(5), QStringLiteral("phone"));
        QVERIFY(store.append(LessonBookmarked{lessonId(1), true}));
        QVERIFY(store.append(LessonBookmarked{lessonId(2), true}));
        const Event &first = store.events().constFirst();
        QCOMPARE(first.id.text().size(), 36);
        QVERIFY(first.id != store.events().constLast().id);
        QCOMPARE(first.device, QStringLiteral("phone"));
        QCOMPARE(first.at, clock.now());
        QCOMPARE(first.day.number, 20'000);
        QVERIFY(store.learner().lessons.value(lessonId(1)).bookmarked);
    }

    void theDayFollowsTheZoneAndRollsOverAtFour()
    {
        FixedClock clock(noonOf({20'000}));
        MemoryStore store(clock, QTimeZone::utc());
        QCOMPARE(store.today().number, 20'000);
        store.setZone(QTimeZone(14 * 3600));
        QCOMPARE(store.today().number, 20'000);
        clock.advance(std::chrono::hours(2));
        QCOMPARE(store.today().number, 20'001);
        store.setZone(QTimeZone::utc());
        QCOMPARE(store.today().number, 20'000);
        clock.set(noonOf({20'000}) + std::chrono::hours(15) + std::chrono::minutes(59));
        QCOMPARE(store.today().number, 20'000);
        clock.advance(std::chrono::minutes(1));
        QCOMPARE(store.today().number, 20'001);
    }

    void aFailureKeepsNothingAndTheNextTryWorks()
    {
        const FixedClock clock(noonOf({20'000}));
        MemoryStore store(clock, QTimeZone::utc());
        QVERIFY(store.append(LessonBookmarked{lessonId(1), true}));
        const Learner before = store.learner();
        store.failWith(ErrorKind::NoSpace);
        const Result<void> full = store.append(LessonFinished{lessonId(1), {}});
        QVERIFY(!full && full.error().kind == ErrorKind::NoSpace);
        QVERIFY(store.learner() == before);
        QCOMPARE(store.events().size(), 1);
        store.failWith({});
        QVERIFY(store.append(LessonFinished{lessonId(1), {}}));
        QCOMPARE(store.events().size(), 2);
    }

    void actsOfOneCallAreKeptTogetherOrNotAtAll()
    {
        const FixedClock clock(noonOf({20'000}));
        MemoryStore store(clock, QTimeZone::utc());
        const std::vector<EventBody> acts{
            LessonBookmarked{lessonId(1), true}, LessonBookmarked{course::LessonId(), true}};
        const Result<void> result = store.append(acts);
        QVERIFY(!result && result.error().kind == ErrorKind::BadInput);
        QVERIFY(store.events().isEmpty());
        QVERIFY(store.learner() == Learner());
        QVERIFY(store.append(std::span<const EventBody>()));
    }

    void theLearnerIsTheEventsApplied()
    {
        Random random(11);
        FixedClock clock(noonOf({20'000}));
        MemoryStore store(clock, QTimeZone("Asia/Shanghai"));
        for (int i = 0; i < 1000; ++i) {
            clock.advance(std::chrono::minutes(random.below(400)));
            if (random.below(100) == 0)
                clock.advance(-std::chrono::hours(50));
            QVERIFY(store.append(someAct(random, 4, 3)));
        }
        Learner rebuilt;
        for (const Event &event : store.events())
            apply(rebuilt, event);
        QVERIFY(rebuilt == store.learner());
    }
};

QTEST_GUILESS_MAIN(MemoryStoreTest)
#include "memory_store_test.moc"
