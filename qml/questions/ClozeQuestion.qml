// SPDX-License-Identifier: Apache-2.0
// A sentence with gaps; the gap at hand is framed, and its options lie below.
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
                id: runs

                model: root.question.items

                ClozeRun {
                    most: parent ? parent.width : 0
                    settled: root.question.answered
                    onClicked: root.question.touch(itemId)
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
            onClicked: root.question.place(root.gapAtHand(), targetId)
        }
    }

    // The id of the gap that is framed.
    function gapAtHand(): string {
        for (let i = 0; i < runs.count; ++i) {
            const run = runs.itemAt(i) as ClozeRun;
            if (run.look === "selected")
                return run.itemId;
        }
        return "";
    }
}
