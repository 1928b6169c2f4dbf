// SPDX-License-Identifier: Apache-2.0
// Places by set and number of people.
#include "stage/placement.h"

#include "stage/picture.h"

namespace sanju::stage {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double kShoulder = 80;

} // namespace

Posture postureIn(const QString &set)
{
    if (set == "phone-call"_L1)
        return Posture::OnThePhone;
    return set == "meeting-room"_L1 || set == "office"_L1 ? Posture::Seated : Posture::Standing;
}

Placement placeOf(const QString &set, int index, int count)
{
    const double middle = kPictureWidth / 2;
    if (count <= 1)
        return {middle, 346, 0.97, 0};
    if (count == 2)
        return {middle + (index == 0 ? -129 : 129), 346, 0.97, 1};
    if (set == "phone-call"_L1)
        return {middle + (index - 1) * kPictureWidth / 3, 400, 0.72, 1};
    // The one in the middle is further away: smaller, and behind the shoulders of the others.
    if (index == 1)
        return {middle, 420, 0.71, 0};
    return {middle + (index == 0 ? -172 : 172), 400, 0.78, 1};
}

double girth(const QString &build)
{
    if (build == "slim"_L1)
        return 0.9;
    return build == "broad"_L1 ? 1.13 : 1.0;
}

double shoulderX(const QString &build)
{
    return kShoulder * girth(build);
}

} // namespace sanju::stage
