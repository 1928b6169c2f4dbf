// SPDX-License-Identifier: Apache-2.0
// A scene at one moment, as numbers and names: everything that moves.
#pragma once

#include <QList>
#include <QString>

namespace sanju::stage {

// The picture is this large in its own units, whatever size it is shown at.
inline constexpr double kPictureWidth = 540;
inline constexpr double kPictureHeight = 960;

// Lengths are units of the puppet, whose head has its middle at (0, 0); angles are degrees. An arm is told for the
// right side of the picture: angles count from straight down, outward positive; the left arm is its mirror image.
struct ArmPicture
{
    double upperAngle = 0;
    double upperShare = 1; // how much of its length is seen: less when it points at the viewer
    double foreAngle = 0;
    double foreShare = 1;
    double handAngle = 0;
    QString hand = QStringLiteral("rest");

    friend bool operator==(const ArmPicture &, const ArmPicture &) = default;
};

struct HeadPicture
{
    double angle = 0;
    double down = 0;  // bowed
    double lookX = 0; // the face turned aside
    double lookY = 0;

    friend bool operator==(const HeadPicture &, const HeadPicture &) = default;
};

struct FacePicture
{
    QString eyes = QStringLiteral("open");
    double gazeX = 0;
    double gazeY = 0;
    double browRaise = 0;
    double browTilt = 0; // inner ends down
    bool blush = false;

    friend bool operator==(const FacePicture &, const FacePicture &) = default;
};

struct BubblePicture
{
    QString kind; // one of course::emotes(); empty: none
    double size = 0;

    friend bool operator==(const BubblePicture &, const BubblePicture &) = default;
};

struct ActorPicture
{
    double lean = 0; // sideways
    HeadPicture head;
    FacePicture face;
    QString mouth = QStringLiteral("flat-0"); // smile, flat or frown, and how open
    ArmPicture left;
    ArmPicture right;
    BubblePicture bubble;
    bool speaking = false;

    friend bool operator==(const ActorPicture &, const ActorPicture &) = default;
};

struct Picture
{
    QList<ActorPicture> actors; // in the order of the storyboard's cast
    double cameraX = 0;
    double wrong = 0; // how much of the light is that of the wrong version,
    double right = 0; // and of the right one; the rest is neutral

    friend bool operator==(const Picture &, const Picture &) = default;
};

} // namespace sanju::stage
