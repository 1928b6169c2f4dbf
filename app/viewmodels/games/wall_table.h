// SPDX-License-Identifier: Apache-2.0
// The wall: two teams at full speed, then with the line held on the way.
#pragma once

#include "practice/games/wall.h"
#include "viewmodels/games/game_table.h"

#include <QCoreApplication>

namespace sanju::viewmodels {

class WallTable : public GameTable
{
    Q_DECLARE_TR_FUNCTIONS(sanju::viewmodels::WallTable)

public:
    explicit WallTable(std::uint64_t seed) : m_random(seed) {}

    QString says() const override;
    QString happened() const override;
    QList<GameChoice> choices() const override;
    QList<GameBoard> boards() const override;
    int round() const override { return m_round; }
    bool isOver() const override { return m_round == 2 && m_wall.isOver(); }
    QList<GameResult> results() const override;
    void choose(const QString &id) override;

private:
    QString ends(const practice::Wall &wall) const;

    Random m_random;
    practice::Wall m_wall{false};
    practice::Wall m_first{false}; // of round one
    int m_round = 1;
    int m_foundGap = -1; // by the line just held
};

} // namespace sanju::viewmodels
