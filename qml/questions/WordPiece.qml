// SPDX-License-Identifier: Apache-2.0
// A piece of a sentence that can be tapped; a wave and a wash lie under what was marked.
import QtQuick
import Sanju.Ui

Pressable {
    id: root

    required text
    required property string look             // idle, selected, right, wrong, missed, dim
    property bool settled: false
    property real most: 0

    readonly property bool marked: look === "selected" || look === "right" || look === "wrong"
    readonly property bool hurts: look === "selected" || look === "right" || look === "missed"

    implicitWidth: Math.min(Math.max(Theme.touch, words.implicitWidth + Theme.s2), most)
    implicitHeight: Math.max(Theme.touch, words.implicitHeight + Theme.s4)
    corner: Theme.s2
    ringAround: -2
    enabled: !settled
    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: marked
    Accessible.description: look === "missed" ? qsTr("这里也伤人") : look === "wrong" ? qsTr("这里不伤人") : ""

    background: Rectangle {
        anchors.fill: parent
        anchors.topMargin: Theme.s1
        anchors.bottomMargin: Theme.s1
        radius: Theme.s2
        color: root.look === "wrong" ? Theme.sunk : root.marked || root.down ? Theme.clayTint : "transparent"
        border.width: root.look === "missed" ? 1.5 : 0
        border.color: Theme.clay
    }
    Item {
        anchors.fill: parent

        Words {
            id: words

            x: Theme.s1
            width: parent.width - Theme.s2
            horizontalAlignment: lineCount === 1 ? Text.AlignHCenter : Text.AlignLeft
            anchors.verticalCenter: parent.verticalCenter
            anchors.verticalCenterOffset: -2
            text: root.text
            color: root.hurts ? Theme.clayInk : Theme.ink
            spoken: false
        }
        Wave {
            visible: root.hurts && words.lineCount === 1
            x: words.x
            width: words.width
            anchors.bottom: parent.bottom
            anchors.bottomMargin: 7
        }
    }
}
