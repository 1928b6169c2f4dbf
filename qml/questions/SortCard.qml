// SPDX-License-Identifier: Apache-2.0
// The card at hand: follows the finger, leans a little, and is dropped left or right.
import QtQuick
import Sanju.Ui

Item {
    id: root

    required property int index
    required property string itemId
    required property string text

    readonly property real needed: words.implicitHeight + 2 * Theme.s12
    readonly property real reach: width / 4
    readonly property real shift: drag.active ? drag.activeTranslation.x : 0

    signal dropped(real x)                    // negative: to the left

    Accessible.role: Accessible.StaticText
    Accessible.name: text

    Rectangle {
        x: root.shift
        width: parent.width
        height: parent.height
        radius: Theme.radiusLarge
        color: Theme.sheet
        border.width: Math.abs(root.shift) > root.reach ? 2 : 1
        border.color: Math.abs(root.shift) > root.reach ? Theme.pine : Theme.edge
        rotation: Theme.reducedMotion ? 0 : root.shift / 40
        antialiasing: true

        Behavior on x {
            enabled: !drag.active
            NumberAnimation {
                duration: Theme.flight
                easing.type: Easing.OutQuad
            }
        }

        Words {
            id: words

            anchors.centerIn: parent
            width: parent.width - Theme.s12
            role: root.text.length > (Theme.english ? 60 : 26) ? Theme.heading : Theme.title
            mostScale: 1.5
            horizontalAlignment: Text.AlignHCenter
            text: root.text
            spoken: false
        }
        Icon {
            name: "move-horizontal"
            size: 22
            color: Theme.ink3
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.s3
        }
        DragHandler {
            id: drag

            target: null
            yAxis.enabled: false
            onActiveChanged: {
                const x = activeTranslation.x;
                if (!active && Math.abs(x) > root.reach)
                    root.dropped(x);
            }
        }
    }
}
