// SPDX-License-Identifier: Apache-2.0
// What every control that is pressed has in common: Enter acts like a tap, the keyboard's place is ringed, the name is spoken.
import QtQuick
import QtQuick.Controls.Basic
import Sanju.Ui

AbstractButton {
    id: root

    property real corner: Theme.radius        // of the ring
    property real ringAround: 4

    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    padding: 0
    Accessible.role: Accessible.Button
    Accessible.name: text
    Keys.onReturnPressed: act()
    Keys.onEnterPressed: act()

    function act() {
        if (checkable)
            toggle();
        clicked();
    }

    FocusRing {
        z: 1
        visible: root.visualFocus
        around: root.ringAround
        corner: root.corner
    }
}
