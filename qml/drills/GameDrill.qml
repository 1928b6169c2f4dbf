// SPDX-License-Identifier: Apache-2.0
// A game: what it is, two rounds of it, what came out, three questions to oneself, and how it went.
pragma ComponentBehavior: Bound
import QtQuick
import Sanju.App
import Sanju.Ui

PageFrame {
    id: root

    required property GameDrillViewModel drill

    readonly property bool before: drill.phase === GameDrillViewModel.Before
    readonly property bool playing: drill.phase === GameDrillViewModel.Playing
    readonly property bool after: drill.phase === GameDrillViewModel.After
    readonly property bool over: playing && choices.count === 0
    readonly property bool many: boards.count > 2

    gap: Theme.s4
    sinks: playing && !over

    header: TopBar {
        width: parent.width
        canLeave: true
        title: root.drill.title
        trailing: root.playing ? root.drill.round + " / 2" : ""
        onLeaving: root.drill.leave()
    }

    Words {
        visible: root.before
        role: Theme.lead
        width: parent.width
        text: root.drill.scene
    }
    Words {
        visible: root.playing && text !== ""
        role: Theme.note
        width: parent.width
        color: Theme.ink2
        text: root.drill.happened
    }
    Words {
        id: says

        visible: root.playing
        role: Theme.heading
        width: parent.width
        text: root.drill.says
        Accessible.role: Accessible.AlertMessage // told as soon as it changes
    }
    Grid {
        visible: root.playing && boards.count > 0
        columns: root.many ? 3 : Math.max(1, boards.count)
        columnSpacing: Theme.s3
        rowSpacing: Theme.s3
        anchors.horizontalCenter: parent?.horizontalCenter

        Repeater {
            id: boards

            model: root.drill.boards

            GameBoard {
                width: (root.inner - Theme.s3 * (Math.min(3, boards.count) - 1)) / Math.min(3, boards.count)
                most: boards.count > 1 ? width : Math.min(width, ground === "dark" ? 150 : rows > columns ? 240 : width)
            }
        }
    }
    Repeater {
        model: root.drill.results

        Item {
            id: result

            required property string name
            required property string first
            required property string second

            visible: root.over || root.after
            width: root.inner
            implicitHeight: lines.height
            Accessible.role: Accessible.StaticText
            Accessible.name: name + "，" + qsTr("第一轮") + first + "，" + qsTr("第二轮") + second

            Column {
                id: lines

                width: parent.width
                spacing: Theme.s1

                Words {
                    role: Theme.labelStrong
                    width: parent.width
                    color: Theme.ink2
                    text: result.name
                    spoken: false
                }
                Words {
                    role: Theme.body
                    width: parent.width
                    text: qsTr("第一轮　%1").arg(result.first)
                    spoken: false
                }
                Words {
                    role: Theme.body
                    width: parent.width
                    color: Theme.pine
                    text: qsTr("第二轮　%1").arg(result.second)
                    spoken: false
                }
            }
        }
    }
    Words {
        visible: root.after
        role: Theme.heading
        width: parent.width
        topPadding: half + Theme.s2
        text: qsTr("问自己三句")
    }
    Repeater {
        model: root.drill.debrief

        Words {
            required property int index
            required property string modelData

            visible: root.after
            role: Theme.lead
            width: root.inner
            text: (index + 1) + "　" + modelData
        }
    }

    lower: [
        Column {
            visible: root.playing && !root.over
            width: parent.width
            spacing: Theme.s2

            Repeater {
                id: choices

                model: root.drill.choices

                ActionButton {
                    required property string choiceId
                    required text

                    width: parent ? parent.width : 0
                    kind: ActionButton.Quiet
                    onClicked: root.drill.choose(choiceId)
                }
            }
        }
    ]

    foot: [
        ActionButton {
            visible: root.before
            width: parent.width
            text: qsTr("开始")
            trailing: "arrow-right"
            onClicked: root.drill.play()
        },
        ActionButton {
            visible: root.over
            width: parent.width
            text: qsTr("问自己三句")
            trailing: "arrow-right"
            onClicked: root.drill.finish()
        },
        Words {
            visible: root.after
            role: Theme.labelStrong
            width: parent.width
            color: Theme.ink2
            text: qsTr("这一局看清楚了吗")
        },
        RatingRow {
            visible: root.after
            width: parent.width
            grades: root.drill.ratings
            onGraded: (rating) => root.drill.rate(rating)
        }
    ]
}
