// SPDX-License-Identifier: Apache-2.0
// One day of the week: a gold circle with a tick when something was done.
import QtQuick
import Sanju.Ui

Column {
    id: root

    required property string label
    required property bool on
    required property bool today
    required property string spoken

    spacing: Theme.s1
    Accessible.role: Accessible.StaticText
    Accessible.name: spoken

    Rectangle {
        width: 26
        height: 26
        radius: 13
        color: root.on ? Theme.gold : "transparent"
        border.width: root.on ? 0 : 1.5
        border.color: Theme.edge
        anchors.horizontalCenter: parent.horizontalCenter

        Icon {
            visible: root.on
            anchors.centerIn: parent
            name: "check"
            size: 16
            weight: 2.4
            color: Theme.goldText
        }
    }
    Words {
        role: Theme.label
        mostScale: Theme.tabMost
        text: root.label
        color: root.today ? Theme.ink : Theme.ink2
        font.bold: root.today
        spoken: false
        anchors.horizontalCenter: parent.horizontalCenter
    }
}
