// SPDX-License-Identifier: Apache-2.0
// One line icon of the set, by name; never spoken, its control is.
import QtQuick
import QtQuick.Shapes
import Sanju.Ui
import "icon_paths.js" as IconPaths

Item {
    id: root

    property string name: ""
    property real size: 24
    property color color: Theme.ink
    property real weight: 1.75

    readonly property int grid: 24

    implicitWidth: size
    implicitHeight: size
    Accessible.ignored: true

    Shape {
        anchors.fill: parent
        // Lines without stairs, also where the window has no multisampling.
        layer.enabled: true
        layer.samples: 4

        ShapePath {
            strokeColor: root.color
            strokeWidth: root.weight * (root.size < root.grid ? 0.86 : 1)
            scale: Qt.size(root.size / root.grid, root.size / root.grid)
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin

            PathSvg { path: IconPaths.paths[root.name] ?? "" }
        }
    }
}
