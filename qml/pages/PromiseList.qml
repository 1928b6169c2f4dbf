// SPDX-License-Identifier: Apache-2.0
// What is promised and what became of it, and four weeks in counts.
pragma ComponentBehavior: Bound
import QtQuick
import Sanju.App
import Sanju.Ui

FocusScope {
    id: root

    required property PromiseViewModel promises

    component Head: Words {
        role: Theme.labelStrong
        width: parent ? parent.width : implicitWidth
        topPadding: half + Theme.s2
        color: Theme.ink2
    }

    PageFrame {
        id: frame

        anchors.fill: parent
        focus: true
        gap: Theme.s2

        EmptyNote {
            visible: root.promises.empty
            width: parent.width
            topPadding: Theme.s6
            symbol: "handshake"
            title: qsTr("答应过别的部门什么？")
            text: qsTr("记一句：什么事，答应了谁，说好哪天。只放在这台手机里，给你自己看。")
        }
        Head {
            visible: open.count > 0
            text: qsTr("答应了，还没了结")
        }
        Column {
            width: parent.width

            Repeater {
                id: open

                model: root.promises.open

                Column {
                    id: item

                    required property int index
                    required property string promiseId
                    required property string text
                    required property string detail
                    required property bool near

                    readonly property bool asked: root.promises.asked === promiseId

                    width: parent ? parent.width : 0

                    ListRow {
                        id: row

                        symbol: item.near ? "clock" : "handshake"
                        text: item.text
                        detail: item.detail
                        chevron: !item.asked
                        divider: !item.asked && item.index < open.count - 1
                        Accessible.selected: item.asked
                        onClicked: {
                            root.promises.ask(item.promiseId);
                            if (item.asked)
                                frame.reveal(question);
                        }
                    }
                    Card {
                        id: question

                        visible: item.asked
                        width: parent.width

                        Words {
                            role: Theme.strong
                            width: parent.width
                            text: root.promises.moving ? qsTr("改到哪天？") : qsTr("后来呢？")
                        }
                        Flow {
                            visible: !root.promises.moving
                            width: parent.width
                            spacing: Theme.s2

                            ActionButton {
                                kind: ActionButton.Quiet
                                small: true
                                text: qsTr("做到了")
                                onClicked: root.promises.wasKept()
                            }
                            ActionButton {
                                kind: ActionButton.Quiet
                                small: true
                                text: qsTr("说好改天")
                                onClicked: {
                                    root.promises.move();
                                    row.forceActiveFocus(Qt.OtherFocusReason);
                                }
                            }
                            ActionButton {
                                kind: ActionButton.Quiet
                                small: true
                                text: qsTr("没做到")
                                onClicked: root.promises.wasMissed()
                            }
                        }
                        DayChips {
                            visible: root.promises.moving
                            pick: root.promises.newDay
                            name: qsTr("改到哪天")
                        }
                        ActionButton {
                            visible: root.promises.moving
                            kind: ActionButton.Quiet
                            small: true
                            width: Math.min(implicitWidth, parent.width)
                            enabled: root.promises.movable
                            text: enabled ? qsTr("就改到这天") : qsTr("选一天")
                            onClicked: root.promises.moved()
                        }
                    }
                }
            }
        }
        Head {
            visible: !root.promises.empty
            text: qsTr("最近四周")
        }
        Card {
            visible: !root.promises.empty
            width: parent.width
            gap: Theme.s1

            Repeater {
                model: root.promises.weeks

                PromiseWeekRow { }
            }
        }
        Head {
            visible: settled.count > 0
            text: qsTr("了结的")
        }
        Column {
            width: parent.width

            Repeater {
                id: settled

                model: root.promises.settled

                ListRow {
                    required property int index
                    required property bool kept
                    required detail
                    required text

                    symbol: kept ? "check" : "minus"
                    chevron: false
                    acts: false
                    divider: index < settled.count - 1
                }
            }
        }

        foot: ActionButton {
            width: parent.width
            text: qsTr("记一句")
            onClicked: root.promises.write()
        }
    }
    Toast {
        x: (parent.width - width) / 2
        y: frame.view.y + frame.view.height - height - Theme.s2
        width: Math.min(parent.width - 2 * Theme.margin, Theme.column)
        text: root.promises.notice
        onClicked: root.promises.clearNotice()
    }
}
