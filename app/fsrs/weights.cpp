// SPDX-License-Identifier: Apache-2.0
// Keeps weights inside the ranges FSRS-6 is defined for.
#include "fsrs/weights.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace sanju::fsrs {

namespace {

struct Range
{
    double lowest;
    double highest;
};

constexpr std::array<Range, Weights{}.size()> kRanges = {{
    {0.001, 100.0}, // w0-w3: stability after the first Again, Hard, Good, Easy
    {0.001, 100.0}, {0.001, 100.0}, {0.001, 100.0}, {1.0, 10.0}, // w4: difficulty after the first Again
    {0.001, 4.0},                                                // w5: how much an easier first grade lowers it
    {0.001, 4.0},                                                // w6: how much a later grade moves it
    {0.001, 0.75},                                               // w7: pull towards the difficulty of a first Easy
    {0.0, 4.5},                                                  // w8-w10: growth of stability after recall
    {0.0, 0.8}, {0.001, 3.5}, {0.001, 5.0},                      // w11-w14: stability after forgetting
    {0.001, 0.25}, {0.001, 0.9}, {0.0, 4.0}, {0.0, 1.0},         // w15: Hard's share of the growth
    {1.0, 6.0},                                                  // w16: Easy's share of the growth
    {0.0, 2.0},                                                  // w17-w19: reviews on the same day
    {0.0, 2.0}, {0.01, 0.8}, {0.1, 0.8},                         // w20: steepness of the forgetting curve
}};

} // namespace

Weights clamped(const Weights &weights)
{
    Weights result{};
    for (std::size_t i = 0; i < result.size(); ++i) {
        const double weight = std::isnan(weights[i]) ? kDefaultWeights[i] : weights[i];
        result[i] = std::clamp(weight, kRanges[i].lowest, kRanges[i].highest);
    }
    return result;
}

} // namespace sanju::fsrs
