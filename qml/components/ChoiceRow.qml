// SPDX-License-Identifier: Apache-2.0
// One option to choose. look: idle, selected, right, wrong, missed (right but not chosen), dim.
import QtQuick
import Sanju.Ui

Pressable {
    id: root

    property string look: "idle"
    property string note: ""                  // 你选的, 换成这样说
    property bool many: false                 // several may be chosen: a square instead of a circle
    property real inset: Theme.s4

    readonly property bool good: look === "right" || look === "missed"
    readonly property bool bad: look === "wrong"
    readonly property bool plain: look === "idle" || look === "dim"
    readonly property bool hangs: !Theme.english && text.startsWith("“")

    width: parent ? parent.width : implicitWidth
    implicitHeight: Math.max(Theme.touch, column.implicitHeight + 2 * inset)
    Accessible.role: many ? Accessible.CheckBox : Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: look === "selected"
    Accessible.description: note

    background: Rectangle {
        radius: Theme.radius
        color: root.bad ? Theme.clayTint : root.look === "dim" ? "transparent"
            : root.plain && !root.down ? Theme.sheet : Theme.pineTint
        border.width: root.plain ? 1 : 2
        border.color: root.bad ? Theme.clay : root.look === "dim" ? Theme.line : root.plain ? Theme.edge : Theme.pine
    }

    Item {
        anchors.fill: parent

        Rectangle {
            x: 18
            y: root.inset + (Theme.body.lineHeight * Theme.textScale - height) / 2
            width: 24
            height: 24
            radius: root.many ? 7 : 12
            color: root.plain ? "transparent" : root.bad ? Theme.clay : Theme.pine
            border.width: root.plain ? 1.5 : 0
            border.color: root.look === "dim" ? Theme.line : Theme.edge

            Icon {
                anchors.centerIn: parent
                visible: !root.plain
                name: root.bad ? "x" : "check"
                size: 16
                weight: 2.4
                color: root.bad ? Theme.clayText : Theme.pineText
            }
        }

        Column {
            id: column

            x: 60
            y: root.inset
            width: parent.width - x - 18
            spacing: 2

            Item {
                width: parent.width
                height: words.height

                Words {
                    visible: root.hangs
                    x: -font.pixelSize
                    text: "“"
                    color: words.color
                    spoken: false
                }
                Words {
                    id: words

                    width: parent.width
                    text: root.hangs ? root.text.substring(1) : root.text
                    color: root.look === "dim" ? Theme.ink3 : Theme.ink
                    spoken: false
                }
            }
            Words {
                width: parent.width
                visible: text !== ""
                role: Theme.labelStrong
                text: root.note
                color: root.bad ? Theme.clayInk : Theme.pine
                spoken: false
            }
        }
    }
}
