// SPDX-License-Identifier: Apache-2.0
// Where there is nothing yet: what comes next, and one thing to do.
import QtQuick
import Sanju.Ui

Column {
    id: root

    property string symbol: ""                  // without one, the mark with nothing written
    property string title: ""
    property string text: ""
    property string action: ""

    signal acted()

    spacing: Theme.s2

    Item {
        width: 40
        height: 36

        SanMark {
            visible: root.symbol === ""
            size: 36
            lit: 0
            rest: Theme.edge
        }
        Icon {
            visible: root.symbol !== ""
            name: root.symbol
            size: 32
            color: Theme.ink2
        }
    }
    Words {
        role: Theme.heading
        width: parent.width
        text: root.title
    }
    Words {
        role: Theme.note
        width: parent.width
        visible: text !== ""
        text: root.text
        color: Theme.ink2
    }
    ActionButton {
        visible: root.action !== ""
        kind: ActionButton.Quiet
        small: true
        width: Math.min(implicitWidth, parent.width)
        text: root.action
        onClicked: root.acted()
    }
}
