// SPDX-License-Identifier: Apache-2.0
// Before the first question: what comes, how long it takes, and where it stays.
pragma ComponentBehavior: Bound
import QtQuick
import Sanju.App
import Sanju.Ui

PageFrame {
    id: root

    required property SurveyViewModel survey

    focus: true
    gap: Theme.s4
    centred: true

    header: TopBar {
        width: parent.width
        canLeave: true
        onLeaving: root.survey.leave()
    }

    Words {
        role: Theme.title
        width: parent.width
        text: root.survey.title
    }
    Words {
        role: Theme.lead
        width: parent.width
        text: root.survey.opening
    }
    Row {
        width: parent.width
        spacing: Theme.s2

        Icon {
            id: lock

            y: (Theme.note.lineHeight * Theme.textScale - height) / 2
            name: "lock"
            size: 16
            color: Theme.ink2
        }
        Words {
            width: parent.width - lock.width - parent.spacing
            role: Theme.note
            color: Theme.ink2
            text: root.survey.note
        }
    }

    foot: ActionButton {
        width: parent.width
        text: qsTr("开始")
        trailing: "arrow-right"
        onClicked: root.survey.begin()
    }
}
