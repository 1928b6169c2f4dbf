// SPDX-License-Identifier: Apache-2.0
// A sentence with gaps; the gap at hand is framed, and its options lie below.
pragma ComponentBehavior: Bound
import QtQuick
import Sanju.Ui

QuestionBody {
    id: root

    // id of the gap that is framed
    readonly property string inHand: runs.all.find(run => run.inHand)?.itemId ?? ""
    // All pieces in the order of the sentence. One list: runs that laid their own pieces would lay them as they come.
    readonly property var pieces: runs.all.reduce(
        (all, run) => all.concat(run.pieces.map(word => ({ run: run, word: word }))), [])

    canGiveUp: true

    Repeater {
        id: runs

        property int changes: 0
        readonly property var all: changes > 0 ? Array.from({ length: count }, (none, i) => itemAt(i)).filter(run => run)
            : []

        model: root.question.items
        onItemAdded: ++changes
        onItemRemoved: ++changes

        ClozeRun {
            previous: runs.all[index - 1] ?? null
            next: runs.all[index + 1] ?? null
        }
    }
    Card {
        width: parent.width

        Flow {
            id: sentence

            width: parent.width

            Repeater {
                model: root.pieces

                ClozePiece {
                    required property var modelData

                    run: modelData.run
                    word: modelData.word
                    most: sentence.width
                    settled: root.question.answered
                    onTaken: root.question.touch(run.itemId)
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
