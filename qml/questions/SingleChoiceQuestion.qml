// SPDX-License-Identifier: Apache-2.0
// One of several; a tap is the answer. Afterwards only the chosen one and the right one stay.
pragma ComponentBehavior: Bound
import QtQuick
import Sanju.Ui

QuestionBody {
    id: root

    submits: false
    canGiveUp: true

    Repeater {
        model: root.question.items

        ChoiceRow {
            required property string itemId
            required text
            required look
            required note

            visible: look !== "dim"
            enabled: !root.question.answered
            onClicked: {
                root.question.touch(itemId);
                root.question.submit();
            }
        }
    }
}
