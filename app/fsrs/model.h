// SPDX-License-Identifier: Apache-2.0
// FSRS-6: how a memory grows, shrinks and fades, and when to review it.
#pragma once

#include "fsrs/weights.h"

#include <array>
#include <cstdint>

namespace sanju::fsrs {

/// How well the learner recalled, with the numbers every FSRS implementation and log uses. Again means forgotten; the
/// other three mean recalled.
enum class Grade : std::uint8_t { Again = 1, Hard, Good, Easy };

inline constexpr double kLowestStability = 0.001;
inline constexpr double kHighestStability = 36500.0;
inline constexpr double kLowestDifficulty = 1.0;
inline constexpr double kHighestDifficulty = 10.0;

/// What the model knows about one memory right after a review. Stability is the number of days after which the chance
/// of recall is 90 %, in [0.001, 36500]; difficulty has no unit and lies in [1, 10].
struct MemoryState
{
    double stability;
    double difficulty;
    friend bool operator==(const MemoryState &, const MemoryState &) = default;
};

/// The formulas of FSRS-6 for one set of weights. They are those of fsrs-rs 6.6 and ts-fsrs 5.4, including the rule
/// that a same-day review graded Hard or better never lowers stability. A model is a value: it is computed once, then
/// only read, and may be shared between threads.
class Model
{
public:
    /// A model with the given weights, clamped to their ranges.
    explicit Model(const Weights &weights = kDefaultWeights);

    /// The memory after the first review ever: S0(G) = w[G-1], D0(G) = w4 - e^(w5 (G-1)) + 1.
    MemoryState initial(Grade grade) const;

    /// The memory after one more review. `elapsedDays` counts the learner's calendar days since the review before; 0 is
    /// a further review on the same day and has its own formula, and a negative count (a clock set back) is taken as 0.
    /// A `state` outside its ranges is clamped first.
    MemoryState next(MemoryState state, int elapsedDays, Grade grade) const;

    /// The chance of recall, in (0, 1], `elapsedDays` (may be a fraction; negative counts as 0) after the last review:
    /// R(t,S) = (1 + F t/S)^(-w20) with F = 0.9^(-1/w20) - 1, so that R(S,S) is 0.9.
    double retrievability(double stability, double elapsedDays) const;

    /// The days after which the chance of recall has fallen to `retention`, which must lie in (0, 1]. The inverse of
    /// retrievability, neither rounded nor limited: I(r,S) = S/F (r^(-1/w20) - 1).
    double interval(double stability, double retention) const;

    /// The same in whole days, for a calendar: rounded, at least 1 and at most kLongestInterval.
    int intervalDays(double stability, double retention) const;

private:
    // What depends on nothing but the grade, computed once; index 0 is Again.
    using PerGrade = std::array<double, 4>;

    double afterRecall(MemoryState state, double forgotten, Grade grade) const;
    double afterForgetting(MemoryState state, double forgotten) const;
    double afterSameDay(double stability, Grade grade) const;
    double nextDifficulty(double difficulty, Grade grade) const;

    Weights m_weights;
    double m_curveFactor;         // F
    double m_forgettingCap;       // e^(-w17 w18)
    double m_easyPull = 0;        // w7 D0(4), with D0(4) not clamped
    PerGrade m_firstDifficulty{}; // D0(G), clamped
    PerGrade m_growthShare;       // 1, w15, 1, w16
    PerGrade m_difficultyStep{};  // -w6 (G-3) / 9
    PerGrade m_sameDayExponent{}; // w17 (G-3+w18)
};

} // namespace sanju::fsrs
