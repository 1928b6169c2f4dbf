// SPDX-License-Identifier: Apache-2.0
// Equal answers to how it went, each with its date in words; none looks like a failure.
pragma ComponentBehavior: Bound
import QtQuick
import Sanju.App
import Sanju.Ui

Grid {
    id: root

    required property RowModel grades         // targetId, text, hint

    signal graded(string grade)

    columns: Theme.textScale > 1.6 && (grades?.count ?? 0) > 3 ? 2 : Math.max(1, grades?.count ?? 1)
    spacing: Theme.s2

    Repeater {
        model: root.grades

        Pressable {
            id: grade

            required property string targetId
            required property string hint
            required text

            width: (root.width - (root.columns - 1) * root.spacing) / root.columns
            implicitHeight: Math.max(Theme.touch, column.implicitHeight + Theme.s6)
            corner: 14
            Accessible.name: hint === "" ? text : text + "，" + hint
            onClicked: root.graded(targetId)

            background: Rectangle {
                radius: grade.corner
                color: grade.down ? Theme.pineTint : Theme.sheet
                border.width: 1
                border.color: Theme.edge
            }
            Item {
                anchors.fill: parent

                Column {
                    id: column

                    anchors.centerIn: parent
                    width: parent.width - Theme.s2

                    Words {
                        width: parent.width
                        role: Theme.noteStrong
                        mostScale: 1.2
                        horizontalAlignment: Text.AlignHCenter
                        text: grade.text
                        spoken: false
                    }
                    Words {
                        visible: text !== ""
                        width: parent.width
                        role: Theme.label
                        mostScale: 1.2
                        horizontalAlignment: Text.AlignHCenter
                        text: grade.hint
                        color: Theme.ink2
                        spoken: false
                    }
                }
            }
        }
    }
}
