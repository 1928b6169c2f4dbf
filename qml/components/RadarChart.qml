// SPDX-License-Identifier: Apache-2.0
// How far each of several things goes, drawn around a middle: now as a plane, the time before as a dashed line.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Sanju.Ui

Item {
    id: root

    required property var labels             // a list of words
    required property list<real> values       // 0 to 1, the first one upwards, then clockwise
    property list<real> before                // likewise; none the first time
    property int rings: 4
    property string spoken: ""                // the same in words

    readonly property real room: Theme.english ? 48 : 34 // for the labels
    readonly property real grown: Math.min(Theme.textScale, 1.5)
    readonly property real reach: Math.max(40, Math.min(width / 2 - room * grown, height / 2 - 30 * grown))
    readonly property point middle: Qt.point(width / 2, height / 2)

    function spot(index: int, share: real): point {
        const turn = 2 * Math.PI * index / labels.length - Math.PI / 2;
        return Qt.point(middle.x + reach * share * Math.cos(turn), middle.y + reach * share * Math.sin(turn));
    }
    // Around once, and back to the first.
    function outline(shares: var): var {
        const spots = Array.from(shares, (share, index) => spot(index, share));
        return spots.concat(spots.slice(0, 1));
    }
    function ring(share: real): var {
        return outline(Array.from(labels, () => share));
    }

    implicitHeight: 280
    Accessible.role: Accessible.Graphic
    Accessible.name: spoken

    Shape {
        anchors.fill: parent

        ShapePath {
            strokeWidth: 1
            strokeColor: Theme.line
            fillColor: Theme.sheet

            PathPolyline { path: root.ring(1) }
        }
        ShapePath {
            strokeWidth: 1
            strokeColor: Theme.line
            fillColor: "transparent"

            PathMultiline {
                paths: Array.from({ length: root.rings - 1 }, (none, index) => root.ring((index + 1) / root.rings))
                    .concat(Array.from(root.labels, (none, index) => [root.middle, root.spot(index, 1)]))
            }
        }
        ShapePath {
            strokeWidth: 2.5
            strokeColor: Theme.pine
            fillColor: Qt.alpha(Theme.pine, 0.14)
            joinStyle: ShapePath.RoundJoin

            PathPolyline { path: root.outline(root.values) }
        }
        ShapePath {
            strokeWidth: root.before.length > 0 ? 2 : -1
            strokeColor: Theme.edge
            strokeStyle: ShapePath.DashLine
            dashPattern: [4, 3]
            fillColor: "transparent"

            PathPolyline { path: root.before.length > 0 ? root.outline(root.before) : [] }
        }
    }
    Repeater {
        model: root.values.length

        Rectangle {
            required property int index

            readonly property point at: root.spot(index, root.values[index])

            x: at.x - width / 2
            y: at.y - height / 2
            width: 10
            height: 10
            radius: 5
            color: Theme.pine
            border.width: 2
            border.color: Theme.paper
        }
    }
    Repeater {
        model: root.labels.length

        Words {
            id: label

            required property int index

            readonly property point at: root.spot(index, 1)
            readonly property real away: Theme.s2
            readonly property real side: (at.x - root.middle.x) / Math.max(1, root.reach) // -1 left, 1 right

            x: at.x - width / 2 + side * (width / 2 + away)
            y: at.y - height / 2 + (at.y - root.middle.y) / Math.max(1, root.reach) * (height / 2 + away) * (1 - Math.abs(side) / 2)
            role: Theme.strong
            mostScale: 1.5
            wrapMode: Text.NoWrap
            text: root.labels[index]
            spoken: false
        }
    }
}
