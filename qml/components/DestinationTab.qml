// SPDX-License-Identifier: Apache-2.0
// One tab: pill, colour and bold words mark the place.
import QtQuick
import Sanju.Ui

Pressable {
    id: root

    required property Destination place
    required property bool on

    text: place.label
    implicitHeight: Theme.s12 + Theme.s4
    corner: Theme.radius
    ringAround: -Theme.s1
    Accessible.role: Accessible.PageTab
    Accessible.selected: on

    background: null
    Item {
        anchors.fill: parent

        Column {
            anchors.centerIn: parent
            spacing: 3

            Rectangle {
                width: 56
                height: 30
                radius: 15
                color: root.on ? Theme.pineTint : root.down ? Theme.sunk : "transparent"
                anchors.horizontalCenter: parent.horizontalCenter

                Icon {
                    anchors.centerIn: parent
                    name: root.place.symbol
                    size: 22
                    color: root.on ? Theme.pine : Theme.ink2
                }
            }
            Words {
                role: Theme.tab
                mostScale: Theme.tabMost
                text: root.text
                color: root.on ? Theme.pine : Theme.ink2
                font.bold: root.on
                spoken: false
                wrapMode: Text.NoWrap
                anchors.horizontalCenter: parent.horizontalCenter
            }
        }
    }
}
