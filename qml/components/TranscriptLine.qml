// SPDX-License-Identifier: Apache-2.0
// One line of the scene: when, who said what; the line at hand, and the moment when it went wrong. A tap goes there.
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
    required property string time             // 0:06; empty where nothing is timed
    required property string head             // what begins with this line
    property bool sought: false               // one of the lines among which the moment is sought

    readonly property color tint: moment ? Theme.clayInk : now ? Theme.pine : Theme.ink2
    readonly property bool timed: time !== ""
    readonly property real headHeight: title.visible ? title.height : 0

    implicitHeight: headHeight + Math.max(Theme.touch, column.implicitHeight + Theme.s5)
    corner: Theme.radiusSmall
    ringAround: -2
    Accessible.name: (head === "" ? "" : head + "，") + (timed ? time + "，" : "") + speaker + "：" + text
        + (mark === "" ? "" : "，" + mark)
    Accessible.selected: now

    background: Item {
        Rectangle {
            anchors.fill: parent
            anchors.topMargin: root.headHeight
            radius: Theme.radiusSmall
            color: root.moment ? Theme.clayTint : root.now || root.down ? Theme.pineTint : "transparent"
            border.width: root.sought ? 1 : 0
            border.color: Theme.line
        }
    }
    Item {
        anchors.fill: parent

        Words {
            id: title

            visible: root.head !== ""
            x: Theme.s3
            width: parent.width - 2 * x
            role: Theme.labelStrong
            text: root.head
            color: Theme.ink3
            spoken: false
        }
        Words {
            id: when

            visible: root.timed
            x: Theme.s3
            y: column.y + (said.font.pixelSize - font.pixelSize) / 2
            role: root.now ? Theme.labelStrong : Theme.label
            mostScale: Theme.buttonMost
            text: root.time
            color: root.now || root.moment ? root.tint : Theme.ink3
            wrapMode: Text.NoWrap
            spoken: false
        }
        Column {
            id: column

            x: Theme.s3 + (root.timed ? Math.max(46, when.implicitWidth + Theme.s3) : 0)
            y: root.headHeight + (root.height - root.headHeight - height) / 2
            width: parent.width - x - Theme.s3

            Words {
                visible: !root.timed
                width: parent.width
                role: Theme.labelStrong
                text: root.speaker
                color: root.tint
                spoken: false
            }
            Words {
                id: said

                width: parent.width
                role: Theme.note
                textFormat: root.timed ? Text.StyledText : Text.PlainText
                text: root.timed ? "<b>" + root.speaker + "</b> " + root.text : root.text
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
