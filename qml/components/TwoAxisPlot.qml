// SPDX-License-Identifier: Apache-2.0
// Points between two lines that cross; the ends of the lines are named around it, a middle band may be shaded.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Sanju.App
import Sanju.Ui

Item {
    id: root

    required property RowModel points         // across and upward, each 0 to 1, text, past
    property string leftEnd: ""
    property string rightEnd: ""
    property string lowEnd: ""
    property string highEnd: ""
    property real bandFrom: 0                 // of both lines; none while they are alike
    property real bandTo: 0
    property string spoken: ""                // the same in words

    readonly property real side: Math.min(width, 300)

    implicitHeight: under.y + under.height
    Accessible.role: Accessible.Graphic
    Accessible.name: spoken

    component End: Words {
        role: Theme.labelStrong
        mostScale: 1.5
        color: Theme.ink2
        spoken: false
    }

    End {
        id: above

        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        text: root.highEnd
    }
    Item {
        id: plot

        x: (root.width - width) / 2
        y: above.height + Theme.s1
        width: root.side
        height: root.side

        Shape {
            anchors.fill: parent

            ShapePath {
                strokeWidth: 1
                strokeColor: Theme.line
                fillColor: Theme.sheet

                PathPolyline {
                    path: [Qt.point(0, 0), Qt.point(plot.width, 0), Qt.point(plot.width, plot.height),
                        Qt.point(0, plot.height), Qt.point(0, 0)]
                }
            }
            ShapePath {
                strokeWidth: -1
                fillColor: Theme.pineTint
                fillRule: ShapePath.WindingFill

                PathMultiline {
                    paths: root.bandTo > root.bandFrom ? [
                        plot.box(root.bandFrom, 0, root.bandTo, 1), plot.box(0, root.bandFrom, 1, root.bandTo)] : []
                }
            }
            ShapePath {
                strokeWidth: 1.5
                strokeColor: Theme.edge
                fillColor: "transparent"

                PathMultiline {
                    paths: [[Qt.point(plot.width / 2, 0), Qt.point(plot.width / 2, plot.height)],
                        [Qt.point(0, plot.height / 2), Qt.point(plot.width, plot.height / 2)]]
                }
            }
        }
        function box(x1: real, y1: real, x2: real, y2: real): var {
            return [Qt.point(width * x1, height * y1), Qt.point(width * x2, height * y1),
                Qt.point(width * x2, height * y2), Qt.point(width * x1, height * y2), Qt.point(width * x1, height * y1)];
        }

        Repeater {
            model: root.points

            Rectangle {
                id: mark

                required property real across
                required property real upward
                required property string text
                required property bool past

                x: plot.width * across - width / 2
                y: plot.height * (1 - upward) - height / 2
                width: text === "" ? 18 : 26
                height: width
                radius: width / 2
                color: past ? Theme.sheet : Theme.pine
                border.width: 2
                border.color: past ? Theme.edge : Theme.sheet

                Words {
                    visible: mark.text !== ""
                    anchors.centerIn: parent
                    role: Theme.labelStrong
                    mostScale: 1
                    topPadding: 0
                    bottomPadding: 0
                    text: mark.text
                    color: Theme.pineText
                    spoken: false
                }
            }
        }
    }
    End {
        id: below

        y: plot.y + plot.height + Theme.s1
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        text: root.lowEnd
    }
    Row {
        id: under

        x: plot.x
        y: below.y + below.height
        width: plot.width

        End {
            width: parent.width / 2
            text: root.leftEnd === "" ? "" : "← " + root.leftEnd
        }
        End {
            width: parent.width / 2
            horizontalAlignment: Text.AlignRight
            text: root.rightEnd === "" ? "" : root.rightEnd + " →"
        }
    }
}
