// SPDX-License-Identifier: Apache-2.0
// A sentence to write: its bar, name and question, the words, marks under them once typing stops, and ticks.
pragma ComponentBehavior: Bound
import QtQuick
import Sanju.App
import Sanju.Ui

WritingField {
    id: root

    required property DrillBoxViewModel box
    property bool current: false              // its remark is shown
    property bool named: true                 // false where its name stands above it

    readonly property int line: box?.line ?? -1
    readonly property color tint: line >= 0 ? Theme.sentences[line] : Theme.pine
    readonly property real indent: line >= 0 ? Theme.s8 : Theme.s4
    readonly property real roomy: 132 * Math.min(Theme.textScale, 1.5) // where all is written in one box

    function edit(from: int, to: int) {
        forceActiveFocus(Qt.OtherFocusReason);
        select(from, to);
    }

    height: Math.max(implicitHeight, line < 0 ? roomy : 0)
    name: question.text === "" ? label.text : label.text + "，" + question.text
    hint: box?.hint ?? ""
    text: box?.text ?? ""
    leftPadding: indent
    topPadding: named ? head.y + head.height + Theme.s1 : Theme.s3
    bottomPadding: ticks.visible ? ticks.height + Theme.s5 : Theme.s4
    onTextChanged: {
        if (box && box.text !== text) {
            box.text = text;
            pause.restart();
        }
    }
    onEditingFinished: if (pause.running) { pause.stop(); box?.check(); }

    background: Rectangle {
        radius: Theme.radius
        color: Theme.sheet
        border.width: root.activeFocus || root.current ? 2 : 1
        border.color: root.activeFocus || root.current ? root.tint : Theme.edge
    }

    Timer {
        id: pause

        interval: Theme.typingStops
        onTriggered: root.box?.check()
    }
    Rectangle {
        visible: root.line >= 0
        x: 14
        y: Theme.s4
        width: 5
        height: root.height - 2 * y
        radius: width / 2
        color: root.tint
    }
    Item {
        id: head

        visible: root.named
        x: root.indent
        y: Theme.s3
        width: root.width - x - root.rightPadding
        height: label.implicitHeight

        Words {
            id: label

            role: Theme.labelStrong
            width: parent.width - (question.visible ? question.implicitWidth + Theme.s2 : 0)
            text: root.box?.name ?? ""
            color: root.line >= 0 ? Theme.sentenceInks[root.line] : Theme.ink2
            spoken: false
        }
        Words {
            id: question

            visible: text !== "" && !Theme.large
            role: Theme.label
            anchors.right: parent.right
            text: root.box?.question ?? ""
            color: Theme.ink3
            wrapMode: Text.NoWrap
            spoken: false
        }
    }
    Repeater {
        model: root.box?.marks ?? null

        HurtWords { field: root }
    }
    Flow {
        id: ticks

        visible: list.count > 0
        x: root.indent
        y: root.height - height - Theme.s3
        width: root.width - x - root.rightPadding
        spacing: Theme.s3

        Repeater {
            id: list

            model: root.box?.ticks ?? null

            Row {
                id: tick

                required property string text
                required property string look

                readonly property bool there: look === "there"
                readonly property bool hurts: look === "hurts"

                spacing: Theme.s1
                Accessible.role: Accessible.StaticText
                Accessible.name: hurts ? text : there ? qsTr("%1，有了").arg(text) : qsTr("%1，还没有").arg(text)

                Icon {
                    visible: tick.there || tick.hurts
                    name: tick.hurts ? "circle-alert" : "check"
                    size: 16
                    weight: 2
                    color: tick.hurts ? Theme.clayInk : Theme.pine
                    anchors.verticalCenter: parent.verticalCenter
                }
                Rectangle {
                    visible: !tick.there && !tick.hurts
                    width: 14
                    height: 14
                    radius: 7
                    color: "transparent"
                    border.width: 1.5
                    border.color: Theme.edge
                    anchors.verticalCenter: parent.verticalCenter
                }
                Words {
                    role: Theme.label
                    width: Math.min(implicitWidth, ticks.width - 20)
                    text: tick.text
                    color: tick.hurts ? Theme.clayInk : tick.there ? Theme.ink2 : Theme.ink3
                    spoken: false
                }
            }
        }
    }
}
