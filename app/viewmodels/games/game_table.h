// SPDX-License-Identifier: Apache-2.0
// A game as it lies on the table: what is said, what can be chosen, what is seen. Two rounds, the second one changed by
// what the first one taught.
#pragma once

#include "base/random.h"

#include <QList>
#include <QString>
#include <QVariantList>

#include <memory>

namespace sanju::viewmodels {

struct GameChoice
{
    QString id;
    QString text;
};

// A picture of cells; `spoken` says all of it to those who do not see it.
struct GameBoard
{
    QString caption;
    QString spoken;
    int columns = 0;
    int rows = 0;
    QString ground;     // what lies under the cells: paper, floor, dark, air
    QVariantList cells; // column, row, look, lift (in parts of a cell)
};

// One line of what came out, round by round.
struct GameResult
{
    QString name;
    QString first;
    QString second;
};

class GameTable
{
public:
    virtual ~GameTable() = default;

    // In the language of now.
    virtual QString says() const = 0;     // what is heard or asked
    virtual QString happened() const = 0; // what the last choice did; may be empty
    virtual QList<GameChoice> choices() const = 0;
    virtual QList<GameBoard> boards() const = 0;
    virtual int round() const = 0; // 1 or 2
    virtual bool isOver() const = 0;
    virtual QList<GameResult> results() const = 0; // once it is over

    virtual void choose(const QString &id) = 0; // nothing when it cannot be chosen now
};

// nullptr for a name that is none of course::gameNames().
std::unique_ptr<GameTable> makeGameTable(const QString &game, std::uint64_t seed);

} // namespace sanju::viewmodels
