// SPDX-License-Identifier: Apache-2.0
// Two-bone inverse kinematics by the law of cosines.
#include "stage/arm.h"

#include <algorithm>
#include <cmath>

namespace sanju::stage {

namespace {

constexpr double kSlack = 2; // never quite straight nor quite folded: the elbow would flip
constexpr double kTiny = 1e-6;

double dot(Spot a, Spot b)
{
    return a.x * b.x + a.y * b.y + a.z * b.z;
}

Spot unit(Spot spot, Spot otherwise)
{
    const double size = length(spot);
    return size < kTiny ? otherwise : spot * (1 / size);
}

} // namespace

double length(Spot spot)
{
    return std::sqrt(dot(spot, spot));
}

BentArm bend(Spot shoulder, Spot wrist, Spot pole)
{
    const Spot along = unit(wrist - shoulder, {0, 1, 0});
    const double reach =
        std::clamp(length(wrist - shoulder), std::abs(kUpperArm - kForearm) + kSlack, kUpperArm + kForearm - kSlack);
    const double toFoot = (kUpperArm * kUpperArm - kForearm * kForearm + reach * reach) / (2 * reach);
    const double aside = std::sqrt(std::max(0.0, kUpperArm * kUpperArm - toFoot * toFoot));
    const Spot across = along.z < 0.9 ? Spot{0, 0, 1} : Spot{0, 1, 0};
    const Spot direction = unit(pole - along * dot(pole, along), unit(across - along * dot(across, along), {1, 0, 0}));
    return {shoulder, shoulder + along * toFoot + direction * aside, shoulder + along * reach};
}

} // namespace sanju::stage
