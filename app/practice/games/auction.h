// SPDX-License-Identifier: Apache-2.0
// A hundred yuan to the highest bidder, and the second highest pays too: how a bid that was sensible leads to one that
// is not (M. Shubik, "The Dollar Auction Game", Journal of Conflict Resolution 15, 1971).
#pragma once

#include "base/random.h"

#include <array>

namespace sanju::practice {

inline constexpr int kPrize = 100;  // yuan
inline constexpr int kBidStep = 10; // yuan

// The learner first; then three others, each with a temper.
enum class Bidder { Me, Stubborn, Careful, Proud };
inline constexpr int kBidderCount = 4;

class Auction
{
public:
    // `limit` is what all agreed not to go beyond, or 0 when each is on his own.
    Auction(Random &random, int limit = 0);

    Bidder turn() const { return m_turn; }
    bool isOver() const { return m_over; }
    int bidOf(Bidder bidder) const { return m_bids.at(index(bidder)); } // 0 when there is none
    bool hasPassed(Bidder bidder) const { return m_passed.at(index(bidder)); }
    int highest() const;
    int next() const { return highest() + kBidStep; } // the least that can be bid
    // Whether one may bid at all: not beyond what was agreed, not over one's own highest bid.
    bool canBid() const;

    // Of whoever's turn it is. Nothing once it is over.
    void bid();
    void pass();
    // The others' turn: as their temper has it. Nothing when it is the learner's.
    void playOther(Random &random);

    // Once it is over, in yuan: what each won or lost, and all of them together.
    int resultOf(Bidder bidder) const;
    int together() const;

private:
    static std::size_t index(Bidder bidder) { return static_cast<std::size_t>(bidder); }
    void goOn();

    int m_limit;
    std::array<int, kBidderCount> m_bids{};
    std::array<int, kBidderCount> m_tops{}; // how far each of the others means to go, before it hurts to stop
    std::array<bool, kBidderCount> m_passed{};
    Bidder m_turn = Bidder::Me;
    bool m_over = false;
};

// Nobody goes on for ever: at this the money is gone.
inline constexpr int kPurse = 250; // yuan

} // namespace sanju::practice
