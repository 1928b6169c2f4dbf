// SPDX-License-Identifier: Apache-2.0
// A row of a list: icon, words, a line of detail, and a value or a control at the right; below the words when text is large.
import QtQuick
import Sanju.Ui

Pressable {
    id: root

    default property alias trailing: slot.data
    property string symbol: ""
    property string detail: ""
    property string value: ""
    property bool chevron: true
    property bool divider: true
    property bool acts: true                  // false: says something, or holds a control that acts

    readonly property real indent: symbol !== "" ? Theme.s10 : 0
    readonly property bool stacked: Theme.large
    // A wide control goes below the words too
    readonly property bool slotBelow: stacked && slot.width > 2 * Theme.touch
    readonly property real below: slotBelow ? slot.height : 0

    width: parent ? parent.width : implicitWidth
    implicitHeight: Math.max(60, body.implicitHeight + root.below + 26)
    ringAround: 0
    focusPolicy: acts ? Qt.StrongFocus : Qt.NoFocus
    Accessible.role: acts ? Accessible.Button : Accessible.StaticText
    Accessible.description: detail !== "" && value !== "" ? detail + "，" + value : detail + value

    background: Rectangle {
        color: root.down && root.acts ? Theme.sunk : "transparent"

        Hairline {
            visible: root.divider
            anchors.bottom: parent.bottom
            x: root.indent
            width: parent.width - x
        }
    }

    Item {
        anchors.fill: parent

        Icon {
            visible: root.symbol !== ""
            name: root.symbol
            color: Theme.pine
            anchors.verticalCenter: parent.verticalCenter
        }
        Column {
            id: body

            x: root.indent
            width: parent.width - x - (side.width > 0 ? side.width + 10 : 0)
                - (root.slotBelow || slot.width === 0 ? 0 : slot.width + 10)
            anchors.verticalCenter: parent.verticalCenter
            anchors.verticalCenterOffset: -root.below / 2

            Words {
                width: parent.width
                text: root.text
                spoken: false
            }
            Words {
                width: parent.width
                visible: text !== ""
                role: Theme.label
                text: root.detail
                color: Theme.ink2
                spoken: false
            }
            Words {
                width: parent.width
                visible: text !== "" && root.stacked
                role: Theme.note
                text: root.value
                color: Theme.ink2
                spoken: false
            }
        }
        Row {
            id: slot

            x: root.slotBelow ? root.indent : parent.width - width - (side.width > 0 ? side.width + Theme.s1 : 0)
            y: root.slotBelow ? body.y + body.height : (parent.height - height) / 2
        }
        Row {
            id: side

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.s1

            Words {
                visible: text !== "" && !root.stacked
                role: Theme.note
                text: root.value
                color: Theme.ink2
                spoken: false
                wrapMode: Text.NoWrap
                anchors.verticalCenter: parent.verticalCenter
            }
            Icon {
                visible: root.chevron
                name: "chevron-right"
                size: 20
                color: Theme.ink3
                anchors.verticalCenter: parent.verticalCenter
            }
        }
    }
}
