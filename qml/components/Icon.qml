// SPDX-License-Identifier: Apache-2.0
// One line icon of the set, by name; never spoken, its control is.
import QtQuick
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

    LineIcon {
        anchors.fill: parent
        path: IconPaths.paths[root.name] ?? ""
        color: root.color
        weight: root.weight * (root.size < root.grid ? 0.86 : 1)
    }
}
