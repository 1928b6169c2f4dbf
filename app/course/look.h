// SPDX-License-Identifier: Apache-2.0
// How one of the cast looks: all that is needed to draw the person in a scene.
#pragma once

#include <QString>
#include <QStringList>

namespace sanju::course {

class JsonCursor;

// Words are those of the lists below; colours are #RRGGBB. The defaults draw somebody plain.
struct Look
{
    QString build = QStringLiteral("medium");
    QString face = QStringLiteral("oval");
    QString hair = QStringLiteral("short");
    QString outfit = QStringLiteral("shirt");
    QString glasses = QStringLiteral("none");
    QString beard = QStringLiteral("none");
    bool lashes = false;
    int lines = 0; // age: 0 none, 1 about the mouth, 2 about eyes and brow too

    QString skinColor = QStringLiteral("#E6BC98");
    QString hairColor = QStringLiteral("#2B2624");
    QString coatColor = QStringLiteral("#6B7A78"); // the outermost piece of the outfit
    QString shirtColor = QStringLiteral("#F4EFE4");
    QString accentColor = QStringLiteral("#C98A1B"); // tie, necklace, badge

    friend bool operator==(const Look &, const Look &) = default;
};

// The words a look may use.
QStringList builds();
QStringList faces();
QStringList hairStyles();
QStringList outfits();
QStringList glassesShapes();
QStringList beards();

// Reads the object under "look". Reports every problem to the cursor.
Look parseLook(JsonCursor &json);

} // namespace sanju::course
