// SPDX-License-Identifier: Apache-2.0
// What each gesture asks of the two arms.
#pragma once

#include "stage/arm.h"

#include <QString>

namespace sanju::stage {

struct ArmGoal
{
    enum class Hand { AlongTheArm, Fixed };

    Spot wrist;
    Spot pole;
    QString hand = QStringLiteral("rest");
    Hand turned = Hand::AlongTheArm;
    double handAngle = 0; // when Fixed; from straight down, outward positive
    double sway = 0;      // units the wrist moves while its owner speaks
};

struct GestureGoals
{
    ArmGoal near; // the arm on the partner's side
    ArmGoal far;
    double bow = 0;     // of the head, downwards
    double tilt = 0;    // of the head, towards the partner
    bool down = false;  // eyes on what the hands hold
    bool shut = false;  // eyes
    bool keeps = false; // a listener goes on with it
};

// Where people are decides where hands rest and whether a phone is at the ear.
enum class Posture { Seated, Standing, OnThePhone };

// Of one of course::gestures(); hands at rest for any other word.
GestureGoals goalsOf(const QString &gesture, Posture posture);

} // namespace sanju::stage
