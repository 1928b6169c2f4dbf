// SPDX-License-Identifier: Apache-2.0
// A bare Qt Quick Controls window: what the app's start is measured against.
import QtQuick
import QtQuick.Controls.Basic

ApplicationWindow {
    property var app: null
    visible: true
    width: 390
    height: 844

    Label {
        anchors.centerIn: parent
        text: "三句"
    }
}
