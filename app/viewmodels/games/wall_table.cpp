// SPDX-License-Identifier: Apache-2.0
// The words of the wall.
#include "viewmodels/games/wall_table.h"

namespace sanju::viewmodels {

using practice::Wall;

namespace {

const QString kBuild = QStringLiteral("build");
const QString kCheck = QStringLiteral("check");
const QString kGoOn = QStringLiteral("go-on");
constexpr double kCellHeight = 8; // cm: so much lift is one cell

} // namespace

QString WallTable::ends(const Wall &wall) const
{
    return wall.fits() ? tr("合得上，差 %1 厘米").arg(wall.gap()) : tr("合不上，差 %1 厘米").arg(wall.gap());
}

QString WallTable::says() const
{
    if (m_wall.isOver())
        return m_wall.fits() ? tr("合拢了：差 %1 厘米，抹平就好。").arg(m_wall.gap())
                             : tr("合拢了：高低差 %1 厘米，要拆了重砌。").arg(m_wall.gap());
    const int done = 100 * m_wall.part() / Wall::kParts;
    if (m_round == 1)
        return m_wall.part() == 0 ? tr("两个队从两头砌同一堵墙，合同只写各自的块数。你们都快得很。")
                                  : tr("你这边 %1%，对面 %1%，都达标。").arg(done);
    return m_wall.part() == 0 ? tr("同一堵墙。这次每砌五十块，可以花两小时跟对面对一次线。")
                              : tr("你这边 %1%，对面 %1%。").arg(done);
}

QString WallTable::happened() const
{
    if (m_foundGap < 0)
        return {};
    return m_foundGap == 0 ? tr("对了一次线：没偏。") : tr("对了一次线：偏了 %1 厘米，当场拉平。").arg(m_foundGap);
}

QList<GameChoice> WallTable::choices() const
{
    if (m_wall.isOver())
        return m_round == 1 ? QList<GameChoice>{{kGoOn, tr("再砌一次，可以对线")}} : QList<GameChoice>();
    QList<GameChoice> all{{kBuild, tr("接着砌五十块")}};
    if (m_wall.mayCheck())
        all.append({kCheck, tr("停一下，跟对面对线")});
    return all;
}

void WallTable::choose(const QString &id)
{
    if (m_wall.isOver()) {
        if (m_round == 1 && id == kGoOn) {
            m_first = m_wall;
            m_wall = Wall(true);
            m_round = 2;
        }
        return;
    }
    if (id == kBuild) {
        m_wall.build(m_random);
        m_foundGap = -1;
    } else if (id == kCheck && m_wall.mayCheck()) {
        m_foundGap = m_wall.gap();
        m_wall.check();
    }
}

QList<GameBoard> WallTable::boards() const
{
    // From both ends; heights are seen once the ends meet.
    GameBoard board{{}, {}, 2 * Wall::kParts, 4, QStringLiteral("air"), {}};
    for (int part = 0; part < m_wall.part(); ++part) {
        for (int side = 0; side < 2; ++side) {
            const double lift = m_wall.isOver() ? m_wall.heightOf(side, part) / kCellHeight : 0;
            for (int row = 1; row < 4; ++row)
                board.cells.append(
                    QVariantMap{{QStringLiteral("column"), side == 0 ? part : 2 * Wall::kParts - 1 - part},
                        {QStringLiteral("row"), row},
                        {QStringLiteral("look"), side == 0 ? QStringLiteral("brick") : QStringLiteral("other-brick")},
                        {QStringLiteral("lift"), lift}});
        }
    }
    board.spoken =
        m_wall.isOver() ? ends(m_wall) : tr("两边各砌了 %1 段，共 %2 段").arg(m_wall.part()).arg(Wall::kParts);
    return {board};
}

QList<GameResult> WallTable::results() const
{
    return {{tr("合拢"), ends(m_first), ends(m_wall)}, {tr("对线"), tr("0 次"), tr("%1 次").arg(m_wall.checks())},
        {tr("连返工一共"), tr("%1 小时").arg(m_first.hours()), tr("%1 小时").arg(m_wall.hours())}};
}

} // namespace sanju::viewmodels
