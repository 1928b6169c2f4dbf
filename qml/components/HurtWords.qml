// SPDX-License-Identifier: Apache-2.0
// Wash and wave on words of a field that may hurt; on each line where they stand.
pragma ComponentBehavior: Bound
import QtQuick
import Sanju.Ui

Item {
    id: root

    required property int start
    required property int length
    required property string spoken
    required property TextEdit field

    // Laid out anew with all that moves the words.
    readonly property var lines: linesOf(field.text, field.width, field.contentHeight, field.topPadding, field.font.pixelSize)

    anchors.fill: parent
    Accessible.role: Accessible.StaticText
    Accessible.name: spoken

    function linesOf(): var {
        const lines = [];
        for (let at = start; at < Math.min(start + length, field.length); ++at) {
            const here = field.positionToRectangle(at);
            const next = field.positionToRectangle(at + 1);
            const right = next.y > here.y ? field.width - field.rightPadding : next.x;
            const last = lines[lines.length - 1];
            if (last && last.y === here.y)
                last.width = right - last.x;
            else
                lines.push({ x: here.x, y: here.y, width: right - here.x, height: here.height });
        }
        return lines;
    }

    Repeater {
        model: root.lines

        Item {
            id: line

            required property var modelData

            x: modelData.x
            y: modelData.y
            width: modelData.width
            height: modelData.height

            Rectangle {
                x: -1
                y: 2
                width: parent.width + 2
                height: parent.height - 4
                radius: Theme.s1
                color: Theme.clay
                opacity: 0.14
            }
            Wave {
                y: parent.height - 3
                width: parent.width
            }
        }
    }
}
