// SPDX-License-Identifier: Apache-2.0
// A stretch of text, or a gap in it that can be filled.
import QtQuick
import Sanju.Ui

Pressable {
    id: root

    required property string itemId
    required text
    required property string look             // idle, selected, placed, right, wrong
    required property bool isGap
    property bool settled: false
    property real most: 0

    readonly property bool wrong: look === "wrong"
    readonly property bool inHand: look === "selected"

    implicitWidth: Math.min(isGap ? Math.max(72, words.implicitWidth + Theme.s6) : words.implicitWidth + 2, most)
    implicitHeight: Math.max(Theme.touch, words.implicitHeight + Theme.s4)
    corner: Theme.s2
    ringAround: 0
    enabled: isGap && !settled
    Accessible.role: isGap ? Accessible.Button : Accessible.StaticText
    Accessible.name: isGap && text === "" ? qsTr("空") : text

    background: Rectangle {
        visible: root.isGap
        anchors.fill: parent
        anchors.topMargin: Theme.s1
        anchors.bottomMargin: Theme.s1
        radius: Theme.s2
        color: root.wrong ? Theme.clayTint : root.look === "right" || root.inHand ? Theme.pineTint : Theme.sunk
        border.width: root.inHand || root.settled ? 2 : 1
        border.color: root.wrong ? Theme.clay : root.inHand || root.look === "right" ? Theme.pine : Theme.edge
    }
    contentItem: Item {
        Words {
            id: words

            x: root.isGap ? Theme.s3 : 1
            width: parent.width - 2 * x
            anchors.verticalCenter: parent.verticalCenter
            horizontalAlignment: root.isGap ? Text.AlignHCenter : Text.AlignLeft
            role: root.isGap ? Theme.strong : Theme.body
            text: root.text
            color: root.wrong ? Theme.clayInk : root.isGap ? Theme.pine : Theme.ink
            spoken: false
        }
    }
}
