// SPDX-License-Identifier: Apache-2.0
// Before anything is sent: exactly what will be.
import QtQuick
import Sanju.App
import Sanju.Ui

PageFrame {
    id: root

    required property ClosingViewModel closing

    topGap: Theme.s1

    header: TopBar {
        width: parent.width
        canLeave: true
        leaveName: qsTr("先不发")
        title: root.closing.title
        onLeaving: root.closing.back()
    }

    Words {
        role: Theme.heading
        width: parent.width
        text: qsTr("发出去的就是这些字")
    }
    Card {
        width: parent.width

        Words {
            width: parent.width
            text: root.closing.shareText
        }
    }

    foot: ActionButton {
        width: parent.width
        focus: true
        text: root.closing.copied ? qsTr("复制这些字") : qsTr("发给别人")
        leading: "share-2"
        onClicked: root.closing.share()
    }
}
