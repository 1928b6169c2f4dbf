// SPDX-License-Identifier: Apache-2.0
// A game: what it is, two rounds of it, what came out, three questions to oneself, and how it went.
#pragma once

#include "viewmodels/drill_view_model.h"
#include "viewmodels/games/game_table.h"

#include <memory>

namespace sanju::viewmodels {

// Named in full: Qt 6.4 loses a base class that is not.
class GameDrillViewModel : public sanju::viewmodels::DrillViewModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the app")
    Q_PROPERTY(Phase phase READ phase NOTIFY moved)
    Q_PROPERTY(int round READ round NOTIFY moved)                          // 1 or 2
    Q_PROPERTY(QString says READ says NOTIFY moved)                        // what is heard or asked
    Q_PROPERTY(QString happened READ happened NOTIFY moved)                // what the last choice did
    Q_PROPERTY(bool pictured READ isPictured NOTIFY moved)                 // there is something to see
    Q_PROPERTY(sanju::viewmodels::RowModel *choices READ choices CONSTANT) // choiceId, text
    // caption, spoken, columns, rows, ground, cells (column, row, look, lift)
    Q_PROPERTY(sanju::viewmodels::RowModel *boards READ boards CONSTANT)
    Q_PROPERTY(sanju::viewmodels::RowModel *results READ results CONSTANT) // name, first, second
    Q_PROPERTY(QStringList debrief READ debrief NOTIFY changed)

public:
    enum Phase { Before, Playing, After };
    Q_ENUM(Phase)

    GameDrillViewModel(Speech &speech, const Clock &clock, QObject *parent = nullptr);
    ~GameDrillViewModel() override;

    Phase phase() const { return m_phase; }
    int round() const { return m_table ? m_table->round() : 1; }
    QString says() const { return m_table ? m_table->says() : QString(); }
    QString happened() const { return m_table ? m_table->happened() : QString(); }
    bool isPictured() const { return m_boards.count() > 0; }
    RowModel *choices() { return &m_choices; }
    RowModel *boards() { return &m_boards; }
    RowModel *results() { return &m_results; }
    QStringList debrief() const;

    Q_INVOKABLE void play();
    Q_INVOKABLE void choose(const QString &choice);
    Q_INVOKABLE void finish(); // from the last picture to the questions
    Q_INVOKABLE void again();  // from the beginning

Q_SIGNALS:
    void moved();

protected:
    void begin() override;
    bool keep() override { return m_phase != Before; }
    void forget() override;
    bool isReadyToRate() const override { return m_phase == After; }
    QStringList chosen() const override { return m_chosen; }
    QStringList ratingTexts() const override { return {tr("还没"), tr("差不多"), tr("很清楚")}; }
    bool comesBack() const override { return false; } // games are played when one likes
    void say() override;

private:
    void show();

    std::unique_ptr<GameTable> m_table;
    course::ScenarioId m_shown; // whose table it is
    Phase m_phase = Before;
    QStringList m_chosen;
    RowModel m_choices;
    RowModel m_boards;
    RowModel m_results;
};

} // namespace sanju::viewmodels
