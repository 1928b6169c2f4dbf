// SPDX-License-Identifier: Apache-2.0
// Signs that were seen, what they say so far, how to open then, and a line for the learner's own case.
pragma ComponentBehavior: Bound
import QtQuick
import Sanju.App
import Sanju.Ui

Column {
    id: root

    required property ToolViewModel tool
    required property PageFrame page

    readonly property bool found: tool.entry !== ""

    spacing: Theme.s3

    Flow {
        width: parent.width
        spacing: Theme.s2

        Repeater {
            model: root.tool.clues

            Chip {
                required property string clueId
                required property bool seen
                required text

                most: root.width
                chosen: seen
                Accessible.role: Accessible.CheckBox
                onClicked: root.tool.toggleClue(clueId)
            }
        }
    }
    Words {
        visible: text !== ""
        role: root.found ? Theme.strong : Theme.body
        width: parent.width
        text: root.tool.verdict
    }
    EntryCard {
        visible: root.found
        width: parent.width
        tool: root.tool
    }
    // What a style is not: always there
    Row {
        spacing: Theme.s2

        Icon {
            id: sign

            name: "info"
            size: 16
            color: Theme.ink2
            y: Theme.s1
        }
        Words {
            role: Theme.note
            width: root.width - sign.width - Theme.s2
            color: Theme.ink2
            text: root.tool.note
        }
    }
    FieldBox {
        visible: root.found
        width: parent.width
        tool: root.tool
        page: root.page
        at: 0
    }
    EntryList {
        width: parent.width
        tool: root.tool
        head: qsTr("也可以直接看")
    }
}
