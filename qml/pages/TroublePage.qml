// SPDX-License-Identifier: Apache-2.0
// When something cannot be opened or kept: what still works first, then the ways out.
import QtQuick
import Sanju.App
import Sanju.Ui

FocusScope {
    id: root

    required property TroubleViewModel trouble

    property bool saving: false
    property bool sure: false

    PageFrame {
        anchors.fill: parent
        focus: true
        centred: true

        Icon {
            name: "circle-alert"
            size: 40
            color: Theme.clayInk
        }
        Words {
            role: Theme.title
            width: parent.width
            text: root.trouble.title
        }
        Words {
            width: parent.width
            color: Theme.ink2
            text: root.trouble.text
        }
        Rectangle {
            visible: root.trouble.detail !== ""
            width: parent.width
            height: detail.implicitHeight + Theme.s6
            radius: Theme.s3
            color: Theme.sunk

            Words {
                id: detail

                x: Theme.s4
                y: Theme.s3
                width: parent.width - 2 * x
                role: Theme.label
                color: Theme.ink2
                wrapMode: Text.WrapAnywhere
                text: root.trouble.detail
            }
        }
        Words {
            visible: text !== ""
            role: Theme.noteStrong
            width: parent.width
            text: root.trouble.notice
            Accessible.role: Accessible.AlertMessage
        }

        foot: [
            ActionButton {
                visible: root.trouble.canRetry
                width: parent.width
                text: qsTr("再试一次")
                onClicked: root.trouble.retry()
            },
            ActionButton {
                visible: root.trouble.canSalvage
                width: parent.width
                kind: ActionButton.Quiet
                text: qsTr("把读得出的存一份")
                onClicked: root.saving = true
            },
            ActionButton {
                visible: root.trouble.copyLabel !== ""
                width: parent.width
                kind: ActionButton.Quiet
                text: root.trouble.copyLabel
                onClicked: root.trouble.startFromCopy()
            },
            ActionButton {
                visible: root.trouble.canStartAnew
                width: parent.width
                kind: ActionButton.Plain
                small: true
                text: qsTr("从头开始")
                onClicked: root.sure = true
            }
        ]
    }

    FileSheet {
        open: root.saving
        saving: true
        title: qsTr("存到哪里")
        text: qsTr("读得出的记录写进一个新文件，以后可以恢复。原来的文件不动。")
        action: qsTr("存一份")
        suggestion: root.trouble.salvageSuggestion
        onDismissed: root.saving = false
        onAccepted: (file) => {
            root.saving = false;
            root.trouble.salvage(file);
        }
    }
    BottomSheet {
        open: root.sure
        title: qsTr("从头开始吗")
        onDismissed: root.sure = false

        Words {
            width: parent.width
            text: qsTr("原来的文件放到一边，不删。新的记录从零开始。")
        }
        ActionButton {
            width: parent.width
            kind: ActionButton.Careful
            text: qsTr("从头开始")
            onClicked: {
                root.sure = false;
                root.trouble.startAnew();
            }
        }
        ActionButton {
            width: parent.width
            kind: ActionButton.Plain
            small: true
            text: qsTr("先不弄")
            onClicked: root.sure = false
        }
    }
}
