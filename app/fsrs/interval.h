// SPDX-License-Identifier: Apache-2.0
// Spreads intervals over neighbouring days, so that questions learnt together do not stay together for ever.
#pragma once

#include <cstdint>

namespace sanju::fsrs {

/// The longest interval that is ever planned, in days (a hundred years), as in every FSRS implementation.
inline constexpr int kLongestInterval = 36500;

/// A closed range of intervals in days.
struct IntervalRange
{
    int shortest;
    int longest;
    friend bool operator==(const IntervalRange &, const IntervalRange &) = default;
};

/// The intervals, in whole days, that are as good as `interval`: the fuzz range of ts-fsrs. It is `interval`
/// alone up to 2 days; above, the range never starts below 2 or ends above kLongestInterval, and when `interval` is
/// longer than `elapsedDays` (the days between the last two reviews) all of the range is longer too. An `interval`
/// outside [1, kLongestInterval] counts as the nearer end.
IntervalRange fuzzRange(int interval, int elapsedDays);

/// One day of fuzzRange(interval, elapsedDays), picked evenly by `seed`. The same arguments give the same day on every
/// platform, so a plan can be rebuilt; seeds may be neighbouring numbers.
int fuzzedInterval(int interval, int elapsedDays, std::uint64_t seed);

} // namespace sanju::fsrs
