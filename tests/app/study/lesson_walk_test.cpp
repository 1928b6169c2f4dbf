// SPDX-License-Identifier: Apache-2.0
// Tests the way through a lesson: every step, every failure to write, and every place to be killed at.
#include "samples.h"
#include "study/lesson_walk.h"

using namespace sanju;
using namespace sanju::study;
using namespace sanju::study::samples;
using namespace std::chrono_literals;

namespace {

struct Desk
{
    FixedClock clock{noonOf({20'000})};
    MemoryStore store{clock, QTimeZone::utc()};
    Lessons lessons{plainCourse(2, 3)};

    LessonWalk walk() { return LessonWalk(*lessons.lesson(lessonId(1)), store); }
    LessonProgress progress() const { return store.learner().lessons.value(lessonId(1)); }
};

using Act = std::function<Result<void>(LessonWalk &)>;

// The whole lesson, act by act.
const std::vector<Act> &wholeLesson()
{
    static const Act next = [](LessonWalk &walk) { return walk.next(); };
    static const std::vector<Act> acts{
        next,
        [](LessonWalk &walk) { return walk.guess(QStringLiteral("a")); },
        next,
        next,
        next,
        [](LessonWalk &walk) { return walk.exercise(answerOf(false), kLanguage, 5s); },
        next,
        [](LessonWalk &walk) { return walk.exercise(answerOf(true), kLanguage, 4s); },
        next,
        next,
        [](LessonWalk &walk) { return walk.chooseMission(QStringLiteral("when"), QStringLiteral("then"), 200s); },
    };
    return acts;
}

// Place and what is shown there, to compare before and after.
QString placeOf(const LessonWalk &walk)
{
    return QStringLiteral("%1.%2 %3 %4")
        .arg(static_cast<int>(walk.step()))
        .arg(walk.item())
        .arg(walk.finished())
        .arg(walk.verdict() ? (walk.verdict()->right ? 1 : 0) : -1);
}

} // namespace

class LessonWalkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLessonIsWalkedFromTheHookToTheMission()
    {
        Desk desk;
        LessonWalk walk = desk.walk();
        QStringList places{placeOf(walk)};
        for (const Act &act : wholeLesson()) {
            QVERIFY(act(walk));
            places.append(placeOf(walk));
        }
        QCOMPARE(places.join(u','),
            QStringLiteral("0.0 0 -1,1.0 0 -1,1.0 0 -1,2.0 0 -1,3.0 0 -1,4.0 0 -1,4.0 0 0,4.1 0 -1,4.1 0 1,5.0 0 -1,"
                           "6.0 0 -1,6.0 1 -1"));
        const LessonProgress progress = desk.progress();
        QVERIFY(progress.finishedDay == desk.store.today());
        QCOMPARE(progress.guess, QStringLiteral("a"));
        QCOMPARE(desk.store.learner().missions.size(), 1);
        const DayCount day = desk.store.learner().days.value(desk.store.today());
        QCOMPARE(day.exercises, 2);
        QCOMPARE(day.lessons, 1);
        QCOMPARE(day.lessonMs, qint64(200'000));
        QVERIFY(desk.store.learner().memories.isEmpty()); // exercises are not reviewed
    }

    void eachActIsOneTransaction()
    {
        Desk desk;
        LessonWalk walk = desk.walk();
        qsizetype events = 0;
        for (const Act &act : wholeLesson()) {
            QVERIFY(act(walk));
            QCOMPARE(desk.store.events().size(), walk.finished() ? events + 2 : events + 1);
            events = desk.store.events().size();
        }
    }

    void anActThatCouldNotBeKeptLeavesEverythingAndCanBeTriedAgain()
    {
        Desk desk;
        LessonWalk walk = desk.walk();
        for (const Act &act : wholeLesson()) {
            const QString place = placeOf(walk);
            const Learner learner = desk.store.learner();
            desk.store.failWith(ErrorKind::NoSpace);
            const Result<void> result = act(walk);
            QVERIFY(!result && result.error().kind == ErrorKind::NoSpace);
            QVERIFY(!walk.back() || walk.step() == course::Step::Hook);
            QVERIFY(!walk.skipMission(1s));
            QCOMPARE(placeOf(walk), place);
            QVERIFY(desk.store.learner() == learner);
            desk.store.failWith({});
            QVERIFY(act(walk));
        }
        QVERIFY(walk.finished());
    }

    void aWalkThatIsKilledGoesOnAtTheVeryStep()
    {
        const std::vector<Act> &acts = wholeLesson();
        for (std::size_t killedAfter = 0; killedAfter < acts.size(); ++killedAfter) {
            Desk desk;
            for (std::size_t i = 0; i < acts.size(); ++i) {
                LessonWalk walk = desk.walk(); // a new one for each act from here on
                if (i == 0) {
                    for (; i < killedAfter; ++i)
                        QVERIFY(acts[i](walk));
                    const LessonWalk again = desk.walk();
                    QCOMPARE(again.step(), walk.step());
                    QCOMPARE(again.item(), walk.item());
                    QVERIFY(!again.finished() && !again.verdict());
                }
                QVERIFY(acts[i](walk));
            }
            QVERIFY(desk.progress().finishedDay);
            QCOMPARE(desk.progress().timesFinished, 1);
        }
    }

    void backIsTheWayOneCame()
    {
        Desk desk;
        LessonWalk walk = desk.walk();
        QStringList there;
        do {
            there.append(placeOf(walk));
        } while (walk.next());
        QStringList back;
        for (qsizetype i = 0; i < there.size(); ++i) {
            back.prepend(placeOf(walk));
            QVERIFY(walk.back());
        }
        QCOMPARE(back, there);
        QCOMPARE(walk.step(), course::Step::Hook);
        QCOMPARE(desk.progress().step, course::Step::Hook);
    }

    void aGuessOutlivesGoingBack()
    {
        Desk desk;
        LessonWalk walk = desk.walk();
        QVERIFY(walk.next() && walk.guess(QStringLiteral("a")) && walk.next() && walk.back());
        QCOMPARE(desk.progress().guess, QStringLiteral("a"));
    }

    void aLessonWithoutExercisesSkipsThatStepBothWays()
    {
        Desk desk;
        course::Lesson lesson = *desk.lessons.lesson(lessonId(1));
        lesson.exercise.clear();
        LessonWalk walk(lesson, desk.store);
        while (walk.step() != course::Step::Points)
            QVERIFY(walk.next());
        QVERIFY(walk.next());
        QCOMPARE(walk.step(), course::Step::Takeaway);
        QVERIFY(walk.back());
        QCOMPARE(walk.step(), course::Step::Points);
    }

    void anExerciseThatTheCourseLostIsNotWaitedFor()
    {
        Desk desk;
        QVERIFY(desk.store.append(StepReached{lessonId(1), course::Step::Exercise, 7}));
        QCOMPARE(desk.walk().item(), 1);
        course::Lesson lesson = *desk.lessons.lesson(lessonId(1));
        lesson.exercise.clear();
        LessonWalk walk(lesson, desk.store);
        QVERIFY(!walk.exercise(answerOf(true), kLanguage, 1s));
        QVERIFY(walk.next());
        QCOMPARE(walk.step(), course::Step::Takeaway);
    }

    void anActOutOfPlaceIsRefusedAndNotWritten()
    {
        Desk desk;
        LessonWalk walk = desk.walk();
        for (const Act &act : {Act([](LessonWalk &w) { return w.guess(QStringLiteral("a")); }),
                 Act([](LessonWalk &w) { return w.exercise(answerOf(true), kLanguage, 1s); }),
                 Act([](LessonWalk &w) { return w.skipMission(1s); })}) {
            const Result<void> result = act(walk);
            QVERIFY(!result && result.error().kind == ErrorKind::BadInput);
        }
        QVERIFY(desk.store.events().isEmpty());
    }

    void theMissionMayBeSkippedFromTheTakeaway()
    {
        Desk desk;
        LessonWalk walk = desk.walk();
        while (walk.step() != course::Step::Takeaway)
            QVERIFY(walk.next());
        QVERIFY(walk.skipMission(Milliseconds(-3)));
        QVERIFY(walk.finished() && desk.store.learner().missions.isEmpty());
        const qsizetype events = desk.store.events().size();
        QVERIFY(walk.skipMission(1s)); // a second tap
        QCOMPARE(desk.store.events().size(), events);
        QVERIFY(!walk.next() && !walk.back());
    }

    void aLessonWalkedAgainStartsAtItsHook()
    {
        Desk desk;
        for (int time = 1; time <= 2; ++time) {
            LessonWalk walk = desk.walk();
            QCOMPARE(walk.step(), course::Step::Hook);
            for (const Act &act : wholeLesson())
                QVERIFY(act(walk));
            QCOMPARE(desk.progress().timesFinished, time);
            desk.clock.advance(std::chrono::hours(24));
        }
        QCOMPARE(desk.progress().finishedDay->number, 20'000);
    }
};

QTEST_GUILESS_MAIN(LessonWalkTest)
#include "lesson_walk_test.moc"
