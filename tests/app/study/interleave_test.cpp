// SPDX-License-Identifier: Apache-2.0
// Tests the mixing of topics against every possible order.
#include "base/random.h"
#include "study/interleave.h"

#include <QtTest>

#include <algorithm>

using namespace sanju;
using sanju::study::interleaved;

namespace {

int pairsOf(const std::vector<int> &groups, int before)
{
    int pairs = 0;
    for (const int group : groups) {
        pairs += group == before ? 1 : 0;
        before = group;
    }
    return pairs;
}

std::vector<int> inOrder(const std::vector<int> &groups, const std::vector<std::size_t> &order)
{
    std::vector<int> result;
    for (const std::size_t at : order)
        result.push_back(groups.at(at));
    return result;
}

// By trying them all.
int fewestPairs(std::vector<int> groups, int before)
{
    std::sort(groups.begin(), groups.end());
    int fewest = static_cast<int>(groups.size());
    do {
        fewest = std::min(fewest, pairsOf(groups, before));
    } while (std::next_permutation(groups.begin(), groups.end()));
    return fewest;
}

} // namespace

class InterleaveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noItemIsLostOrDoubled()
    {
        Random random(1);
        for (int round = 0; round < 500; ++round) {
            std::vector<int> groups(random.below(40));
            for (int &group : groups)
                group = static_cast<int>(random.below(6));
            std::vector<std::size_t> order = interleaved(groups, static_cast<int>(random.below(7)) - 1);
            std::sort(order.begin(), order.end());
            QCOMPARE(order.size(), groups.size());
            for (std::size_t i = 0; i < order.size(); ++i)
                QCOMPARE(order[i], i);
        }
    }

    void noOrderHasFewerNeighboursOfOneTopic()
    {
        Random random(2);
        for (int round = 0; round < 3000; ++round) {
            std::vector<int> groups(random.below(8));
            const std::uint64_t topics = 1 + random.below(4);
            for (int &group : groups)
                group = static_cast<int>(random.below(topics));
            const int before = static_cast<int>(random.below(topics + 1)) - 1;
            QCOMPARE(pairsOf(inOrder(groups, interleaved(groups, before)), before), fewestPairs(groups, before));
        }
    }

    void theGivenOrderStaysWhereItAlreadyAlternates()
    {
        const std::vector<std::size_t> expected{0, 1, 2, 3, 4};
        QVERIFY(interleaved({1, 2, 1, 3, 1}) == expected);
        QVERIFY(interleaved({}).empty());
    }

    void onlyAsMuchIsMovedAsNeeded()
    {
        const std::vector<std::size_t> expected{0, 2, 1, 3};
        QVERIFY(interleaved({1, 1, 2, 3}) == expected);
    }

    void theLargestTopicStartsInTimeToFitIn()
    {
        const std::vector<int> groups{1, 2, 3, 3, 3};
        const std::vector<int> expected{3, 1, 3, 2, 3};
        QVERIFY(inOrder(groups, interleaved(groups)) == expected);
    }

    void theTopicAheadIsNotTakenUpAgainAtOnce()
    {
        const std::vector<std::size_t> expected{1, 0};
        QVERIFY(interleaved({1, 2}, 1) == expected);
        QVERIFY(interleaved({1}, 1) == std::vector<std::size_t>{0});
    }
};

QTEST_GUILESS_MAIN(InterleaveTest)
#include "interleave_test.moc"
