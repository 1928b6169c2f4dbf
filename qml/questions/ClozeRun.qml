// SPDX-License-Identifier: Apache-2.0
// A stretch of text, laid out word by word (in Chinese, character by character) so that lines break as in a paragraph; or a gap.
pragma ComponentBehavior: Bound
import QtQuick
import Sanju.Ui

Repeater {
    id: root

    required property string itemId
    required property string text
    required property string look             // idle, selected, placed, right, wrong
    required property bool isGap
    property ClozeRun previous
    property ClozeRun next
    property bool settled: false
    property real most: 0

    readonly property bool inHand: look === "selected"
    // Marks that close stay on the line of the gap before them, marks that open on that of the gap after them.
    readonly property string closing: text.match(/^[，。！？：；、”’）…,.!?:;)]*/)[0]
    readonly property string opening: text.match(/[“‘（(]*$/)[0]
    readonly property string own: text.slice(previous ? closing.length : 0, text.length - (next ? opening.length : 0))

    signal taken()

    model: isGap ? [""] : own.match(/[“‘（(]*([\u2E80-\uFFEF]|[^\s\u2E80-\uFFEF]+\s*|\s+)[，。！？：；、”’）…]*/g) ?? []

    delegate: Row {
        id: piece

        required property string modelData

        height: Math.max(Theme.touch, words.implicitHeight, gap.visible ? gap.implicitHeight : 0)

        Words {
            visible: text !== ""
            text: root.isGap ? root.previous?.opening ?? "" : ""
            anchors.verticalCenter: parent.verticalCenter
        }
        Words {
            id: words

            visible: !root.isGap
            width: Math.min(implicitWidth, root.most)
            text: piece.modelData
            anchors.verticalCenter: parent.verticalCenter
        }
        ClozeGap {
            id: gap

            visible: root.isGap
            most: root.most - Theme.s10
            text: root.isGap ? root.text : ""
            look: root.look
            settled: root.settled
            anchors.verticalCenter: parent.verticalCenter
            onClicked: root.taken()
        }
        Words {
            visible: text !== ""
            text: root.isGap ? root.next?.closing ?? "" : ""
            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
