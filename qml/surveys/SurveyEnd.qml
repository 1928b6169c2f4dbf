// SPDX-License-Identifier: Apache-2.0
// What it came to, drawn and in words, beside the time before; and where to go on. No marks.
pragma ComponentBehavior: Bound
import QtQuick
import Sanju.App
import Sanju.Ui

PageFrame {
    id: root

    required property SurveyViewModel survey

    readonly property SurveyResultViewModel result: survey.result
    readonly property bool habits: survey.kind === SurveyViewModel.Frequency
    readonly property bool sides: survey.kind === SurveyViewModel.EitherOr
    readonly property bool map: survey.kind === SurveyViewModel.CourageMap
    readonly property bool compared: result.beforeLabel !== ""

    focus: true
    gap: Theme.s4
    topGap: Theme.s1

    header: TopBar {
        width: parent.width
        canGoBack: true
        title: root.survey.title
        onWentBack: root.survey.leave()
    }

    Words {
        role: Theme.title
        width: parent.width
        text: root.result.headline
    }
    RadarChart {
        visible: root.habits
        width: parent.width
        height: Math.min(320, Math.max(240, width * 0.82))
        labels: root.result.labels
        values: root.result.values
        before: root.result.valuesBefore
        spoken: root.result.spoken
    }
    TwoAxisPlot {
        visible: !root.habits
        width: parent.width
        points: root.result.points
        leftEnd: root.result.left
        rightEnd: root.result.right
        lowEnd: root.result.down
        highEnd: root.result.up
        bandFrom: root.sides ? 2.5 / 8 : 0
        bandTo: root.sides ? 5.5 / 8 : 0
        spoken: root.result.spoken
    }
    Flow {
        visible: root.compared && !root.map
        width: parent.width
        spacing: Theme.s5

        ChartLegend {
            line: root.habits
            text: qsTr("这次")
        }
        ChartLegend {
            line: root.habits
            past: true
            text: root.result.beforeLabel
        }
    }
    Card {
        visible: root.result.advice !== ""
        width: parent.width
        gap: 6

        Words {
            role: Theme.strong
            width: parent.width
            text: root.result.adviceTitle
        }
        Words {
            role: Theme.note
            width: parent.width
            color: Theme.ink2
            text: root.result.advice
        }
    }
    Row {
        visible: root.result.others !== ""
        width: parent.width
        spacing: Theme.s3

        Icon {
            id: people

            y: 2
            name: "users"
            color: Theme.pine
        }
        Words {
            role: Theme.note
            width: parent.width - people.width - parent.spacing
            text: root.result.others
        }
    }
    Card {
        width: parent.width
        gap: Theme.s3

        Words {
            visible: root.habits
            role: Theme.labelStrong
            width: parent.width
            color: Theme.ink2
            text: qsTr("一项一项看")
        }
        Repeater {
            model: root.result.rows

            Column {
                id: row

                required property string name
                required property string now
                required property string before

                width: parent ? parent.width : 0

                Words {
                    role: root.sides ? Theme.labelStrong : Theme.note
                    width: parent.width
                    color: root.sides ? Theme.ink2 : Theme.ink
                    text: row.name
                }
                Words {
                    role: root.sides ? Theme.body : Theme.noteStrong
                    width: parent.width
                    color: root.sides ? Theme.ink : Theme.pine
                    text: row.now
                }
                Words {
                    visible: text !== ""
                    role: Theme.label
                    width: parent.width
                    color: Theme.ink2
                    text: row.before
                }
            }
        }
    }
    Card {
        visible: root.result.rewritten !== ""
        width: parent.width
        gap: 6

        Words {
            role: Theme.labelStrong
            width: parent.width
            color: Theme.ink2
            text: qsTr("你改的那句")
        }
        Words {
            width: parent.width
            text: root.result.rewritten
        }
        Words {
            visible: root.result.rewrittenBefore !== ""
            role: Theme.label
            width: parent.width
            color: Theme.ink2
            text: qsTr("%1：%2").arg(root.result.beforeLabel).arg(root.result.rewrittenBefore)
        }
    }
    Row {
        visible: root.result.heard !== ""
        width: parent.width
        spacing: Theme.s3

        Icon {
            id: ear

            y: 2
            name: "ear"
            color: Theme.pine
        }
        Column {
            width: parent.width - ear.width - parent.spacing

            Words {
                role: Theme.noteStrong
                width: parent.width
                text: root.result.heard
            }
            Words {
                role: Theme.note
                width: parent.width
                color: Theme.ink2
                text: qsTr("自评看习惯，小测看听到多少。两样常对不上。")
            }
        }
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
            text: root.result.lessonId !== "" ? root.result.lessonLabel : qsTr("看好了")
            trailing: root.result.lessonId !== "" ? "arrow-right" : ""
            onClicked: root.result.lessonId !== "" ? root.survey.openLesson() : root.survey.leave()
        },
        ActionButton {
            width: parent.width
            kind: ActionButton.Plain
            small: true
            text: qsTr("再做一次")
            onClicked: root.survey.takeAgain()
        }
    ]
}
