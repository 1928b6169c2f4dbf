// SPDX-License-Identifier: Apache-2.0
// Paper on paper with a hairline; never one inside another.
import QtQuick
import Sanju.Ui

Rectangle {
    id: root

    default property alias content: column.data
    property alias gap: column.spacing
    property real inset: Theme.s5

    implicitHeight: column.implicitHeight + inset * 2
    radius: Theme.radius
    color: Theme.sheet
    border.width: 1
    border.color: Theme.line

    Column {
        id: column

        x: root.inset
        y: root.inset
        width: root.width - root.inset * 2
        spacing: Theme.s2
    }
}
