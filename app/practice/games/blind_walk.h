// SPDX-License-Identifier: Apache-2.0
// A walk in the dark: a floor with walls, somebody who cannot see it, and the words that lead.
#pragma once

#include "base/random.h"

#include <QList>

namespace sanju::practice {

enum class Heading { North, East, South, West };
enum class Move { Forward, TurnLeft, TurnRight };

struct Place
{
    int column = 0;
    int row = 0;
    friend bool operator==(const Place &, const Place &) = default;
};

// Cells in a rectangle; some hold furniture. The way from start to door is as long as it must be.
class Floor
{
public:
    static constexpr int kColumns = 6;
    static constexpr int kRows = 7;

    // Always with a way from start to door of at least eight moves.
    explicit Floor(Random &random);

    bool isFree(Place place) const; // false outside
    Place start() const { return {0, kRows - 1}; }
    Place door() const { return {kColumns - 1, 0}; }
    // The fewest moves from here to the door, standing so. Empty at the door.
    QList<Move> wayFrom(Place place, Heading heading) const;

private:
    QList<Place> m_furniture;
};

// Who walks. A step into furniture or a wall counts as a bump and leads nowhere.
class Walker
{
public:
    explicit Walker(const Floor &floor) : m_floor(&floor), m_place(floor.start()) {}

    bool move(Move move); // false: bumped
    Place place() const { return m_place; }
    Heading heading() const { return m_heading; }
    int moves() const { return m_moves; }
    int bumps() const { return m_bumps; }
    bool isThere() const { return m_place == m_floor->door(); }

private:
    const Floor *m_floor; // outlives it
    Place m_place;
    Heading m_heading = Heading::North;
    int m_moves = 0;
    int m_bumps = 0;
};

// What a guide who says it exactly says next: turn first, then so many steps; then stop.
struct Guidance
{
    int turns = 0; // -1 left, 0 none, 1 right, 2 about
    int steps = 0;
    friend bool operator==(const Guidance &, const Guidance &) = default;
};
Guidance guidance(const Floor &floor, Place place, Heading heading);

Place ahead(Place place, Heading heading);

} // namespace sanju::practice
