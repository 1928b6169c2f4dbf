// SPDX-License-Identifier: Apache-2.0
// A situation and three ways on; a tap is the answer. Then what the chosen one does, and the one the scene goes on from.
pragma ComponentBehavior: Bound
import QtQuick
import Sanju.App
import Sanju.Ui

PageFrame {
    id: root

    required property ClosingViewModel closing

    focus: true
    gap: Theme.s3
    topGap: Theme.s1

    Connections {
        target: root.closing
        function onStageChanged() {
            root.view.contentY = 0;
        }
    }
    // Once it is laid out
    Timer {
        id: look

        interval: 1
        onTriggered: root.reveal(remarks)
    }

    header: TopBar {
        width: parent.width
        canLeave: true
        title: root.closing.title
        onLeaving: root.closing.leave()
    }

    Words {
        role: Theme.label
        width: parent.width
        color: Theme.ink2
        text: root.closing.step
    }
    Words {
        role: Theme.lead
        width: parent.width
        text: root.closing.scene
    }
    Words {
        role: Theme.strong
        width: parent.width
        text: root.closing.ask
    }

    lower: [
        Column {
            width: parent.width
            spacing: Theme.s3

            Repeater {
                model: root.closing.options

                ChoiceRow {
                    required property string optionId
                    required text
                    required look
                    required note

                    visible: look !== "dim"
                    enabled: !root.closing.told
                    inset: Theme.s3
                    onClicked: root.closing.choose(optionId)
                }
            }
        },
        Column {
            id: remarks

            visible: root.closing.told
            width: parent.width
            spacing: Theme.s2
            onVisibleChanged: if (visible) look.start()

            Repeater {
                model: root.closing.remarks

                Column {
                    id: remark

                    required property string head
                    required property string text
                    required property bool good

                    width: parent ? parent.width : 0

                    Words {
                        role: Theme.noteStrong
                        width: parent.width
                        color: remark.good ? Theme.pine : Theme.clayInk
                        text: remark.head
                        Accessible.role: Accessible.AlertMessage
                    }
                    Words {
                        role: Theme.note
                        width: parent.width
                        text: remark.text
                    }
                }
            }
        },
        ActionButton {
            visible: root.closing.canGoBack
            x: -Theme.s3
            kind: ActionButton.Plain
            small: true
            leading: "undo-2"
            text: qsTr("上一步")
            onClicked: root.closing.previous()
        },
        Item {
            visible: !root.closing.told       // no foot
            width: 1
            height: Theme.s3
        }
    ]

    foot: ActionButton {
        visible: root.closing.told
        width: parent.width
        text: qsTr("接着走")
        trailing: "arrow-right"
        onClicked: root.closing.next()
    }
}
