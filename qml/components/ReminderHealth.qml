// SPDX-License-Identifier: Apache-2.0
// What comes, what became of the last ones, what the phone's maker holds back, and a trial.
pragma ComponentBehavior: Bound
import QtQuick
import Sanju.App
import Sanju.Ui

Column {
    id: root

    required property ReminderHealthViewModel health

    component Head: Words {
        width: parent ? parent.width : 0
        role: Theme.labelStrong
        color: Theme.ink2
        topPadding: half + 18
    }

    Head { text: qsTr("接下来") }
    Words {
        visible: text !== ""
        role: Theme.note
        width: parent.width
        color: Theme.ink2
        text: root.health.comingNote
    }
    Repeater {
        id: coming

        model: root.health.coming

        ListRow {
            required property int index
            required property string when
            required property string title

            symbol: "bell"
            text: when
            detail: title
            chevron: false
            divider: index < coming.count - 1
            acts: false
        }
    }

    Head { text: qsTr("来得准吗") }
    Words {
        role: Theme.note
        width: parent.width
        text: root.health.summary
    }
    Words {
        visible: root.health.clear
        role: Theme.note
        width: parent.width
        color: Theme.ink2
        text: qsTr("没有什么挡着提醒。")
    }
    Repeater {
        id: past

        model: root.health.past

        ListRow {
            required property int index
            required property string when
            required property string kind
            required property string became
            required property bool came

            symbol: came ? "check" : "minus"
            text: when + "　" + kind
            detail: became
            chevron: false
            divider: index < past.count - 1
            acts: false
        }
    }
    Item {
        visible: maker.visible
        width: 1
        height: Theme.s3
    }
    Card {
        id: maker

        visible: root.health.stepsTitle !== ""
        width: parent.width
        color: Theme.pineTint
        border.width: 0

        Words {
            role: Theme.strong
            width: parent.width
            text: root.health.stepsTitle
        }
        Words {
            role: Theme.note
            width: parent.width
            color: Theme.ink2
            text: qsTr("手机为了省电，会拦下没在用的应用。这样放行：")
        }
        Repeater {
            model: root.health.steps

            Item {
                id: step

                required property string number
                required property string text

                width: parent ? parent.width : 0
                height: line.height
                Accessible.role: Accessible.ListItem
                Accessible.name: number + "，" + text

                Words {
                    role: Theme.noteStrong
                    color: Theme.pine
                    text: step.number
                    spoken: false
                }
                Words {
                    id: line

                    x: Math.round(Theme.s6 * Theme.textScale)
                    width: parent.width - x
                    role: Theme.note
                    text: step.text
                    spoken: false
                }
            }
        }
        Words {
            role: Theme.label
            width: parent.width
            color: Theme.ink2
            text: qsTr("版本不同，叫法会有出入。")
        }
        ActionButton {
            visible: root.health.stepsLabel !== ""
            kind: ActionButton.Quiet
            small: true
            width: Math.min(implicitWidth, parent.width)
            text: root.health.stepsLabel
            onClicked: root.health.mend("autostart")
        }
    }
    Item {
        width: 1
        height: Theme.s4
    }
    ActionButton {
        kind: ActionButton.Quiet
        leading: "bell-ring"
        width: parent.width
        text: qsTr("试一次：一分钟后提醒我")
        onClicked: root.health.test()
    }
}
