// SPDX-License-Identifier: Apache-2.0
// One remark: the words it is about, the reason, and what to say instead.
import QtQuick
import Sanju.Ui

Item {
    id: root

    required property string head
    required property string why
    required property string instead
    required property var model               // its role `right` has the name of an anchor

    readonly property bool good: model.right

    visible: why !== ""
    implicitHeight: box.height + Theme.s2
    Accessible.role: Accessible.StaticText
    Accessible.name: head + "，" + why + (instead === "" ? "" : "，" + instead)

    Rectangle {
        id: box

        y: Theme.s2
        width: parent.width
        height: column.implicitHeight + (root.good ? Theme.s3 : Theme.s6)
        radius: Theme.radius
        color: root.good ? "transparent" : Theme.clayTint

        Hairline {
            visible: root.good
            width: parent.width
        }
        Icon {
            visible: !root.good
            x: Theme.s4
            y: column.y + (head.lineHeight - height) / 2
            name: "circle-alert"
            size: 18
            weight: 2
            color: Theme.clayInk
        }
        Column {
            id: column

            x: root.good ? 0 : Theme.s10 + 2
            y: Theme.s3
            width: parent.width - x - (root.good ? 0 : Theme.s4)
            spacing: 2

            Words {
                id: head

                visible: text !== ""
                role: Theme.noteStrong
                width: parent.width
                text: root.head
                color: root.good ? Theme.ink : Theme.clayInk
                spoken: false
            }
            Words {
                role: Theme.note
                width: parent.width
                text: root.why
                color: root.good ? Theme.ink2 : Theme.ink
                spoken: false
            }
            Words {
                visible: root.instead !== ""
                role: Theme.noteStrong
                width: parent.width
                text: qsTr("换成：%1").arg(root.instead)
                color: Theme.pine
                spoken: false
            }
        }
    }
}
