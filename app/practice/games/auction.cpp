// SPDX-License-Identifier: Apache-2.0
// Whose turn it is, how the others bid, who pays.
#include "practice/games/auction.h"

#include <algorithm>

namespace sanju::practice {

namespace {

// In tens of yuan: from and to of what the others mean to spend at first.
struct Temper
{
    int from;
    int to;
    int anger; // out of 10: how often one who would lose his bid goes on beyond that
};

constexpr std::array<Temper, kBidderCount> kTempers{{{0, 0, 0}, {8, 12, 9}, {3, 6, 2}, {6, 10, 7}}};

} // namespace

Auction::Auction(Random &random, int limit) : m_limit(limit)
{
    for (std::size_t i = 1; i < kTempers.size(); ++i) {
        const Temper &temper = kTempers.at(i);
        m_tops.at(i) =
            kBidStep *
            (temper.from + static_cast<int>(random.below(static_cast<std::uint64_t>(temper.to - temper.from + 1))));
    }
}

int Auction::highest() const
{
    return *std::ranges::max_element(m_bids);
}

bool Auction::canBid() const
{
    return !m_over && next() <= kPurse && (m_limit == 0 || next() <= m_limit) &&
           (highest() == 0 || bidOf(m_turn) < highest());
}

void Auction::bid()
{
    if (!canBid())
        return;
    m_bids.at(index(m_turn)) = next();
    goOn();
}

void Auction::pass()
{
    if (m_over)
        return;
    m_passed.at(index(m_turn)) = true;
    goOn();
}

void Auction::playOther(Random &random)
{
    if (m_over || m_turn == Bidder::Me)
        return;
    const std::size_t who = index(m_turn);
    const bool sensible = next() <= m_tops.at(who);
    // Who has bid already would lose it: stopping hurts more with every bid.
    const bool angry =
        m_limit == 0 && m_bids.at(who) > 0 && static_cast<int>(random.below(10)) < kTempers.at(who).anger;
    if (canBid() && (sensible || angry))
        bid();
    else
        pass();
}

// It is over when only one is left, and somebody has bid, or when nobody is.
void Auction::goOn()
{
    const auto left = std::ranges::count(m_passed, false);
    if (left == 0 || (left == 1 && highest() > 0 &&
                         !m_passed.at(index(static_cast<Bidder>(std::ranges::max_element(m_bids) - m_bids.begin()))))) {
        m_over = true;
        return;
    }
    do {
        m_turn = static_cast<Bidder>((static_cast<int>(m_turn) + 1) % kBidderCount);
    } while (hasPassed(m_turn));
}

int Auction::resultOf(Bidder bidder) const
{
    if (!m_over || bidOf(bidder) == 0)
        return 0;
    const auto above = std::ranges::count_if(m_bids, [&](int bid) { return bid > bidOf(bidder); });
    return above == 0 ? kPrize - bidOf(bidder) : above == 1 ? -bidOf(bidder) : 0;
}

int Auction::together() const
{
    int sum = 0;
    for (int i = 0; i < kBidderCount; ++i)
        sum += resultOf(static_cast<Bidder>(i));
    return sum;
}

} // namespace sanju::practice
