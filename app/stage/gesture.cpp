// SPDX-License-Identifier: Apache-2.0
// The table of gestures. Hands stay on their owner's side of the line in the middle between two people; those that end
// up pointing upwards have negative angles, so that on their way they turn inwards.
#include "stage/gesture.h"

#include <QHash>

namespace sanju::stage {

using namespace Qt::Literals::StringLiterals;

namespace {

using Hand = ArmGoal::Hand;

constexpr Spot kHanging{0.1, 0.6, -0.8}; // the elbow hangs at the side
constexpr Spot kInFront{0.3, 1, 0.3};    // the elbow rests on the chest

ArmGoal rest(Posture posture)
{
    if (posture == Posture::Standing)
        return {{84, 322, 26}, {0.5, 0.1, -0.8}, u"rest"_s, Hand::Fixed, -4, 0};
    return {{36, 280, 78}, kHanging, u"rest"_s, Hand::Fixed, -34, 0};
}

ArmGoal atTheEar()
{
    return {{64, 66, 50}, {0.15, 1.4, 0.6}, u"ear"_s, Hand::Fixed, 186, 0};
}

QHash<QString, GestureGoals> table(Posture posture)
{
    const ArmGoal resting = rest(posture);
    const ArmGoal across{{-24, 220, 62}, kInFront, u"fist"_s, Hand::AlongTheArm, 0, 0};
    QHash<QString, GestureGoals> goals{
        {u"idle"_s, {resting, resting}},
        {u"explain"_s, {{{90, 200, 66}, kHanging, u"palm"_s, Hand::Fixed, -208, 9}, resting}},
        {u"open"_s, {{{84, 212, 74}, kHanging, u"palm"_s, Hand::Fixed, -232, 6},
                        {{84, 212, 74}, kHanging, u"palm"_s, Hand::Fixed, -232, 6}}},
        {u"palm"_s, {{{84, 188, 80}, kHanging, u"palm"_s, Hand::Fixed, -184, 3}, resting}},
        {u"point"_s, {{{73, 192, 60}, {-0.8, 1, 0.5}, u"point"_s, Hand::Fixed, 86, 4}, resting}},
        {u"think"_s, {{{25, 116, 46}, kInFront, u"chin"_s, Hand::Fixed, -170, 0},
                         {{-26, 222, 66}, kInFront, u"fist"_s, Hand::AlongTheArm, 0, 0}, 2, 4, false, false, true}},
        {u"crossed"_s,
            {{{-32, 212, 76}, kInFront, u"fist"_s, Hand::AlongTheArm, 0, 0}, across, 0, 0, false, false, true}},
        {u"facepalm"_s,
            {{{50, 40, 62}, {0.7, 1.4, 0.4}, u"brow"_s, Hand::Fixed, -144, 0}, resting, 12, 5, false, true}},
        {u"thumb"_s, {{{84, 206, 84}, kHanging, u"thumb"_s, Hand::Fixed, 0, 3}, resting}},
        {u"paper"_s, {{{66, 222, 92}, kHanging, u"paper"_s, Hand::Fixed, 0, 2}, resting, 0, 0, true, false, true}},
        {u"chest"_s, {{{34, 194, 60}, {0.05, 1, 0.1}, u"flat"_s, Hand::Fixed, -74, 3}, resting}},
        {u"phone"_s, {{{46, 226, 92}, kHanging, u"phone"_s, Hand::Fixed, 0, 0}, resting, 4, 0, true, false, true}},
    };
    if (posture != Posture::OnThePhone)
        return goals;
    // One hand is taken, and who holds a phone to the ear has no second one.
    for (GestureGoals &each : goals)
        each.far = atTheEar();
    goals[u"phone"_s] = {resting, atTheEar(), 0, 0, false, false, true};
    return goals;
}

} // namespace

GestureGoals goalsOf(const QString &gesture, Posture posture)
{
    static const QHash<QString, GestureGoals> seated = table(Posture::Seated);
    static const QHash<QString, GestureGoals> standing = table(Posture::Standing);
    static const QHash<QString, GestureGoals> phoning = table(Posture::OnThePhone);
    const auto &goals = posture == Posture::Seated ? seated : posture == Posture::Standing ? standing : phoning;
    return goals.value(goals.contains(gesture) ? gesture : u"idle"_s);
}

} // namespace sanju::stage
