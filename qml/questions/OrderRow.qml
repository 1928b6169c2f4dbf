// SPDX-License-Identifier: Apache-2.0
// One row of an order: its number, its words, a handle to drag and two arrows.
import QtQuick
import Sanju.Ui

Item {
    id: root

    required property int index
    required property string text
    required property string look             // idle, right, wrong
    required property string note
    property int count: 0
    property bool settled: false

    signal moved(int to)

    readonly property bool wrong: look === "wrong"
    readonly property bool good: look === "right"
    readonly property real step: height + Theme.s2

    function moveTo(to: int) {
        if (to !== index && to >= 0 && to < count)
            moved(to);
    }

    width: parent ? parent.width : 0
    implicitHeight: Math.max(56, words.implicitHeight + Theme.s6)
    z: drag.active ? 1 : 0
    activeFocusOnTab: !settled
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("第 %1：%2").arg(index + 1).arg(text)
    Accessible.description: settled ? note : qsTr("用 Alt 和上下键移动")
    Keys.onUpPressed: (event) => {
        event.accepted = event.modifiers & Qt.AltModifier;
        if (event.accepted)
            moveTo(index - 1);
    }
    Keys.onDownPressed: (event) => {
        event.accepted = event.modifiers & Qt.AltModifier;
        if (event.accepted)
            moveTo(index + 1);
    }

    Rectangle {
        width: parent.width
        height: parent.height
        y: drag.active ? drag.activeTranslation.y : 0
        radius: Theme.radius
        color: root.wrong ? Theme.clayTint : root.good ? Theme.pineTint : Theme.sheet
        border.width: root.settled || drag.active ? 2 : 1
        border.color: root.wrong ? Theme.clay : root.good || drag.active ? Theme.pine : Theme.edge

        Behavior on y {
            enabled: !drag.active
            NumberAnimation { duration: Theme.fast }
        }

        FocusRing {
            visible: root.activeFocus && !root.settled
            around: 2
        }
        Words {
            x: Theme.s4
            role: Theme.strong
            text: root.index + 1
            color: root.wrong ? Theme.clayInk : Theme.pine
            spoken: false
            anchors.verticalCenter: parent.verticalCenter
        }
        Column {
            id: words

            x: Theme.s10
            width: parent.width - x - (root.settled ? Theme.s12 : arrows.width)
            anchors.verticalCenter: parent.verticalCenter

            Words {
                width: parent.width
                text: root.text
                spoken: false
            }
            Words {
                visible: text !== ""
                role: Theme.labelStrong
                width: parent.width
                color: Theme.clayInk
                text: root.note
                spoken: false
            }
        }
        Icon {
            visible: root.settled
            name: root.wrong ? "x" : "check"
            size: 20
            weight: 2.2
            color: root.wrong ? Theme.clayInk : Theme.pine
            anchors.right: parent.right
            anchors.rightMargin: Theme.s4
            anchors.verticalCenter: parent.verticalCenter
        }
        DragHandler {
            id: drag

            target: null
            enabled: !root.settled
            xAxis.enabled: false
            grabPermissions: PointerHandler.CanTakeOverFromAnything
            onActiveChanged: {
                const places = Math.round(activeTranslation.y / root.step);
                if (!active)
                    root.moveTo(Math.max(0, Math.min(root.count - 1, root.index + places)));
            }
        }
        Row {
            id: arrows

            visible: !root.settled
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter

            IconButton {
                name: "chevron-up"
                text: qsTr("往前一位")
                tint: Theme.ink2
                enabled: root.index > 0
                onClicked: root.moveTo(root.index - 1)
            }
            IconButton {
                name: "chevron-down"
                text: qsTr("往后一位")
                tint: Theme.ink2
                enabled: root.index < root.count - 1
                onClicked: root.moveTo(root.index + 1)
            }
        }
    }
}
