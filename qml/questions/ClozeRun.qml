// SPDX-License-Identifier: Apache-2.0
// A stretch of text or a gap, not seen itself: it knows the pieces it falls into, so that lines break as in a paragraph.
import QtQuick

Item {
    id: root

    required property int index
    required property string itemId
    required property string text
    required property string look             // idle, selected, placed, right, wrong
    required property bool isGap
    property ClozeRun previous
    property ClozeRun next

    readonly property bool inHand: look === "selected"
    // Marks that close stay on the line of the gap before them, marks that open on that of the gap after them.
    readonly property string closing: text.match(/^[，。！？：；、”’）…,.!?:;)]*/)[0]
    readonly property string opening: text.match(/[“‘（(]*$/)[0]
    readonly property string own: text.slice(previous ? closing.length : 0, text.length - (next ? opening.length : 0))
    // Words; in Chinese, characters.
    readonly property var pieces: isGap ? [""]
        : own.match(/[“‘（(]*([\u2E80-\uFFEF]|[^\s\u2E80-\uFFEF]+\s*|\s+)[，。！？：；、”’）…]*/g) ?? []

    visible: false
}
