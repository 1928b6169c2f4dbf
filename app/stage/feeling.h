// SPDX-License-Identifier: Apache-2.0
// What each emotion does to face and bearing.
#pragma once

#include <QString>

namespace sanju::stage {

struct Feeling
{
    QString mouth = QStringLiteral("flat"); // smile, flat or frown
    QString eyes = QStringLiteral("open");
    double browRaise = 0;
    double browTilt = 0;
    double lean = 0; // towards the partner
    double bow = 0;  // of the head, downwards
    double tilt = 0; // of the head, towards the partner
    bool blush = false;
};

// Of one of course::emotions(); a calm face for any other word.
Feeling feelingOf(const QString &emotion);

} // namespace sanju::stage
