// SPDX-License-Identifier: Apache-2.0
// Think of the line first, then compare; the learner says how it went.
import QtQuick
import Sanju.Ui

QuestionBody {
    id: root

    sinks: false
    submits: false

    Words {
        role: Theme.note
        width: parent.width
        color: Theme.ink2
        text: qsTr("先在心里说一遍，再对照。")
    }
    Card {
        visible: root.question.revealed
        width: parent.width
        gap: 6
        Accessible.role: Accessible.AlertMessage
        Accessible.name: root.question.modelAnswer

        Words {
            role: Theme.labelStrong
            width: parent.width
            color: Theme.pine
            text: qsTr("可以这样说")
        }
        Words {
            role: Theme.lead
            width: parent.width
            text: root.question.modelAnswer
        }
        Words {
            visible: text !== ""
            role: Theme.note
            width: parent.width
            color: Theme.ink2
            text: root.question.modelNote
        }
    }
}
