// SPDX-License-Identifier: Apache-2.0
// A left side, and under it the right side that was joined to it.
import QtQuick
import Sanju.Ui

Pressable {
    id: root

    required property string itemId
    required text
    required property string look             // idle, selected, placed, right, wrong
    required property string target
    required property string targetText
    required property string note             // the right partner, when another was chosen
    property bool settled: false

    readonly property bool wrong: look === "wrong"
    readonly property bool good: look === "right"
    readonly property bool inHand: look === "selected"

    width: parent ? parent.width : 0
    implicitHeight: Math.max(Theme.touch, column.implicitHeight + Theme.s6)
    enabled: !settled
    Accessible.name: text + (targetText === "" ? "" : "，" + targetText)
    Accessible.description: target !== "" && !settled ? qsTr("再点一次，拆开") : note

    background: Rectangle {
        radius: Theme.radius
        color: root.wrong ? Theme.clayTint : root.good || root.inHand || root.down ? Theme.pineTint : Theme.sheet
        border.width: root.inHand || root.settled ? 2 : 1
        border.color: root.wrong ? Theme.clay : root.good || root.inHand ? Theme.pine : Theme.edge
    }
    Item {
        anchors.fill: parent

        Column {
            id: column

            x: Theme.s4
            width: parent.width - x - Theme.s10
            anchors.verticalCenter: parent.verticalCenter
            spacing: 2

            Words {
                width: parent.width
                role: root.inHand ? Theme.strong : Theme.body
                text: root.text
                spoken: false
            }
            Row {
                visible: root.targetText !== ""
                width: parent.width
                spacing: Theme.s2

                Icon {
                    y: (joined.lineHeight - height) / 2
                    name: root.wrong ? "x" : "check"
                    size: 16
                    weight: 2
                    color: root.wrong ? Theme.clayInk : Theme.pine
                }
                Words {
                    id: joined

                    width: parent.width - Theme.s6
                    role: Theme.note
                    color: root.wrong ? Theme.clayInk : Theme.ink2
                    text: root.targetText
                    spoken: false
                }
            }
            Words {
                visible: root.note !== ""
                width: parent.width
                role: Theme.noteStrong
                color: Theme.pine
                text: qsTr("它的另一半：%1").arg(root.note)
                spoken: false
            }
        }
        Icon {
            visible: !root.settled
            name: root.target !== "" ? "undo-2" : "chevron-down"
            size: 20
            color: root.inHand ? Theme.pine : Theme.ink3
            anchors.right: parent.right
            anchors.rightMargin: Theme.s3
            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
