// SPDX-License-Identifier: Apache-2.0
// What a line or a point of a chart stands for: this time, or the time before.
import QtQuick
import Sanju.Ui

Row {
    id: root

    property bool line: true                  // else a point
    property bool past: false
    property string text: ""

    spacing: Theme.s2

    Rectangle {
        width: root.line ? 20 : 14
        height: root.line ? 4 : 14
        radius: height / 2
        color: !root.past ? Theme.pine : root.line ? Theme.edge : Theme.sheet
        border.width: root.line ? 0 : 2
        border.color: root.past ? Theme.edge : Theme.pine
        anchors.verticalCenter: parent.verticalCenter

        // Dashed, as on the chart
        Rectangle {
            visible: root.line && root.past
            x: 8
            width: 4
            height: parent.height
            color: Theme.paper
        }
    }
    Words {
        role: Theme.label
        mostScale: 1.5
        color: Theme.ink2
        text: root.text
        wrapMode: Text.NoWrap
        anchors.verticalCenter: parent.verticalCenter
    }
}
