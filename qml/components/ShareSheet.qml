// SPDX-License-Identifier: Apache-2.0
// Shows exactly what will be sent, and which parts go along, before anything is.
pragma ComponentBehavior: Bound
import QtQuick
import Sanju.App
import Sanju.Ui

BottomSheet {
    id: root

    required property ToolViewModel tool

    open: tool.sharing
    title: qsTr("发出去的就是这些字")
    onDismissed: tool.sharing = false

    Words {
        visible: root.tool.sections.count > 1
        role: Theme.note
        width: parent.width
        color: Theme.ink2
        text: qsTr("点一下，选哪几段一起发。")
    }
    Flow {
        visible: root.tool.sections.count > 1 || root.tool.shareText === ""
        width: parent.width
        spacing: Theme.s2

        Repeater {
            model: root.tool.sections

            Chip {
                required property string sectionId
                required property string name
                required chosen

                most: parent ? parent.width : Infinity
                text: name
                Accessible.role: Accessible.CheckBox
                onClicked: root.tool.toggleSection(sectionId)
            }
        }
    }
    Rectangle {
        visible: root.tool.shareText !== ""
        width: parent.width
        height: words.height + 2 * words.y
        radius: Theme.radius
        color: Theme.sunk

        Words {
            id: words

            x: Theme.s4
            y: Theme.s3
            width: parent.width - 2 * x
            text: root.tool.shareText
        }
    }
    ActionButton {
        width: parent.width
        enabled: root.tool.shareText !== ""
        text: !enabled ? qsTr("先点一段") : root.tool.copied ? qsTr("复制这些字") : qsTr("发给别人")
        leading: enabled ? "share-2" : ""
        onClicked: root.tool.share()
    }
    ActionButton {
        width: parent.width
        kind: ActionButton.Plain
        small: true
        text: qsTr("先不发")
        onClicked: root.tool.sharing = false
    }
}
