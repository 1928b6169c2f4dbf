// SPDX-License-Identifier: Apache-2.0
// A line of a talk: what the other side says and does; or one's own sentence, what it did, and the way back to it.
pragma ComponentBehavior: Bound
import QtQuick
import Sanju.Ui

Item {
    id: root

    required property bool mine
    required property string text
    required property string does
    required property string why
    required property var told                // texts
    required property int step
    required property string spoken
    property bool newest: false
    property bool explained: false            // what one's sentence did is shown
    property bool offered: false              // and that the talk can be led anew from here
    property bool keyboard: false             // came by keys: the ring is shown

    readonly property real most: width * 0.86

    signal asked()
    signal restarted()

    implicitHeight: column.implicitHeight
    activeFocusOnTab: !mine && (newest || activeFocus)
    Accessible.role: mine ? Accessible.NoRole : newest ? Accessible.AlertMessage : Accessible.StaticText
    Accessible.name: mine ? "" : spoken
    Accessible.ignored: mine

    component Bubble: Rectangle {
        property bool pressed: false

        radius: Theme.radius
        color: root.mine ? (pressed ? Theme.goldTint : Theme.pineTint) : Theme.sheet
        border.width: root.mine && !root.offered ? 0 : 1
        border.color: root.mine ? Theme.pine : Theme.line
    }

    NumberAnimation on opacity {
        from: 0
        to: 1
        duration: Theme.page
        easing.type: Easing.OutQuad
    }

    Column {
        id: column

        width: parent.width
        spacing: Theme.s1

        Bubble {
            visible: !root.mine
            width: Math.min(said.implicitWidth + 36, root.most)
            height: said.implicitHeight + Theme.s6

            FocusRing {
                visible: root.activeFocus && root.keyboard
            }
            Words {
                id: said

                x: 18
                y: Theme.s3
                width: parent.width - 2 * x + 1
                text: root.mine ? "" : root.text
                spoken: false
            }
        }
        Words {
            visible: text !== ""
            role: Theme.label
            width: parent.width
            color: Theme.ink2
            text: root.does
            spoken: false
        }
        Pressable {
            id: own

            visible: root.mine
            x: root.width - width
            width: Math.min(words.implicitWidth + 36, root.most)
            implicitHeight: Math.max(Theme.touch, words.implicitHeight + Theme.s6)
            text: root.spoken
            Accessible.description: root.offered ? "" : qsTr("可以从这句重来")
            onClicked: root.asked()

            background: Bubble { pressed: own.down }
            Item {
                anchors.fill: parent

                Words {
                    id: words

                    x: 18
                    y: Theme.s3
                    width: parent.width - 2 * x + 1
                    text: root.mine ? root.text : ""
                    spoken: false
                }
            }
        }
        Words {
            visible: root.mine && root.explained && text !== ""
            role: Theme.note
            x: root.width - width
            width: Math.min(implicitWidth + 1, root.most)
            color: Theme.ink2
            text: root.why
        }
        Repeater {
            model: root.mine && root.explained ? root.told : []

            Words {
                required property string modelData

                role: Theme.note
                x: root.width - width
                width: Math.min(implicitWidth + 1, root.most)
                color: Theme.pine
                text: qsTr("对方知道了：%1").arg(modelData)
            }
        }
        ActionButton {
            visible: root.offered
            x: root.width - width
            width: Math.min(implicitWidth, root.width)
            kind: ActionButton.Quiet
            small: true
            leading: "rotate-ccw"
            text: qsTr("从这句重来")
            onClicked: root.restarted()
        }
    }
}
