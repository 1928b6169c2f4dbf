// SPDX-License-Identifier: Apache-2.0
// The words of the walk.
#include "viewmodels/games/blind_walk_table.h"

namespace sanju::viewmodels {

using practice::Floor;
using practice::Move;
using practice::Place;
using practice::Walker;

namespace {

constexpr int kMostMoves = 40;
const QString kForward = QStringLiteral("forward");
const QString kLeft = QStringLiteral("left");
const QString kRight = QStringLiteral("right");
const QString kStop = QStringLiteral("stop");
const QString kGoOn = QStringLiteral("go-on");

QVariantMap cell(Place place, const QString &look)
{
    return {{QStringLiteral("column"), place.column}, {QStringLiteral("row"), place.row},
        {QStringLiteral("look"), look}, {QStringLiteral("lift"), 0.0}};
}

} // namespace

BlindWalkTable::BlindWalkTable(std::uint64_t seed)
    : m_random(seed), m_floor(m_random), m_walker(m_floor), m_first(m_floor), m_trail{m_floor.start()}
{
    m_said = practice::guidance(m_floor, m_walker.place(), m_walker.heading());
}

QString BlindWalkTable::says() const
{
    if (m_shown) {
        if (m_walker.isThere())
            return m_round == 1 ? tr("到门口了。开灯看看你走的路。") : tr("到了。同样的路，听的话不一样。");
        return tr("先停在这里，开灯看看。");
    }
    if (m_round == 1) {
        if (m_last == Last::Bumped)
            return tr("“哎，小心！不是那边！”");
        if (m_said.turns != 0)
            return tr("“往那边拐一点，慢点。”");
        return m_said.steps > 2 ? tr("“往前走，一直走！”") : tr("“再往前一点点，好，差不多。”");
    }
    const QString steps = tr("走 %n 步，停", "", m_said.steps);
    switch (m_said.turns) {
    case -1:
        return tr("“左转，%1。”").arg(steps);
    case 1:
        return tr("“右转，%1。”").arg(steps);
    case 2:
        return tr("“向后转，%1。”").arg(steps);
    default:
        return tr("“方向对，%1。”").arg(steps);
    }
}

QString BlindWalkTable::happened() const
{
    switch (m_last) {
    case Last::Nothing:
        return {};
    case Last::Stepped:
        return tr("走了一步。");
    case Last::Turned:
        return tr("转过来了。");
    case Last::Bumped:
        return tr("撞上了，没走成。");
    }
    return {};
}

QList<GameChoice> BlindWalkTable::choices() const
{
    if (!m_shown)
        return {{kForward, tr("往前一步")}, {kLeft, tr("左转")}, {kRight, tr("右转")}, {kStop, tr("不走了，开灯")}};
    if (m_round == 1)
        return {{kGoOn, tr("换一种带法，再走一次")}};
    return {};
}

void BlindWalkTable::choose(const QString &id)
{
    if (m_shown) {
        if (m_round == 1 && id == kGoOn) {
            m_first = m_walker;
            m_round = 2;
            m_shown = false;
            m_walker = Walker(m_floor);
            m_trail = {m_floor.start()};
            m_bumped.clear();
            m_last = Last::Nothing;
            m_said = practice::guidance(m_floor, m_walker.place(), m_walker.heading());
        }
        return;
    }
    if (id == kStop) {
        m_shown = true;
        return;
    }
    if (id != kForward && id != kLeft && id != kRight)
        return;
    const Move move = id == kForward ? Move::Forward : id == kLeft ? Move::TurnLeft : Move::TurnRight;
    const bool moved = m_walker.move(move);
    m_last = !moved ? Last::Bumped : move == Move::Forward ? Last::Stepped : Last::Turned;
    if (!moved)
        m_bumped.append(practice::ahead(m_walker.place(), m_walker.heading()));
    else if (move == Move::Forward)
        m_trail.append(m_walker.place());
    m_said = practice::guidance(m_floor, m_walker.place(), m_walker.heading());
    m_shown = m_walker.isThere() || m_walker.moves() == kMostMoves;
}

QList<GameBoard> BlindWalkTable::boards() const
{
    GameBoard board{
        {}, {}, Floor::kColumns, Floor::kRows, m_shown ? QStringLiteral("floor") : QStringLiteral("dark"), {}};
    if (!m_shown) {
        board.spoken = tr("一片黑，只听得见声音");
        return {board};
    }
    for (int row = 0; row < Floor::kRows; ++row) {
        for (int column = 0; column < Floor::kColumns; ++column) {
            const Place place{column, row};
            if (!m_floor.isFree(place))
                board.cells.append(
                    cell(place, m_bumped.contains(place) ? QStringLiteral("bumped") : QStringLiteral("furniture")));
            else if (place == m_floor.door())
                board.cells.append(cell(place, QStringLiteral("door")));
            else if (place == m_walker.place())
                board.cells.append(cell(place, QStringLiteral("walker")));
            else if (m_trail.contains(place))
                board.cells.append(cell(place, QStringLiteral("trail")));
        }
    }
    board.spoken = tr("灯亮了：%1").arg(result(m_walker));
    return {board};
}

QString BlindWalkTable::result(const Walker &walker) const
{
    return walker.isThere() ? tr("%1 下，撞 %2 次").arg(walker.moves()).arg(walker.bumps())
                            : tr("没到，撞 %1 次").arg(walker.bumps());
}

QList<GameResult> BlindWalkTable::results() const
{
    return {{tr("走到门口"), result(m_first), result(m_walker)}};
}

} // namespace sanju::viewmodels
