// SPDX-License-Identifier: Apache-2.0
// Builds floors that can be crossed, and finds the way.
#include "practice/games/blind_walk.h"

#include <algorithm>
#include <array>
#include <deque>
#include <optional>

namespace sanju::practice {

namespace {

constexpr int kFurniture = 12;
constexpr qsizetype kFewestMoves = 14; // with turns

Heading turned(Heading heading, int quarters)
{
    return static_cast<Heading>((static_cast<int>(heading) + quarters + 4) % 4);
}

std::size_t indexOf(Place place, Heading heading)
{
    return static_cast<std::size_t>((place.row * Floor::kColumns + place.column) * 4 + static_cast<int>(heading));
}

} // namespace

Place ahead(Place place, Heading heading)
{
    constexpr std::array<Place, 4> kSteps{{{0, -1}, {1, 0}, {0, 1}, {-1, 0}}};
    const Place step = kSteps.at(static_cast<std::size_t>(heading));
    return {place.column + step.column, place.row + step.row};
}

Floor::Floor(Random &random)
{
    while (true) {
        m_furniture.clear();
        while (m_furniture.size() < kFurniture) {
            const Place place{static_cast<int>(random.below(kColumns)), static_cast<int>(random.below(kRows))};
            if (place != start() && place != door() && !m_furniture.contains(place))
                m_furniture.append(place);
        }
        if (wayFrom(start(), Heading::North).size() >= kFewestMoves)
            return;
    }
}

bool Floor::isFree(Place place) const
{
    return place.column >= 0 && place.column < kColumns && place.row >= 0 && place.row < kRows &&
           !m_furniture.contains(place);
}

// Breadth first over places and headings.
QList<Move> Floor::wayFrom(Place place, Heading heading) const
{
    struct Step
    {
        Place place;
        Heading heading = Heading::North;
        int before = -1; // in `steps`
        Move move = Move::Forward;
    };
    std::vector<Step> steps{{place, heading, -1, Move::Forward}};
    std::array<bool, std::size_t{kColumns * kRows * 4}> seen{};
    seen.at(indexOf(place, heading)) = true;
    for (std::size_t at = 0; at < steps.size(); ++at) {
        const Step now = steps.at(at);
        if (now.place == door()) {
            QList<Move> way;
            for (int back = static_cast<int>(at); back > 0; back = steps.at(static_cast<std::size_t>(back)).before)
                way.prepend(steps.at(static_cast<std::size_t>(back)).move);
            return way;
        }
        for (const Move move : {Move::Forward, Move::TurnLeft, Move::TurnRight}) {
            const Place next = move == Move::Forward ? ahead(now.place, now.heading) : now.place;
            const Heading facing = move == Move::Forward    ? now.heading
                                   : move == Move::TurnLeft ? turned(now.heading, -1)
                                                            : turned(now.heading, 1);
            if (!isFree(next) || seen.at(indexOf(next, facing)))
                continue;
            seen.at(indexOf(next, facing)) = true;
            steps.push_back({next, facing, static_cast<int>(at), move});
        }
    }
    return {};
}

bool Walker::move(Move move)
{
    ++m_moves;
    if (move != Move::Forward) {
        m_heading = turned(m_heading, move == Move::TurnLeft ? -1 : 1);
        return true;
    }
    const Place next = ahead(m_place, m_heading);
    if (!m_floor->isFree(next)) {
        ++m_bumps;
        return false;
    }
    m_place = next;
    return true;
}

Guidance guidance(const Floor &floor, Place place, Heading heading)
{
    const QList<Move> way = floor.wayFrom(place, heading);
    Guidance said;
    qsizetype at = 0;
    for (; at < way.size() && way.at(at) != Move::Forward; ++at)
        said.turns += way.at(at) == Move::TurnLeft ? -1 : 1;
    if (said.turns == -2)
        said.turns = 2;
    for (; at < way.size() && way.at(at) == Move::Forward; ++at)
        ++said.steps;
    return said;
}

} // namespace sanju::practice
