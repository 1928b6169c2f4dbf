// SPDX-License-Identifier: Apache-2.0
// The tabs at the left edge of wide windows.
pragma ComponentBehavior: Bound
import QtQuick
import Sanju.Ui

Rectangle {
    id: root

    required property var places           // of Destination
    required property int page

    signal chosen(int page)

    implicitWidth: Theme.rail
    color: Theme.sheet
    Accessible.role: Accessible.PageTabList

    Rectangle {
        width: 1
        height: parent.height
        color: Theme.line
        anchors.right: parent.right
    }
    SanMark {
        y: Theme.safeTop + Theme.s5
        size: 34
        anchors.horizontalCenter: parent.horizontalCenter
    }
    Column {
        y: Theme.safeTop + 84
        width: parent.width
        spacing: Theme.s3

        Repeater {
            model: root.places

            DestinationTab {
                required property Destination modelData

                width: root.width
                place: modelData
                on: place.page === root.page
                onClicked: root.chosen(place.page)
            }
        }
    }
}
