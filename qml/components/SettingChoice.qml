// SPDX-License-Identifier: Apache-2.0
// A setting with few values: its name, and a chip for each.
pragma ComponentBehavior: Bound
import QtQuick
import Sanju.Ui

Item {
    id: root

    property string symbol: ""
    property string text: ""
    property bool divider: true
    required property var values              // what is kept, in order
    required property var labels              // what is read, in the same order
    required property var value

    signal chosen(var value)

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
                model: root.values.length

                Chip {
                    required property int index

                    most: column.width
                    text: root.labels[index]
                    chosen: root.value === root.values[index]
                    Accessible.name: root.text + "，" + text
                    onClicked: root.chosen(root.values[index])
                }
            }
        }
    }
    Hairline {
        visible: root.divider
        x: Theme.s10
        width: parent.width - x
        anchors.bottom: parent.bottom
    }
}
