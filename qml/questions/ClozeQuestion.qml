// SPDX-License-Identifier: Apache-2.0
// A sentence with gaps; the gap at hand is framed, and its options lie below.
pragma ComponentBehavior: Bound
import QtQuick
import Sanju.Ui

QuestionBody {
    id: root

    property string inHand: ""                // id of the gap that is framed

    canGiveUp: true

    Card {
        width: parent.width

        Flow {
            id: sentence

            width: parent.width

            Repeater {
                model: root.question.items
                onItemAdded: (index, item) => {
                    const run = item as ClozeRun;
                    run.previous = itemAt(index - 1) as ClozeRun;
                    if (run.previous)
                        run.previous.next = run;
                }

                ClozeRun {
                    most: sentence.width
                    settled: root.question.answered
                    onTaken: root.question.touch(itemId)
                    onInHandChanged: if (inHand) root.inHand = itemId
                    Component.onCompleted: if (inHand) root.inHand = itemId
                }
            }
        }
    }
    Repeater {
        model: root.question.answered ? null : root.question.targets

        ChoiceRow {
            required property string targetId
            required text
            required look

            inset: Theme.s3
            onClicked: root.question.place(root.inHand, targetId)
        }
    }
}
