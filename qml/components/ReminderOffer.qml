// SPDX-License-Identifier: Apache-2.0
// Asks once whether to be reminded, before the system asks; it can wait.
import QtQuick
import Sanju.App
import Sanju.Ui

Card {
    id: root

    required property RemindersViewModel reminders

    color: Theme.pineTint
    border.width: 0

    Words {
        role: Theme.labelStrong
        width: parent.width
        color: Theme.pine
        text: qsTr("要不要到点提醒一声？")
    }
    Words {
        width: parent.width
        text: root.reminders?.offerText ?? ""
    }
    Flow {
        width: parent.width
        spacing: Theme.s2
        topPadding: Theme.s1

        ActionButton {
            kind: ActionButton.Quiet
            small: true
            text: qsTr("好，提醒我")
            onClicked: root.reminders.accept()
        }
        ActionButton {
            kind: ActionButton.Plain
            small: true
            text: qsTr("以后再说")
            onClicked: root.reminders.putOff()
        }
    }
}
