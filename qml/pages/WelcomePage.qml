// SPDX-License-Identifier: Apache-2.0
// The first start: one question, and the course begins with its answer.
pragma ComponentBehavior: Bound
import QtQuick
import Sanju.App
import Sanju.Ui

PageFrame {
    id: root

    required property WelcomeViewModel welcome

    topGap: height < 700 ? Theme.s2 : Theme.s6
    gap: 10

    SanMark { size: 40 }
    Item {
        width: 1
        height: 2
    }
    Words {
        role: Theme.title
        width: parent.width
        text: qsTr("最近一个月，\n哪件事最让你头疼？")
    }
    Words {
        role: Theme.note
        width: parent.width
        color: Theme.ink2
        text: qsTr("选一件，课程从它开始。以后能改。")
    }
    Item {
        width: 1
        height: Theme.s1
    }
    Repeater {
        model: root.welcome.entries

        ChoiceRow {
            required property string entryId
            required text
            required look

            inset: Theme.s3
            onClicked: root.welcome.pick(entryId)
        }
    }

    foot: [
        Row {
            width: parent.width
            spacing: Theme.s2

            Icon {
                name: "lock"
                size: 16
                color: Theme.ink2
                anchors.verticalCenter: parent.verticalCenter
            }
            Words {
                width: parent.width - Theme.s6
                role: Theme.label
                mostScale: 1.5
                color: Theme.ink2
                text: qsTr("不用注册。你写的、录的，都留在这部手机里。")
            }
        },
        ActionButton {
            width: parent.width
            enabled: root.welcome.ready
            text: enabled ? qsTr("从这里开始") : qsTr("选一件再开始")
            trailing: enabled ? "arrow-right" : ""
            onClicked: root.welcome.begin()
        },
        ActionButton {
            visible: root.welcome.surveyOffered
            width: parent.width
            kind: ActionButton.Plain
            small: true
            text: root.welcome.surveyBegun ? qsTr("接着说说我的情况") : qsTr("先花两分钟，说说我的情况")
            onClicked: root.welcome.openSurvey()
        }
    ]
}
