// SPDX-License-Identifier: Apache-2.0
// One way to say it, and what it gains and gives up.
import QtQuick
import Sanju.Ui

Card {
    id: root

    required property string text
    required property string note

    gap: Theme.s3

    SaidLine { text: root.text }
    Words {
        visible: text !== ""
        role: Theme.note
        width: parent.width
        color: Theme.ink2
        text: root.note
    }
}
