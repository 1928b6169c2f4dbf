// SPDX-License-Identifier: Apache-2.0
// The other side's mood as a string: tight and jagged, or loose and long. A word always stands beside it.
import QtQuick
import QtQuick.Shapes
import Sanju.Ui

Shape {
    id: root

    property int mood: 0                      // -2 shut … 2 with you

    readonly property bool tight: mood < 0
    readonly property int level: Math.max(0, Math.min(4, mood + 2))

    property real waves: [16, 12, 6, 4, 2.5][level]
    property real swell: [9, 7.5, 6.5, 6.5, 6][level]
    property color color: tight ? Theme.clay : Theme.pine

    implicitHeight: 24
    layer.enabled: true
    layer.samples: 4

    Behavior on waves { NumberAnimation { duration: Theme.flight; easing.type: Easing.InOutQuad } }
    Behavior on swell { NumberAnimation { duration: Theme.flight; easing.type: Easing.InOutQuad } }
    Behavior on color { ColorAnimation { duration: Theme.flight } }

    function line(): string {
        const steps = Math.max(2, Math.ceil(width / 2));
        const points = [];
        for (let i = 0; i <= steps; ++i) {
            const along = i / steps;
            const wave = Math.sin(along * waves * 2 * Math.PI);
            const lift = tight ? 2 / Math.PI * Math.asin(wave) : wave;
            points.push("%1 %2".arg((along * width).toFixed(1)).arg((height / 2 + lift * swell * Math.sin(Math.PI * along)).toFixed(1)));
        }
        return "M" + points.join("L");
    }

    ShapePath {
        strokeColor: root.color
        strokeWidth: 2
        fillColor: "transparent"
        joinStyle: ShapePath.RoundJoin
        capStyle: ShapePath.RoundCap

        PathSvg { path: root.line() }
    }
}
