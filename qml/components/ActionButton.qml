// SPDX-License-Identifier: Apache-2.0
// A button with words: the one filled button of a page, or a quiet, plain or careful one.
import QtQuick
import Sanju.Ui

Pressable {
    id: root

    enum Kind { Primary, Quiet, Plain, Careful }

    property int kind: ActionButton.Primary
    property bool small: false
    property string leading: ""               // icon before the words
    property string trailing: ""              // icon after them

    readonly property bool filled: kind === ActionButton.Primary
    readonly property color tint: !enabled ? Theme.ink3 : filled ? Theme.pineText
        : kind === ActionButton.Careful ? Theme.clayInk : Theme.pine
    readonly property real iconsWidth: (leading !== "" ? 30 : 0) + (trailing !== "" ? 30 : 0)

    implicitHeight: Math.max(small ? Theme.touch : 56, label.implicitHeight + (small ? Theme.s5 : Theme.s6))
    implicitWidth: label.implicitWidth + iconsWidth + (kind === ActionButton.Plain ? Theme.s6 : Theme.s10)

    background: Rectangle {
        radius: Theme.radius
        color: root.filled ? (!root.enabled ? Theme.sunk : root.down ? Theme.pinePressed : Theme.pine)
            : root.kind === ActionButton.Plain ? (root.down ? Theme.sunk : "transparent")
            : root.down ? Theme.pineTint : Theme.sheet
        border.width: root.filled || root.kind === ActionButton.Plain ? 0 : 1
        border.color: root.kind === ActionButton.Careful ? Theme.clay : Theme.edge

        Behavior on color { ColorAnimation { duration: Theme.fast } }
    }

    Item {
        anchors.fill: parent

        Row {
            anchors.centerIn: parent
            spacing: 10

            Icon {
                visible: root.leading !== ""
                name: root.leading
                color: root.tint
                size: 20
                anchors.verticalCenter: parent.verticalCenter
            }
            Words {
                id: label

                role: root.small ? Theme.noteStrong : Theme.button
                mostScale: Theme.buttonMost
                text: root.text
                color: root.tint
                spoken: false
                width: Math.min(implicitWidth, Math.max(0, root.width - Theme.s6 - root.iconsWidth))
                horizontalAlignment: Text.AlignHCenter
                anchors.verticalCenter: parent.verticalCenter
            }
            Icon {
                visible: root.trailing !== ""
                name: root.trailing
                color: root.tint
                size: 20
                anchors.verticalCenter: parent.verticalCenter
            }
        }
    }
}
