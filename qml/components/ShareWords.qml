// SPDX-License-Identifier: Apache-2.0
// Over the whole page, before anything is sent: exactly what will be, and which parts go along.
pragma ComponentBehavior: Bound
import QtQuick
import Sanju.App
import Sanju.Ui

PageFrame {
    id: root

    required property ToolViewModel tool

    readonly property bool nothing: tool.shareText === ""

    visible: tool.sharing
    topGap: Theme.s1
    onVisibleChanged: {
        view.contentY = 0;
        if (visible)
            send.forceActiveFocus(Qt.OtherFocusReason);
    }

    header: TopBar {
        width: parent.width
        canLeave: true
        leaveName: qsTr("先不发")
        title: root.tool.title
        onLeaving: root.tool.sharing = false
    }

    Words {
        role: Theme.heading
        width: parent.width
        text: qsTr("发出去的就是这些字")
    }
    Words {
        visible: parts.visible
        role: Theme.note
        width: parent.width
        color: Theme.ink2
        text: qsTr("点一下，选哪几段一起发。")
    }
    Flow {
        id: parts

        visible: root.tool.sections.count > 1 || root.nothing
        width: parent.width
        spacing: Theme.s2

        Repeater {
            model: root.tool.sections

            Chip {
                required property string sectionId
                required property string name
                required chosen

                most: root.inner
                text: name
                Accessible.role: Accessible.CheckBox
                onClicked: root.tool.toggleSection(sectionId)
            }
        }
    }
    Rectangle {
        visible: !root.nothing
        width: parent.width
        height: words.height + 2 * words.y
        radius: Theme.radius
        color: Theme.sheet
        border.width: 1
        border.color: Theme.line

        Words {
            id: words

            x: Theme.s5
            y: Theme.s4
            width: parent.width - 2 * x
            text: root.tool.shareText
        }
    }

    foot: ActionButton {
        id: send

        width: parent ? parent.width : 0
        focus: true
        enabled: !root.nothing
        text: root.nothing ? qsTr("先点一段") : root.tool.copied ? qsTr("复制这些字") : qsTr("发给别人")
        leading: enabled ? "share-2" : ""
        onClicked: root.tool.share()
    }
}
