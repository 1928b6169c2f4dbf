// SPDX-License-Identifier: Apache-2.0
// Reminders: what is in their way, what is reminded of, when, and whether they come.
pragma ComponentBehavior: Bound
import QtQuick
import Sanju.App
import Sanju.Ui

FocusScope {
    id: root

    required property AppViewModel app
    required property RemindersViewModel reminders

    component Head: Words {
        width: parent ? parent.width : 0
        role: Theme.labelStrong
        color: Theme.ink2
        topPadding: half + 18
    }

    PageFrame {
        anchors.fill: parent
        focus: true
        gap: 0
        topGap: 0

        header: TopBar {
            width: parent.width
            canGoBack: true
            title: qsTr("提醒")
            onWentBack: root.app.back()
        }

        Column {
            width: parent.width
            spacing: Theme.s3
            bottomPadding: blocks.count > 0 ? Theme.s1 : 0

            Repeater {
                id: blocks

                model: root.reminders.health.blocks

                Card {
                    id: block

                    required property string symbol
                    required property string title
                    required property string text
                    required property string label
                    required property string page

                    width: parent ? parent.width : 0
                    color: Theme.pineTint
                    border.width: 0

                    Row {
                        width: parent.width
                        spacing: Theme.s2

                        Icon {
                            name: block.symbol
                            size: 20
                            color: Theme.pine
                            y: (title.lineHeight - height) / 2
                        }
                        Words {
                            id: title

                            role: Theme.strong
                            width: parent.width - x
                            text: block.title
                        }
                    }
                    Words {
                        role: Theme.note
                        width: parent.width
                        text: block.text
                    }
                    ActionButton {
                        visible: block.label !== ""
                        kind: ActionButton.Quiet
                        small: true
                        width: Math.min(implicitWidth, parent.width)
                        text: block.label
                        onClicked: root.reminders.health.mend(block.page)
                    }
                }
            }
        }

        Head {
            topPadding: half + (blocks.count > 0 ? 18 : Theme.s1)
            text: qsTr("提醒什么")
        }
        Repeater {
            id: kinds

            model: root.reminders.kinds

            ReminderKindRow {
                required property int index
                required property string kind
                required symbol
                required text
                required detail
                required chosen
                required time

                divider: index < kinds.count - 1
                onTurned: (on) => root.reminders.turn(kind, on)
                onAsked: root.reminders.askTime(kind)
            }
        }

        Head { text: qsTr("什么时候") }
        ListRow {
            symbol: "history"
            text: qsTr("跟着你的习惯")
            detail: root.reminders.learnDetail
            chevron: false
            focusPolicy: Qt.NoFocus
            onClicked: root.reminders.learn = !root.reminders.learn

            ToggleSwitch {
                text: qsTr("跟着你的习惯")
                checked: root.reminders.learn
                onClicked: root.reminders.learn = checked
            }
        }
        WeekdayChoice {
            symbol: "calendar"
            text: qsTr("哪几天")
            note: root.reminders.weekdaysNote
            days: root.reminders.weekdays
            onToggled: (day) => root.reminders.toggleDay(day)
        }
        ListRow {
            symbol: "moon"
            text: qsTr("安静时段")
            detail: root.reminders.quietDetail
            chevron: false
            divider: !root.reminders.quiet
            focusPolicy: Qt.NoFocus
            onClicked: root.reminders.quiet = !root.reminders.quiet

            ToggleSwitch {
                text: qsTr("安静时段")
                checked: root.reminders.quiet
                onClicked: root.reminders.quiet = checked
            }
        }
        Item {
            visible: root.reminders.quiet
            width: parent.width
            height: span.implicitHeight + Theme.s3

            Flow {
                id: span

                x: Theme.s10
                width: parent.width - x
                spacing: Theme.s2

                Chip {
                    most: span.width
                    text: qsTr("从 %1").arg(root.reminders.quietFrom)
                    Accessible.role: Accessible.Button
                    Accessible.name: qsTr("安静时段") + "，" + text
                    onClicked: root.reminders.askTime("quiet-from")
                }
                Chip {
                    most: span.width
                    text: qsTr("到 %1").arg(root.reminders.quietTo)
                    Accessible.role: Accessible.Button
                    Accessible.name: qsTr("安静时段") + "，" + text
                    onClicked: root.reminders.askTime("quiet-to")
                }
            }
            Hairline {
                x: Theme.s10
                width: parent.width - x
                anchors.bottom: parent.bottom
            }
        }
        ListRow {
            visible: root.reminders.exactHelps
            symbol: "clock"
            text: qsTr("卡准时间")
            detail: qsTr("关着的话，系统可能晚几分钟，省些电")
            chevron: false
            focusPolicy: Qt.NoFocus
            onClicked: root.reminders.exact = !root.reminders.exact

            ToggleSwitch {
                text: qsTr("卡准时间")
                checked: root.reminders.exact
                onClicked: root.reminders.exact = checked
            }
        }
        ListRow {
            symbol: "calendar-clock"
            text: root.reminders.held ? qsTr("先停着") : qsTr("停几天提醒")
            detail: root.reminders.holdDetail
            divider: false
            onClicked: root.reminders.askHold()
        }
        ActionButton {
            visible: root.reminders.held
            x: Theme.s10 - Theme.s3
            kind: ActionButton.Plain
            small: true
            text: qsTr("现在就接上")
            onClicked: root.reminders.endHold()
        }
        ReminderHealth {
            width: parent.width
            health: root.reminders.health
        }
    }

    TimeSheet { pick: root.reminders.time }
    HoldSheet { reminders: root.reminders }
    Toast {
        width: Math.min(parent.width - 2 * Theme.margin, Theme.column)
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.s4
        text: root.reminders.health.notice
        onClicked: root.reminders.health.clearNotice()
    }
}
