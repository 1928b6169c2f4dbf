// SPDX-License-Identifier: Apache-2.0
// The tabs under the thumb.
pragma ComponentBehavior: Bound
import QtQuick
import Sanju.Ui

Rectangle {
    id: root

    required property var places           // of Destination
    required property int page

    signal chosen(int page)

    implicitHeight: 65 + Theme.safeBottom
    color: Theme.sheet
    Accessible.role: Accessible.PageTabList

    Hairline { width: parent.width }

    Row {
        y: 1
        width: parent.width

        Repeater {
            model: root.places

            DestinationTab {
                required property Destination modelData

                width: root.width / root.places.length
                place: modelData
                on: place.page === root.page
                onClicked: root.chosen(place.page)
            }
        }
    }
}
