// SPDX-License-Identifier: Apache-2.0
// The head of a unit, or of a trouble that lessons answer; a tap unfolds it.
import QtQuick
import Sanju.Ui

Pressable {
    id: root

    property int number: 0                    // 0: without one
    property string title: ""
    property string detail: ""
    property bool open: false

    readonly property real indent: number > 0 ? Theme.s10 : 0

    width: parent ? parent.width : implicitWidth
    implicitHeight: Math.max(68, column.implicitHeight + Theme.s6)
    ringAround: 0
    Accessible.name: title + "，" + detail
    Accessible.description: open ? qsTr("已展开") : qsTr("已收起")

    background: Rectangle {
        radius: root.down ? Theme.radius : 0
        color: root.down ? Theme.sunk : "transparent"

        Hairline {
            visible: !root.open
            anchors.bottom: parent.bottom
            width: parent.width
        }
    }

    Item {
        anchors.fill: parent

        Words {
            visible: root.number > 0
            role: Theme.title
            mostScale: Theme.tabMost
            text: root.number
            color: root.open ? Theme.pine : Theme.ink3
            spoken: false
            anchors.verticalCenter: parent.verticalCenter
        }
        Column {
            id: column

            x: root.indent
            width: parent.width - x - Theme.s8
            anchors.verticalCenter: parent.verticalCenter

            Words {
                role: Theme.strong
                width: parent.width
                text: root.title
                spoken: false
            }
            Words {
                role: Theme.label
                width: parent.width
                text: root.detail
                color: Theme.ink2
                spoken: false
            }
        }
        Icon {
            name: root.open ? "chevron-up" : "chevron-down"
            size: 20
            color: Theme.ink3
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
