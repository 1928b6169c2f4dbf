// SPDX-License-Identifier: Apache-2.0
// The character at the head of a step. look: done (gold), now (pine), open.
import QtQuick
import Sanju.Ui

Rectangle {
    id: root

    property string mark: ""
    property string look: "open"

    implicitWidth: 40
    implicitHeight: 40
    radius: width / 2
    color: look === "done" ? Theme.gold : look === "now" ? Theme.pine : Theme.sheet
    border.width: look === "open" ? 1.5 : 0
    border.color: Theme.edge

    Words {
        anchors.centerIn: parent
        role: Theme.strong
        mostScale: 1.15
        color: root.look === "done" ? Theme.goldText : root.look === "now" ? Theme.pineText : Theme.ink
        text: root.mark
        spoken: false
    }
}
