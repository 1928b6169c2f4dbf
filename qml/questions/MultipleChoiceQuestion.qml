// SPDX-License-Identifier: Apache-2.0
// All that fit, handed in together.
pragma ComponentBehavior: Bound
import QtQuick
import Sanju.Ui

QuestionBody {
    id: root

    Words {
        visible: !root.question.answered
        role: Theme.note
        width: parent.width
        color: Theme.ink2
        text: qsTr("可以选几个")
    }
    Repeater {
        model: root.question.items

        ChoiceRow {
            required property string itemId
            required text
            required look
            required note

            many: true
            enabled: !root.question.answered
            onClicked: root.question.touch(itemId)
        }
    }
}
