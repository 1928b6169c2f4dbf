// SPDX-License-Identifier: Apache-2.0
// The ring around what the keyboard would act on.
import QtQuick
import Sanju.Ui

Rectangle {
    id: root

    property real around: 4                   // distance to the control
    property real corner: Theme.radius

    anchors.fill: parent
    anchors.margins: -around
    radius: corner + around
    color: "transparent"
    border.width: 2
    border.color: Theme.indigo
}
