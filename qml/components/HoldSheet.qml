// SPDX-License-Identifier: Apache-2.0
// Asks from which day and for how many days nothing is reminded of.
import QtQuick
import Sanju.App
import Sanju.Ui

BottomSheet {
    id: root

    required property RemindersViewModel reminders

    open: reminders.holding
    title: qsTr("停几天提醒")
    onDismissed: reminders.dropHold()

    Column {
        width: parent.width

        ListRow {
            text: qsTr("从哪天")
            chevron: false
            acts: false

            Stepper {
                value: root.reminders.holdAhead
                least: 0
                most: 90
                text: root.reminders.holdFromText
                lessName: qsTr("早一天")
                moreName: qsTr("晚一天")
                onChosen: (value) => { root.reminders.holdAhead = value; }
            }
        }
        ListRow {
            text: qsTr("停多久")
            chevron: false
            divider: false
            acts: false

            Stepper {
                value: root.reminders.holdDays
                least: 1
                most: 60
                text: root.reminders.holdDaysText
                lessName: qsTr("少一天")
                moreName: qsTr("多一天")
                onChosen: (value) => { root.reminders.holdDays = value; }
            }
        }
    }
    Words {
        role: Theme.note
        width: parent.width
        color: Theme.ink2
        text: root.reminders.holdSummary
    }
    ActionButton {
        width: parent.width
        text: qsTr("就停这几天")
        onClicked: root.reminders.keepHold()
    }
    ActionButton {
        width: parent.width
        kind: ActionButton.Plain
        small: true
        text: qsTr("先不停")
        onClicked: root.reminders.dropHold()
    }
}
