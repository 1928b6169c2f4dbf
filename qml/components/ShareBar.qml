// SPDX-License-Identifier: Apache-2.0
// Three counts as parts of one bar; the words below it say the same.
import QtQuick
import Sanju.Ui

Row {
    id: root

    required property int firm
    required property int settling
    required property int slipping

    readonly property real one: (width - 2 * spacing) / Math.max(1, firm + settling + slipping)

    component Share: Rectangle {
        property int count: 0
        property real whole: 0                // length of one

        visible: count > 0
        width: Math.max(height, whole * count)
        height: 10
        radius: 5
    }

    spacing: 3
    topPadding: Theme.s1
    Accessible.ignored: true

    Share {
        count: root.firm
        whole: root.one
        color: Theme.gold
    }
    Share {
        count: root.settling
        whole: root.one
        color: Theme.goldSoft
    }
    Share {
        count: root.slipping
        whole: root.one
        color: Theme.sunk
        border.width: 1
        border.color: Theme.edge
    }
}
