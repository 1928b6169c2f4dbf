// SPDX-License-Identifier: Apache-2.0
// The auction: each on his own, then with a limit agreed first.
#pragma once

#include "practice/games/auction.h"
#include "viewmodels/games/game_table.h"

#include <QCoreApplication>

namespace sanju::viewmodels {

class AuctionTable : public GameTable
{
    Q_DECLARE_TR_FUNCTIONS(sanju::viewmodels::AuctionTable)

public:
    explicit AuctionTable(std::uint64_t seed);

    QString says() const override;
    QString happened() const override;
    QList<GameChoice> choices() const override;
    QList<GameBoard> boards() const override;
    int round() const override { return m_stage <= First ? 1 : 2; }
    bool isOver() const override { return m_stage == Second && m_auction.isOver(); }
    QList<GameResult> results() const override;
    void choose(const QString &id) override;

private:
    enum Stage { First, Agreeing, Second };

    QString name(practice::Bidder bidder) const;
    QString money(int yuan) const;
    QString outcome() const;
    void playOthers();

    Random m_random;
    practice::Auction m_auction;
    int m_firstMine = 0;
    int m_firstTogether = 0;
    int m_limit = 0;
    Stage m_stage = First;
    QList<std::pair<practice::Bidder, int>> m_since; // what the others did since one's own turn; 0: passed
};

} // namespace sanju::viewmodels
