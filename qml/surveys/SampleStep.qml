// SPDX-License-Identifier: Apache-2.0
// Somebody speaks, once: as a recording, else line by line at the speed of talking, or to be read. Then: what was said?
pragma ComponentBehavior: Bound
import QtQuick
import Sanju.App
import Sanju.Ui

PageFrame {
    id: root

    required property SurveyViewModel survey

    readonly property ListeningSampleViewModel sample: survey.sample
    readonly property bool before: sample.stage === ListeningSampleViewModel.Before
    readonly property bool playing: sample.stage === ListeningSampleViewModel.Playing
    readonly property bool reading: sample.stage === ListeningSampleViewModel.Reading
    readonly property bool heard: sample.stage === ListeningSampleViewModel.Heard
    readonly property bool recorded: String(sample.sound) !== ""
    readonly property bool still: Theme.reducedMotion && !recorded // nothing is to come and go by itself

    focus: true
    gap: Theme.s3
    topGap: Theme.s1
    onHeardChanged: view.contentY = 0

    Timer {
        running: root.playing && !root.recorded && root.visible
        repeat: true
        interval: root.sample.lineMilliseconds
        onTriggered: root.sample.advance()
    }
    Connections {
        target: root.survey
        function onStepChanged() {
            root.view.contentY = 0;
        }
    }

    header: TopBar {
        width: parent.width
        canLeave: true
        title: root.survey.title
        onLeaving: root.survey.leave()
    }

    Words {
        role: Theme.label
        width: parent.width
        color: Theme.ink2
        text: root.survey.step
    }
    Words {
        visible: !root.playing
        role: Theme.heading
        width: parent.width
        text: root.heard ? qsTr("哪一句把他的话全接住了？") : root.sample.speaker
    }
    Words {
        visible: root.before
        role: Theme.lead
        width: parent.width
        text: qsTr("话只说一遍，跟当面听一样。听完，选最完整的一句。")
    }
    Words {
        visible: root.before
        role: Theme.note
        width: parent.width
        color: Theme.ink2
        text: root.sample.duration
    }

    Rectangle {
        id: stage

        visible: root.playing
        width: parent.width
        height: Math.max(root.height < 640 ? 196 : 288, name.y + name.height + said.implicitHeight + 2 * Theme.s6)
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
                text: root.sample.speaker
            }
        }
        Words {
            id: said

            x: Theme.s5
            y: name.y + name.height + Math.max(Theme.s4, (stage.height - name.y - name.height - height - Theme.s4) / 2)
            width: parent.width - 2 * x
            role: Theme.heading
            mostScale: Theme.buttonMost
            text: root.recorded ? qsTr("正在放录音") : root.sample.line
            Accessible.role: Accessible.AlertMessage
        }
        // The recording, when the pack has one, takes the place of the lines.
        Loader {
            id: player

            active: root.playing && root.recorded
            source: active ? "SampleSound.qml" : ""
            onStatusChanged: if (status === Loader.Error) root.sample.loseSound()
            onLoaded: (item as SampleSound).source = root.sample.sound

            Connections {
                target: player.item as SampleSound
                function onEnded() {
                    root.sample.finish();
                }
                function onFailed() {
                    root.sample.loseSound();
                }
            }
        }
    }
    Rectangle {
        visible: root.playing && !root.recorded
        width: parent.width
        height: 6
        radius: 3
        color: Theme.line
        Accessible.ignored: true

        Rectangle {
            width: Math.max(parent.height, parent.width * root.sample.progress)
            height: parent.height
            radius: parent.radius
            color: Theme.pine
        }
    }
    Rectangle {
        visible: root.reading
        width: parent.width
        height: passage.implicitHeight + Theme.s8
        radius: Theme.radius
        color: Theme.sunk

        Words {
            id: passage

            x: Theme.s5
            y: Theme.s4
            width: parent.width - 2 * x
            text: root.sample.text
        }
    }

    lower: [
        Column {
            visible: root.heard
            width: parent.width
            spacing: Theme.s3

            Repeater {
                model: root.heard ? root.sample.options : null

                ChoiceRow {
                    required property string optionId
                    required text
                    required look
                    required note

                    visible: look !== "dim"
                    enabled: !root.sample.answered
                    inset: Theme.s3
                    onClicked: root.sample.choose(optionId)
                }
            }
        }
    ]

    foot: [
        ActionButton {
            visible: root.before && !root.still
            width: parent.width
            text: qsTr("开始听")
            trailing: "play"
            onClicked: root.sample.play()
        },
        ActionButton {
            visible: root.before || root.playing
            width: parent.width
            kind: root.before && root.still ? ActionButton.Primary : ActionButton.Plain
            small: kind === ActionButton.Plain
            text: qsTr("改成看文字")
            onClicked: root.sample.read()
        },
        ActionButton {
            visible: root.reading
            width: parent.width
            text: qsTr("读好了，选一句")
            trailing: "arrow-right"
            onClicked: root.sample.finish()
        },
        ActionButton {
            visible: root.sample.answered
            width: parent.width
            text: root.survey.last ? qsTr("看结果") : qsTr("下一段")
            trailing: "arrow-right"
            onClicked: root.survey.next()
        },
        ActionButton {
            visible: !root.sample.answered && !root.playing
            width: parent.width
            kind: ActionButton.Plain
            small: true
            text: qsTr("这段先跳过")
            onClicked: root.survey.next()
        }
    ]
}
