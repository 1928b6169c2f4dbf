// SPDX-License-Identifier: Apache-2.0
// The seven steps of a lesson: gold is done, pine is now.
pragma ComponentBehavior: Bound
import QtQuick
import Sanju.Ui

Row {
    id: root

    property int steps: 7
    property int step: 1                      // 1-based

    spacing: Theme.s1
    Accessible.role: Accessible.ProgressBar
    Accessible.name: qsTr("第 %1 步，共 %2 步").arg(step).arg(steps)

    Repeater {
        model: root.steps

        Rectangle {
            required property int index

            width: Math.max(0, (root.width - (root.steps - 1) * root.spacing) / root.steps)
            height: index + 1 === root.step ? 6 : 4
            radius: height / 2
            anchors.verticalCenter: parent.verticalCenter
            color: index + 1 < root.step ? Theme.gold : index + 1 === root.step ? Theme.pine : Theme.line

            Behavior on color { ColorAnimation { duration: Theme.page } }
        }
    }
}
