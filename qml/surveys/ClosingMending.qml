// SPDX-License-Identifier: Apache-2.0
// The end of a situation: a sentence to say better, and what others might say.
import QtQuick
import Sanju.App
import Sanju.Ui

PageFrame {
    id: root

    required property ClosingViewModel closing

    readonly property bool comparing: closing.comparing
    readonly property bool writes: closing.written !== ""
    readonly property string onward: closing.lastSituation ? qsTr("情景走完了") : qsTr("下一个情景")

    focus: true
    gap: Theme.s3
    topGap: Theme.s1
    onComparingChanged: view.contentY = 0

    header: TopBar {
        width: parent.width
        canLeave: !root.comparing
        canGoBack: root.comparing
        backName: qsTr("回去改")
        title: root.closing.title
        onLeaving: root.closing.leave()
        onWentBack: root.closing.back()
    }

    Words {
        role: Theme.label
        width: parent.width
        color: Theme.ink2
        text: root.closing.step
    }
    Words {
        visible: !root.comparing
        role: Theme.note
        width: parent.width
        text: root.closing.scene
    }
    MendedSentence {
        width: parent.width
        bad: root.closing.bad
        task: ""
        box: root.closing.box
        written: root.closing.written
        references: root.closing.references
        comparing: root.comparing
        onGrown: (part) => root.reveal(part)
    }
    ActionButton {
        visible: !root.comparing
        x: -Theme.s3
        kind: ActionButton.Plain
        small: true
        leading: "undo-2"
        text: qsTr("上一步")
        onClicked: root.closing.previous()
    }

    foot: [
        ActionButton {
            visible: !root.comparing
            width: parent.width
            enabled: root.writes
            text: enabled ? qsTr("看看别人怎么说") : qsTr("写一句再看")
            trailing: enabled ? "arrow-right" : ""
            onClicked: root.closing.compare()
        },
        ActionButton {
            visible: !root.comparing && !root.writes
            width: parent.width
            kind: ActionButton.Plain
            small: true
            text: qsTr("这句先不改")
            onClicked: root.closing.next()
        },
        ActionButton {
            visible: root.comparing
            width: parent.width
            text: root.onward
            trailing: "arrow-right"
            onClicked: root.closing.next()
        }
    ]
}
