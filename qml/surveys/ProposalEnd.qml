// SPDX-License-Identifier: Apache-2.0
// Where to begin, how far and when: what is proposed, why, and how to change it before it is kept.
pragma ComponentBehavior: Bound
import QtQuick
import Sanju.App
import Sanju.Ui

PageFrame {
    id: root

    required property SurveyViewModel survey

    readonly property NeedsProposalViewModel proposal: survey.proposal

    property bool choosing: false             // another entry

    focus: true
    gap: Theme.s3
    topGap: Theme.s1

    component Head: Words {
        role: Theme.labelStrong
        width: parent.width
        color: Theme.ink2
    }
    component Why: Words {
        role: Theme.note
        width: parent.width
        color: Theme.ink2
    }

    header: TopBar {
        width: parent.width
        canLeave: true
        title: root.survey.title
        onLeaving: root.survey.leave()
    }

    Words {
        role: Theme.title
        width: parent.width
        text: qsTr("给你提个起点")
    }
    Words {
        role: Theme.note
        width: parent.width
        color: Theme.ink2
        text: qsTr("不合适就改。现在还没存，点下面才算数。")
    }
    Card {
        width: parent.width
        gap: 6

        Head { text: qsTr("从哪件事开始") }
        Words {
            role: Theme.strong
            width: parent.width
            text: root.proposal.entry !== "" ? root.proposal.entry : qsTr("路径的第一节")
        }
        Why { text: root.proposal.entryWhy }
        Repeater {
            model: root.choosing ? root.proposal.entries : null

            ChoiceRow {
                required property string entryId
                required text
                required look

                inset: 10
                onClicked: root.proposal.pickEntry(entryId)
            }
        }
        ActionButton {
            x: -Theme.s3
            kind: ActionButton.Plain
            small: true
            text: root.choosing ? qsTr("就这件") : qsTr("换一件")
            onClicked: root.choosing = !root.choosing
        }
    }
    Card {
        width: parent.width
        gap: 6

        Head { text: qsTr("走哪条线") }
        Flow {
            width: parent.width
            spacing: Theme.s2

            Chip {
                most: parent.width
                text: root.proposal.coreText
                chosen: root.proposal.core
                onClicked: root.proposal.core = true
            }
            Chip {
                most: parent.width
                text: root.proposal.fullText
                chosen: !root.proposal.core
                onClicked: root.proposal.core = false
            }
        }
        Why { text: root.proposal.pathWhy }
    }
    Card {
        width: parent.width
        gap: 6

        Head { text: qsTr("一天几分钟，一周几天") }
        Flow {
            width: parent.width
            spacing: Theme.s2

            Stepper {
                value: root.proposal.minutes
                least: 2
                most: 15
                text: root.proposal.minutesText
                lessName: qsTr("少一分钟")
                moreName: qsTr("多一分钟")
                onChosen: (value) => root.proposal.minutes = value
            }
            Stepper {
                value: root.proposal.days
                least: 1
                most: 7
                text: root.proposal.daysText
                lessName: qsTr("少一天")
                moreName: qsTr("多一天")
                onChosen: (value) => root.proposal.days = value
            }
        }
        Why { text: root.proposal.paceWhy }
    }
    Card {
        width: parent.width
        gap: 6

        Head { text: qsTr("什么时候提醒") }
        Flow {
            id: times

            width: parent.width
            spacing: Theme.s2

            Repeater {
                model: root.proposal.times

                Chip {
                    required property string timeId
                    required text
                    required chosen

                    most: times.width
                    Accessible.name: qsTr("提醒，%1").arg(text)
                    onClicked: root.proposal.pickTime(timeId)
                }
            }
        }
        Why { text: root.proposal.timeWhy }
    }
    Card {
        visible: root.proposal.ownCase !== ""
        width: parent.width
        gap: 6

        Head { text: qsTr("你自己的那件事") }
        Words {
            width: parent.width
            text: root.proposal.ownCase
        }
        Why { text: qsTr("只留在这部手机里，练习的时候可以拿它来练。") }
    }
    Words {
        role: Theme.label
        width: parent.width
        color: Theme.ink2
        text: root.survey.note
    }

    foot: [
        ActionButton {
            width: parent.width
            text: qsTr("就这样定")
            trailing: "arrow-right"
            onClicked: root.survey.keepProposal()
        },
        ActionButton {
            width: parent.width
            kind: ActionButton.Plain
            small: true
            text: qsTr("回去看答案")
            onClicked: root.survey.previous()
        }
    ]
}
