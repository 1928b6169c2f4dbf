// SPDX-License-Identifier: Apache-2.0
// What the last act did, above the foot for six seconds; a tap puts it away.
import QtQuick
import Sanju.Ui

Pressable {
    id: root

    property string offer: ""                 // what a tap on the right does; empty: nothing

    signal acted()

    visible: text !== ""
    implicitHeight: Math.max(56, words.implicitHeight + Theme.s6)
    Accessible.role: Accessible.AlertMessage
    onTextChanged: if (text !== "") stays.restart()

    Timer {
        id: stays

        interval: Theme.toastStays
        onTriggered: root.act()
    }

    background: Rectangle {
        radius: Theme.radius
        color: Theme.toastPaper
    }
    Item {
        anchors.fill: parent

        Words {
            id: words

            x: Theme.s5
            width: parent.width - x - (undo.visible ? undo.width + Theme.s5 : Theme.s12)
            role: Theme.note
            color: Theme.toastInk
            text: root.text
            spoken: false
            anchors.verticalCenter: parent.verticalCenter
        }
        Pressable {
            id: undo

            visible: root.offer !== ""
            width: Math.max(Theme.touch, undoWords.implicitWidth + 2 * Theme.s3)
            height: Theme.touch
            text: root.offer
            anchors.right: parent.right
            anchors.rightMargin: Theme.s3
            anchors.verticalCenter: parent.verticalCenter
            onClicked: root.acted()

            Item {
                anchors.fill: parent

                Words {
                    id: undoWords

                    role: Theme.noteStrong
                    anchors.centerIn: parent
                    color: Theme.toastAct
                    text: root.offer
                    spoken: false
                    wrapMode: Text.NoWrap
                }
            }
        }
        Icon {
            visible: !undo.visible
            name: "x"
            size: 16
            color: Theme.toastAct
            anchors.right: parent.right
            anchors.rightMargin: Theme.s5
            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
