// SPDX-License-Identifier: Apache-2.0
// Tests the rules of the four games: that they end, that every choice is fair, and that the second round can be better.
#include "practice/games/auction.h"
#include "practice/games/blind_walk.h"
#include "practice/games/folding.h"
#include "practice/games/wall.h"

#include <QtTest>

using namespace sanju;
using namespace sanju::practice;

namespace {

// The learner bids as `decide` says; the others by their temper. The number of acts it took.
template <class Decide> int playOut(Auction &auction, Random &random, const Decide &decide)
{
    int acts = 0;
    while (!auction.isOver() && acts < 1000) {
        ++acts;
        if (auction.turn() != Bidder::Me)
            auction.playOther(random);
        else if (auction.canBid() && decide())
            auction.bid();
        else
            auction.pass();
    }
    return acts;
}

} // namespace

class GamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameWordsMakeManySnowflakes()
    {
        const QList<FoldingWays> ways = allFoldingWays();
        QCOMPARE(ways.size(), 16);
        QList<Sheet> different;
        for (const FoldingWays &each : ways) {
            const Sheet sheet(each);
            QVERIFY(sheet.holes() > 0 && sheet.holes() < Sheet::kSide * Sheet::kSide);
            if (!different.contains(sheet))
                different.append(sheet);
        }
        QVERIFY2(different.size() >= 8, qPrintable(QString::number(different.size())));
    }

    void everyThingLeftUnsaidMatters_data()
    {
        QTest::addColumn<int>("unsaid");
        QTest::newRow("first fold") << static_cast<int>(Unsaid::FirstFold);
        QTest::newRow("second fold") << static_cast<int>(Unsaid::SecondFold);
        QTest::newRow("tear") << static_cast<int>(Unsaid::Tear);
        QTest::newRow("turn") << static_cast<int>(Unsaid::Turn);
    }
    void everyThingLeftUnsaidMatters()
    {
        QFETCH(const int, unsaid);
        int changed = 0;
        for (FoldingWays ways : allFoldingWays()) {
            const Sheet before(ways);
            ways.at(static_cast<std::size_t>(unsaid)) = 1 - ways.at(static_cast<std::size_t>(unsaid));
            if (!(Sheet(ways) == before))
                ++changed;
        }
        QVERIFY2(changed > 0, qPrintable(QString::number(changed)));
    }

    void aSmallCornerTearsLessThanALargeOne()
    {
        FoldingWays ways{0, 1, 0, 0};
        const int small = Sheet(ways).holes();
        ways.at(static_cast<std::size_t>(Unsaid::Tear)) = 1;
        QVERIFY(Sheet(ways).holes() > small);
        // Two folds, two corners of three cells, four layers: what is torn once is torn four times.
        QCOMPARE(small, 2 * 3 * 4);
    }

    void everyFloorCanBeCrossedAndTheGuideLeadsThere()
    {
        for (std::uint64_t seed = 1; seed <= 200; ++seed) {
            Random random(seed);
            const Floor floor(random);
            QVERIFY(floor.isFree(floor.start()) && floor.isFree(floor.door()));
            Walker walker(floor);
            const qsizetype shortest = floor.wayFrom(walker.place(), walker.heading()).size();
            QVERIFY(shortest >= 14);
            for (int said = 0; said < 40 && !walker.isThere(); ++said) {
                const Guidance next = guidance(floor, walker.place(), walker.heading());
                for (int i = 0; i < qAbs(next.turns); ++i)
                    QVERIFY(walker.move(next.turns < 0 ? Move::TurnLeft : Move::TurnRight));
                for (int i = 0; i < next.steps; ++i)
                    QVERIFY(walker.move(Move::Forward));
            }
            QVERIFY2(walker.isThere(), qPrintable(QString::number(seed)));
            QCOMPARE(walker.bumps(), 0);
            QCOMPARE(qsizetype(walker.moves()), shortest);
            QCOMPARE(guidance(floor, walker.place(), walker.heading()), Guidance());
        }
    }

    void aBumpLeadsNowhere()
    {
        Random random(3);
        const Floor floor(random);
        Walker walker(floor);
        QVERIFY(walker.move(Move::TurnLeft)); // to the west, where the wall is
        QVERIFY(!walker.move(Move::Forward));
        QCOMPARE(walker.place(), floor.start());
        QCOMPARE(walker.bumps(), 1);
        QCOMPARE(walker.moves(), 2);
    }

    void everyAuctionEndsWhateverTheLearnerDoes()
    {
        for (std::uint64_t seed = 1; seed <= 500; ++seed) {
            for (const int limit : {0, 20, 50, 100}) {
                Random random(seed);
                Auction auction(random, limit);
                const int acts = playOut(auction, random, [&] { return random.below(3) > 0; });
                QVERIFY2(auction.isOver(), qPrintable(QString::number(seed)));
                QVERIFY(acts <= 4 * (kPurse / kBidStep + 4));
                QVERIFY(auction.highest() <= (limit == 0 ? kPurse : limit));
                int winners = 0;
                for (int i = 0; i < kBidderCount; ++i)
                    winners += auction.highest() > 0 && auction.bidOf(static_cast<Bidder>(i)) == auction.highest();
                QCOMPARE(winners, auction.highest() > 0 ? 1 : 0);
            }
        }
    }

    void theSecondHighestPaysToo()
    {
        Random random(11);
        Auction auction(random);
        playOut(auction, random, [] { return true; });
        QList<int> bids;
        for (int i = 0; i < kBidderCount; ++i)
            bids.append(auction.bidOf(static_cast<Bidder>(i)));
        std::sort(bids.begin(), bids.end());
        QCOMPARE(auction.together(), kPrize - bids.at(3) - bids.at(2));
    }

    void whoNeverBidsLosesNothing()
    {
        for (std::uint64_t seed = 1; seed <= 50; ++seed) {
            Random random(seed);
            Auction auction(random);
            playOut(auction, random, [] { return false; });
            QVERIFY(auction.isOver());
            QCOMPARE(auction.resultOf(Bidder::Me), 0);
        }
    }

    void withALimitAgreedTheFourLoseLessTogether()
    {
        int alone = 0;
        int agreed = 0;
        for (std::uint64_t seed = 1; seed <= 300; ++seed) {
            Random first(seed);
            Auction without(first);
            playOut(without, first, [&] { return without.next() <= 150; });
            alone += without.together();
            Random second(seed);
            Auction with(second, 50);
            playOut(with, second, [&] { return true; });
            agreed += with.together();
            QVERIFY(with.together() >= 0);
        }
        QVERIFY2(alone < 0 && agreed > 0, qPrintable(QStringLiteral("%1 %2").arg(alone).arg(agreed)));
    }

    void theWallOftenFailsToMeetUnlessTheLineIsHeld()
    {
        int failed = 0;
        int failedHeld = 0;
        int hours = 0;
        int hoursHeld = 0;
        for (std::uint64_t seed = 1; seed <= 300; ++seed) {
            Random random(seed);
            Wall fast(false);
            while (!fast.isOver()) {
                QVERIFY(!fast.mayCheck());
                fast.build(random);
            }
            Wall held(true);
            while (!held.isOver()) {
                held.build(random);
                held.check();
            }
            failed += fast.fits() ? 0 : 1;
            failedHeld += held.fits() ? 0 : 1;
            hours += fast.hours();
            hoursHeld += held.hours();
        }
        QVERIFY2(failed > 200, qPrintable(QString::number(failed)));
        QVERIFY2(failedHeld < 60, qPrintable(QString::number(failedHeld)));
        QVERIFY2(hoursHeld < hours, qPrintable(QStringLiteral("%1 %2").arg(hoursHeld).arg(hours)));
    }

    void theLineIsHeldOncePerPartAndNotBeforeTheFirst()
    {
        Random random(1);
        Wall wall(true);
        QVERIFY(!wall.mayCheck());
        wall.check();
        QCOMPARE(wall.checks(), 0);
        wall.build(random);
        QVERIFY(wall.mayCheck());
        wall.check();
        QVERIFY(!wall.mayCheck());
        QCOMPARE(wall.gap(), 0);
        QCOMPARE(wall.hours(), Wall::kPartHours + Wall::kCheckHours);
        while (!wall.isOver())
            wall.build(random);
        wall.build(random); // there is no seventh part
        QCOMPARE(wall.part(), Wall::kParts);
    }
};

QTEST_GUILESS_MAIN(GamesTest)
#include "games_test.moc"
