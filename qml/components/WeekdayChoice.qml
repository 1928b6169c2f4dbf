// SPDX-License-Identifier: Apache-2.0
// Days of the week, any number of them.
pragma ComponentBehavior: Bound
import QtQuick
import Sanju.App
import Sanju.Ui

Item {
    id: root

    required property RowModel days           // day, text, chosen
    property string symbol: ""
    property string text: ""
    property string note: ""

    signal toggled(int day)

    width: parent ? parent.width : 0
    implicitHeight: column.implicitHeight + Theme.s4 + Theme.s3

    Icon {
        y: column.y + (head.height - height) / 2
        name: root.symbol
        color: Theme.pine
    }
    Column {
        id: column

        x: Theme.s10
        y: Theme.s4
        width: parent.width - x
        spacing: Theme.s1

        Words {
            id: head

            width: parent.width
            text: root.text
        }
        Flow {
            width: parent.width
            spacing: Theme.s2

            Repeater {
                model: root.days

                Chip {
                    required property int day
                    required text
                    required chosen

                    most: column.width
                    Accessible.role: Accessible.CheckBox
                    Accessible.name: root.text + "，" + text
                    onClicked: root.toggled(day)
                }
            }
        }
        Words {
            visible: text !== ""
            width: parent.width
            role: Theme.label
            color: Theme.ink2
            text: root.note
        }
    }
    Hairline {
        x: Theme.s10
        width: parent.width - x
        anchors.bottom: parent.bottom
    }
}
