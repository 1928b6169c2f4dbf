// SPDX-License-Identifier: Apache-2.0
// The paper: folded as one understood it, beside five others; then with three questions.
#pragma once

#include "practice/games/folding.h"
#include "viewmodels/games/game_table.h"

#include <QCoreApplication>
#include <QSet>

namespace sanju::viewmodels {

class FoldingTable : public GameTable
{
    Q_DECLARE_TR_FUNCTIONS(sanju::viewmodels::FoldingTable)

public:
    explicit FoldingTable(std::uint64_t seed);

    QString says() const override;
    QString happened() const override;
    QList<GameChoice> choices() const override;
    QList<GameBoard> boards() const override;
    int round() const override { return m_stage <= Compared ? 1 : 2; }
    bool isOver() const override { return m_stage == Over; }
    QList<GameResult> results() const override;
    void choose(const QString &id) override;

private:
    enum Stage { Folding, Compared, Asking, FoldingAgain, Over };

    QString instruction(int step) const;
    QString way(int step, int which) const;
    bool isKnown(int step) const;
    void goOn();
    GameBoard board(const practice::FoldingWays &ways, const QString &caption) const;

    Random m_random;
    Stage m_stage = Folding;
    int m_step = 0;
    practice::FoldingWays m_mine{};
    practice::FoldingWays m_first{}; // of round one
    practice::FoldingWays m_his{};   // what the speaker has in mind in round two
    QList<practice::FoldingWays> m_others;
    QStringList m_asked;
};

} // namespace sanju::viewmodels
