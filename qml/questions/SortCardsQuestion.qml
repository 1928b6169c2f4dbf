// SPDX-License-Identifier: Apache-2.0
// Cards for two piles: dragged there, or sent by a tap on the pile; the last card is explained above the piles.
pragma ComponentBehavior: Bound
import QtQuick
import Sanju.Ui

QuestionBody {
    id: root

    readonly property bool compact: room < 560
    readonly property bool busy: question.at >= 0

    submits: !busy
    sinks: busy

    function put(pile: string) {
        const card = cards.itemAt(question.at) as SortCard;
        if (card)
            question.place(card.itemId, pile);
    }

    Item {
        visible: root.busy
        width: parent.width
        height: Theme.touch

        Words {
            role: Theme.note
            color: Theme.ink2
            text: (root.question.at + 1) + " / " + cards.count
            anchors.verticalCenter: parent.verticalCenter
        }
        IconButton {
            visible: root.question.at > 0
            name: "undo-2"
            text: qsTr("上一张拿回来")
            tint: Theme.ink2
            anchors.right: parent.right
            anchors.rightMargin: -Theme.s3
            anchors.verticalCenter: parent.verticalCenter
            onClicked: root.question.undo()
        }
    }
    Item {
        id: stack

        property real needed: 0               // by the card at hand

        visible: root.busy
        width: parent.width
        height: Math.max(needed, root.compact ? 176 : Math.max(200, Math.min(300, root.room - 420))) + Theme.s4

        Repeater {
            model: Math.max(0, Math.min(2, cards.count - root.question.at - 1))

            Rectangle {
                required property int index

                x: (2 - index) * 10
                y: (2 - index) * 8
                z: index
                width: parent ? parent.width - 2 * x : 0
                height: parent ? parent.height - Theme.s4 : 0
                radius: Theme.radiusLarge
                color: Theme.sheet
                border.width: 1
                border.color: Theme.line
            }
        }
        Repeater {
            id: cards

            model: root.question.items

            SortCard {
                id: card

                visible: index === root.question.at
                z: 3
                width: parent ? parent.width : 0
                height: parent ? parent.height - Theme.s4 : 0
                onDropped: (x) => root.put((piles.itemAt(x < 0 ? 0 : piles.count - 1) as PileButton).targetId)

                Binding {
                    target: stack
                    property: "needed"
                    value: card.needed
                    when: card.index === root.question.at
                    restoreMode: Binding.RestoreNone
                }
            }
        }
    }
    Column {
        visible: root.question.lastText !== "" && !root.question.answered
        width: parent.width
        spacing: 2

        Row {
            width: parent.width
            spacing: 6

            Icon {
                name: root.question.lastRight ? "check" : "circle-alert"
                size: 16
                weight: 2.2
                color: root.question.lastRight ? Theme.pine : Theme.clayInk
                anchors.verticalCenter: parent.verticalCenter
            }
            Words {
                role: Theme.labelStrong
                width: parent.width - 22
                color: Theme.ink2
                text: qsTr("上一张　%1").arg(root.question.lastText)
            }
        }
        Words {
            role: Theme.note
            width: parent.width
            color: Theme.ink2
            text: root.question.lastWhy
            Accessible.role: Accessible.AlertMessage
        }
    }
    Row {
        visible: root.busy
        width: parent.width
        spacing: Theme.s3

        Repeater {
            id: piles

            model: root.question.targets

            PileButton {
                width: parent ? (parent.width - (piles.count - 1) * Theme.s3) / piles.count : 0
                onClicked: root.put(targetId)
            }
        }
    }

    Repeater {
        model: root.question.answered ? root.question.items : null

        SortedLine { }
    }
}
