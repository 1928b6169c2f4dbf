// SPDX-License-Identifier: Apache-2.0
// A tool: filled in, kept, read in large letters, or sent as text.
pragma ComponentBehavior: Bound
import QtQuick
import Sanju.App
import Sanju.Ui

FocusScope {
    id: root

    required property ToolViewModel tool

    PageFrame {
        id: frame

        anchors.fill: parent
        visible: !root.tool.large && !root.tool.sharing
        focus: visible
        gap: Theme.s4
        topGap: Theme.s1

        header: TopBar {
            width: parent.width
            canGoBack: true
            title: root.tool.title
            action: root.tool.shareable ? "share-2" : ""
            actionName: qsTr("发给别人")
            onWentBack: root.tool.leave()
            onActed: root.tool.sharing = true
        }

        Words {
            role: Theme.note
            width: parent.width
            color: Theme.ink2
            text: root.tool.opening
        }
        Column {
            width: parent.width

            WritingField {
                width: parent.width
                name: qsTr("跟谁，什么事")
                hint: qsTr("跟谁，什么事？写岗位就行，可以不写")
                text: root.tool.about
                onTextChanged: if (root.tool.about !== text) root.tool.about = text
            }
            ActionButton {
                x: -Theme.s3
                visible: root.tool.caseOffered
                kind: ActionButton.Plain
                small: true
                leading: "pencil"
                text: qsTr("用我自己那件事")
                onClicked: root.tool.useCase()
            }
        }
        Column {
            id: steps

            visible: root.tool.kind === ToolViewModel.Card
            width: parent.width

            Repeater {
                id: list

                model: root.tool.steps

                CardStep {
                    required property int index
                    required mark
                    required line
                    required name
                    required hint
                    required first
                    required count
                    required checked
                    required look

                    width: steps.width
                    tool: root.tool
                    page: frame
                    last: index === list.count - 1
                }
            }
        }
        ToolChooser {
            visible: root.tool.kind === ToolViewModel.Chooser
            width: parent.width
            tool: root.tool
            page: frame
        }
        ToolLookup {
            visible: root.tool.kind === ToolViewModel.Lookup
            width: parent.width
            tool: root.tool
            page: frame
        }
        ActionButton {
            visible: root.tool.saved
            kind: ActionButton.Careful
            small: true
            width: parent.width
            text: qsTr("删掉这张卡")
            onClicked: root.tool.remove()
        }

        foot: Grid {
            id: foot

            visible: root.tool.pages.count > 0 || root.tool.filled
            width: parent ? parent.width : 0
            columns: Theme.large ? 1 : 2
            spacing: Theme.s3

            ActionButton {
                id: keep

                visible: root.tool.filled && (root.tool.unsaved || !Theme.large)
                kind: ActionButton.Quiet
                width: Theme.large || !large.visible ? foot.width : Math.max(104, implicitWidth)
                enabled: root.tool.unsaved
                text: enabled ? qsTr("存下") : qsTr("已存下")
                onClicked: root.tool.save()
            }
            ActionButton {
                id: large

                visible: root.tool.pages.count > 0
                width: Theme.large || !keep.visible ? foot.width : foot.width - keep.width - foot.spacing
                leading: "maximize-2"
                text: qsTr("大字带去谈")
                onClicked: root.tool.large = true
            }
        }
    }
    LargeWords {
        anchors.fill: parent
        focus: root.tool.large
        tool: root.tool
    }
    ShareWords {
        anchors.fill: parent
        focus: root.tool.sharing
        tool: root.tool
    }
    Toast {
        x: (parent.width - width) / 2
        y: frame.view.y + frame.view.height - height - Theme.s2
        width: Math.min(parent.width - 2 * Theme.margin, Theme.column)
        text: root.tool.notice
        onClicked: root.tool.clearNotice()
    }
}
