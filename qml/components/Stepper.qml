// SPDX-License-Identifier: Apache-2.0
// A number made smaller or larger by one; the page keeps the number.
import QtQuick
import Sanju.Ui

Row {
    id: root

    required property int value
    property int least: 0
    property int most: 10
    property string text: ""                  // the number with its unit
    property string lessName: ""              // spoken names of the two buttons
    property string moreName: ""

    signal chosen(int value)

    spacing: Theme.s1

    IconButton {
        name: "minus"
        text: root.lessName
        tint: Theme.pine
        enabled: root.value > root.least
        onClicked: root.chosen(root.value - 1)
    }
    Words {
        role: Theme.noteStrong
        mostScale: Theme.buttonMost
        width: Math.max(56, implicitWidth)
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.NoWrap
        text: root.text
        anchors.verticalCenter: parent.verticalCenter
    }
    IconButton {
        name: "plus"
        text: root.moreName
        tint: Theme.pine
        enabled: root.value < root.most
        onClicked: root.chosen(root.value + 1)
    }
}
