// SPDX-License-Identifier: Apache-2.0
// A picture of cells: torn paper, a floor in the dark, coins, bricks. All of it is in `spoken` too.
pragma ComponentBehavior: Bound
import QtQuick
import Sanju.Ui

Item {
    id: root

    required property string caption
    required property string spoken
    required property int columns
    required property int rows
    required property string ground
    required property var cells

    property real most: width                 // widest it may be

    readonly property real cell: Math.floor(Math.min(width, most) / columns)
    readonly property var grounds: ({ paper: Theme.goldSoft, floor: Theme.sheet, dark: Theme.film, air: Theme.sunk })
    readonly property var looks: ({
        hole: Theme.paper, furniture: Theme.unwritten, bumped: Theme.clay, door: Theme.gold, walker: Theme.pine,
        trail: Theme.pineTint, coin: Theme.gold, lost: Theme.clay, brick: Theme.clay, "other-brick": Theme.gold
    })

    implicitHeight: field.height + (words.visible ? words.height + Theme.s1 : 0)
    Accessible.role: Accessible.Graphic
    Accessible.name: spoken

    Rectangle {
        id: field

        width: root.cell * root.columns
        height: root.cell * root.rows
        anchors.horizontalCenter: parent.horizontalCenter
        color: root.grounds[root.ground]
        border.width: root.ground === "floor" ? 1 : 0
        border.color: Theme.edge

        Repeater {
            model: root.cells

            Rectangle {
                required property var modelData

                readonly property string look: modelData.look
                readonly property bool coin: look === "coin" || look === "lost"
                readonly property bool brick: look === "brick" || look === "other-brick"
                readonly property real gap: coin ? root.cell * 0.06 : brick ? 1 : 0

                x: modelData.column * root.cell + (coin ? root.cell * 0.15 : gap)
                y: (modelData.row - modelData.lift) * root.cell + gap
                width: root.cell - (coin ? root.cell * 0.3 : 2 * gap)
                height: root.cell - 2 * gap
                radius: coin ? height / 2 : look === "walker" || look === "door" ? width / 2 : 0
                color: root.looks[look]
            }
        }
    }
    Words {
        id: words

        visible: text !== ""
        role: Theme.label
        y: field.height + Theme.s1
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        color: Theme.ink2
        text: root.caption
        spoken: false
    }
}
