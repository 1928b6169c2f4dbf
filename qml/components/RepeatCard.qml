// SPDX-License-Identifier: Apache-2.0
// Proposes once more what went well at work; no is an answer.
import QtQuick
import Sanju.App
import Sanju.Ui

Card {
    id: root

    required property MissionViewModel mission

    color: Theme.pineTint
    border.width: 0

    Words {
        role: Theme.labelStrong
        width: parent.width
        color: Theme.pine
        text: qsTr("再用一次")
    }
    Words {
        width: parent.width
        text: root.mission?.proposal ?? ""
    }
    Words {
        role: Theme.note
        width: parent.width
        color: Theme.ink2
        text: root.mission?.proposalNote ?? ""
    }
    Flow {
        width: parent.width
        spacing: Theme.s2
        topPadding: Theme.s1

        ActionButton {
            kind: ActionButton.Quiet
            small: true
            text: qsTr("好，定个时候")
            onClicked: root.mission.acceptProposal()
        }
        ActionButton {
            kind: ActionButton.Plain
            small: true
            text: qsTr("这次不了")
            onClicked: root.mission.declineProposal()
        }
    }
}
