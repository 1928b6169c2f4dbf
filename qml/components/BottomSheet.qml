// SPDX-License-Identifier: Apache-2.0
// A question before something cannot be taken back; Escape and a tap beside it put it away.
import QtQuick
import Sanju.Ui

FocusScope {
    id: root

    default property alias content: column.data
    property bool open: false
    property string title: ""

    signal dismissed()

    anchors.fill: parent
    visible: open || paper.opacity > 0
    enabled: open
    z: 10
    onOpenChanged: if (open) forceActiveFocus()
    Keys.onEscapePressed: root.dismissed()
    Keys.onBackPressed: root.dismissed()
    Accessible.role: Accessible.Dialog
    Accessible.name: title

    Rectangle {
        anchors.fill: parent
        color: Theme.veil
        opacity: paper.opacity

        TapHandler { onTapped: root.dismissed() }
    }
    Rectangle {
        id: paper

        width: Math.min(parent.width, Theme.column)
        height: Math.min(parent.height - Theme.s8, column.implicitHeight + 2 * Theme.s6 + Theme.safeBottom)
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        radius: Theme.radiusLarge
        color: Theme.sheet
        opacity: root.open ? 1 : 0

        Behavior on opacity { NumberAnimation { duration: Theme.page } }

        Rectangle {
            width: parent.width
            height: parent.radius
            anchors.bottom: parent.bottom
            color: parent.color
        }
        TapHandler { }
        Flickable {
            anchors.fill: parent
            anchors.margins: Theme.s6
            anchors.bottomMargin: Theme.s6 + Theme.safeBottom
            contentHeight: column.implicitHeight
            interactive: contentHeight > height
            clip: interactive
            boundsBehavior: Flickable.StopAtBounds

            Column {
                id: column

                width: parent.width
                spacing: Theme.s3

                Words {
                    role: Theme.heading
                    width: parent.width
                    text: root.title
                }
            }
        }
    }
}
