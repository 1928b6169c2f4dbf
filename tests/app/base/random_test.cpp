// SPDX-License-Identifier: Apache-2.0
// The generator gives the published numbers, evenly, and shuffles without losing anything.
#include "base/random.h"

#include <QList>
#include <QTest>

#include <algorithm>
#include <array>
#include <numeric>
#include <vector>

using namespace sanju;

class RandomTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Reference output of SplitMix64 for the seed 1234567.
    void theNumbersAreThoseOfSplitMix64()
    {
        Random random(1234567);
        for (const std::uint64_t expected : {6457827717110365317ULL, 3203168211198807973ULL, 9817491932198370423ULL,
                 4593380528125082431ULL, 16408922859458223821ULL})
            QCOMPARE(random.next(), expected);
    }

    void theSameSeedGivesTheSameShuffle()
    {
        QList<int> first(20);
        std::iota(first.begin(), first.end(), 0);
        QList<int> second = first;
        Random(42).shuffle(first);
        Random(42).shuffle(second);
        QCOMPARE(first, second);
        Random(43).shuffle(second);
        QVERIFY(first != second);
    }

    void aShuffleIsAPermutation()
    {
        Random random(7);
        for (int size = 0; size < 40; ++size) {
            std::vector<int> items(static_cast<std::size_t>(size));
            std::iota(items.begin(), items.end(), 0);
            std::vector<int> shuffled = items;
            random.shuffle(shuffled);
            std::sort(shuffled.begin(), shuffled.end());
            QCOMPARE(shuffled, items);
        }
    }

    // 6 orders, 6000 shuffles: each about 1000 times. The bound is more than six standard deviations away.
    void everyOrderIsEquallyLikely()
    {
        Random random(11);
        std::array<int, 6> times{};
        const QList<QList<int>> orders{{0, 1, 2}, {0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}};
        for (int i = 0; i < 6000; ++i) {
            QList<int> items{0, 1, 2};
            random.shuffle(items);
            ++times.at(static_cast<std::size_t>(orders.indexOf(items)));
        }
        for (const int count : times)
            QVERIFY2(count > 800 && count < 1200, qPrintable(QString::number(count)));
    }

    void numbersStayBelowTheirBoundAndReachAllOfIt()
    {
        Random random(3);
        QCOMPARE(random.below(0), 0ULL);
        QCOMPARE(random.below(1), 0ULL);
        std::array<int, 7> times{};
        for (int i = 0; i < 7000; ++i)
            ++times.at(random.below(7));
        for (const int count : times)
            QVERIFY2(count > 800 && count < 1200, qPrintable(QString::number(count)));
        const std::uint64_t large = (1ULL << 63) + 1;
        for (int i = 0; i < 100; ++i)
            QVERIFY(random.below(large) < large);
    }

    void unitLiesInTheHalfOpenInterval()
    {
        Random random(5);
        double sum = 0;
        for (int i = 0; i < 10000; ++i) {
            const double value = random.unit();
            QVERIFY(value >= 0 && value < 1);
            sum += value;
        }
        QVERIFY(sum > 4800 && sum < 5200);
    }
};

QTEST_GUILESS_MAIN(RandomTest)
#include "random_test.moc"
