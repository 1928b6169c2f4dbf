// SPDX-License-Identifier: Apache-2.0
// One sentence rated by somebody who heard it: choose it, ask for it, and put down what was said. No total.
pragma ComponentBehavior: Bound
import QtQuick
import Sanju.App
import Sanju.Ui

PageFrame {
    id: root

    required property ClosingViewModel closing

    readonly property ClosingRatingViewModel rating: closing.rating

    focus: true
    gap: Theme.s3
    topGap: Theme.s1

    header: TopBar {
        width: parent.width
        canGoBack: true
        title: root.closing.title
        onWentBack: root.closing.back()
    }

    Words {
        role: Theme.title
        width: parent.width
        text: qsTr("请人打分")
    }
    Words {
        role: Theme.note
        width: parent.width
        color: Theme.ink2
        text: root.rating.hint
    }
    Repeater {
        model: root.rating.sentences

        ChoiceRow {
            required property string sentenceId
            required text
            required look

            width: root.inner
            inset: Theme.s3
            onClicked: root.rating.choose(sentenceId)
        }
    }
    Flow {
        visible: root.rating.chosen
        x: -Theme.s3
        width: parent.width + Theme.s3

        ActionButton {
            kind: ActionButton.Plain
            small: true
            leading: "share-2"
            text: qsTr("发给他看")
            onClicked: root.closing.showLetter()
        }
        ActionButton {
            kind: ActionButton.Plain
            small: true
            leading: "list-checks"
            text: qsTr("记成任务")
            onClicked: root.closing.plan()
        }
    }
    Card {
        visible: root.rating.chosen
        width: parent.width
        gap: Theme.s4

        Words {
            role: Theme.labelStrong
            width: parent.width
            color: Theme.ink2
            text: qsTr("他打的分")
        }
        Repeater {
            model: root.rating.qualities

            Column {
                id: quality

                required property string qualityId
                required property string name
                required property string about
                required property int score

                width: parent ? parent.width : 0
                spacing: Theme.s1

                Words {
                    role: Theme.strong
                    width: parent.width
                    text: quality.name
                }
                Words {
                    role: Theme.label
                    width: parent.width
                    color: Theme.ink2
                    text: quality.about
                }
                Flow {
                    id: scores

                    width: parent.width
                    spacing: Theme.s1

                    Repeater {
                        model: root.rating.most

                        Chip {
                            required property int index

                            most: scores.width
                            text: String(index + 1)
                            chosen: quality.score === index + 1
                            Accessible.name: quality.name + "，" + text
                            onClicked: root.rating.rate(quality.qualityId, index + 1)
                        }
                    }
                }
            }
        }
    }

    foot: ActionButton {
        visible: root.rating.chosen
        width: parent.width
        enabled: root.rating.ready
        text: enabled ? qsTr("存下来") : qsTr("他打了再填")
        onClicked: root.closing.keepScores()
    }
}
