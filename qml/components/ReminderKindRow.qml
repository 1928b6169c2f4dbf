// SPDX-License-Identifier: Apache-2.0
// A kind of reminder: on or off, and its time, which a tap changes.
import QtQuick
import Sanju.Ui

ListRow {
    id: root

    property bool chosen: false
    property string time: ""                  // empty when it is not to be changed here

    signal turned(bool on)
    signal asked()

    chevron: false
    focusPolicy: Qt.NoFocus
    onClicked: time !== "" ? asked() : turned(!chosen)

    Row {
        spacing: Theme.s3

        Chip {
            visible: root.time !== ""
            text: root.time
            Accessible.role: Accessible.Button
            Accessible.name: root.text + "，" + text
            onClicked: root.asked()
        }
        ToggleSwitch {
            text: root.text
            checked: root.chosen
            onClicked: root.turned(checked)
        }
    }
}
