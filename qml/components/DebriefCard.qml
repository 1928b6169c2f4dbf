// SPDX-License-Identifier: Apache-2.0
// Asks what became of a mission: three answers, each of them fine, and room for what the other person said.
import QtQuick
import Sanju.App
import Sanju.Ui

Card {
    id: root

    required property DebriefViewModel debrief

    readonly property int stage: debrief?.state ?? DebriefViewModel.Silent
    readonly property bool asking: stage === DebriefViewModel.Asking
    readonly property bool replying: stage === DebriefViewModel.Replying
    readonly property bool kept: stage === DebriefViewModel.Kept

    visible: stage !== DebriefViewModel.Silent
    gap: Theme.s2
    color: Theme.goldTint
    border.width: 0

    Row {
        width: parent.width
        spacing: Theme.s2

        Icon {
            name: root.kept ? "check" : "flag"
            size: 18
            weight: 2
            color: Theme.goldInk
            anchors.verticalCenter: parent.verticalCenter
        }
        Words {
            role: Theme.labelStrong
            width: parent.width - x
            color: Theme.goldInk
            text: root.kept ? qsTr("记下了") : qsTr("说定的那件事，做了吗？")
        }
    }
    Words {
        width: parent.width
        text: root.debrief?.mission ?? ""
    }
    Flow {
        visible: root.asking
        width: parent.width
        spacing: Theme.s2
        topPadding: Theme.s1

        ActionButton {
            kind: ActionButton.Quiet
            small: true
            text: qsTr("做了")
            onClicked: {
                root.debrief.done();
                keep.forceActiveFocus(Qt.OtherFocusReason);
            }
        }
        ActionButton {
            kind: ActionButton.Quiet
            small: true
            text: qsTr("没合适机会")
            onClicked: root.debrief.noMoment()
        }
        ActionButton {
            kind: ActionButton.Quiet
            small: true
            text: qsTr("下次再问")
            onClicked: root.debrief.later()
        }
    }
    Words {
        visible: root.replying
        role: Theme.strong
        width: parent.width
        topPadding: half + Theme.s1
        text: qsTr("他说了什么？")
    }
    WritingField {
        visible: root.replying
        width: parent.width
        name: qsTr("他说了什么？")
        hint: qsTr("一句就行")
        text: root.debrief?.reply ?? ""
        onTextChanged: if (root.debrief && root.debrief.reply !== text) root.debrief.reply = text
    }
    Words {
        visible: root.replying
        role: Theme.label
        width: parent.width
        color: Theme.ink2
        text: qsTr("可以空着。别写真名，写岗位就行。")
    }
    Flow {
        visible: root.replying
        width: parent.width
        spacing: Theme.s2

        ActionButton {
            id: keep

            kind: ActionButton.Quiet
            small: true
            text: qsTr("记下")
            onClicked: root.debrief.keep()
        }
        ActionButton {
            kind: ActionButton.Plain
            small: true
            text: qsTr("还没做")
            onClicked: root.debrief.notDone()
        }
    }
    Words {
        visible: root.kept
        role: Theme.note
        width: parent.width
        color: Theme.ink2
        text: root.debrief?.kept ?? ""
        Accessible.role: Accessible.AlertMessage
    }
    Words {
        visible: offer.visible
        role: Theme.note
        width: parent.width
        text: root.debrief?.offer ?? ""
    }
    ActionButton {
        id: offer

        visible: (root.debrief?.offer ?? "") !== ""
        kind: ActionButton.Quiet
        small: true
        width: Math.min(implicitWidth, parent.width)
        text: qsTr("现在就定")
        onClicked: root.debrief.takeOffer()
    }
}
