// SPDX-License-Identifier: Apache-2.0
// One line of the scene: who said what; the line at hand, and the moment when it went wrong. A tap goes there.
import QtQuick
import Sanju.Ui

Pressable {
    id: root

    required property string beatId
    required property string speaker
    required text
    required property string mark             // why this was the moment
    required property bool moment
    required property bool now
    property bool sought: false               // one of the lines among which the moment is sought

    implicitHeight: Math.max(Theme.touch, column.implicitHeight + Theme.s5)
    corner: Theme.radiusSmall
    ringAround: -2
    Accessible.name: speaker + "：" + text + (mark === "" ? "" : "，" + mark)

    background: Rectangle {
        radius: Theme.radiusSmall
        color: root.moment ? Theme.clayTint : root.now || root.down ? Theme.pineTint : "transparent"
        border.width: root.sought ? 1 : 0
        border.color: Theme.line
    }
    Item {
        anchors.fill: parent

        Column {
            id: column

            x: Theme.s3
            width: parent.width - 2 * x
            anchors.verticalCenter: parent.verticalCenter

            Words {
                width: parent.width
                role: Theme.labelStrong
                text: root.speaker
                color: root.moment ? Theme.clayInk : root.now ? Theme.pine : Theme.ink2
                spoken: false
            }
            Words {
                width: parent.width
                role: Theme.note
                text: root.text
                color: root.moment ? Theme.clayInk : Theme.ink
                spoken: false
            }
            Row {
                visible: root.mark !== ""
                width: parent.width
                spacing: 6

                Icon {
                    name: "circle-alert"
                    size: 16
                    weight: 2
                    color: Theme.clayInk
                    anchors.verticalCenter: parent.verticalCenter
                }
                Words {
                    width: parent.width - 22
                    role: Theme.labelStrong
                    text: root.mark
                    color: Theme.clayInk
                    spoken: false
                }
            }
        }
    }
}
