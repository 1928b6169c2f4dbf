// SPDX-License-Identifier: Apache-2.0
// Listen and say it back: each line is there only while it is said; then one box to write in, then the passage again.
pragma ComponentBehavior: Bound
import QtQuick
import Sanju.App
import Sanju.Ui

FocusScope {
    id: root

    required property ListeningDrillViewModel drill

    readonly property bool before: drill.phase === ListeningDrillViewModel.Before
    readonly property bool listening: drill.phase === ListeningDrillViewModel.Listening
    readonly property bool writing: drill.phase === ListeningDrillViewModel.Writing
    readonly property bool comparing: drill.phase === ListeningDrillViewModel.Comparing

    property bool flowing: !Theme.reducedMotion && !drill.stepwise
    property bool lost: false                 // the recording cannot be played

    readonly property bool recorded: String(drill.voice) !== "" && !drill.stepwise && !lost

    component Head: Words {
        visible: root.comparing
        role: Theme.heading
        width: parent.width
        topPadding: half + Theme.s2
    }

    onWritingChanged: frame.view.contentY = 0
    onComparingChanged: frame.view.contentY = 0

    // The recording, when there is one, says when the passage is over.
    Loader {
        id: recording

        active: root.recorded && root.listening
        source: active ? "../surveys/SampleSound.qml" : ""
        onStatusChanged: if (status === Loader.Error) root.lost = true
        onLoaded: (item as SampleSound).source = root.drill.voice

        Connections {
            target: recording.item as SampleSound
            function onEnded() {
                root.drill.finish();
            }
            function onFailed() {
                root.lost = true;
            }
        }
    }
    // The one place where a line goes by itself; beside a recording the last one waits for its end.
    Timer {
        running: root.listening && root.visible && (root.recorded ? root.drill.lineNumber < root.drill.lineCount : root.flowing)
        repeat: true
        interval: root.drill.lineTime
        onTriggered: root.drill.advance()
    }

    PageFrame {
        id: frame

        anchors.fill: parent
        focus: true
        gap: Theme.s3
        topGap: Theme.s1

        header: TopBar {
            width: parent.width
            canLeave: !root.comparing
            canGoBack: root.comparing
            backName: qsTr("回去改")
            title: root.drill.title
            trailing: root.listening ? root.drill.lineNumber + " / " + root.drill.lineCount : ""
            onLeaving: root.drill.leave()
            onWentBack: root.drill.back()
        }

        Words {
            visible: !root.comparing
            role: root.before ? Theme.lead : Theme.note
            width: parent.width
            color: root.before ? Theme.ink : Theme.ink2
            text: root.drill.scene
        }
        Words {
            visible: root.before
            role: Theme.note
            width: parent.width
            topPadding: half + Theme.s2
            color: Theme.ink2
            text: qsTr("话说过就没了，跟当面听一样。听完，用自己的话说回来。")
        }

        Rectangle {
            id: stage

            visible: root.listening
            width: parent.width
            height: Math.max(frame.height < 640 ? 196 : 288, name.y + name.height + said.implicitHeight + 2 * Theme.s6)
            radius: Theme.radius
            color: Theme.indigoTint

            Row {
                id: name

                x: Theme.s5
                y: Theme.s4
                spacing: Theme.s2

                Icon {
                    name: "ear"
                    size: 20
                    color: Theme.indigo
                    anchors.verticalCenter: parent.verticalCenter
                }
                Words {
                    role: Theme.noteStrong
                    mostScale: Theme.buttonMost
                    width: Math.min(implicitWidth, stage.width - 2 * Theme.s5 - 28)
                    color: Theme.indigo
                    text: root.drill.speaker
                }
            }
            Words {
                id: said

                x: Theme.s5
                y: name.y + name.height + Math.max(Theme.s4, (stage.height - name.y - name.height - height - Theme.s4) / 2)
                width: parent.width - 2 * x
                role: root.drill.line.length > (Theme.english ? 40 : 18) ? Theme.heading : Theme.title
                mostScale: Theme.buttonMost
                text: root.drill.line
                Accessible.role: Accessible.AlertMessage
                onTextChanged: coming.restart()

                NumberAnimation on opacity {
                    id: coming

                    from: 0
                    to: 1
                    duration: Theme.page
                    easing.type: Easing.OutQuad
                }
            }
        }
        IconButton {
            visible: root.listening
            x: parent ? parent.width - width + Theme.s3 : 0
            name: root.flowing ? "pause" : "play"
            text: root.flowing ? qsTr("停一下") : qsTr("自动往下放")
            tint: Theme.pine
            onClicked: root.flowing = !root.flowing
        }

        Words {
            visible: root.writing
            role: Theme.body
            width: parent.width
            topPadding: half + Theme.s2
            text: qsTr("轮到你了。先不出主意，只把听到的意思说回来。")
        }
        SentenceBox {
            id: box

            visible: root.writing
            width: parent.width
            box: root.drill.box
            current: root.drill.box.remarked
        }
        RemarkCard {
            id: remark

            visible: root.writing && root.drill.box.remarked
            width: parent.width
            box: root.drill.box
            onMended: box.edit(root.drill.box.from, root.drill.box.to)
            onVisibleChanged: if (visible && box.activeFocus) look.start()

            // A remark that opens comes into sight with its box, once it is laid out.
            Timer {
                id: look

                interval: 1
                onTriggered: frame.reveal(remark)
            }
        }
        Item {
            visible: root.writing
            width: parent.width
            height: again.visible ? again.height : count.height

            ActionButton {
                id: again

                visible: root.drill.onceMore
                x: -Theme.s3
                kind: ActionButton.Plain
                small: true
                leading: "rotate-ccw"
                text: qsTr("再听一遍")
                onClicked: root.drill.listen()
            }
            Words {
                id: count

                visible: !root.drill.onceMore
                role: Theme.note
                width: parent.width
                color: Theme.ink2
                text: root.drill.listened
            }
        }

        Card {
            visible: root.comparing
            width: parent.width

            Words {
                role: Theme.labelStrong
                width: parent.width
                color: Theme.ink2
                text: qsTr("你说回来的")
            }
            Words {
                width: parent.width
                text: root.drill.box.text
            }
        }
        Card {
            visible: root.comparing
            width: parent.width
            color: Theme.indigoTint
            border.width: 0

            Words {
                role: Theme.labelStrong
                width: parent.width
                color: Theme.indigo
                text: root.drill.speaker
            }
            Repeater {
                model: root.drill.passage

                Words {
                    required text

                    width: parent ? parent.width : 0
                }
            }
        }
        Head {
            visible: root.comparing && points.count > 0
            text: qsTr("话里的几点")
        }
        Repeater {
            id: points

            model: root.drill.points

            Item {
                id: point

                required property string text
                required property bool caught

                visible: root.comparing
                width: frame.inner
                height: label.height
                Accessible.role: Accessible.StaticText
                Accessible.name: caught ? qsTr("%1，接住了").arg(text) : qsTr("%1，这次没提").arg(text)

                Icon {
                    y: (Theme.body.lineHeight * Theme.textScale - height) / 2
                    visible: point.caught
                    name: "check"
                    size: 20
                    weight: 2
                    color: Theme.pine
                }
                Rectangle {
                    x: 2
                    y: (Theme.body.lineHeight * Theme.textScale - height) / 2
                    visible: !point.caught
                    width: 16
                    height: 16
                    radius: 8
                    color: "transparent"
                    border.width: 1.5
                    border.color: Theme.edge
                }
                Words {
                    id: label

                    x: Theme.s8
                    width: parent.width - x
                    text: point.caught ? point.text : qsTr("%1（这次没提）").arg(point.text)
                    color: point.caught ? Theme.ink : Theme.ink2
                    spoken: false
                }
            }
        }
        Head { text: qsTr("别人可以这么说") }
        Repeater {
            model: root.drill.references

            ReferenceCard {
                visible: root.comparing
                width: frame.inner
            }
        }

        foot: [
            ActionButton {
                visible: root.before
                width: parent.width
                leading: "ear"
                text: qsTr("开始听")
                onClicked: root.drill.listen()
            },
            ActionButton {
                visible: root.listening
                width: parent.width
                kind: root.flowing ? ActionButton.Quiet : ActionButton.Primary
                text: qsTr("下一句")
                trailing: "arrow-right"
                onClicked: root.drill.advance()
            },
            ActionButton {
                visible: root.writing
                width: parent.width
                enabled: root.drill.written
                text: enabled ? qsTr("跟原话对一对") : qsTr("写一句再看")
                trailing: enabled ? "arrow-right" : ""
                onClicked: root.drill.compare()
            },
            Words {
                visible: root.comparing
                role: Theme.labelStrong
                width: parent.width
                color: Theme.ink2
                text: qsTr("这次听得全吗")
            },
            RatingRow {
                visible: root.comparing
                width: parent.width
                grades: root.drill.ratings
                onGraded: (rating) => root.drill.rate(rating)
            }
        ]
    }
    Toast {
        x: (parent.width - width) / 2
        y: frame.view.y + frame.view.height - height - Theme.s2
        width: Math.min(parent.width - 2 * Theme.margin, Theme.column)
        text: root.drill.notice
        onClicked: root.drill.clearNotice()
    }
}
