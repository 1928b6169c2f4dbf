// SPDX-License-Identifier: Apache-2.0
// The paper that is folded and torn as one is told: the same words, and as many snowflakes as there are listeners.
#pragma once

#include <QList>

#include <array>
#include <compare>

namespace sanju::practice {

// What the words leave open. Every answer is a fair one.
enum class Unsaid { FirstFold, SecondFold, Tear, Turn };
inline constexpr int kUnsaidCount = 4;

// Which way each of them was taken, 0 or 1: folded left to right or top to bottom; the second fold the same way or
// across; a small corner or a large one; the sheet turned half round or turned over.
using FoldingWays = std::array<int, kUnsaidCount>;

// A sheet of cells, and those that are left once it is unfolded.
class Sheet
{
public:
    static constexpr int kSide = 12;

    explicit Sheet(const FoldingWays &ways); // fold, fold, tear the upper right corner, turn, tear the upper left one

    bool isThere(int column, int row) const { return m_there.at(index(column, row)); }
    int holes() const; // cells torn away

    friend bool operator==(const Sheet &, const Sheet &) = default;

private:
    static std::size_t index(int column, int row)
    {
        return static_cast<std::size_t>(row) * static_cast<std::size_t>(kSide) + static_cast<std::size_t>(column);
    }

    std::array<bool, static_cast<std::size_t>(kSide *kSide)> m_there{};
};

// All the ways to understand the same words, each once.
QList<FoldingWays> allFoldingWays();

} // namespace sanju::practice
