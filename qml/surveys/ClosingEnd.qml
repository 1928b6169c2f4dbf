// SPDX-License-Identifier: Apache-2.0
// What has changed since the start, beside the time before: changes, surveys, situations, what others said. No points.
pragma ComponentBehavior: Bound
import QtQuick
import Sanju.App
import Sanju.Ui

PageFrame {
    id: root

    required property ClosingViewModel closing

    readonly property ClosingResultViewModel result: closing.result

    focus: true
    gap: Theme.s4
    topGap: Theme.s1

    component Head: Words {
        role: Theme.labelStrong
        width: parent.width
        color: Theme.ink2
    }
    component Line: Column {
        id: line

        required property string text
        required property string detail

        width: parent ? parent.width : 0

        Words {
            width: parent.width
            text: line.text
        }
        Words {
            visible: text !== ""
            role: Theme.label
            width: parent.width
            color: Theme.ink2
            text: line.detail
        }
    }

    header: TopBar {
        width: parent.width
        canGoBack: true
        title: root.closing.title
        onWentBack: root.closing.leave()
    }

    Words {
        role: Theme.title
        width: parent.width
        text: qsTr("这一路，变了什么")
    }
    Card {
        width: parent.width
        gap: Theme.s3

        Head { text: qsTr("我的三个改变") }
        Repeater {
            model: root.result.changes

            Line {}
        }
        Head {
            visible: root.result.changesBefore.count > 0
            text: root.result.beforeLabel
        }
        Repeater {
            model: root.result.changesBefore

            Line {}
        }
        ActionButton {
            x: -Theme.s3
            kind: ActionButton.Plain
            small: true
            leading: "share-2"
            text: qsTr("发出去")
            onClicked: root.closing.showChanges()
        }
    }
    Repeater {
        model: root.result.comparisons

        SurveyComparison {
            required property int index
            required title
            required habits
            required told

            width: root.inner
            result: root.result.comparison(index)
        }
    }
    Card {
        width: parent.width
        gap: Theme.s4

        Head { text: qsTr("这几个情景，你这样走") }
        Repeater {
            model: root.result.situations

            Column {
                id: situation

                required property string title
                required property string now
                required property string before
                required property string written
                required property string writtenBefore

                width: parent ? parent.width : 0

                Words {
                    role: Theme.strong
                    width: parent.width
                    text: situation.title
                }
                Words {
                    role: Theme.note
                    width: parent.width
                    text: situation.now
                }
                Words {
                    visible: text !== ""
                    role: Theme.note
                    width: parent.width
                    color: Theme.pine
                    text: situation.written
                }
                Words {
                    visible: situation.before !== ""
                    role: Theme.label
                    width: parent.width
                    color: Theme.ink2
                    text: qsTr("%1：%2").arg(root.result.beforeLabel).arg(situation.before)
                }
                Words {
                    visible: situation.writtenBefore !== ""
                    role: Theme.label
                    width: parent.width
                    color: Theme.ink2
                    text: qsTr("%1：%2").arg(root.result.beforeLabel).arg(situation.writtenBefore)
                }
            }
        }
    }
    Card {
        width: parent.width
        gap: Theme.s3

        Head { text: qsTr("别人打的分") }
        Words {
            visible: root.result.ratings.count === 0
            role: Theme.note
            width: parent.width
            text: qsTr("还没有。跟他说过那句之后，请他打四个分。")
        }
        Repeater {
            model: root.result.ratings

            Column {
                id: rating

                required property string text
                required property string detail
                required property string scores

                width: parent ? parent.width : 0

                Words {
                    width: parent.width
                    text: rating.text
                }
                Words {
                    role: Theme.noteStrong
                    width: parent.width
                    color: Theme.pine
                    text: rating.scores
                }
                Words {
                    role: Theme.label
                    width: parent.width
                    color: Theme.ink2
                    text: rating.detail
                }
            }
        }
        ActionButton {
            x: -Theme.s3
            kind: ActionButton.Plain
            small: true
            text: root.result.ratings.count === 0 ? qsTr("请人打分") : qsTr("再请一次")
            onClicked: root.closing.rate()
        }
    }
    Words {
        role: Theme.label
        width: parent.width
        color: Theme.ink2
        text: root.closing.note
    }

    foot: [
        ActionButton {
            width: parent.width
            text: qsTr("看好了")
            onClicked: root.closing.leave()
        },
        ActionButton {
            width: parent.width
            kind: ActionButton.Plain
            small: true
            text: qsTr("再做一次")
            onClicked: root.closing.takeAgain()
        }
    ]
}
