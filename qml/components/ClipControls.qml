// SPDX-License-Identifier: Apache-2.0
// Time, speed, captions, ten seconds back, play.
import QtQuick
import Sanju.App
import Sanju.Ui

Item {
    id: root

    required property ClipViewModel model

    // All beside each other, or the time above
    readonly property bool narrow: time.implicitWidth + buttons.width + Theme.s2 > width + Theme.s3

    implicitHeight: Theme.touch + Theme.s1 + (narrow ? time.height : 0)

    Words {
        id: time

        y: root.narrow ? 0 : (root.height - height) / 2
        role: Theme.label
        mostScale: Theme.tabMost
        text: root.model.times
        color: Theme.ink2
        wrapMode: Text.NoWrap
    }
    Row {
        id: buttons

        anchors.right: parent.right
        anchors.rightMargin: -Theme.s3
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.s1

        ActionButton {
            kind: ActionButton.Plain
            small: true
            width: Math.max(Theme.touch, implicitWidth)
            height: Theme.touch
            text: root.model.captions === "both" ? qsTr("双语") : root.model.captions === "en" ? "EN" : "中"
            Accessible.name: root.model.captions === "both" ? qsTr("字幕：中文和英文") : root.model.captions === "en"
                ? qsTr("字幕：英文") : qsTr("字幕：中文")
            onClicked: root.model.cycleCaptions()
        }
        ActionButton {
            kind: ActionButton.Plain
            small: true
            height: Theme.touch
            text: root.model.speedText
            Accessible.name: qsTr("速度 %1").arg(root.model.speedText)
            onClicked: root.model.cycleSpeed()
        }
        IconButton {
            name: "rotate-ccw"
            text: qsTr("退 10 秒")
            onClicked: root.model.back10()
        }
        IconButton {
            name: root.model.playing ? "pause" : "play"
            text: root.model.playing ? qsTr("停一下") : qsTr("播放")
            tint: Theme.pine
            onClicked: root.model.toggle()
        }
    }
}
