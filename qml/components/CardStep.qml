// SPDX-License-Identifier: Apache-2.0
// A step of a card: its mark, what it asks, and where to write. One of the three sentences is a box with its bar.
pragma ComponentBehavior: Bound
import QtQuick
import Sanju.App
import Sanju.Ui

Item {
    id: root

    required property ToolViewModel tool
    required property PageFrame page
    required property string mark             // empty for a sentence
    required property int line
    required property string name
    required property string hint
    required property int first
    required property int count
    required property bool checked
    required property string look
    property bool last: false

    readonly property bool sentence: line >= 0
    readonly property real indent: sentence || Theme.large ? 0 : 56

    implicitHeight: body.y + body.height + (last ? 0 : Theme.s5)

    Rectangle {
        visible: !root.last && !root.sentence && !Theme.large
        x: circle.width / 2 - 1
        y: circle.height + Theme.s1
        width: 2
        height: root.height - y - Theme.s1
        radius: 1
        color: root.look === "done" ? Theme.gold : Theme.line
    }
    StepMark {
        id: circle

        visible: !root.sentence
        mark: root.mark
        look: root.look
    }
    Column {
        id: body

        x: root.indent
        y: root.sentence ? 0 : Theme.large ? circle.height + Theme.s2 : 6
        width: root.width - x
        spacing: Theme.s2 + 2

        Words {
            visible: !root.sentence
            role: root.look === "open" ? Theme.body : Theme.strong
            width: parent.width
            text: root.name
            Accessible.name: root.look === "done" ? qsTr("%1，写好了").arg(root.name) : root.name
        }
        Words {
            visible: !root.sentence && text !== ""
            role: Theme.note
            width: parent.width
            color: Theme.ink2
            text: root.hint
        }
        Repeater {
            model: root.checked ? root.count : 0

            FieldBox {
                required property int index

                width: body.width
                tool: root.tool
                page: root.page
                at: root.first + index
                named: root.sentence || root.count > 1
            }
        }
        Rectangle {
            visible: !root.checked && root.count > 0
            width: parent.width
            height: lines.height
            radius: Theme.radius
            color: Theme.sheet
            border.width: 1
            border.color: Theme.edge

            Column {
                id: lines

                width: parent.width

                Repeater {
                    model: root.checked ? 0 : root.count

                    Column {
                        id: field

                        required property int index

                        readonly property int at: root.first + index

                        width: lines.width

                        Hairline {
                            visible: field.index > 0
                            x: Theme.s4
                            width: parent.width - 2 * x
                        }
                        CardField {
                            width: parent.width
                            named: root.count > 1
                            box: field.at < root.tool.boxCount ? root.tool.box(field.at) : null
                        }
                    }
                }
            }
        }
    }
}
