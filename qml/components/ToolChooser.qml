// SPDX-License-Identifier: Apache-2.0
// Questions that lead to a strategy; then the strategy, and a line for the learner's own case.
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

    Words {
        visible: !root.found
        role: Theme.heading
        width: parent.width
        text: root.tool.ask
    }
    Repeater {
        model: root.tool.ways

        ChoiceRow {
            required property string wayId
            required text

            width: root.width
            Accessible.role: Accessible.Button
            Accessible.checkable: false
            onClicked: root.tool.answer(wayId)
        }
    }
    EntryCard {
        visible: root.found
        width: parent.width
        tool: root.tool
    }
    FieldBox {
        visible: root.found
        width: parent.width
        tool: root.tool
        page: root.page
        at: 0
    }
    Flow {
        visible: root.tool.asked
        x: -Theme.s3
        width: parent.width + Theme.s3

        ActionButton {
            kind: ActionButton.Plain
            small: true
            leading: "undo-2"
            text: qsTr("回上一步")
            onClicked: root.tool.takeBack()
        }
        ActionButton {
            visible: root.found
            kind: ActionButton.Plain
            small: true
            text: qsTr("从头再问")
            onClicked: root.tool.startOver()
        }
    }
    EntryList {
        width: parent.width
        tool: root.tool
        head: qsTr("也可以直接看")
    }
}
