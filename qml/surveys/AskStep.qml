// SPDX-License-Identifier: Apache-2.0
// One question: on a scale, one of two, from a list, or two lines to write. Where each has to be answered the next one comes by itself.
pragma ComponentBehavior: Bound
import QtQuick
import Sanju.App
import Sanju.Ui

PageFrame {
    id: root

    required property SurveyViewModel survey

    readonly property bool asking: survey.stage === SurveyViewModel.Question
    readonly property bool tight: height < 700

    focus: true
    gap: Theme.s2
    topGap: Theme.s1

    // Long enough to see what was chosen; another choice meanwhile takes its place.
    Timer {
        id: goOn

        interval: 220
        onTriggered: root.survey.next()
    }
    Connections {
        target: root.survey
        function onStepChanged() {
            root.view.contentY = 0;
        }
    }

    header: TopBar {
        width: parent.width
        canLeave: true
        title: root.survey.title
        onLeaving: root.survey.leave()
    }

    Words {
        role: Theme.label
        width: parent.width
        color: Theme.ink2
        text: root.survey.step
    }
    Words {
        role: root.asking ? Theme.heading : Theme.note
        width: parent.width
        color: root.asking ? Theme.ink : Theme.ink2
        text: root.survey.ask
    }
    Words {
        visible: text !== ""
        role: Theme.heading
        width: parent.width
        text: root.survey.statement
    }
    Words {
        visible: text !== ""
        role: Theme.note
        width: parent.width
        color: Theme.ink2
        text: root.survey.hint
    }

    lower: [
        Column {
            width: parent.width
            spacing: root.tight ? Theme.s2 : Theme.s3

            Repeater {
                model: root.survey.options

                ChoiceRow {
                    required property string optionId
                    required text
                    required look

                    inset: root.tight ? 10 : Theme.s3
                    many: root.survey.several
                    onClicked: {
                        root.survey.pick(optionId);
                        if (!root.asking)
                            goOn.restart();
                    }
                }
            }
        },
        Column {
            visible: root.survey.caseAsked
            width: parent.width
            spacing: Theme.s1

            Words {
                role: Theme.labelStrong
                width: parent.width
                color: Theme.ink2
                text: root.survey.whoName
            }
            WritingField {
                width: parent.width
                name: root.survey.whoName
                hint: root.survey.whoHint
                text: root.survey.who
                onTextChanged: if (root.survey.who !== text) root.survey.who = text
            }
            Item {
                width: 1
                height: Theme.s3
            }
            Words {
                role: Theme.labelStrong
                width: parent.width
                color: Theme.ink2
                text: root.survey.whatName
            }
            WritingField {
                width: parent.width
                height: Math.max(implicitHeight, 96)
                name: root.survey.whatName
                hint: root.survey.whatHint
                text: root.survey.what
                onTextChanged: if (root.survey.what !== text) root.survey.what = text
            }
        },
        ActionButton {
            visible: root.survey.canGoBack
            x: -Theme.s3
            kind: ActionButton.Plain
            small: true
            leading: "undo-2"
            text: qsTr("上一题")
            onClicked: {
                goOn.stop();
                root.survey.previous();
            }
        }
    ]

    foot: ActionButton {
        visible: root.asking || root.survey.answered
        width: parent.width
        kind: root.survey.answered ? ActionButton.Primary : ActionButton.Quiet
        text: !root.survey.answered ? qsTr("跳过这题")
            : root.survey.last ? root.asking ? qsTr("看看给我的起点") : qsTr("看结果") : qsTr("下一题")
        trailing: root.survey.answered ? "arrow-right" : ""
        onClicked: {
            goOn.stop();
            root.survey.next();
        }
    }
}
