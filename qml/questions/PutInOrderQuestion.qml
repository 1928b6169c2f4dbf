// SPDX-License-Identifier: Apache-2.0
// Rows to put in order: dragged, or moved one place by the arrows beside them or on the keyboard.
pragma ComponentBehavior: Bound
import QtQuick
import Sanju.Ui

QuestionBody {
    id: root

    spacing: Theme.s2

    Words {
        visible: !root.question.answered
        role: Theme.note
        width: parent.width
        color: Theme.ink2
        text: qsTr("拖动，或者点箭头，排出先后。")
    }
    Repeater {
        id: rows

        model: root.question.items

        OrderRow {
            required property string itemId

            count: rows.count
            settled: root.question.answered
            onMoved: (to) => {
                const from = index;
                root.question.move(from, to);
                (rows.itemAt(to) as OrderRow).forceActiveFocus();
            }
        }
    }
}
