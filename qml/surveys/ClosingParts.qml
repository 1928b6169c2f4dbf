// SPDX-License-Identifier: Apache-2.0
// The parts of the end of the course: what each is, how far it is, and the next one to do.
pragma ComponentBehavior: Bound
import QtQuick
import Sanju.App
import Sanju.Ui

PageFrame {
    id: root

    required property ClosingViewModel closing

    focus: true
    gap: Theme.s4
    topGap: Theme.s1

    header: TopBar {
        width: parent.width
        canLeave: true
        onLeaving: root.closing.leave()
    }

    Words {
        role: Theme.title
        width: parent.width
        text: root.closing.title
    }
    Words {
        width: parent.width
        text: root.closing.opening
    }
    Card {
        width: parent.width
        inset: Theme.s2
        gap: 0

        Repeater {
            id: parts

            model: root.closing.parts

            ListRow {
                id: part

                required property int index
                required property string partId
                required symbol
                required property bool done
                required property bool open
                required text
                required detail

                x: Theme.s3
                width: (parent?.width ?? 0) - 2 * x
                acts: open
                chevron: open
                divider: index < parts.count - 1
                value: done ? qsTr("好了") : ""
                onClicked: if (open) root.closing.go(partId)
            }
        }
    }
    Row {
        width: parent.width
        spacing: Theme.s2

        Icon {
            id: lock

            y: (Theme.note.lineHeight * Theme.textScale - height) / 2
            name: "lock"
            size: 16
            color: Theme.ink2
        }
        Words {
            width: parent.width - lock.width - parent.spacing
            role: Theme.note
            color: Theme.ink2
            text: root.closing.note
        }
    }

    foot: [
        ActionButton {
            width: parent.width
            text: root.closing.nextPart !== "" ? root.closing.nextLabel : qsTr("看看变了什么")
            trailing: "arrow-right"
            onClicked: root.closing.nextPart !== "" ? root.closing.go(root.closing.nextPart) : root.closing.finish()
        },
        ActionButton {
            visible: root.closing.finishable && root.closing.nextPart !== ""
            width: parent.width
            kind: ActionButton.Plain
            small: true
            text: qsTr("自测先不做，看看变了什么")
            onClicked: root.closing.finish()
        }
    ]
}
