// SPDX-License-Identifier: Apache-2.0
// Steps 6 and 7: the line to take away, and one occasion to use it, or not this time.
pragma ComponentBehavior: Bound
import QtQuick
import Sanju.App
import Sanju.Ui

PageFrame {
    id: root

    required property LessonViewModel lesson

    gap: Theme.s3
    topGap: Theme.s5

    SanMark { size: 44 }
    Words {
        role: Theme.display
        width: parent.width
        topPadding: half + Theme.s2
        text: root.lesson.takeaway
    }
    Item {
        width: 1
        height: Theme.s2
    }
    Words {
        role: Theme.labelStrong
        width: parent.width
        color: Theme.ink2
        text: qsTr("这几天，找个机会用一次")
    }
    Words {
        width: parent.width
        text: root.lesson.behaviour
    }
    Card {
        width: parent.width
        gap: Theme.s4

        MissionPart {
            head: qsTr("当")
            hint: qsTr("或者自己写：哪个人、哪个会")
            choices: root.lesson.whenChoices
            value: root.lesson.when
            onChosen: (value) => { root.lesson.when = value; }
        }
        MissionPart {
            head: qsTr("我就")
            hint: qsTr("或者自己写：说哪一句")
            choices: root.lesson.thenChoices
            value: root.lesson.then
            onChosen: (value) => { root.lesson.then = value; }
        }
    }
    // Asked for when there is a plan to say it of; may be left alone.
    Card {
        visible: root.lesson.plan !== ""
        width: parent.width

        MissionDetails {
            details: root.lesson.details
        }
    }
    MissionCard {
        width: parent.width
        mission: root.lesson.plan
        head: qsTr("就这么说定")
        detail: root.lesson.details.summary
    }
    Words {
        visible: goesOn.count > 0
        role: Theme.labelStrong
        width: parent.width
        topPadding: Theme.s4
        color: Theme.ink2
        text: qsTr("也可以先练一练")
    }
    Column {
        visible: goesOn.count > 0
        width: parent.width

        Repeater {
            id: goesOn

            model: root.lesson.practice

            ListRow {
                required property int index
                required property string target
                required property string title
                required property string about
                required symbol

                text: title
                detail: about
                divider: index < goesOn.count - 1
                onClicked: root.lesson.practise(target)
            }
        }
    }

    foot: [
        ActionButton {
            width: parent.width
            enabled: root.lesson.plan !== ""
            text: enabled ? qsTr("就这么定") : qsTr("两样都选好再定")
            onClicked: root.lesson.takeMission()
        },
        ActionButton {
            width: parent.width
            kind: ActionButton.Plain
            small: true
            text: qsTr("这次跳过")
            onClicked: root.lesson.skipMission()
        }
    ]
}
