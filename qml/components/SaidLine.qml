// SPDX-License-Identifier: Apache-2.0
// A line as it may be said aloud; in three sentences with the bar and the name of its own.
import QtQuick
import Sanju.Ui

Item {
    id: root

    property int line: -1                     // which of the three; -1 for none
    property string name: ""
    property string text: ""

    readonly property real indent: line >= 0 ? Theme.s4 : 0

    width: parent ? parent.width : implicitWidth
    implicitHeight: column.implicitHeight
    Accessible.role: Accessible.StaticText
    Accessible.name: name === "" ? text : name + "，" + text

    Rectangle {
        visible: root.line >= 0
        y: Theme.s1
        width: 5
        height: root.height - Theme.s2
        radius: width / 2
        color: root.line >= 0 ? Theme.sentences[root.line] : "transparent"
    }
    Column {
        id: column

        x: root.indent
        width: root.width - x

        Words {
            visible: text !== ""
            role: Theme.labelStrong
            width: parent.width
            text: root.name
            color: root.line >= 0 ? Theme.sentenceInks[root.line] : Theme.ink2
            spoken: false
        }
        Words {
            width: parent.width
            text: root.text
            spoken: false
        }
    }
}
