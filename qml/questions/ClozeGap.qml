// SPDX-License-Identifier: Apache-2.0
// A gap in a sentence, empty or filled.
import QtQuick
import Sanju.Ui

Pressable {
    id: root

    property string look: "idle"
    property bool settled: false
    property real most: 0

    readonly property bool wrong: look === "wrong"
    readonly property bool good: look === "right"
    readonly property bool inHand: look === "selected"

    implicitWidth: Math.min(Math.max(72, words.implicitWidth + Theme.s6), most)
    implicitHeight: Math.max(Theme.touch, words.implicitHeight + Theme.s4)
    corner: Theme.s2
    ringAround: 0
    enabled: !settled
    Accessible.name: text === "" ? qsTr("空") : text

    background: Item {
        Rectangle {
            anchors.fill: parent
            anchors.margins: Theme.s1
            radius: Theme.s2
            color: root.wrong ? Theme.clayTint : root.good || root.inHand ? Theme.pineTint : Theme.sunk
            border.width: root.inHand || root.settled ? 2 : 1
            border.color: root.wrong ? Theme.clay : root.inHand || root.good ? Theme.pine : Theme.edge
        }
    }
    Item {
        anchors.fill: parent

        Words {
            id: words

            x: Theme.s3
            width: parent.width - 2 * x
            anchors.verticalCenter: parent.verticalCenter
            horizontalAlignment: Text.AlignHCenter
            role: Theme.strong
            text: root.text
            color: root.wrong ? Theme.clayInk : Theme.pine
            spoken: false
        }
    }
}
