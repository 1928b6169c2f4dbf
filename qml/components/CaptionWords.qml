// SPDX-License-Identifier: Apache-2.0
// A caption: as wide as it is, or in lines of about the same length, so that none holds a single character.
import QtQuick
import Sanju.Ui

Words {
    id: root

    required property real most              // the widest it may be

    readonly property int lines: Math.ceil(implicitWidth / most)
    // A line may end before its last word, or before a mark that must not begin the next.
    readonly property real slack: font.pixelSize * (Theme.english ? 6 : 2)

    anchors.horizontalCenter: parent.horizontalCenter
    width: lines > 1 ? Math.min(most, Math.ceil(implicitWidth / lines) + slack) : implicitWidth
    mostScale: Theme.buttonMost
    color: Theme.captionInk
    horizontalAlignment: Text.AlignHCenter
}
