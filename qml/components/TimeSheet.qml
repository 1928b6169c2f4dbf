// SPDX-License-Identifier: Apache-2.0
// Asks for a time of day, by the hour and by five minutes.
import QtQuick
import Sanju.App
import Sanju.Ui

BottomSheet {
    id: root

    required property TimePickViewModel pick

    open: pick.open
    title: pick.title
    onDismissed: pick.putAway()

    Words {
        role: Theme.display
        width: parent.width
        text: root.pick.text
    }
    Column {
        width: parent.width

        ListRow {
            text: qsTr("几点")
            chevron: false
            acts: false

            Stepper {
                value: root.pick.hour
                least: -1
                most: 24
                text: root.pick.hourText
                lessName: qsTr("早一小时")
                moreName: qsTr("晚一小时")
                onChosen: (value) => { root.pick.hour = value; }
            }
        }
        ListRow {
            text: qsTr("几分")
            chevron: false
            divider: false
            acts: false

            Stepper {
                value: root.pick.fives
                least: -1
                most: 12
                text: root.pick.minuteText
                lessName: qsTr("早五分钟")
                moreName: qsTr("晚五分钟")
                onChosen: (value) => { root.pick.fives = value; }
            }
        }
    }
    Words {
        visible: text !== ""
        role: Theme.note
        width: parent.width
        color: Theme.ink2
        text: root.pick.note
    }
    ActionButton {
        width: parent.width
        text: qsTr("就这个时间")
        onClicked: root.pick.keep()
    }
    ActionButton {
        width: parent.width
        kind: ActionButton.Plain
        small: true
        text: qsTr("不改了")
        onClicked: root.pick.putAway()
    }
}
