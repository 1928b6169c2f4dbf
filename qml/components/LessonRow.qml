// SPDX-License-Identifier: Apache-2.0
// A lesson on the path: the mark says how far it has come, the words say it too. The lesson to go on with is framed.
import QtQuick
import Sanju.Ui

Pressable {
    id: root

    property string title: ""
    property string detail: ""
    property int lit: 0
    property bool current: false
    property bool chosen: false               // shown in the pane beside the path

    width: parent ? parent.width : implicitWidth
    implicitHeight: Math.max(60, column.implicitHeight + (current ? 28 : 18))
    ringAround: 0
    Accessible.name: title + "，" + detail
    Accessible.selected: chosen

    background: Rectangle {
        radius: Theme.radius
        color: root.chosen && !root.current ? Theme.pineTint : root.current ? Theme.sheet
            : root.down ? Theme.sunk : "transparent"
        border.width: root.current ? 2 : 0
        border.color: Theme.pine
    }

    Item {
        anchors.fill: parent

        SanMark {
            x: root.current ? 16 : 6
            size: 22
            lit: root.lit
            anchors.verticalCenter: parent.verticalCenter
        }
        Column {
            id: column

            x: root.current ? 54 : 40
            width: parent.width - x - (root.current ? 60 : 8)
            anchors.verticalCenter: parent.verticalCenter

            Words {
                width: parent.width
                role: root.current ? Theme.strong : Theme.body
                text: root.title
                spoken: false
            }
            Words {
                width: parent.width
                role: Theme.label
                text: root.detail
                color: root.current ? Theme.pine : Theme.ink2
                spoken: false
            }
        }
        Rectangle {
            visible: root.current
            width: 36
            height: 36
            radius: 18
            color: Theme.pine
            anchors.right: parent.right
            anchors.rightMargin: 14
            anchors.verticalCenter: parent.verticalCenter

            Icon {
                anchors.centerIn: parent
                anchors.horizontalCenterOffset: 1
                name: "play"
                size: 16
                color: Theme.pineText
            }
        }
    }
}
