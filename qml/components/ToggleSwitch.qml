// SPDX-License-Identifier: Apache-2.0
// On or off, with a tick when on.
import QtQuick
import Sanju.Ui

Pressable {
    id: root

    checkable: true
    implicitWidth: 52
    implicitHeight: Theme.touch
    corner: Theme.s4
    ringAround: 0
    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: checked

    background: Item {
        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: 52
            height: 30
            radius: 15
            color: root.checked ? Theme.pine : Theme.sunk
            border.width: root.checked ? 0 : 1.5
            border.color: Theme.edge

            Rectangle {
                x: root.checked ? 25 : 3
                y: 3
                width: 24
                height: 24
                radius: 12
                color: root.checked ? Theme.pineText : Theme.edge

                Behavior on x { NumberAnimation { duration: Theme.fast } }

                Icon {
                    visible: root.checked
                    anchors.centerIn: parent
                    name: "check"
                    size: 14
                    weight: 2.2
                    color: Theme.pine
                }
            }
        }
    }
    contentItem: Item { }
}
