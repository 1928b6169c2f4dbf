// SPDX-License-Identifier: Apache-2.0
// A button that is only an icon; `text` is its spoken name.
import QtQuick
import Sanju.Ui

Pressable {
    id: root

    property string name: ""
    property color tint: Theme.ink
    property bool ringed: false               // with a border, as a thing of its own
    property bool on: false                   // filled with the tint of what is chosen

    implicitWidth: Theme.touch
    implicitHeight: Theme.touch
    corner: width / 2
    ringAround: -2

    background: Rectangle {
        radius: width / 2
        color: root.down ? Theme.sunk : root.on ? Theme.pineTint : root.ringed ? Theme.sheet : "transparent"
        border.width: root.ringed ? 1 : 0
        border.color: Theme.edge
    }

    Item {
        anchors.fill: parent

        Icon {
            anchors.centerIn: parent
            name: root.name
            color: root.enabled ? root.tint : Theme.unwritten
        }
    }
}
