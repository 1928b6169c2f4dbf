// SPDX-License-Identifier: Apache-2.0
// A field for the learner's own words; grows with them.
import QtQuick
import QtQuick.Controls.Basic
import Sanju.Ui

TextArea {
    id: root

    property string name: ""                  // spoken
    property string hint: ""                  // while nothing is written; wraps as the words will

    implicitHeight: Math.max(Theme.touch, contentHeight + topPadding + bottomPadding,
        asked.visible ? asked.implicitHeight + topPadding + bottomPadding : 0)

    wrapMode: TextEdit.Wrap
    textFormat: TextEdit.PlainText
    color: Theme.ink
    selectionColor: Theme.pineTint
    selectedTextColor: Theme.ink
    font.family: Theme.family
    font.pixelSize: Math.round(Theme.body.size * Theme.textScale)
    leftPadding: Theme.s4
    rightPadding: Theme.s4
    topPadding: Theme.s3
    bottomPadding: Theme.s3
    Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
    Accessible.role: Accessible.EditableText
    Accessible.name: name

    Words {
        id: asked

        visible: root.length === 0 && root.preeditText === ""
        x: root.leftPadding
        y: root.topPadding
        width: root.width - root.leftPadding - root.rightPadding
        color: Theme.ink3
        text: root.hint
        spoken: false
    }

    background: Rectangle {
        radius: Theme.s3
        color: Theme.sheet
        border.width: root.activeFocus ? 2 : 1
        border.color: root.activeFocus ? Theme.indigo : Theme.edge
    }
}
