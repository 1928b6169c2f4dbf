// SPDX-License-Identifier: Apache-2.0
// A sentence in pieces; tap the ones that hurt.
pragma ComponentBehavior: Bound
import QtQuick
import Sanju.Ui

QuestionBody {
    id: root

    canGiveUp: true

    Card {
        width: parent.width

        Flow {
            width: parent.width
            spacing: 2

            Repeater {
                model: root.question.items

                WordPiece {
                    required property string itemId

                    most: parent ? parent.width : 0
                    settled: root.question.answered
                    onClicked: root.question.touch(itemId)
                }
            }
        }
    }
}
