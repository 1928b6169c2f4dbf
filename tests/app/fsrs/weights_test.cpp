// SPDX-License-Identifier: Apache-2.0
// Tests that weights are brought into the ranges FSRS-6 is defined for.
#include "fsrs/weights.h"

#include <QtTest>

#include <cstddef>
#include <limits>

using namespace sanju::fsrs;

namespace {

constexpr Weights kLowest = {
    0.001, 0.001, 0.001, 0.001, 1, 0.001, 0.001, 0.001, 0, 0, 0.001, 0.001, 0.001, 0.001, 0, 0, 1, 0, 0, 0.01, 0.1};
constexpr Weights kHighest = {100, 100, 100, 100, 10, 4, 4, 0.75, 4.5, 0.8, 3.5, 5, 0.25, 0.9, 4, 1, 6, 2, 2, 0.8, 0.8};

Weights all(double value)
{
    Weights weights{};
    weights.fill(value);
    return weights;
}

} // namespace

class WeightsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void defaultsAreLeftAlone() { QVERIFY(clamped(kDefaultWeights) == kDefaultWeights); }

    void tooSmallWeightsBecomeTheLowestAllowed()
    {
        QVERIFY(clamped(all(-1000.0)) == kLowest);
        QVERIFY(clamped(all(-std::numeric_limits<double>::infinity())) == kLowest);
    }

    void tooLargeWeightsBecomeTheHighestAllowed()
    {
        QVERIFY(clamped(all(1000.0)) == kHighest);
        QVERIFY(clamped(all(std::numeric_limits<double>::infinity())) == kHighest);
    }

    void endsOfTheRangesAreAllowed()
    {
        QVERIFY(clamped(kLowest) == kLowest);
        QVERIFY(clamped(kHighest) == kHighest);
    }

    void aWeightThatIsNotANumberBecomesTheDefault()
    {
        QVERIFY(clamped(all(std::numeric_limits<double>::quiet_NaN())) == kDefaultWeights);
    }
};

QTEST_APPLESS_MAIN(WeightsTest)
#include "weights_test.moc"
