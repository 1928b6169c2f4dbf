// SPDX-License-Identifier: Apache-2.0
// One wall, two teams, from both ends: each as fast as it can, or with the line checked on the way.
#pragma once

#include "base/random.h"

#include <array>

namespace sanju::practice {

class Wall
{
public:
    static constexpr int kParts = 6;        // of fifty bricks, from each end
    static constexpr int kCheckHours = 2;   // the line checked and brought right
    static constexpr int kPartHours = 4;    // fifty bricks
    static constexpr int kMostGap = 2;      // cm: what a joint hides
    static constexpr int kReworkHours = 24; // two rows taken down and laid again

    explicit Wall(bool mayCheck) : m_mayCheck(mayCheck) {}

    int part() const { return m_part; } // 0 to kParts
    bool isOver() const { return m_part == kParts; }
    bool mayCheck() const { return m_mayCheck && !m_checked && m_part > 0 && !isOver(); }
    // Lays the next fifty bricks on both sides; each side drifts a little, upwards or downwards, and knows nothing of
    // it.
    void build(Random &random);
    // Holds a line from end to end: the two sides agree again.
    void check();

    // In cm; of a side, each part's. What nobody sees until the ends meet or the line is held.
    int heightOf(int side, int part) const
    {
        return m_heights.at(static_cast<std::size_t>(side)).at(static_cast<std::size_t>(part));
    }
    int gap() const; // between the two sides now
    int checks() const { return m_checks; }
    bool fits() const { return isOver() && gap() <= kMostGap; }
    int hours() const; // with the rework, if the ends do not fit

private:
    bool m_mayCheck;
    bool m_checked = false; // since the last bricks
    int m_part = 0;
    int m_checks = 0;
    std::array<int, 2> m_now{};
    std::array<std::array<int, kParts>, 2> m_heights{};
};

} // namespace sanju::practice
