// SPDX-License-Identifier: Apache-2.0
// An arm of two bones in space: where the elbow must be for the wrist to be there.
#pragma once

namespace sanju::stage {

inline constexpr double kUpperArm = 92; // units of the puppet
inline constexpr double kForearm = 94;
inline constexpr double kShoulderY = 151;

// x outward from the body's middle, y down, z towards the viewer.
struct Spot
{
    double x = 0;
    double y = 0;
    double z = 0;

    friend Spot operator+(Spot a, Spot b) { return {a.x + b.x, a.y + b.y, a.z + b.z}; }
    friend Spot operator-(Spot a, Spot b) { return {a.x - b.x, a.y - b.y, a.z - b.z}; }
    friend Spot operator*(Spot a, double k) { return {a.x * k, a.y * k, a.z * k}; }
    friend bool operator==(const Spot &, const Spot &) = default;
};

double length(Spot spot);

struct BentArm
{
    Spot shoulder;
    Spot elbow;
    Spot wrist; // the wanted one, or the nearest within reach
};

// Both bones keep their length; of all places the elbow could have it takes the one furthest in the direction of
// `pole`, which must not be zero.
BentArm bend(Spot shoulder, Spot wrist, Spot pole);

} // namespace sanju::stage
