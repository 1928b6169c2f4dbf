// SPDX-License-Identifier: Apache-2.0
// The words of the auction.
#include "viewmodels/games/auction_table.h"

namespace sanju::viewmodels {

using practice::Auction;
using practice::Bidder;

namespace {

const QString kBid = QStringLiteral("bid");
const QString kPass = QStringLiteral("pass");
const QString kGoOn = QStringLiteral("go-on");
constexpr std::array kLimits{20, 50, 100}; // yuan

} // namespace

AuctionTable::AuctionTable(std::uint64_t seed) : m_random(seed), m_auction(m_random)
{
}

QString AuctionTable::name(Bidder bidder) const
{
    switch (bidder) {
    case Bidder::Me:
        return tr("你");
    case Bidder::Stubborn:
        return tr("一号");
    case Bidder::Careful:
        return tr("二号");
    case Bidder::Proud:
        return tr("三号");
    }
    return {};
}

QString AuctionTable::money(int yuan) const
{
    return yuan > 0 ? tr("赚 %1 元").arg(yuan) : yuan < 0 ? tr("亏 %1 元").arg(-yuan) : tr("不赚不亏");
}

QString AuctionTable::outcome() const
{
    return tr("你%1；四个人加起来%2。").arg(money(m_auction.resultOf(Bidder::Me)), money(m_auction.together()));
}

QString AuctionTable::says() const
{
    if (m_stage == Agreeing)
        return tr("再来一次。开价之前，四个人先说好一个上限。");
    if (m_auction.isOver())
        return outcome();
    if (m_auction.highest() == 0)
        return tr("一张一百元，价高者得；第二高的也要付自己出的价。你先出。");
    return m_auction.bidOf(Bidder::Me) == 0 ? tr("现在最高 %1 元。你出不出？").arg(m_auction.highest())
                                            : tr("现在最高 %1 元。停在这里，你已经出的 %2 元就没了。")
                                                  .arg(m_auction.highest())
                                                  .arg(m_auction.bidOf(Bidder::Me));
}

QString AuctionTable::happened() const
{
    QStringList acts;
    for (const auto &[bidder, bid] : m_since)
        acts.append(bid == 0 ? tr("%1不出了").arg(name(bidder)) : tr("%1出 %2 元").arg(name(bidder)).arg(bid));
    return acts.join(tr("，"));
}

QList<GameChoice> AuctionTable::choices() const
{
    if (m_stage == Agreeing) {
        QList<GameChoice> limits;
        for (const int limit : kLimits)
            limits.append({QString::number(limit), tr("谁也不超过 %1 元").arg(limit)});
        return limits;
    }
    if (m_auction.isOver())
        return m_stage == First ? QList<GameChoice>{{kGoOn, tr("再来一次，先说好规则")}} : QList<GameChoice>();
    QList<GameChoice> all;
    if (m_auction.canBid())
        all.append({kBid, tr("出 %1 元").arg(m_auction.next())});
    all.append({kPass, tr("不出了")});
    return all;
}

void AuctionTable::choose(const QString &id)
{
    if (m_stage == Agreeing) {
        const int limit = id.toInt();
        if (std::ranges::find(kLimits, limit) == kLimits.end())
            return;
        m_limit = limit;
        m_auction = Auction(m_random, limit);
        m_since.clear();
        m_stage = Second;
        return;
    }
    if (m_auction.isOver()) {
        if (m_stage == First && id == kGoOn) {
            m_firstMine = m_auction.resultOf(Bidder::Me);
            m_firstTogether = m_auction.together();
            m_since.clear();
            m_stage = Agreeing;
        }
        return;
    }
    if (id == kBid && m_auction.canBid())
        m_auction.bid();
    else if (id == kPass)
        m_auction.pass();
    else
        return;
    playOthers();
}

void AuctionTable::playOthers()
{
    m_since.clear();
    while (!m_auction.isOver() && m_auction.turn() != Bidder::Me) {
        const Bidder bidder = m_auction.turn();
        const int before = m_auction.bidOf(bidder);
        m_auction.playOther(m_random);
        const int bid = m_auction.bidOf(bidder);
        m_since.append({bidder, bid == before ? 0 : bid});
    }
}

QList<GameBoard> AuctionTable::boards() const
{
    if (m_stage == Agreeing)
        return {};
    // A row a bidder, a coin each ten yuan; beyond a hundred it has stopped to pay.
    constexpr int kCoins = practice::kPurse / practice::kBidStep;
    GameBoard board{{}, {}, kCoins, practice::kBidderCount, QStringLiteral("air"), {}};
    QStringList said;
    for (int i = 0; i < practice::kBidderCount; ++i) {
        const auto bidder = static_cast<Bidder>(i);
        const int coins = m_auction.bidOf(bidder) / practice::kBidStep;
        for (int coin = 0; coin < coins; ++coin)
            board.cells.append(QVariantMap{{QStringLiteral("column"), coin}, {QStringLiteral("row"), i},
                {QStringLiteral("look"),
                    coin * practice::kBidStep < practice::kPrize ? QStringLiteral("coin") : QStringLiteral("lost")},
                {QStringLiteral("lift"), 0.0}});
        said.append(m_auction.hasPassed(bidder) && coins == 0
                        ? tr("%1没出").arg(name(bidder))
                        : tr("%1 %2 元").arg(name(bidder)).arg(m_auction.bidOf(bidder)));
    }
    board.spoken = said.join(tr("，"));
    board.caption = board.spoken;
    return {board};
}

QList<GameResult> AuctionTable::results() const
{
    return {{tr("你"), money(m_firstMine), money(m_auction.resultOf(Bidder::Me))},
        {tr("四个人加起来"), money(m_firstTogether), money(m_auction.together())},
        {tr("上限"), tr("没有"), tr("%1 元").arg(m_limit)}};
}

} // namespace sanju::viewmodels
