// SPDX-License-Identifier: Apache-2.0
// Orders items of several groups by a greedy rule that never paints itself into a corner.
#include "study/interleave.h"

#include <algorithm>
#include <unordered_map>

namespace sanju::study {

// What is left (n items, the last one taken being of group p) can be ordered without equal neighbours if and only if no
// other group holds more than half of it rounded up, and p no more than half rounded down. Taking from a group that
// holds more than half keeps that true; while there is none, any group but p may be taken. Where it was false from the
// start, the same rule puts the largest group at every other place, so that each other item parts two of it.
std::vector<std::size_t> interleaved(const std::vector<int> &groups, int before)
{
    std::unordered_map<int, std::size_t> left;
    for (const int group : groups)
        ++left[group];

    std::vector<std::size_t> waiting(groups.size());
    for (std::size_t i = 0; i < waiting.size(); ++i)
        waiting[i] = i;

    std::vector<std::size_t> order;
    order.reserve(groups.size());
    int previous = before;
    while (!waiting.empty()) {
        const auto most = std::max_element(
            left.begin(), left.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
        const bool forced = most->first != previous && 2 * most->second > waiting.size();
        const int needed = most->first;
        auto next = std::find_if(waiting.begin(), waiting.end(),
            [&](std::size_t item) { return forced ? groups[item] == needed : groups[item] != previous; });
        if (next == waiting.end())
            next = waiting.begin();
        previous = groups[*next];
        --left[previous];
        order.push_back(*next);
        waiting.erase(next);
    }
    return order;
}

} // namespace sanju::study
