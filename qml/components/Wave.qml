// SPDX-License-Identifier: Apache-2.0
// The wave under words that hurt; and of a voice, higher the louder it is.
import QtQuick
import QtQuick.Shapes
import Sanju.Ui

Shape {
    id: root

    property color color: Theme.clay

    property real swell: 3.2                  // of each half wave, up or down
    property int swing: 4                     // its width
    readonly property string swings: Array(Math.max(0, Math.floor(width / swing))).fill(0)
        .map((none, i) => "q%1 %2 %3 0".arg(swing / 2).arg(i % 2 ? swell : -swell).arg(swing)).join(" ")

    implicitHeight: 6
    layer.enabled: true
    layer.samples: 4

    ShapePath {
        strokeColor: root.color
        strokeWidth: 1.6
        fillColor: "transparent"
        capStyle: ShapePath.RoundCap

        PathSvg { path: "M0 %1 ".arg(root.height / 2) + root.swings }
    }
}
