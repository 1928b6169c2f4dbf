// SPDX-License-Identifier: Apache-2.0
// A sentence that was blurted out, and the box to say it better in, read while one writes; then what was written beside what others say.
pragma ComponentBehavior: Bound
import QtQuick
import Sanju.App
import Sanju.Ui

Column {
    id: root

    required property string bad
    required property string task             // what the better one is to do; may be empty
    required property DrillBoxViewModel box
    required property string written
    required property RowModel references     // text, note
    property bool comparing: false

    signal grown(Item part)                   // while one writes in it

    spacing: Theme.s3

    Card {
        visible: !root.comparing
        width: parent.width
        gap: Theme.s1
        color: Theme.clayTint
        border.width: 0

        Words {
            role: Theme.labelStrong
            width: parent.width
            color: Theme.clayInk
            text: qsTr("脱口而出的是")
        }
        Words {
            role: Theme.lead
            width: parent.width
            text: root.bad
        }
    }
    Words {
        visible: text !== "" && !root.comparing
        role: Theme.note
        width: parent.width
        text: root.task
    }
    Column {
        id: sentence

        visible: !root.comparing
        width: parent.width
        spacing: Theme.s3
        onHeightChanged: if (writing.activeFocus) look.start()

        SentenceBox {
            id: writing

            width: parent.width
            box: root.box
            current: root.box?.remarked ?? false
        }
        RemarkCard {
            visible: root.box?.remarked ?? false
            width: parent.width
            box: root.box
            onMended: writing.edit(root.box.from, root.box.to)
        }

        Timer {
            id: look

            interval: 1
            onTriggered: root.grown(sentence)
        }
    }
    Card {
        visible: root.comparing
        width: parent.width
        gap: Theme.s1

        Words {
            role: Theme.labelStrong
            width: parent.width
            color: Theme.ink2
            text: qsTr("你写的，念一遍")
        }
        Words {
            width: parent.width
            text: root.written
        }
    }
    Words {
        visible: root.comparing
        role: Theme.heading
        width: parent.width
        topPadding: half + Theme.s2
        text: qsTr("别人可以这么说")
    }
    Repeater {
        model: root.comparing ? root.references : null

        Card {
            id: reference

            required property string text
            required property string note

            width: root.width
            gap: Theme.s2

            Words {
                width: parent.width
                text: reference.text
            }
            Words {
                role: Theme.note
                width: parent.width
                color: Theme.ink2
                text: reference.note
            }
        }
    }
}
