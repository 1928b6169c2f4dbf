// SPDX-License-Identifier: Apache-2.0
// Computes the fuzz range of an interval and picks a day in it.
#include "fsrs/interval.h"

#include <algorithm>
#include <cmath>

namespace sanju::fsrs {

namespace {

// Days on either side of the interval: one day, and 15 % of its part between 2.5 and 7 days, 10 % of that between
// 7 and 20, 5 % of that above 20.
double spread(double interval)
{
    return 1.0 + 0.15 * (std::min(interval, 7.0) - 2.5) + 0.10 * std::max(std::min(interval, 20.0) - 7.0, 0.0) +
           0.05 * std::max(interval - 20.0, 0.0);
}

// splitmix64 by Sebastiano Vigna (public domain): turns neighbouring seeds into unrelated numbers.
std::uint64_t mixed(std::uint64_t seed)
{
    std::uint64_t z = seed + 0x9e3779b97f4a7c15U;
    z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9U;
    z = (z ^ (z >> 27U)) * 0x94d049bb133111ebU;
    return z ^ (z >> 31U);
}

} // namespace

IntervalRange fuzzRange(int interval, int elapsedDays)
{
    const int days = std::clamp(interval, 1, kLongestInterval);
    if (days <= 2)
        return {days, days};

    const double delta = spread(days);
    IntervalRange range{static_cast<int>(std::lround(days - delta)),
        std::min(static_cast<int>(std::lround(days + delta)), kLongestInterval)};
    if (days > elapsedDays)
        range.shortest = std::max(range.shortest, elapsedDays + 1);
    return range;
}

int fuzzedInterval(int interval, int elapsedDays, std::uint64_t seed)
{
    const IntervalRange range = fuzzRange(interval, elapsedDays);
    const auto choices = static_cast<std::uint64_t>(range.longest - range.shortest + 1);
    // The upper 32 bits as a fraction of one: no division, and no favour to the first choices worth speaking of.
    const std::uint64_t choice = ((mixed(seed) >> 32U) * choices) >> 32U;
    return range.shortest + static_cast<int>(choice);
}

} // namespace sanju::fsrs
