// SPDX-License-Identifier: Apache-2.0
// Three changes to write down: to whom, which sentence, when to look back. One is enough.
pragma ComponentBehavior: Bound
import QtQuick
import Sanju.App
import Sanju.Ui

PageFrame {
    id: root

    required property ClosingViewModel closing

    focus: true
    gap: Theme.s3
    topGap: Theme.s1

    header: TopBar {
        width: parent.width
        canLeave: true
        title: root.closing.title
        action: root.closing.someChange ? "share-2" : ""
        actionName: qsTr("发出去")
        onLeaving: root.closing.leave()
        onActed: root.closing.showChanges()
    }

    Words {
        role: Theme.title
        width: parent.width
        text: qsTr("我的三个改变")
    }
    Words {
        role: Theme.note
        width: parent.width
        color: Theme.ink2
        text: root.closing.changesHint
    }
    Repeater {
        model: root.closing.changeCount

        Card {
            id: row

            required property int index

            readonly property ClosingChangeViewModel change: root.closing.change(index)
            readonly property string number: qsTr("第 %1 个").arg(index + 1)

            width: root.inner
            gap: Theme.s2

            Words {
                role: Theme.labelStrong
                width: parent.width
                color: Theme.ink2
                text: row.number
            }
            WritingField {
                width: parent.width
                name: row.number + "，" + root.closing.whoName
                hint: root.closing.whoName + "，" + root.closing.whoHint
                text: row.change.who
                onTextChanged: if (row.change.who !== text) row.change.who = text
            }
            WritingField {
                width: parent.width
                height: Math.max(implicitHeight, 72)
                name: row.number + "，" + root.closing.sayName
                hint: root.closing.sayName + "，" + root.closing.sayHint
                text: row.change.say
                onTextChanged: if (row.change.say !== text) row.change.say = text
            }
            Words {
                role: Theme.label
                width: parent.width
                color: Theme.ink2
                text: row.change.back !== "" ? row.change.back : qsTr("什么时候回看")
            }
            Flow {
                id: days

                width: parent.width
                spacing: Theme.s2

                Repeater {
                    model: row.change.days

                    Chip {
                        required property string code
                        required text
                        required chosen

                        most: days.width
                        Accessible.name: row.number + "，" + qsTr("%1回看").arg(text)
                        onClicked: row.change.pick(code)
                    }
                }
            }
        }
    }
    Words {
        role: Theme.label
        width: parent.width
        color: Theme.ink2
        text: qsTr("看过结果以后，它们会在“今天”里等你，回看那天过了再问一句。")
    }

    foot: ActionButton {
        width: parent.width
        enabled: root.closing.someChange
        text: enabled ? qsTr("存好，回到清单") : qsTr("先写一句")
        onClicked: root.closing.keepChanges()
    }
}
