// SPDX-License-Identifier: Apache-2.0
// What somebody said, and which way of saying it back keeps what was meant.
pragma ComponentBehavior: Bound
import QtQuick
import Sanju.Ui

QuestionBody {
    id: root

    submits: false
    canGiveUp: true

    Rectangle {
        width: parent.width
        height: source.implicitHeight + Theme.s6
        radius: Theme.radius
        color: Theme.sunk

        Column {
            id: source

            x: Theme.s5
            y: Theme.s3
            width: parent.width - 2 * x
            spacing: 2

            Words {
                visible: text !== ""
                role: Theme.labelStrong
                width: parent.width
                color: Theme.ink2
                text: root.question.speaker
            }
            Words {
                // What is said takes room from what is to be chosen.
                readonly property real length: text.length / (Theme.english ? 2.4 : 1)

                role: length > 90 && root.room < 560 ? Theme.note : length > 50 || root.question.answered ? Theme.body : Theme.lead
                width: parent.width
                text: root.question.source
            }
        }
    }
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
