// SPDX-License-Identifier: Apache-2.0
// The mission that the learner has taken on, in gold.
import QtQuick
import Sanju.Ui

Card {
    id: root

    required property string mission
    property string head: qsTr("手上的任务")
    property string detail: ""                // when, and with whom

    visible: mission !== ""
    gap: 6
    color: Theme.goldTint
    border.width: 0

    Row {
        width: parent.width
        spacing: Theme.s2

        Icon {
            name: "flag"
            size: 18
            weight: 2
            color: Theme.goldInk
            anchors.verticalCenter: parent.verticalCenter
        }
        Words {
            role: Theme.labelStrong
            width: parent.width - x
            color: Theme.goldInk
            text: root.detail === "" ? root.head : root.head + "　" + root.detail
        }
    }
    Words {
        width: parent.width
        text: root.mission
    }
}
