// SPDX-License-Identifier: Apache-2.0
// A line of a card: its name above, the learner's words below; the box around the lines is the card's.
import QtQuick
import Sanju.App
import Sanju.Ui

WritingField {
    id: root

    required property DrillBoxViewModel box
    property bool named: true                 // false where its name stands above the card

    name: box?.name ?? ""
    hint: box?.hint ?? ""
    text: box?.text ?? ""
    topPadding: Theme.s3 + (named ? label.height : 0)
    bottomPadding: Theme.s3
    onTextChanged: if (box && box.text !== text) box.text = text

    background: Item {
        FocusRing {
            visible: root.activeFocus
            around: -2
        }
    }

    Words {
        id: label

        visible: root.named
        role: Theme.label
        x: root.leftPadding
        y: Theme.s3
        width: root.width - 2 * x
        color: Theme.ink2
        text: root.name
        spoken: false
    }
}
