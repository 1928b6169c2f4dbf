// SPDX-License-Identifier: Apache-2.0
// Tap a left side, then what belongs to it; the pair stands together in one row.
pragma ComponentBehavior: Bound
import QtQuick
import Sanju.Ui

QuestionBody {
    id: root

    spacing: Theme.s2
    sinks: false

    Repeater {
        id: lefts

        model: root.question.items

        MatchRow {
            settled: root.question.answered
            onClicked: target === "" ? root.question.touch(itemId) : root.question.place(itemId, "")
        }
    }
    Words {
        visible: !root.question.answered && root.question.at >= 0
        role: Theme.labelStrong
        width: parent.width
        topPadding: half + Theme.s2
        color: Theme.ink2
        text: qsTr("哪一句和它是一对")
    }
    Repeater {
        model: root.question.answered ? null : root.question.targets

        ChoiceRow {
            required property string targetId
            required text
            required property int index

            readonly property bool used: look === "placed"

            required look
            visible: !used
            inset: Theme.s3
            onClicked: root.question.place((lefts.itemAt(root.question.at) as MatchRow).itemId, targetId)
        }
    }
}
