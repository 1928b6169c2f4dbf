// SPDX-License-Identifier: Apache-2.0
// The wave under words that hurt.
import QtQuick
import QtQuick.Shapes
import Sanju.Ui

Shape {
    id: root

    property color color: Theme.clay

    readonly property int swing: 4
    readonly property string swings: Array(Math.max(0, Math.floor(width / swing))).fill(0)
        .map((none, i) => "q2 %1 4 0".arg(i % 2 ? 3.2 : -3.2)).join(" ")

    implicitHeight: 6
    layer.enabled: true
    layer.samples: 4

    ShapePath {
        strokeColor: root.color
        strokeWidth: 1.6
        fillColor: "transparent"
        capStyle: ShapePath.RoundCap

        PathSvg { path: "M0 3 " + root.swings }
    }
}
