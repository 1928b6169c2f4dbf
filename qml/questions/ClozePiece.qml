// SPDX-License-Identifier: Apache-2.0
// A word of the sentence, or a gap with the marks that stay on its line.
import QtQuick
import Sanju.Ui

Row {
    id: root

    required property ClozeRun run
    required property string word
    property bool settled: false
    property real most: 0

    readonly property bool isGap: run?.isGap ?? false

    signal taken()

    height: Math.max(Theme.touch, words.implicitHeight, gap.visible ? gap.implicitHeight : 0)

    Words {
        id: before

        visible: text !== ""
        text: root.isGap ? root.run.previous?.opening ?? "" : ""
        anchors.verticalCenter: parent.verticalCenter
    }
    Words {
        id: words

        visible: !root.isGap
        width: Math.min(implicitWidth, root.most)
        text: root.word
        anchors.verticalCenter: parent.verticalCenter
    }
    ClozeGap {
        id: gap

        visible: root.isGap
        most: root.most - before.implicitWidth - after.implicitWidth
        text: root.isGap ? root.run.text : ""
        look: root.run?.look ?? ""
        settled: root.settled
        anchors.verticalCenter: parent.verticalCenter
        onClicked: root.taken()
    }
    Words {
        id: after

        visible: text !== ""
        text: root.isGap ? root.run.next?.closing ?? "" : ""
        anchors.verticalCenter: parent.verticalCenter
    }
}
