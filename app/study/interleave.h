// SPDX-License-Identifier: Apache-2.0
// Mixes topics, so that each review has to find its own rule again.
#pragma once

#include <cstddef>
#include <vector>

namespace sanju::study {

// An order of the items 0, 1, ... in which neighbours belong to different groups as far as that is possible at all, and
// which otherwise keeps the order given. groups[i] is the group of item i; `before` is the group of what comes ahead of
// them, -1 for none.
std::vector<std::size_t> interleaved(const std::vector<int> &groups, int before = -1);

} // namespace sanju::study
