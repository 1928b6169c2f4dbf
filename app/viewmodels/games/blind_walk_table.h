// SPDX-License-Identifier: Apache-2.0
// The walk in the dark: led by "over there, careful!", then by steps and turns.
#pragma once

#include "practice/games/blind_walk.h"
#include "viewmodels/games/game_table.h"

#include <QCoreApplication>

namespace sanju::viewmodels {

class BlindWalkTable : public GameTable
{
    Q_DECLARE_TR_FUNCTIONS(sanju::viewmodels::BlindWalkTable)

public:
    explicit BlindWalkTable(std::uint64_t seed);

    QString says() const override;
    QString happened() const override;
    QList<GameChoice> choices() const override;
    QList<GameBoard> boards() const override;
    int round() const override { return m_round; }
    bool isOver() const override { return m_round == 2 && m_shown; }
    QList<GameResult> results() const override;
    void choose(const QString &id) override;

private:
    enum class Last { Nothing, Stepped, Turned, Bumped };

    QString result(const practice::Walker &walker) const;

    Random m_random;
    practice::Floor m_floor;
    practice::Walker m_walker;
    practice::Walker m_first; // of round one
    QList<practice::Place> m_trail;
    QList<practice::Place> m_bumped;
    int m_round = 1;
    bool m_shown = false; // the round is over and the light is on
    Last m_last = Last::Nothing;
    practice::Guidance m_said;
};

} // namespace sanju::viewmodels
