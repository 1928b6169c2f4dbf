// SPDX-License-Identifier: Apache-2.0
// Two bones that never stretch.
#include "stage/arm.h"

#include <QTest>

#include <cmath>

using namespace sanju::stage;

namespace {

constexpr Spot kShoulder{80, kShoulderY, 0};
constexpr double kNear = 1e-6;

} // namespace

class ArmTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bonesKeepTheirLengthWhereverTheHandIs()
    {
        for (double x = -250; x <= 250; x += 25) {
            for (double y = -100; y <= 420; y += 26) {
                for (double z = -60; z <= 160; z += 55) {
                    const BentArm arm = bend(kShoulder, {x, y, z}, {0.1, 0.6, -0.8});
                    QVERIFY(std::abs(length(arm.elbow - arm.shoulder) - kUpperArm) < kNear);
                    QVERIFY(std::abs(length(arm.wrist - arm.elbow) - kForearm) < kNear);
                }
            }
        }
    }

    void aHandWithinReachIsWhereItShouldBe()
    {
        const Spot wanted{60, 220, 70};
        QVERIFY(length(bend(kShoulder, wanted, {0, 1, 0}).wrist - wanted) < kNear);
    }

    void aHandOutOfReachIsOnTheWayThere()
    {
        const BentArm arm = bend(kShoulder, {80, 900, 0}, {1, 0, 0});
        QVERIFY(std::abs(arm.wrist.x - 80) < kNear);
        QVERIFY(arm.wrist.y < 900 && arm.wrist.y > kShoulderY + kUpperArm);
    }

    void theElbowGoesWhereThePolePoints()
    {
        const Spot wrist{80, kShoulderY + 100, 0};
        QVERIFY(bend(kShoulder, wrist, {1, 0, 0}).elbow.x > 80);
        QVERIFY(bend(kShoulder, wrist, {-1, 0, 0}).elbow.x < 80);
        QVERIFY(bend(kShoulder, wrist, {0, 0, 1}).elbow.z > 0);
    }

    void aPoleAlongTheArmStillGivesAnElbow()
    {
        const BentArm arm = bend(kShoulder, {80, kShoulderY + 100, 0}, {0, 1, 0});
        QVERIFY(std::isfinite(arm.elbow.x) && std::isfinite(arm.elbow.y) && std::isfinite(arm.elbow.z));
    }
};

QTEST_APPLESS_MAIN(ArmTest)
#include "arm_test.moc"
