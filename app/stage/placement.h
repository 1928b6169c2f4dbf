// SPDX-License-Identifier: Apache-2.0
// Where the cast of a storyboard sits or stands in its set.
#pragma once

#include "stage/gesture.h"

#include <QString>

namespace sanju::stage {

// Units of the picture: where the middle of the puppet's head is, and how large the puppet is drawn.
struct Placement
{
    double x = 0;
    double y = 0;
    double scale = 1;
    int depth = 0; // the larger is drawn later

    friend bool operator==(const Placement &, const Placement &) = default;
};

Posture postureIn(const QString &set);
// `index` of `count` people, 1 to 3, from the left.
Placement placeOf(const QString &set, int index, int count);
// Half the width of the shoulders, from the middle to the joint, in units of the puppet.
double shoulderX(const QString &build);
// How much wider a body is than the middling one.
double girth(const QString &build);

} // namespace sanju::stage
