// SPDX-License-Identifier: Apache-2.0
// A pile: a tap sends the card there. The first is clay, the last is pine, as the thumb learns them.
import QtQuick
import Sanju.Ui

Pressable {
    id: root

    required property int index
    required property string targetId
    required text
    required property string hint

    readonly property bool first: index === 0
    readonly property color tint: first ? Theme.clayInk : Theme.pine

    implicitHeight: Math.max(96, column.implicitHeight + 28)
    corner: Theme.radiusLarge
    ringAround: 3
    Accessible.name: hint === "" ? text : text + "，" + hint

    background: Rectangle {
        radius: Theme.radiusLarge
        color: root.first ? Theme.clayTint : Theme.pineTint
        border.width: root.down ? 2 : 0
        border.color: root.tint
    }
    Item {
        anchors.fill: parent

        Column {
            id: column

            anchors.centerIn: parent
            width: parent.width - Theme.s4

            Words {
                role: Theme.strong
                mostScale: 1.3
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: root.text
                color: root.tint
                spoken: false
            }
            Words {
                visible: text !== ""
                role: Theme.label
                mostScale: 1.3
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: root.hint
                color: Theme.ink2
                spoken: false
            }
        }
    }
}
