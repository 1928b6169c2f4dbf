// SPDX-License-Identifier: Apache-2.0
// A card after sorting: whether it lay on the right pile, and on which.
import QtQuick
import Sanju.Ui

Row {
    id: root

    required property string text
    required property string look
    required property string targetText

    readonly property bool good: look === "right"

    width: parent ? parent.width : 0
    spacing: Theme.s2
    Accessible.role: Accessible.ListItem
    Accessible.name: text + "，" + targetText
    Accessible.description: good ? "" : qsTr("放错了堆")

    Icon {
        y: (words.lineHeight - height) / 2
        name: root.good ? "check" : "x"
        size: 18
        weight: 2
        color: root.good ? Theme.pine : Theme.clayInk
    }
    Words {
        id: words

        role: Theme.note
        width: parent.width - 26
        text: root.targetText === "" ? root.text : root.text + "　" + root.targetText
        color: root.good ? Theme.ink2 : Theme.clayInk
        spoken: false
    }
}
