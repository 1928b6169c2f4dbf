// SPDX-License-Identifier: Apache-2.0
// A talk led choice by choice: the other side's mood above, both sides' words below, what may be said next near the thumb;
// from any sentence of one's own it can be led anew. On wide windows the scene, the goal and what is known stand beside it.
pragma ComponentBehavior: Bound
import QtQuick
import Sanju.App
import Sanju.Ui

FocusScope {
    id: root

    required property DialogueDrillViewModel drill

    readonly property bool before: drill.phase === DialogueDrillViewModel.Before
    readonly property bool talking: drill.phase === DialogueDrillViewModel.Talking
    readonly property bool over: drill.phase === DialogueDrillViewModel.Over
    readonly property bool panes: Theme.wide && !before

    property int offered: -1                  // the sentence from which the talk may be led anew
    property bool byKeys: false               // how the control before this one was come to

    component Head: Words {
        role: Theme.labelStrong
        width: parent ? parent.width : 0
        color: Theme.ink2
    }
    component Known: Column {
        id: knows

        width: parent ? parent.width : 0
        visible: facts.count > 0
        spacing: Theme.s1

        Head { text: qsTr("对方现在知道") }
        Repeater {
            id: facts

            model: root.drill.known

            Item {
                id: fact

                required property string text

                width: knows.width
                height: words.height

                Icon {
                    y: (Theme.note.lineHeight * Theme.textScale - height) / 2
                    name: "check"
                    size: 16
                    weight: 2
                    color: Theme.pine
                }
                Words {
                    id: words

                    x: Theme.s6
                    width: parent.width - x
                    role: Theme.note
                    text: fact.text
                }
            }
        }
    }

    function line(index: int): TalkLine {
        return lines.itemAt(index) as TalkLine;
    }
    function choice(index: int): Pressable {
        return choices.itemAt(index) as Pressable;
    }

    function showNewest() {
        const from = line(Math.max(0, lines.count - 2));
        if (!from)
            return;
        frame.settle();
        const last = line(lines.count - 1);
        const top = from.mapToItem(frame.view.contentItem, 0, 0).y - Theme.s1;
        const lastTop = last.mapToItem(frame.view.contentItem, 0, 0).y - Theme.s1;
        frame.scrollTo(Math.max(top, Math.min(lastTop, lastTop + last.height + Theme.s3 - frame.view.height)));
    }

    Keys.onPressed: (event) => {
        const chosen = event.key >= Qt.Key_1 && event.key <= Qt.Key_4 ? choice(event.key - Qt.Key_1) : null;
        event.accepted = chosen !== null;
        if (chosen) {
            byKeys = true;
            chosen.act();
        }
    }

    // The newest words are in sight with the sentence they answer, and the keyboard goes on from them.
    Connections {
        target: root.drill.lines
        function onCountChanged() {
            root.offered = -1;
            look.start();
        }
    }
    Timer {
        id: look

        interval: 1
        onTriggered: {
            const last = root.line(lines.count - 1);
            if (!last)
                return;
            last.keyboard = root.byKeys;
            last.forceActiveFocus();
            root.showNewest();
            growing.restart();
        }
    }
    // Until all is laid out.
    Timer {
        id: growing

        interval: 300
    }
    Timer {
        id: grown

        interval: 1
        onTriggered: root.showNewest()
    }
    Connections {
        target: frame.view
        function onContentHeightChanged() {
            if (growing.running)
                grown.restart();
        }
    }
    Component.onCompleted: if (!before) look.start()

    PageFrame {
        id: frame

        width: root.panes ? Theme.writingPane : parent.width
        height: parent.height
        focus: true
        gap: Theme.s3
        topGap: Theme.s1
        onFocusedChanged: {
            const control = focused as Pressable;
            if (control)
                root.byKeys = control.visualFocus;
        }

        header: [
            TopBar {
                width: parent.width
                canLeave: true
                title: root.drill.title
                trailing: root.before ? "" : root.drill.sentence + " / " + root.drill.sentences
                onLeaving: root.drill.leave()
            },
            Rectangle {
                id: panel

                visible: !root.before
                x: (parent.width - width) / 2
                width: frame.inner
                height: names.height + string.height + 3 * Theme.s2 + Theme.s1
                radius: Theme.radius
                color: Theme.sunk

                Item {
                    id: names

                    x: Theme.s4
                    y: Theme.s2
                    width: parent.width - 2 * x
                    height: Math.max(name.implicitHeight, word.implicitHeight)

                    Words {
                        id: name

                        role: Theme.labelStrong
                        mostScale: Theme.buttonMost
                        width: parent.width - word.width - Theme.s3
                        text: root.drill.other
                    }
                    Words {
                        id: word

                        role: Theme.labelStrong
                        mostScale: Theme.buttonMost
                        anchors.right: parent.right
                        wrapMode: Text.NoWrap
                        color: root.drill.mood < 0 ? Theme.clayInk : Theme.pine
                        text: root.drill.moodWord
                    }
                }
                MoodLine {
                    id: string

                    x: Theme.s4
                    y: names.y + names.height + Theme.s1
                    width: parent.width - 2 * x
                    mood: root.drill.mood
                }
            },
            Item {
                visible: !root.before
                width: 1
                height: Theme.s2
            }
        ]

        Words {
            visible: !root.panes
            role: Theme.heading
            width: parent.width
            text: root.drill.talk
        }
        Words {
            visible: !root.panes
            role: root.before ? Theme.lead : Theme.note
            width: parent.width
            color: root.before ? Theme.ink : Theme.ink2
            text: root.drill.scene
        }
        Card {
            visible: root.before
            width: parent.width

            Head { text: qsTr("跟你谈的人") }
            Words {
                width: parent.width
                text: root.drill.other
            }
            Head {
                topPadding: half + Theme.s2
                text: qsTr("你想带走的")
            }
            Words {
                width: parent.width
                text: root.drill.goal
            }
        }
        Repeater {
            id: lines

            model: root.drill.lines

            TalkLine {
                id: talkLine

                required property int index

                width: frame.inner
                newest: index === lines.count - 1
                offered: mine && root.offered === step
                explained: root.over || offered || index >= lines.count - 2
                onAsked: root.offered = root.offered === step ? -1 : step
                onOfferedChanged: if (offered) shown.start()
                onRestarted: root.drill.startFrom(step)
                Keys.onDownPressed: (event) => {
                    const first = newest ? root.choice(0) : null;
                    event.accepted = first !== null;
                    if (first)
                        first.forceActiveFocus(Qt.TabFocusReason);
                }

                // The way back comes into sight once it is laid out.
                Timer {
                    id: shown

                    interval: 1
                    onTriggered: frame.reveal(talkLine)
                }
            }
        }
        Card {
            visible: root.over
            width: parent.width
            color: Theme.indigoTint
            border.width: 0

            Words {
                role: Theme.strong
                width: parent.width
                color: Theme.indigo
                text: root.drill.outcome
            }
            Words {
                width: parent.width
                text: root.drill.note
            }
            Known { visible: !root.panes && root.drill.known.count > 0 }
        }
        Words {
            visible: root.over
            role: Theme.note
            width: parent.width
            color: Theme.ink2
            text: qsTr("上面自己说的话，点哪句，就能从哪句重来。")
        }

        lower: [
            Head {
                visible: root.talking
                text: qsTr("你接哪一句")
            },
            Repeater {
                id: choices

                model: root.drill.choices

                ChoiceRow {
                    required property int index
                    required property string choiceId
                    required text

                    Accessible.role: Accessible.Button
                    Accessible.checkable: false
                    onClicked: root.drill.choose(choiceId)
                    Keys.onDownPressed: root.choice(index + 1)?.forceActiveFocus(Qt.TabFocusReason)
                    Keys.onUpPressed: {
                        const above = index > 0 ? root.choice(index - 1) : root.line(lines.count - 1);
                        above.forceActiveFocus(Qt.BacktabFocusReason);
                    }
                }
            }
        ]

        foot: [
            ActionButton {
                visible: root.before
                width: parent.width
                leading: "message-circle"
                text: qsTr("开始谈")
                onClicked: root.drill.start()
            },
            ActionButton {
                visible: root.over
                width: parent.width
                kind: ActionButton.Quiet
                small: true
                leading: "undo-2"
                text: qsTr("换一句再试")
                onClicked: root.drill.tryAnother()
            },
            Words {
                visible: root.over
                role: Theme.labelStrong
                width: parent.width
                color: Theme.ink2
                text: qsTr("这次谈得顺吗")
            },
            RatingRow {
                visible: root.over
                width: parent.width
                grades: root.drill.ratings
                onGraded: (rating) => root.drill.rate(rating)
            }
        ]
    }
    Rectangle {
        visible: root.panes
        x: frame.width
        width: parent.width - x
        height: parent.height
        color: Theme.sunk

        Flickable {
            id: beside

            anchors.fill: parent
            contentHeight: column.height + 2 * column.y
            clip: true
            boundsBehavior: Flickable.StopAtBounds

            Column {
                id: column

                x: Theme.margin
                y: 56 + Theme.s3
                width: beside.width - 2 * x
                spacing: Theme.s2

                Words {
                    role: Theme.heading
                    width: parent.width
                    text: root.drill.talk
                }
                Head {
                    topPadding: half + Theme.s2
                    text: qsTr("情景")
                }
                Words {
                    role: Theme.note
                    width: parent.width
                    text: root.drill.scene
                }
                Head {
                    topPadding: half + Theme.s3
                    text: qsTr("你想带走的")
                }
                Words {
                    role: Theme.note
                    width: parent.width
                    text: root.drill.goal
                }
                Known { topPadding: Theme.s3 }
            }
        }
    }
}
