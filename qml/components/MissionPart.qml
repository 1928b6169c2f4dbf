// SPDX-License-Identifier: Apache-2.0
// One half of an if-then plan: ready parts to take, or the learner's own words.
pragma ComponentBehavior: Bound
import QtQuick
import Sanju.App
import Sanju.Ui

Column {
    id: root

    property string head: ""
    property string hint: ""
    property RowModel choices
    property string value: ""

    signal chosen(string value)

    width: parent ? parent.width : 0
    spacing: Theme.s1

    Words {
        role: Theme.strong
        width: parent.width
        text: root.head
    }
    Repeater {
        model: root.choices

        ChoiceRow {
            required text
            required look

            inset: 10
            onClicked: root.chosen(look === "selected" ? "" : text)
        }
    }
    WritingField {
        width: parent.width
        name: root.hint
        hint: root.hint
        text: root.value
        onTextChanged: if (activeFocus) root.chosen(text)
    }
}
