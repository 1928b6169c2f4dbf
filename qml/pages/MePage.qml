// SPDX-License-Identifier: Apache-2.0
// What was done and what stays, as plain counts; and the way to the settings.
pragma ComponentBehavior: Bound
import QtQuick
import Sanju.App
import Sanju.Ui

PageFrame {
    id: root

    required property AppViewModel app
    required property MeViewModel me

    topGap: Theme.wide ? Theme.s5 : Theme.s2
    gap: Theme.s3

    Item {
        width: parent.width
        height: Math.max(Theme.touch, head.implicitHeight)

        Words {
            id: head

            role: Theme.title
            text: qsTr("我")
            anchors.verticalCenter: parent.verticalCenter
        }
        IconButton {
            name: "settings"
            text: qsTr("设置")
            tint: Theme.ink2
            anchors.right: parent.right
            anchors.rightMargin: -Theme.s3
            anchors.verticalCenter: parent.verticalCenter
            onClicked: root.app.show(AppViewModel.Settings)
        }
    }

    EmptyNote {
        visible: root.me.empty
        width: parent.width
        topPadding: Theme.s6
        bottomPadding: Theme.s6
        title: qsTr("这里记你做过的事")
        text: qsTr("学完一节，练过几道，在工作里用了几次。只数次数，不打分，也不排名。")
        action: qsTr("从今天开始")
        onActed: root.app.show(AppViewModel.Today)
    }

    Card {
        visible: !root.me.empty
        width: parent.width
        gap: 2

        Words {
            role: Theme.labelStrong
            width: parent.width
            color: Theme.ink2
            text: qsTr("到现在")
        }
        Words {
            role: Theme.title
            width: parent.width
            text: root.me.used !== "" ? root.me.used : root.me.learnt
        }
        Words {
            role: Theme.note
            width: parent.width
            color: Theme.ink2
            visible: root.me.used !== ""
            text: root.me.learnt
        }
    }
    Card {
        visible: !root.me.empty
        width: parent.width
        gap: 6

        Words {
            role: Theme.labelStrong
            width: parent.width
            color: Theme.ink2
            text: qsTr("我留住了什么")
        }
        ShareBar {
            width: parent.width
            firm: root.me.firm
            settling: root.me.settling
            slipping: root.me.slipping
        }
        Words {
            role: Theme.note
            width: parent.width
            textFormat: Text.StyledText
            text: root.me.keeping
        }
    }
    Card {
        visible: !root.me.empty
        width: parent.width

        Words {
            role: Theme.labelStrong
            width: parent.width
            color: Theme.ink2
            text: root.me.regularity
        }
        Row {
            width: parent.width

            Repeater {
                model: root.me.week

                DayMark {
                    width: parent ? parent.width / 7 : 0
                }
            }
        }
    }
    Card {
        visible: !root.me.empty
        width: parent.width
        gap: Theme.s3

        Words {
            role: Theme.labelStrong
            width: parent.width
            color: Theme.ink2
            text: qsTr("我定过的任务")
        }
        Words {
            visible: missions.count === 0
            role: Theme.note
            width: parent.width
            text: qsTr("手上没有任务。下一节课末尾可以挑一个。")
        }
        Repeater {
            id: missions

            model: root.me.missions

            Column {
                id: mission

                required property string text
                required property string detail

                width: parent ? parent.width : 0

                Words {
                    width: parent.width
                    text: mission.text
                }
                Words {
                    width: parent.width
                    role: Theme.label
                    color: Theme.ink2
                    text: mission.detail
                }
            }
        }
    }
    Card {
        visible: surveys.count > 0
        width: parent.width
        gap: Theme.s3

        Words {
            role: Theme.labelStrong
            width: parent.width
            color: Theme.ink2
            text: qsTr("自测")
        }
        Repeater {
            id: surveys

            model: root.me.surveys

            Column {
                id: survey

                required property string surveyId
                required property string title
                required property string last
                required property bool result
                required property bool first

                width: parent ? parent.width : 0

                Words {
                    width: parent.width
                    text: survey.title
                }
                Words {
                    width: parent.width
                    role: Theme.label
                    color: Theme.ink2
                    text: survey.last
                }
                Flow {
                    x: -Theme.s3
                    width: parent.width + Theme.s3

                    ActionButton {
                        visible: survey.result
                        kind: ActionButton.Plain
                        small: true
                        text: qsTr("看结果")
                        Accessible.name: survey.title + "，" + text
                        onClicked: root.app.openSurvey(survey.surveyId)
                    }
                    ActionButton {
                        kind: ActionButton.Plain
                        small: true
                        text: survey.first ? qsTr("去做") : qsTr("再做一次")
                        Accessible.name: survey.title + "，" + text
                        onClicked: root.app.openSurvey(survey.surveyId, true)
                    }
                }
            }
        }
    }
    ListRow {
        symbol: "hard-drive-download"
        text: qsTr("备份与恢复")
        divider: false
        onClicked: root.app.show(AppViewModel.Settings)
    }
}
