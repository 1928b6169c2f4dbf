// SPDX-License-Identifier: Apache-2.0
// A card that was sorted right, and its pile.
import QtQuick
import Sanju.Ui

Row {
    id: root

    required property string text
    required property string look
    required property string targetText

    readonly property bool good: look === "right"

    visible: good                             // the others are explained one by one
    width: parent ? parent.width : 0
    spacing: Theme.s2
    Accessible.role: Accessible.ListItem
    Accessible.name: text + "，" + targetText

    Icon {
        y: (words.lineHeight - height) / 2
        name: "check"
        size: 18
        weight: 2
        color: Theme.pine
    }
    Words {
        id: words

        role: Theme.note
        width: parent.width - 26
        text: root.targetText === "" ? root.text : root.text + "　" + root.targetText
        color: Theme.ink2
        spoken: false
    }
}
