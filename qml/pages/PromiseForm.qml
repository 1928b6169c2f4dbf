// SPDX-License-Identifier: Apache-2.0
// Writes a promise down: what, to whom, by when.
import QtQuick
import Sanju.App
import Sanju.Ui

PageFrame {
    id: root

    required property PromiseViewModel promises

    gap: Theme.s2

    Words {
        role: Theme.title
        width: parent.width
        text: qsTr("答应了什么？")
    }
    WritingField {
        width: parent.width
        name: qsTr("答应了什么")
        hint: qsTr("比如：把三月的退货单给过去")
        text: root.promises.what
        onTextChanged: if (activeFocus) root.promises.what = text
    }
    Words {
        role: Theme.strong
        width: parent.width
        topPadding: half + Theme.s3
        text: qsTr("答应了谁")
    }
    WritingField {
        width: parent.width
        name: qsTr("答应了谁")
        hint: qsTr("写岗位就行，可以空着")
        text: root.promises.to
        onTextChanged: if (activeFocus) root.promises.to = text
    }
    Words {
        role: Theme.strong
        width: parent.width
        topPadding: half + Theme.s3
        text: qsTr("说好哪天")
    }
    DayChips {
        pick: root.promises.by
        name: qsTr("说好哪天")
    }
    Words {
        role: Theme.label
        width: parent.width
        topPadding: half + Theme.s3
        color: Theme.ink2
        text: qsTr("只放在这台手机里，给你自己看。")
    }

    foot: ActionButton {
        width: parent.width
        enabled: root.promises.ready
        text: enabled ? qsTr("记下") : qsTr("写上事和日子再记")
        onClicked: root.promises.keep()
    }
}
