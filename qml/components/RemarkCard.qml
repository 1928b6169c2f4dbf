// SPDX-License-Identifier: Apache-2.0
// One remark about a sentence: the words, the reason, what may help, and the right to disagree.
import QtQuick
import Sanju.App
import Sanju.Ui

Rectangle {
    id: root

    required property DrillBoxViewModel box

    readonly property bool hurts: box?.hurts ?? false

    signal mended()

    implicitHeight: column.implicitHeight + Theme.s4 + Theme.s2
    radius: Theme.radius
    color: hurts ? Theme.clayTint : Theme.pineTint
    Accessible.role: Accessible.AlertMessage
    Accessible.name: (hurts ? quote.text + "，" : "") + reason.text + " " + advice.text

    Column {
        id: column

        x: Theme.s5
        y: Theme.s4
        width: root.width - 2 * x
        spacing: 6

        Column {
            visible: root.hurts
            width: parent.width

            Words {
                id: quote

                role: Theme.strong
                width: parent.width
                hang: true
                text: root.box?.quote ?? ""
                color: Theme.clayInk
                spoken: false
            }
            Wave {
                visible: quote.lineCount === 1
                width: Math.min(quote.contentWidth + quote.leftPadding, parent.width)
            }
        }
        Words {
            id: reason

            role: Theme.note
            width: parent.width
            text: root.box?.reason ?? ""
            spoken: false
        }
        Words {
            id: advice

            visible: text !== ""
            role: Theme.note
            width: parent.width
            text: root.box?.advice ?? ""
            color: Theme.ink2
            spoken: false
        }
        Flow {
            x: -Theme.s3
            width: parent.width + Theme.s3

            ActionButton {
                kind: ActionButton.Plain
                small: true
                text: qsTr("改一改")
                onClicked: root.mended()
            }
            ActionButton {
                kind: ActionButton.Plain
                small: true
                text: qsTr("我不同意")
                onClicked: root.box?.disagree()
            }
        }
    }
}
