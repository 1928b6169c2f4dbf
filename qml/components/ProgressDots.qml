// SPDX-License-Identifier: Apache-2.0
// Where the learner is among the few items inside one step.
pragma ComponentBehavior: Bound
import QtQuick
import Sanju.Ui

Row {
    id: root

    property int count: 5
    property int at: 1                        // 1-based

    spacing: Theme.s2
    Accessible.role: Accessible.ProgressBar
    Accessible.name: qsTr("第 %1 题，共 %2 题").arg(at).arg(count)

    Repeater {
        model: root.count

        Rectangle {
            required property int index

            width: index + 1 === root.at ? 20 : 8
            height: 8
            radius: 4
            color: index + 1 < root.at ? Theme.gold : index + 1 === root.at ? Theme.pine : Theme.line
        }
    }
}
