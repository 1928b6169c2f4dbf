// SPDX-License-Identifier: Apache-2.0
// Which game has which table.
#include "viewmodels/games/game_table.h"

#include "viewmodels/games/auction_table.h"
#include "viewmodels/games/blind_walk_table.h"
#include "viewmodels/games/folding_table.h"
#include "viewmodels/games/wall_table.h"

namespace sanju::viewmodels {

std::unique_ptr<GameTable> makeGameTable(const QString &game, std::uint64_t seed)
{
    if (game == QLatin1String("folding"))
        return std::make_unique<FoldingTable>(seed);
    if (game == QLatin1String("blind-walk"))
        return std::make_unique<BlindWalkTable>(seed);
    if (game == QLatin1String("auction"))
        return std::make_unique<AuctionTable>(seed);
    if (game == QLatin1String("wall"))
        return std::make_unique<WallTable>(seed);
    return nullptr;
}

} // namespace sanju::viewmodels
