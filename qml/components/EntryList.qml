// SPDX-License-Identifier: Apache-2.0
// All strategies or styles, to look at without questions.
pragma ComponentBehavior: Bound
import QtQuick
import Sanju.App
import Sanju.Ui

Column {
    id: root

    required property ToolViewModel tool
    property string head: ""

    Words {
        role: Theme.labelStrong
        width: parent.width
        topPadding: half + Theme.s3
        color: Theme.ink2
        text: root.head
    }
    Repeater {
        id: entries

        model: root.tool.entries

        ListRow {
            required property int index
            required property string entryId
            required property string name
            required property bool chosen

            text: name
            detail: chosen ? qsTr("正在看") : ""
            chevron: !chosen
            divider: index < entries.count - 1
            onClicked: root.tool.lookAt(entryId)
        }
    }
}
