// SPDX-License-Identifier: Apache-2.0
// The end of today's session: what was learnt, practised and taken to work; nothing more to tap.
pragma ComponentBehavior: Bound
import QtQuick
import Sanju.App
import Sanju.Ui

PageFrame {
    id: root

    required property AppViewModel app
    required property TodayViewModel today

    readonly property real labelWidth: (Theme.english ? 84 : 56) * Theme.textScale

    centred: true
    gap: 0

    SanMark { size: root.height < 700 ? 88 : 104 }
    Words {
        role: Theme.display
        width: parent.width
        topPadding: half + Theme.s8
        text: qsTr("今天完成")
    }
    Item {
        width: 1
        height: Theme.s4
    }
    Repeater {
        model: root.today.harvest

        Item {
            id: item

            required property int index
            required property string label
            required property string text

            width: parent ? parent.width : 0
            height: Math.max(56, words.y + words.implicitHeight + Theme.s3)
            Accessible.role: Accessible.ListItem
            Accessible.name: label + "，" + text

            Hairline {
                visible: item.index > 0
                width: parent.width
            }
            Words {
                id: label

                y: 14
                width: Theme.large ? parent.width : root.labelWidth
                role: Theme.note
                color: Theme.ink2
                text: item.label
                spoken: false
            }
            Words {
                id: words

                x: Theme.large ? 0 : root.labelWidth
                y: Theme.large ? label.y + label.height : Theme.s3
                width: parent.width - x
                text: item.text
                spoken: false
            }
        }
    }
    Words {
        role: Theme.note
        width: parent.width
        topPadding: half + Theme.s5
        color: Theme.ink2
        text: qsTr("%1：%2").arg(root.today.tomorrowLabel).arg(root.today.tomorrow)
    }

    foot: ActionButton {
        width: parent.width
        text: qsTr("好")
        onClicked: root.app.closeDay()
    }
}
