// SPDX-License-Identifier: Apache-2.0
// A take of the learner's voice: when it was made, how long it is and stays; to be heard, kept or removed.
import QtQuick
import Sanju.Ui

Item {
    id: root

    required property string take
    required property string text
    required property string detail
    required property bool kept
    required property bool playing

    signal heard()
    signal stopped()
    signal keeping(bool kept)
    signal removed()

    implicitHeight: Theme.large ? words.height + acts.height + Theme.s3 : Math.max(words.height + Theme.s3, 60)

    Column {
        id: words

        y: Theme.large ? Theme.s2 : (root.height - height) / 2
        width: Theme.large ? parent.width : parent.width - acts.width - Theme.s2

        Words {
            width: parent.width
            text: root.text
        }
        Words {
            role: Theme.label
            width: parent.width
            color: Theme.ink2
            text: root.detail
        }
    }
    Row {
        id: acts

        x: Theme.large ? -Theme.s3 : parent.width - width + Theme.s3
        y: Theme.large ? words.y + words.height : (root.height - height) / 2

        IconButton {
            name: root.playing ? "pause" : "play"
            text: root.playing ? qsTr("停下") : qsTr("听%1").arg(root.text)
            tint: Theme.pine
            onClicked: root.playing ? root.stopped() : root.heard()
        }
        IconButton {
            name: "bookmark"
            text: root.kept ? qsTr("不留%1").arg(root.text) : qsTr("留着%1").arg(root.text)
            tint: root.kept ? Theme.pine : Theme.ink2
            on: root.kept
            onClicked: root.keeping(!root.kept)
        }
        IconButton {
            name: "x"
            text: qsTr("删掉%1").arg(root.text)
            tint: Theme.ink2
            onClicked: root.removed()
        }
    }
    Hairline {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
