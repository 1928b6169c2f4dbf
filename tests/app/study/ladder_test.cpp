// SPDX-License-Identifier: Apache-2.0
// Tests that drills come back at the pace the learner asks for, each time in another scene.
#include "samples.h"
#include "study/ladder.h"

#include <QSet>

using namespace sanju;
using namespace sanju::study;
using namespace sanju::study::samples;

namespace {

constexpr std::array kRatings{Rating::NotYet, Rating::Fine, Rating::Ready};

Rating someRating(Random &random)
{
    return kRatings.at(random.below(kRatings.size()));
}

bool isARung(int days)
{
    return std::find(kRungDays.begin(), kRungDays.end(), days) != kRungDays.end();
}

DrillDone done(const course::ScenarioId &scenario, Rating rating)
{
    return {drillId(1), scenario, rating, {QStringLiteral("周一的表周三才到")}, Milliseconds(90'000)};
}

// Each drill done in its next scene.
QList<course::ScenarioId> scenesOf(const course::Drill &drill, int times)
{
    Diary diary;
    QList<course::ScenarioId> scenes;
    for (int i = 0; i < times; ++i) {
        scenes.append(nextScenario(drill, diary.learner())->id);
        diary.on(100 + i, done(scenes.constLast(), Rating::Fine));
    }
    return scenes;
}

} // namespace

class LadderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGameNeverComesByItself()
    {
        course::Drill game = drillOf(1, 1, {1});
        game.kind = course::DrillKind::Game;
        Learner learner;
        learner.lessons[lessonId(1)].finishedDay = StudyDay{1};
        QVERIFY(dueDrills({game}, learner, StudyDay{5}).isEmpty());
        learner.drills.insert(game.id, afterDrill(nullptr, StudyDay{2}, scenarioId(1, 1), Rating::Fine));
        QVERIFY(dueDrills({game}, learner, StudyDay{50}).isEmpty());
    }

    void theFirstTimeItComesBackTomorrowHoweverItWent()
    {
        for (const Rating rating : kRatings) {
            const DrillState state = afterDrill(nullptr, {100}, scenarioId(1, 1), rating);
            QCOMPARE(state.rung, 0);
            QCOMPARE(state.lastDay.number, 100);
            QCOMPARE(state.dueDay.number, 101);
            QCOMPARE(state.times, 1);
            QCOMPARE(state.seen, QList{scenarioId(1, 1)});
        }
    }

    void aRatingMovesByOneRungAndStopsAtBothEnds()
    {
        DrillState state = afterDrill(nullptr, {100}, scenarioId(1, 1), Rating::NotYet);
        QList<int> days;
        const auto rated = [&](std::initializer_list<Rating> ratings) {
            for (const Rating rating : ratings) {
                state = afterDrill(&state, state.dueDay, scenarioId(1, 1), rating);
                days.append(daysBetween(state.lastDay, state.dueDay));
            }
        };
        rated({Rating::NotYet, Rating::Ready, Rating::Fine, Rating::Ready, Rating::Ready, Rating::Ready, Rating::Ready,
            Rating::NotYet, Rating::NotYet});
        QCOMPARE(days, (QList<int>{1, 3, 3, 7, 30, 90, 90, 30, 7}));
    }

    void whateverIsSaidTheLadderIsKept_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 12; ++seed)
            QTest::addRow("seed %d", seed) << seed;
    }

    // Random ratings over 400 days: on the day it is due, days late, or once more on the same day; now and then the
    // clock goes back.
    void whateverIsSaidTheLadderIsKept()
    {
        QFETCH(const int, seed);
        Random random(static_cast<std::uint64_t>(seed));
        const course::Drill drill = drillOf(1, 3 + seed % 5, {1});
        Learner learner;
        int day = 20'000;
        int times = 0;
        QList<course::ScenarioId> lately; // the scenes of the round under way
        while (day < 20'400) {
            const course::Scenario *scenario = nextScenario(drill, learner);
            QVERIFY(scenario != nullptr);
            const auto known = learner.drills.constFind(drill.id);
            const DrillState before = known == learner.drills.constEnd() ? DrillState() : *known;
            QVERIFY(times == 0 || before.seen.constLast() != scenario->id); // never twice in a row
            QVERIFY(!lately.contains(scenario->id));                        // all before one repeats
            lately.append(scenario->id);
            if (lately.size() == drill.scenarios.size())
                lately.clear();

            const bool isSetBack = random.below(10) == 0;
            const int dayThen = isSetBack ? day - 1 - static_cast<int>(random.below(40)) : day;
            const Rating rating = someRating(random);
            const DrillState after = afterDrill(times == 0 ? nullptr : &before, {dayThen}, scenario->id, rating);
            const int interval = daysBetween(after.lastDay, after.dueDay);
            QVERIFY(isARung(interval));
            QVERIFY(interval >= 1 && interval <= 90);
            QCOMPARE(interval, kRungDays.at(static_cast<std::size_t>(after.rung)));
            QVERIFY(std::abs(after.rung - before.rung) <= 1);
            QVERIFY(after.rung <= before.rung || rating == Rating::Ready);
            QVERIFY(after.rung >= before.rung || rating == Rating::NotYet);
            QCOMPARE(after.times, times + 1);
            ++times;
            QVERIFY(times == 1 || after.lastDay >= before.lastDay); // a clock set back takes nothing away
            QVERIFY(after.lastDay.number >= dayThen);
            QVERIFY(after.dueDay.number > dayThen);
            QCOMPARE(after.seen.size(), std::min<qsizetype>(times, drill.scenarios.size()));
            QCOMPARE(QSet<course::ScenarioId>(after.seen.begin(), after.seen.end()).size(), after.seen.size());

            // The log says the same.
            const Event event{EventId(QStringLiteral("e%1").arg(times)), QStringLiteral("phone"), noonOf({dayThen}),
                {dayThen}, done(scenario->id, rating)};
            QCOMPARE(apply(learner, event).drills, QList{drill.id});
            QVERIFY(learner.drills.value(drill.id) == after);

            day = std::max(day, after.dueDay.number + (random.below(3) == 0 ? static_cast<int>(random.below(15)) : 0));
            if (random.below(6) == 0)
                day = std::max(dayThen, 20'000); // once more, before it is due
        }
        QVERIFY(times > 5);
    }

    void aClockSetBackTakesNothingAway()
    {
        DrillState state = afterDrill(nullptr, {100}, scenarioId(1, 1), Rating::Fine);
        state = afterDrill(&state, {101}, scenarioId(1, 2), Rating::Ready);
        const DrillState back = afterDrill(&state, {60}, scenarioId(1, 3), Rating::Fine);
        QCOMPARE(back.lastDay.number, 101);
        QCOMPARE(back.dueDay.number, 104);
        QCOMPARE(back.times, 3);
    }

    void scenesComeInTheAuthorsOrderThenAgainInTheSame()
    {
        const course::Drill drill = drillOf(1, 4, {1});
        QList<course::ScenarioId> expected;
        for (int round = 0; round < 3; ++round) {
            for (int i = 1; i <= 4; ++i)
                expected.append(scenarioId(1, i));
        }
        QCOMPARE(scenesOf(drill, 12), expected);
    }

    void aSceneAddedLaterComesNextAndOneTakenOutIsNotMissed()
    {
        Diary diary;
        for (int i = 1; i <= 3; ++i)
            diary.on(100 + i, done(scenarioId(1, i), Rating::Fine));
        course::Drill drill = drillOf(1, 5, {1});
        QCOMPARE(nextScenario(drill, diary.learner())->id, scenarioId(1, 4));
        drill = drillOf(1, 3, {1});
        drill.scenarios.removeFirst();
        QCOMPARE(nextScenario(drill, diary.learner())->id, scenarioId(1, 2));
        drill.scenarios.clear();
        QVERIFY(nextScenario(drill, diary.learner()) == nullptr);
    }

    void aDrillOpensTheDayAfterOneOfItsLessons()
    {
        const QList<course::Drill> drills{drillOf(1, 3, {4, 1}), drillOf(2, 3, {2})};
        Diary diary;
        QVERIFY(dueDrills(drills, diary.learner(), {100}).isEmpty());
        diary.finished(100, 1);
        QVERIFY(dueDrills(drills, diary.learner(), {100}).isEmpty());
        QCOMPARE(dueDrills(drills, diary.learner(), {101}), QList{drillId(1)});
        diary.on(101, StepReached{lessonId(2), course::Step::Clip, 0});
        QCOMPARE(dueDrills(drills, diary.learner(), {102}), QList{drillId(1)}); // begun is not finished
    }

    void whatIsDueLongestComesFirst()
    {
        QList<course::Drill> drills;
        for (int i = 1; i <= 4; ++i)
            drills.append(drillOf(i, 3, {1}));
        Diary diary;
        diary.finished(90, 1);
        const auto doneOn = [&](int day, int drill, Rating rating = Rating::Fine) {
            diary.on(day, DrillDone{drillId(drill), scenarioId(drill, 1), rating, {}, {}});
        };
        doneOn(100, 2);
        doneOn(97, 3);
        QCOMPARE(dueDrills(drills, diary.learner(), {99}), (QList{drillId(3), drillId(1), drillId(4)}));
        // Those never done wait behind those that came back; among equals the authors' order counts.
        QCOMPARE(dueDrills(drills, diary.learner(), {103}), (QList{drillId(3), drillId(2), drillId(1), drillId(4)}));
        doneOn(103, 3);
        QCOMPARE(dueDrills(drills, diary.learner(), {103}), (QList{drillId(2), drillId(1), drillId(4)}));
        // One that is no longer in the course is not asked for.
        QCOMPARE(dueDrills({drills.at(3)}, diary.learner(), {200}), QList{drillId(4)});
    }
};

QTEST_GUILESS_MAIN(LadderTest)
#include "ladder_test.moc"
