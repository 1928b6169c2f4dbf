// SPDX-License-Identifier: Apache-2.0
// The formulas of FSRS-6; a power x^y is written e^(y ln x) wherever it can share a logarithm or an exponential.
#include "fsrs/model.h"

#include "fsrs/interval.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace sanju::fsrs {

namespace {

std::size_t index(Grade grade)
{
    return static_cast<std::size_t>(grade) - 1;
}

double clampedStability(double stability)
{
    return std::clamp(stability, kLowestStability, kHighestStability);
}

double clampedDifficulty(double difficulty)
{
    return std::clamp(difficulty, kLowestDifficulty, kHighestDifficulty);
}

} // namespace

Model::Model(const Weights &weights)
    : m_weights(clamped(weights)),
      m_curveFactor(std::pow(0.9, -1.0 / m_weights[20]) - 1.0),
      m_forgettingCap(std::exp(-m_weights[17] * m_weights[18])),
      m_growthShare{1.0, m_weights[15], 1.0, m_weights[16]}
{
    for (const Grade grade : {Grade::Again, Grade::Hard, Grade::Good, Grade::Easy}) {
        const std::size_t i = index(grade);
        const double aboveGood = static_cast<double>(grade) - 3.0;
        const double firstDifficulty = m_weights[4] - std::exp(m_weights[5] * static_cast<double>(i)) + 1.0;
        m_firstDifficulty[i] = clampedDifficulty(firstDifficulty);
        m_difficultyStep[i] = -m_weights[6] * aboveGood / 9.0;
        m_sameDayExponent[i] = m_weights[17] * (aboveGood + m_weights[18]);
        if (grade == Grade::Easy)
            m_easyPull = m_weights[7] * firstDifficulty;
    }
}

MemoryState Model::initial(Grade grade) const
{
    return {m_weights[index(grade)], m_firstDifficulty[index(grade)]};
}

MemoryState Model::next(MemoryState state, int elapsedDays, Grade grade) const
{
    const MemoryState last{clampedStability(state.stability), clampedDifficulty(state.difficulty)};
    double stability = 0.0;
    if (elapsedDays <= 0) {
        stability = afterSameDay(last.stability, grade);
    } else {
        const double forgotten = 1.0 - retrievability(last.stability, elapsedDays);
        stability = grade == Grade::Again ? afterForgetting(last, forgotten) : afterRecall(last, forgotten, grade);
    }
    return {clampedStability(stability), nextDifficulty(last.difficulty, grade)};
}

double Model::retrievability(double stability, double elapsedDays) const
{
    const double days = std::max(elapsedDays, 0.0);
    return std::exp(-m_weights[20] * std::log(1.0 + m_curveFactor * days / stability));
}

double Model::interval(double stability, double retention) const
{
    return stability / m_curveFactor * (std::pow(retention, -1.0 / m_weights[20]) - 1.0);
}

int Model::intervalDays(double stability, double retention) const
{
    const double days = interval(stability, retention);
    // Compared before the conversion, which is undefined for what an int cannot hold.
    if (!(days > 1.0))
        return 1;
    if (days >= kLongestInterval)
        return kLongestInterval;
    return static_cast<int>(std::lround(days));
}

// S' = S (1 + e^w8 (11-D) S^-w9 (e^(w10 (1-R)) - 1) share(G))
double Model::afterRecall(MemoryState state, double forgotten, Grade grade) const
{
    const double ease = std::exp(m_weights[8] - m_weights[9] * std::log(state.stability));
    const double desirableDifficulty = std::exp(m_weights[10] * forgotten) - 1.0;
    return state.stability *
           (1.0 + ease * (11.0 - state.difficulty) * desirableDifficulty * m_growthShare[index(grade)]);
}

// S' = min(w11 D^-w12 ((S+1)^w13 - 1) e^(w14 (1-R)), S / e^(w17 w18))
double Model::afterForgetting(MemoryState state, double forgotten) const
{
    const double stability = m_weights[11] *
                             std::exp(m_weights[14] * forgotten - m_weights[12] * std::log(state.difficulty)) *
                             (std::exp(m_weights[13] * std::log(state.stability + 1.0)) - 1.0);
    return std::min(stability, state.stability * m_forgettingCap);
}

// S' = S e^(w17 (G-3+w18)) S^-w19, not below S unless forgotten
double Model::afterSameDay(double stability, Grade grade) const
{
    const double exponent = m_sameDayExponent[index(grade)] - m_weights[19] * std::log(stability);
    if (grade != Grade::Again && exponent <= 0.0)
        return stability;
    return stability * std::exp(exponent);
}

// D' = w7 D0(4) + (1-w7) (D - w6 (G-3) (10-D)/9)
double Model::nextDifficulty(double difficulty, Grade grade) const
{
    const double moved = difficulty + m_difficultyStep[index(grade)] * (10.0 - difficulty);
    return clampedDifficulty(m_easyPull + (1.0 - m_weights[7]) * moved);
}

} // namespace sanju::fsrs
