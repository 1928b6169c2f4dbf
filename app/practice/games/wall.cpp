// SPDX-License-Identifier: Apache-2.0
// Drift, line and hours.
#include "practice/games/wall.h"

#include <cstdlib>

namespace sanju::practice {

void Wall::build(Random &random)
{
    if (isOver())
        return;
    // One side tends upwards, the other downwards: each is right by its own measure.
    for (std::size_t side = 0; side < m_now.size(); ++side) {
        const int drift = static_cast<int>(random.below(3)); // 0 to 2 cm
        m_now.at(side) += side == 0 ? drift : -static_cast<int>(random.below(2));
        m_heights.at(side).at(static_cast<std::size_t>(m_part)) = m_now.at(side);
    }
    m_checked = false;
    ++m_part;
}

void Wall::check()
{
    if (!mayCheck())
        return;
    m_now.fill(0);
    m_checked = true;
    ++m_checks;
}

int Wall::gap() const
{
    return std::abs(m_now.at(0) - m_now.at(1));
}

int Wall::hours() const
{
    return m_part * kPartHours + m_checks * kCheckHours + (isOver() && gap() > kMostGap ? kReworkHours : 0);
}

} // namespace sanju::practice
