// SPDX-License-Identifier: Apache-2.0
// One line to search with, and a way to empty it.
import QtQuick
import QtQuick.Controls.Basic
import Sanju.Ui

TextField {
    id: root

    implicitHeight: Math.max(Theme.touch, contentHeight + Theme.s5)
    verticalAlignment: TextInput.AlignVCenter
    color: Theme.ink
    placeholderTextColor: Theme.ink3
    selectionColor: Theme.pineTint
    selectedTextColor: Theme.ink
    font.family: Theme.family
    font.pixelSize: Math.round(Theme.body.size * Math.min(Theme.textScale, 1.5))
    inputMethodHints: Qt.ImhNoPredictiveText
    leftPadding: 44
    rightPadding: Theme.touch
    Accessible.role: Accessible.EditableText
    Accessible.name: placeholderText

    background: Rectangle {
        radius: Theme.radius
        color: Theme.sheet
        border.width: root.activeFocus ? 2 : 1
        border.color: root.activeFocus ? Theme.indigo : Theme.edge
    }

    Icon {
        x: 14
        name: "search"
        size: 20
        color: Theme.ink2
        anchors.verticalCenter: parent.verticalCenter
    }
    IconButton {
        visible: root.text !== ""
        name: "x"
        text: qsTr("清空")
        tint: Theme.ink2
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        onClicked: root.clear()
    }
}
