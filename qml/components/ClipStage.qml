// SPDX-License-Identifier: Apache-2.0
// The line that is being said, large, on the side of who says it; clay while it goes wrong, pine when it goes right.
pragma ComponentBehavior: Bound
import QtQuick
import Sanju.App
import Sanju.Ui

Rectangle {
    id: root

    required property ClipViewModel clip
    property real least: 0                    // height, unless the line takes more

    readonly property bool wrong: clip.act === "wrong"
    readonly property bool good: clip.act === "right"
    readonly property color tint: wrong ? Theme.clayInk : good ? Theme.pine : Theme.indigo
    readonly property real head: Theme.s4 + tag.implicitHeight + 10 + Theme.s3

    property real needed: 0                   // by the line at hand

    implicitHeight: Math.max(least, head + needed + Theme.s4)
    radius: Theme.radius
    color: wrong ? Theme.clayTint : good ? Theme.pineTint : Theme.indigoTint

    Behavior on color { ColorAnimation { duration: Theme.page } }

    Rectangle {
        x: Theme.s4
        y: Theme.s4
        width: tag.implicitWidth + 38
        height: tag.implicitHeight + 10
        radius: height / 2
        color: Theme.paper

        Icon {
            x: 10
            size: 16
            weight: 2
            name: root.clip.paused ? "pause" : root.wrong ? "x" : root.good ? "check" : "ear"
            color: root.tint
            anchors.verticalCenter: parent.verticalCenter
        }
        Words {
            id: tag

            x: 30
            role: Theme.labelStrong
            mostScale: Theme.tabMost
            text: root.clip.actLabel
            wrapMode: Text.NoWrap
            anchors.verticalCenter: parent.verticalCenter
        }
    }

    Repeater {
        id: lines

        model: root.clip.lines

        Item {
            id: line

            required property int index
            required property string speaker
            required property string text
            required property bool mine

            readonly property bool last: index === lines.count - 1

            visible: last
            x: Theme.s5
            y: root.head
            width: root.width - 2 * x
            height: root.height - y - Theme.s4

            Binding {
                target: root
                property: "needed"
                value: said.implicitHeight + Theme.s2 + name.height
                when: line.last
                restoreMode: Binding.RestoreNone
            }
            NumberAnimation on opacity {
                running: line.last
                from: 0
                to: 1
                duration: Theme.page
                easing.type: Easing.OutQuad
            }

            Words {
                id: said

                anchors.verticalCenter: parent.verticalCenter
                anchors.verticalCenterOffset: -name.height / 2
                width: parent.width
                role: line.text.length > (Theme.english ? 40 : 18) ? Theme.heading : Theme.title
                mostScale: Theme.buttonMost
                horizontalAlignment: line.mine ? Text.AlignRight : Text.AlignLeft
                text: line.text
            }
            Row {
                id: name

                anchors.bottom: parent.bottom
                anchors.left: line.mine ? undefined : parent.left
                anchors.right: line.mine ? parent.right : undefined
                spacing: Theme.s2
                layoutDirection: line.mine ? Qt.RightToLeft : Qt.LeftToRight

                Rectangle {
                    width: 32
                    height: 32
                    radius: 16
                    color: line.mine ? root.tint : "transparent"
                    border.width: line.mine ? 0 : 1.5
                    border.color: root.tint

                    Words {
                        anchors.centerIn: parent
                        role: Theme.noteStrong
                        mostScale: 1
                        text: line.speaker.charAt(0)
                        color: line.mine ? root.color : root.tint
                        spoken: false
                    }
                }
                Words {
                    role: Theme.noteStrong
                    mostScale: Theme.buttonMost
                    text: line.speaker
                    color: root.tint
                    wrapMode: Text.NoWrap
                    anchors.verticalCenter: parent.verticalCenter
                }
            }
        }
    }
}
