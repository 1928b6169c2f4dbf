// SPDX-License-Identifier: Apache-2.0
// A small choice among few: the chosen one has a tint, a tick and bold words. Its touch area is taller than it looks.
import QtQuick
import Sanju.Ui

Pressable {
    id: root

    property bool chosen: false
    property real most: Infinity              // widest it may be; longer words wrap

    readonly property real look: Math.max(40, label.implicitHeight + 14)

    implicitHeight: Math.max(Theme.touch, look)
    implicitWidth: Math.min(most, Math.max(Theme.touch, label.implicitWidth + (chosen ? 22 : 0) + 28))
    corner: look / 2
    ringAround: 0
    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: chosen

    background: Item {
        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            height: root.look
            radius: Math.min(height / 2, Theme.radiusLarge + Theme.s1)
            color: root.chosen || root.down ? Theme.pineTint : Theme.sheet
            border.width: root.chosen ? 1.5 : 1
            border.color: root.chosen ? Theme.pine : Theme.edge
        }
    }

    Item {
        anchors.fill: parent

        Row {
            anchors.centerIn: parent
            spacing: 6

            Icon {
                id: tick

                visible: root.chosen
                name: "check"
                size: 16
                weight: 2
                color: Theme.pine
                anchors.verticalCenter: parent.verticalCenter
            }
            Words {
                id: label

                role: root.chosen ? Theme.noteStrong : Theme.note
                mostScale: 1.5
                text: root.text
                color: root.chosen ? Theme.pine : Theme.ink
                spoken: false
                width: Math.min(implicitWidth, Math.max(0, root.width - 28 - (root.chosen ? 22 : 0)))
                anchors.verticalCenter: parent.verticalCenter
            }
        }
    }
}
