// SPDX-License-Identifier: Apache-2.0
// Folds a grid of cells, each a pile of cells of the sheet.
#include "practice/games/folding.h"

#include <algorithm>
#include <vector>

namespace sanju::practice {

namespace {

using Pile = std::vector<int>; // cells of the sheet that lie on each other

class Folded
{
public:
    Folded() : m_columns(Sheet::kSide), m_rows(Sheet::kSide)
    {
        for (int cell = 0; cell < m_columns * m_rows; ++cell)
            m_piles.push_back({cell});
    }

    void foldAcross() // the left half onto the right one
    {
        place(m_columns / 2, m_rows, [this](int column, int row) {
            Pile pile = at(m_columns / 2 + column, row);
            const Pile &under = at(m_columns / 2 - 1 - column, row);
            pile.insert(pile.end(), under.begin(), under.end());
            return pile;
        });
    }

    void foldDown() // the upper half onto the lower one
    {
        place(m_columns, m_rows / 2, [this](int column, int row) {
            Pile pile = at(column, m_rows / 2 + row);
            const Pile &under = at(column, m_rows / 2 - 1 - row);
            pile.insert(pile.end(), under.begin(), under.end());
            return pile;
        });
    }

    void turnHalfRound()
    {
        place(m_columns, m_rows, [this](int column, int row) { return at(m_columns - 1 - column, m_rows - 1 - row); });
    }

    void turnOver()
    {
        place(m_columns, m_rows, [this](int column, int row) { return at(m_columns - 1 - column, row); });
    }

    // A triangle of `size` cells a side off an upper corner.
    std::vector<int> tear(bool right, int size)
    {
        std::vector<int> torn;
        for (int row = 0; row < std::min(size, m_rows); ++row) {
            for (int i = 0; i < std::min(size - row, m_columns); ++i) {
                Pile &pile = at(right ? m_columns - 1 - i : i, row);
                torn.insert(torn.end(), pile.begin(), pile.end());
                pile.clear();
            }
        }
        return torn;
    }

private:
    Pile &at(int column, int row) { return m_piles.at(static_cast<std::size_t>(row * m_columns + column)); }

    template <class From> void place(int columns, int rows, const From &from)
    {
        std::vector<Pile> piles;
        for (int row = 0; row < rows; ++row) {
            for (int column = 0; column < columns; ++column)
                piles.push_back(from(column, row));
        }
        m_piles = std::move(piles);
        m_columns = columns;
        m_rows = rows;
    }

    int m_columns;
    int m_rows;
    std::vector<Pile> m_piles;
};

constexpr int kSmall = 2;
constexpr int kLarge = 4;

} // namespace

Sheet::Sheet(const FoldingWays &ways)
{
    m_there.fill(true);
    const auto way = [&ways](Unsaid unsaid) { return ways.at(static_cast<std::size_t>(unsaid)) != 0; };
    const bool downFirst = way(Unsaid::FirstFold);
    const bool downThen = way(Unsaid::SecondFold) ? !downFirst : downFirst;
    Folded paper;
    for (const bool down : {downFirst, downThen}) {
        if (down)
            paper.foldDown();
        else
            paper.foldAcross();
    }
    const int size = way(Unsaid::Tear) ? kLarge : kSmall;
    std::vector<int> torn = paper.tear(true, size);
    if (way(Unsaid::Turn))
        paper.turnOver();
    else
        paper.turnHalfRound();
    const std::vector<int> more = paper.tear(false, size);
    torn.insert(torn.end(), more.begin(), more.end());
    for (const int cell : torn)
        m_there.at(static_cast<std::size_t>(cell)) = false;
}

int Sheet::holes() const
{
    return static_cast<int>(std::ranges::count(m_there, false));
}

QList<FoldingWays> allFoldingWays()
{
    QList<FoldingWays> all;
    for (int bits = 0; bits < 1 << kUnsaidCount; ++bits) {
        FoldingWays ways{};
        for (int i = 0; i < kUnsaidCount; ++i)
            ways.at(static_cast<std::size_t>(i)) = (bits >> i) & 1;
        all.append(ways);
    }
    return all;
}

} // namespace sanju::practice
