// SPDX-License-Identifier: Apache-2.0
// Shows the table of a game.
#include "viewmodels/game_drill_view_model.h"

namespace sanju::viewmodels {

GameDrillViewModel::GameDrillViewModel(Speech &speech, const Clock &clock, QObject *parent)
    : DrillViewModel(speech, clock, parent),
      m_choices({"choiceId", "text"}),
      m_boards({"caption", "spoken", "columns", "rows", "ground", "cells"}),
      m_results({"name", "first", "second"})
{
}

GameDrillViewModel::~GameDrillViewModel() = default;

void GameDrillViewModel::begin()
{
    if (m_shown != scenario().id || !m_table)
        again();
    m_shown = scenario().id;
}

void GameDrillViewModel::forget()
{
    m_table.reset();
    m_phase = Before;
}

void GameDrillViewModel::again()
{
    m_table = makeGameTable(drill().game, static_cast<std::uint64_t>(clock().now().time_since_epoch().count()));
    m_phase = Before;
    m_chosen.clear();
    show();
}

void GameDrillViewModel::play()
{
    if (m_phase != Before)
        return;
    m_phase = Playing;
    show();
}

void GameDrillViewModel::choose(const QString &choice)
{
    if (m_phase != Playing || !m_table || m_table->isOver())
        return;
    m_table->choose(choice);
    m_chosen.append(choice);
    show();
}

void GameDrillViewModel::finish()
{
    if (m_phase != Playing || !m_table || !m_table->isOver())
        return;
    m_phase = After;
    show();
}

QStringList GameDrillViewModel::debrief() const
{
    QStringList questions;
    if (const auto *game = std::get_if<course::Game>(&scenario().task)) {
        for (const course::Text &question : game->debrief)
            questions.append(speech()(question));
    }
    return questions;
}

void GameDrillViewModel::show()
{
    QList<RowModel::Row> choices;
    QList<RowModel::Row> boards;
    QList<RowModel::Row> results;
    if (m_table && m_phase == Playing) {
        const QList<GameChoice> allChoices = m_table->choices();
        for (const GameChoice &choice : allChoices)
            choices.append({choice.id, choice.text});
        const QList<GameBoard> allBoards = m_table->boards();
        for (const GameBoard &board : allBoards)
            boards.append({board.caption, board.spoken, board.columns, board.rows, board.ground, board.cells});
    }
    if (m_table && m_table->isOver()) {
        const QList<GameResult> allResults = m_table->results();
        for (const GameResult &result : allResults)
            results.append({result.name, result.first, result.second});
    }
    m_choices.setRows(std::move(choices));
    m_boards.setRows(std::move(boards));
    m_results.setRows(std::move(results));
    Q_EMIT moved();
}

void GameDrillViewModel::say()
{
    show();
    DrillViewModel::say();
}

} // namespace sanju::viewmodels
