// SPDX-License-Identifier: Apache-2.0
// A strategy or a style: what to do, a line one could say, and what to look out for.
pragma ComponentBehavior: Bound
import QtQuick
import Sanju.App
import Sanju.Ui

Card {
    id: root

    required property ToolViewModel tool

    gap: Theme.s3

    Words {
        role: Theme.heading
        width: parent.width
        text: root.tool.entryName
    }
    Repeater {
        model: root.tool.parts

        Item {
            id: part

            required property string name
            required property string text
            required property string look

            readonly property bool risk: look === "risk"

            width: parent ? parent.width : 0
            implicitHeight: words.height
            Accessible.role: Accessible.StaticText
            Accessible.name: name + "，" + text

            Column {
                id: words

                width: parent.width

                Row {
                    spacing: 6

                    Icon {
                        visible: part.risk
                        name: "triangle-alert"
                        size: 16
                        color: Theme.clayInk
                        anchors.verticalCenter: parent.verticalCenter
                    }
                    Words {
                        role: Theme.labelStrong
                        color: part.risk ? Theme.clayInk : part.look === "say" ? Theme.pine : Theme.ink2
                        text: part.name
                        spoken: false
                    }
                }
                Words {
                    width: parent.width
                    text: part.text
                    spoken: false
                }
            }
        }
    }
}
