// SPDX-License-Identifier: Apache-2.0
// A card in large letters over the whole page, a part at a time: to glance at while one talks.
pragma ComponentBehavior: Bound
import QtQuick
import Sanju.App
import Sanju.Ui

FocusScope {
    id: root

    required property ToolViewModel tool

    property int at: 0

    readonly property int count: tool.pages.count
    readonly property bool isLast: at >= count - 1

    function turn(by: int) {
        at = Math.max(0, Math.min(at + by, count - 1));
        view.contentY = 0;
    }

    visible: tool.large
    onVisibleChanged: {
        at = 0;
        view.contentY = 0;
        if (visible)
            next.forceActiveFocus(Qt.OtherFocusReason);
    }
    Keys.onRightPressed: turn(1)
    Keys.onLeftPressed: turn(-1)

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }
    TopBar {
        id: bar

        width: parent.width
        canLeave: true
        leaveName: qsTr("收起")
        title: root.tool.title
        trailing: (root.at + 1) + " / " + root.count
        onLeaving: root.tool.large = false
    }
    Flickable {
        id: view

        anchors.top: bar.bottom
        anchors.bottom: foot.top
        anchors.bottomMargin: Theme.s3
        width: parent.width
        contentWidth: width
        contentHeight: page.y + page.height + Theme.s6
        clip: true
        boundsBehavior: Flickable.StopAtBounds

        Item {
            id: page

            x: Theme.margin
            y: Math.max(Theme.s6, (view.height - height) / 3)
            width: view.width - 2 * x
            height: childrenRect.height

            Repeater {
                model: root.tool.pages

                Column {
                    id: part

                    required property int index
                    required property string mark
                    required property int line
                    required property string name
                    required property var texts
                    required property bool written

                    visible: index === root.at
                    width: page.width
                    spacing: Theme.s4

                    StepMark {
                        visible: part.mark !== ""
                        mark: part.mark
                        look: part.written ? "done" : "open"
                    }
                    Item {
                        width: parent.width
                        height: head.height

                        Rectangle {
                            visible: part.line >= 0
                            width: 6
                            height: parent.height
                            radius: 3
                            color: part.line >= 0 ? Theme.sentences[part.line] : "transparent"
                        }
                        Words {
                            id: head

                            role: Theme.heading
                            x: part.line >= 0 ? Theme.s4 : 0
                            width: parent.width - x
                            color: part.line >= 0 ? Theme.sentenceInks[part.line] : Theme.ink2
                            text: part.name
                        }
                    }
                    Repeater {
                        model: part.texts

                        Words {
                            required property string modelData

                            role: part.written ? Theme.display : Theme.title
                            mostScale: 1.5
                            width: part.width
                            color: part.written ? Theme.ink : Theme.ink2
                            text: modelData
                        }
                    }
                }
            }
        }
    }
    Row {
        id: foot

        x: (root.width - width) / 2
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.s3
        width: Math.min(parent.width - 2 * Theme.margin, Theme.column)
        spacing: Theme.s3

        IconButton {
            id: before

            visible: root.at > 0
            name: "chevron-left"
            text: qsTr("上一段")
            ringed: true
            height: 56
            width: 56
            onClicked: root.turn(-1)
        }
        ActionButton {
            id: next

            width: parent.width - (before.visible ? before.width + parent.spacing : 0)
            focus: true
            text: root.isLast ? qsTr("收起") : qsTr("下一段")
            trailing: root.isLast ? "" : "arrow-right"
            onClicked: root.isLast ? root.tool.large = false : root.turn(1)
        }
    }
}
