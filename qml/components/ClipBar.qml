// SPDX-License-Identifier: Apache-2.0
// How far a clip is, act beside act; it is gone to any place by a tap, a drag or the arrow keys.
pragma ComponentBehavior: Bound
import QtQuick
import Sanju.App
import Sanju.Ui

Item {
    id: root

    required property ClipViewModel model
    property bool still: false                // only shows

    property real held: -1                    // where the finger is, as a share of the bar

    readonly property real between: Theme.s1

    implicitHeight: still ? Theme.s6 : Theme.touch
    activeFocusOnTab: !still
    Accessible.role: still ? Accessible.ProgressBar : Accessible.Slider
    Accessible.name: qsTr("片段放到 %1%").arg(Math.round(model.progress * 100))
    Accessible.onIncreaseAction: model.step(5)
    Accessible.onDecreaseAction: model.step(-5)
    Keys.onRightPressed: (event) => {
        event.accepted = !root.still;
        if (!root.still)
            root.model.step(5);
    }
    Keys.onLeftPressed: (event) => {
        event.accepted = !root.still;
        if (!root.still)
            root.model.step(-5);
    }

    FocusRing {
        visible: root.activeFocus
        around: 0
        corner: Theme.radiusSmall
    }
    Repeater {
        id: parts

        model: root.model.parts

        Rectangle {
            id: part

            required property real before
            required property real share
            required property real done
            required property bool here
            required property int index

            readonly property real room: root.width - root.between * (parts.count - 1)
            readonly property real shown: root.held < 0 || share <= 0 ? done
                : Math.max(0, Math.min(1, (root.held - before) / share))
            readonly property bool handled: root.held < 0 ? here
                : root.held >= before && (root.held < before + share || index === parts.count - 1)

            x: before * room + index * root.between
            width: share * room
            height: 6
            radius: 3
            color: Theme.line
            anchors.verticalCenter: parent.verticalCenter

            Rectangle {
                width: parent.width * part.shown
                height: parent.height
                radius: parent.radius
                color: Theme.pine
            }
            Rectangle {
                visible: part.handled && !root.still
                x: parent.width * part.shown - width / 2
                width: 16
                height: 16
                radius: 8
                color: Theme.pine
                border.width: 3
                border.color: Theme.paper
                anchors.verticalCenter: parent.verticalCenter
            }
        }
    }
    MouseArea {
        anchors.fill: parent
        enabled: !root.still
        preventStealing: true
        onPressed: (mouse) => root.held = Math.max(0, Math.min(1, mouse.x / width))
        onPositionChanged: (mouse) => root.held = Math.max(0, Math.min(1, mouse.x / width))
        onReleased: {
            root.model.seekShare(root.held);
            root.held = -1;
        }
        onCanceled: root.held = -1
    }
}
