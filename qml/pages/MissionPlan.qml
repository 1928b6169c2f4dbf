// SPDX-License-Identifier: Apache-2.0
// The if-then plan: two halves from parts or own words, with whom, which day; and how it reads.
pragma ComponentBehavior: Bound
import QtQuick
import Sanju.App
import Sanju.Ui

PageFrame {
    id: root

    required property MissionViewModel mission

    gap: Theme.s3

    Words {
        role: Theme.heading
        width: parent.width
        text: root.mission.behaviour !== "" ? root.mission.behaviour : qsTr("什么时候，说什么，做什么")
    }
    Words {
        visible: text !== ""
        role: Theme.note
        width: parent.width
        color: Theme.ink2
        text: root.mission.note
    }
    Card {
        width: parent.width
        gap: Theme.s4

        MissionPart {
            head: qsTr("当")
            hint: qsTr("或者自己写：哪个人、哪个会")
            choices: root.mission.whenChoices
            value: root.mission.when
            onChosen: (value) => { root.mission.when = value; }
        }
        MissionPart {
            head: qsTr("我就")
            hint: root.mission.thenChoices.count > 0 ? qsTr("或者自己写：说哪一句") : qsTr("说哪一句，做哪一步")
            choices: root.mission.thenChoices
            value: root.mission.then
            onChosen: (value) => { root.mission.then = value; }
        }
    }
    Card {
        width: parent.width

        MissionDetails {
            details: root.mission.details
        }
    }
    MissionCard {
        width: parent.width
        mission: root.mission.plan
        head: qsTr("就这么说定")
        detail: root.mission.details.summary
    }

    foot: ActionButton {
        width: parent.width
        enabled: root.mission.plan !== ""
        text: enabled ? qsTr("就这么定") : qsTr("两样都有了再定")
        onClicked: root.mission.take()
    }
}
