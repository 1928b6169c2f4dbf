// SPDX-License-Identifier: Apache-2.0
// A drill to be written: the scene and the boxes to write in; then what others might say, and how it went. On wide windows the remark
// and the whole passage stand beside the boxes.
pragma ComponentBehavior: Bound
import QtQuick
import Sanju.App
import Sanju.Ui

FocusScope {
    id: root

    required property WritingDrillViewModel drill

    readonly property bool comparing: drill.comparing
    readonly property bool panes: Theme.wide && !comparing
    readonly property DrillBoxViewModel active: drill.active < drill.boxCount ? drill.box(drill.active) : null

    signal mending()                          // the words that the remark beside the boxes is about

    component Passage: Card {
        id: passage

        property string head: ""
        required property RowModel lines

        gap: Theme.s3

        Words {
            role: Theme.labelStrong
            width: parent.width
            color: Theme.ink2
            text: passage.head
        }
        Repeater {
            model: passage.lines

            SaidLine {
                required line
                required text
                required name
            }
        }
    }

    onComparingChanged: frame.view.contentY = 0

    // The time of a round; when it is up nothing is taken away.
    Timer {
        running: root.drill.timeLeft > 0 && root.drill.written && !root.comparing
        repeat: true
        interval: 1000
        onTriggered: root.drill.tick()
    }

    PageFrame {
        id: frame

        width: root.panes ? Theme.writingPane : parent.width
        height: parent.height
        focus: true
        gap: Theme.s3
        topGap: Theme.s1

        header: TopBar {
            width: parent.width
            canLeave: !root.comparing
            canGoBack: root.comparing
            backName: qsTr("回去改")
            title: root.drill.title
            trailing: root.drill.timeLeft > 0 ? qsTr("%1 秒").arg(root.drill.timeLeft) : ""
            onLeaving: root.drill.leave()
            onWentBack: root.drill.rewrite()
        }

        Words {
            visible: !root.comparing && root.drill.scene !== ""
            role: Theme.note
            width: parent.width
            bottomPadding: Theme.s1 - half
            textFormat: Text.StyledText
            color: Theme.ink2
            text: qsTr("<b>情景</b>　%1").arg(root.drill.scene)
        }
        Words {
            visible: !root.comparing && root.drill.ownCase
            role: Theme.note
            width: parent.width
            bottomPadding: Theme.s1 - half
            color: Theme.ink2
            text: root.drill.ownCaseText !== "" ? root.drill.ownCaseText : qsTr("写一件你自己的事，只留在这部手机里。别写真名，写岗位就行。")
        }
        Card {
            visible: !root.comparing && root.drill.bad !== ""
            width: parent.width
            gap: Theme.s1
            color: Theme.clayTint
            border.width: 0

            Words {
                role: Theme.labelStrong
                width: parent.width
                color: Theme.clayInk
                text: qsTr("脱口而出的是")
            }
            Words {
                role: Theme.lead
                width: parent.width
                text: root.drill.bad
            }
        }
        Repeater {
            model: root.drill.boxCount

            Column {
                id: sentence

                required property int index

                readonly property DrillBoxViewModel box: index < root.drill.boxCount ? root.drill.box(index) : null
                readonly property bool remarked: (box?.remarked ?? false) && root.drill.active === index

                visible: !root.comparing
                width: frame.inner
                spacing: Theme.s3
                onHeightChanged: if (writing.activeFocus) look.start()

                Words {
                    visible: text !== ""
                    role: Theme.body
                    width: parent.width
                    topPadding: sentence.index > 0 ? Theme.s3 : 0
                    text: sentence.box?.prompt ?? ""
                }

                SentenceBox {
                    id: writing

                    width: parent.width
                    box: sentence.box
                    current: sentence.remarked
                    onActiveFocusChanged: if (activeFocus) root.drill.active = sentence.index
                }
                RemarkCard {
                    visible: sentence.remarked && !Theme.wide
                    width: parent.width
                    box: sentence.box
                    onMended: sentence.mend()
                }

                function mend() {
                    writing.edit(box.from, box.to);
                }

                Connections {
                    target: root
                    function onMending() {
                        if (root.drill.active === sentence.index)
                            sentence.mend();
                    }
                }
                // A remark that opens comes into sight with its box, once it is laid out.
                Timer {
                    id: look

                    interval: 1
                    onTriggered: frame.reveal(sentence)
                }
            }
        }
        ListRow {
            visible: !root.comparing && root.drill.ownCasePossible
            text: qsTr("用我自己的事")
            chevron: false
            divider: false
            focusPolicy: Qt.NoFocus
            onClicked: root.drill.ownCase = !root.drill.ownCase

            ToggleSwitch {
                text: qsTr("用我自己的事")
                checked: root.drill.ownCase
                onClicked: root.drill.ownCase = checked
            }
        }

        Passage {
            visible: root.comparing
            width: parent.width
            head: qsTr("你写的，连起来读一遍")
            lines: root.drill.passage
        }
        Words {
            visible: root.comparing
            role: Theme.heading
            width: parent.width
            topPadding: half + Theme.s2
            text: qsTr("别人可以这么说")
        }
        Repeater {
            model: root.drill.references

            Card {
                id: reference

                required property var parts
                required property string note

                visible: root.comparing
                width: frame.inner
                gap: Theme.s3

                Repeater {
                    model: reference.parts

                    SaidLine {
                        required property int index
                        required property string modelData

                        line: root.drill.kind === DrillViewModel.ThreeBoxes ? index : -1
                        name: root.drill.kind === DrillViewModel.Prepare ? root.drill.box(index)?.name ?? "" : ""
                        text: modelData
                    }
                }
                Words {
                    visible: text !== ""
                    role: Theme.note
                    width: parent.width
                    color: Theme.ink2
                    text: reference.note
                }
            }
        }

        foot: [
            ActionButton {
                visible: !root.comparing
                width: parent.width
                enabled: root.drill.written
                text: enabled ? qsTr("看看别人怎么说") : qsTr("写一句再看")
                trailing: enabled ? "arrow-right" : ""
                onClicked: root.drill.compare()
            },
            Words {
                visible: root.comparing
                role: Theme.labelStrong
                width: parent.width
                color: Theme.ink2
                text: qsTr("这次说得顺吗")
            },
            RatingRow {
                visible: root.comparing
                width: parent.width
                grades: root.drill.ratings
                onGraded: (rating) => root.drill.rate(rating)
            }
        ]
    }
    Rectangle {
        visible: root.panes
        x: frame.width
        width: parent.width - x
        height: parent.height
        color: Theme.sunk

        Flickable {
            id: beside

            anchors.fill: parent
            contentHeight: column.height + 2 * column.y
            clip: true
            boundsBehavior: Flickable.StopAtBounds

            Column {
                id: column

                x: Theme.margin
                y: 56 + Theme.s3
                width: beside.width - 2 * x
                spacing: Theme.s4

                RemarkCard {
                    visible: root.active?.remarked ?? false
                    width: parent.width
                    box: root.active
                    onMended: root.mending()
                }
                Passage {
                    visible: root.drill.written
                    width: parent.width
                    head: qsTr("连起来读一遍")
                    lines: root.drill.passage
                }
            }
        }
    }
    Toast {
        x: (parent.width - width) / 2
        y: frame.view.y + frame.view.height - height - Theme.s2
        width: Math.min(parent.width - 2 * Theme.margin, Theme.column)
        text: root.drill.notice
        offer: root.drill.undoable ? qsTr("撤销") : ""
        onActed: root.drill.undo()
        onClicked: root.drill.clearNotice()
    }
}
