// SPDX-License-Identifier: Apache-2.0
// Tests what every FSRS-6 model must hold to, whatever its weights, and a few numbers worked out by hand.
#include "fsrs/interval.h"
#include "fsrs/model.h"

#include <QtTest>

#include <array>
#include <cmath>
#include <cstddef>
#include <limits>
#include <random>
#include <vector>

using namespace sanju::fsrs;

namespace {

constexpr std::array kGrades = {Grade::Again, Grade::Hard, Grade::Good, Grade::Easy};
constexpr std::array kRecalled = {Grade::Hard, Grade::Good, Grade::Easy};
constexpr std::array kStabilities = {0.001, 0.05, 0.7, 1.0, 3.0, 42.0, 900.0, 36500.0};
constexpr std::array kDifficulties = {1.0, 3.3, 5.0, 8.8, 10.0};
constexpr std::array kGaps = {1, 2, 7, 30, 365, 4000};

bool near(double value, double expected, double relative = 1e-12)
{
    return std::abs(value - expected) <= relative * std::abs(expected);
}

// Weights from all over their ranges. std::mt19937 gives the same numbers everywhere; std's distributions do not.
std::vector<Model> manyModels()
{
    std::mt19937 generator(3);
    const auto unit = [&generator] { return static_cast<double>(generator()) / 4294967296.0; };
    std::vector<Model> models{Model()};
    for (int n = 0; n < 60; ++n) {
        Weights lowest{};
        lowest.fill(-1000.0);
        Weights highest{};
        highest.fill(1000.0);
        lowest = clamped(lowest);
        highest = clamped(highest);
        Weights weights{};
        for (std::size_t i = 0; i < weights.size(); ++i)
            weights[i] = lowest[i] + unit() * (highest[i] - lowest[i]);
        models.emplace_back(weights);
    }
    return models;
}

bool inRange(MemoryState state)
{
    return state.stability >= kLowestStability && state.stability <= kHighestStability &&
           state.difficulty >= kLowestDifficulty && state.difficulty <= kHighestDifficulty;
}

} // namespace

class ModelTest : public QObject
{
    Q_OBJECT

private:
    const std::vector<Model> m_models = manyModels();

private Q_SLOTS:
    void theFirstGradeAloneGivesTheFirstState()
    {
        const Model model;
        QCOMPARE(model.initial(Grade::Again).stability, 0.212);
        QCOMPARE(model.initial(Grade::Hard).stability, 1.2931);
        QCOMPARE(model.initial(Grade::Good).stability, 2.3065);
        QCOMPARE(model.initial(Grade::Easy).stability, 8.2956);
        QCOMPARE(model.initial(Grade::Again).difficulty, 6.4133);
        QVERIFY(near(model.initial(Grade::Hard).difficulty, 7.4133 - std::exp(0.8334)));
        QVERIFY(near(model.initial(Grade::Good).difficulty, 7.4133 - std::exp(1.6668)));
        QCOMPARE(model.initial(Grade::Easy).difficulty, 1.0); // 7.4133 - e^2.5 is below the range
    }

    void recallIsCertainAtFirstAndOnlyFades()
    {
        for (const Model &model : m_models) {
            for (const double stability : kStabilities) {
                QCOMPARE(model.retrievability(stability, 0.0), 1.0);
                double before = 1.0;
                for (double days = stability / 8.0; days < stability * 1e6; days *= 1.7) {
                    const double now = model.retrievability(stability, days);
                    QVERIFY(0.0 < now && now < before);
                    before = now;
                }
            }
        }
    }

    void aNegativeGapHasFadedNothing() { QCOMPARE(Model().retrievability(5.0, -3.0), 1.0); }

    void recallIsNinetyPercentAfterOneStability()
    {
        for (const Model &model : m_models) {
            for (const double stability : kStabilities)
                QVERIFY(near(model.retrievability(stability, stability), 0.9));
        }
    }

    void aStrongerMemoryFadesLater()
    {
        for (const Model &model : m_models) {
            for (std::size_t i = 1; i < kStabilities.size(); ++i)
                QVERIFY(model.retrievability(kStabilities[i - 1], 30.0) < model.retrievability(kStabilities[i], 30.0));
        }
    }

    void theIntervalEndsWhenRecallReachesTheRetention()
    {
        for (const Model &model : m_models) {
            for (const double stability : kStabilities) {
                for (const double retention : {0.7, 0.8, 0.85, 0.9, 0.95, 0.99}) {
                    const double days = model.interval(stability, retention);
                    QVERIFY(near(model.retrievability(stability, days), retention));
                }
            }
        }
    }

    void atNinetyPercentTheIntervalIsTheStability()
    {
        for (const Model &model : m_models)
            QVERIFY(near(model.interval(17.25, 0.9), 17.25));
    }

    void wholeDaysAreRoundedAndLieBetweenADayAndAHundredYears()
    {
        const Model model;
        QCOMPARE(model.intervalDays(0.001, 0.9), 1);
        QCOMPARE(model.intervalDays(5.499, 0.9), 5);
        QCOMPARE(model.intervalDays(5.501, 0.9), 6);
        QCOMPARE(model.intervalDays(100.0, 1.0), 1);
        QCOMPARE(model.intervalDays(36499.4, 0.9), 36499);
        QCOMPARE(model.intervalDays(36500.0, 0.7), kLongestInterval);
        QCOMPARE(model.intervalDays(36500.0, 1e-300), kLongestInterval);
        QCOMPARE(model.intervalDays(std::numeric_limits<double>::quiet_NaN(), 0.9), 1);
    }

    void sameDayGoodNeverLowersStability() { sameDayNeverLowersStability(Grade::Good); }
    void sameDayHardNeverLowersStability() { sameDayNeverLowersStability(Grade::Hard); }
    void sameDayEasyNeverLowersStability() { sameDayNeverLowersStability(Grade::Easy); }

    void sameDayAgainLowersStability()
    {
        const Model model;
        const double stability = model.next({10.0, 5.0}, 0, Grade::Again).stability;
        QVERIFY(near(stability, 10.0 * std::exp(0.5425 * (0.0912 - 2.0)) * std::pow(10.0, -0.0658)));
        QVERIFY(stability < 4.0);
    }

    void sameDayGoodRaisesAWeakMemory()
    {
        const double stability = Model().next({0.1, 5.0}, 0, Grade::Good).stability;
        QVERIFY(near(stability, 0.1 * std::exp(0.5425 * 0.0912) * std::pow(0.1, -0.0658)));
        QVERIFY(stability > 0.12);
    }

    void aNegativeGapCountsAsTheSameDay()
    {
        const Model model;
        for (const Grade grade : kGrades)
            QVERIFY(model.next({10.0, 5.0}, -4, grade) == model.next({10.0, 5.0}, 0, grade));
    }

    void recallNeverLowersStability()
    {
        forEachReview([](const Model &model, MemoryState state, int gap) {
            for (const Grade grade : kRecalled)
                QVERIFY(model.next(state, gap, grade).stability >= state.stability);
        });
    }

    void aLaterRecallRaisesStabilityAtLeastAsMuch()
    {
        forEachReview([](const Model &model, MemoryState state, int gap) {
            for (const Grade grade : kRecalled)
                QVERIFY(model.next(state, gap * 2, grade).stability >= model.next(state, gap, grade).stability);
        });
    }

    void forgettingLeavesAtMostTheStabilityThereWas()
    {
        forEachReview([](const Model &model, MemoryState state, int gap) {
            QVERIFY(model.next(state, gap, Grade::Again).stability <= state.stability);
        });
    }

    void aBetterGradeNeverGivesLess()
    {
        forEachReview([](const Model &model, MemoryState state, int gap) {
            for (const int days : {0, gap}) {
                for (std::size_t i = 1; i < kGrades.size(); ++i) {
                    const MemoryState worse = model.next(state, days, kGrades[i - 1]);
                    const MemoryState better = model.next(state, days, kGrades[i]);
                    QVERIFY(better.stability >= worse.stability);
                    QVERIFY(better.difficulty <= worse.difficulty);
                }
            }
        });
    }

    void difficultyDoesNotDependOnTheGap()
    {
        const Model model;
        for (const Grade grade : kGrades)
            QCOMPARE(model.next({10.0, 5.0}, 0, grade).difficulty, model.next({10.0, 5.0}, 90, grade).difficulty);
    }

    void difficultyIsPulledTowardsAnUnclampedFirstEasy()
    {
        Weights weights = kDefaultWeights;
        weights[7] = 0.5;
        // D0(4) is 7.4133 - e^2.5002 = -4.77 and not 1; Good moves nothing else.
        const double expected = 0.5 * (7.4133 - std::exp(2.5002)) + 0.5 * 8.0;
        QVERIFY(near(Model(weights).next({10.0, 8.0}, 5, Grade::Good).difficulty, expected));
        QVERIFY(expected < 2.0);
    }

    void difficultyRisesMoreSlowlyNearItsEnd()
    {
        const Model model;
        const double fromFive = model.next({10.0, 5.0}, 5, Grade::Again).difficulty - 5.0;
        const double fromNine = model.next({10.0, 9.0}, 5, Grade::Again).difficulty - 9.0;
        QVERIFY(fromFive > 4.0 * fromNine);
        QVERIFY(model.next({10.0, 10.0}, 5, Grade::Again).difficulty < 10.0);
    }

    void statesStayInTheirRangesForEver()
    {
        std::mt19937 generator(11);
        for (const Model &model : m_models) {
            MemoryState state = model.initial(kGrades[generator() % 4U]);
            QVERIFY(inRange(state));
            for (int review = 0; review < 500; ++review) {
                const int gap = generator() % 3U == 0 ? 0 : static_cast<int>(generator() % 5000U);
                state = model.next(state, gap, kGrades[generator() % 4U]);
                QVERIFY(inRange(state));
            }
        }
    }

    void aLifeOfEasyReviewsEndsAtTheHighestStability()
    {
        const Model model;
        MemoryState state = model.initial(Grade::Easy);
        for (int review = 0; review < 30; ++review)
            state = model.next(state, model.intervalDays(state.stability, 0.9), Grade::Easy);
        QVERIFY((state == MemoryState{kHighestStability, kLowestDifficulty}));
    }

    void aDayOfAgainsEndsAtTheLowestStability()
    {
        const Model model;
        MemoryState state = model.initial(Grade::Again);
        for (int review = 0; review < 30; ++review)
            state = model.next(state, 0, Grade::Again);
        QCOMPARE(state.stability, kLowestStability);
        QVERIFY(state.difficulty > 9.9);
    }

    void aStateOutsideItsRangesIsClampedFirst()
    {
        const Model model;
        for (const Grade grade : kGrades) {
            for (const int days : {0, 12}) {
                QVERIFY(model.next({0.0, 0.0}, days, grade) == model.next({0.001, 1.0}, days, grade));
                QVERIFY(model.next({1e9, 99.0}, days, grade) == model.next({36500.0, 10.0}, days, grade));
            }
        }
    }

    void weightsAreClampedBeforeUse()
    {
        Weights weights = kDefaultWeights;
        weights[20] = 9.0;
        weights[0] = -1.0;
        QCOMPARE(Model(weights).initial(Grade::Again).stability, 0.001);
        QCOMPARE(Model(weights).retrievability(3.0, 10.0), Model(clamped(weights)).retrievability(3.0, 10.0));
    }

private:
    void sameDayNeverLowersStability(Grade grade)
    {
        for (const Model &model : m_models) {
            for (const double stability : kStabilities)
                QVERIFY(model.next({stability, 5.0}, 0, grade).stability >= stability);
        }
        // Far above the stability at which the formula without the rule would lower it.
        if (grade == Grade::Hard)
            QCOMPARE(Model().next({50.0, 5.0}, 0, grade).stability, 50.0);
        if (grade == Grade::Good)
            QCOMPARE(Model().next({50.0, 5.0}, 0, grade).stability, 50.0);
    }

    template <typename Check> void forEachReview(Check check) const
    {
        for (const Model &model : m_models) {
            for (const double stability : kStabilities) {
                for (const double difficulty : kDifficulties) {
                    for (const int gap : kGaps)
                        check(model, MemoryState{stability, difficulty}, gap);
                }
            }
        }
    }
};

QTEST_APPLESS_MAIN(ModelTest)
#include "model_test.moc"
