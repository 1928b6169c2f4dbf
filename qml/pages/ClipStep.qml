// SPDX-License-Identifier: Apache-2.0
// Step 3: the scene, line by line with its text below; a stop after the wrong version to find the moment; the film where there is one.
pragma ComponentBehavior: Bound
import QtQuick
import Sanju.App
import Sanju.Ui

PageFrame {
    id: root

    required property LessonViewModel lesson

    readonly property ClipViewModel clip: lesson.clip
    readonly property bool film: String(clip.video) !== "" && !textWanted
    readonly property bool searching: clip.paused && !clip.momentFound
    readonly property bool compact: height < 640

    property bool textWanted: false           // the text instead of the film
    property bool playing: !Theme.reducedMotion

    gap: 0
    topGap: 0

    Timer {
        interval: root.clip.lineMilliseconds
        running: root.playing && !root.film && !root.clip.paused && !root.clip.atEnd && root.visible
        repeat: true
        onTriggered: root.clip.advance()
    }

    Loader {
        id: screen

        width: parent.width
        height: active ? root.compact ? 240 : 420 : 0
        active: root.film
        visible: active
        source: root.film ? "ClipVideo.qml" : ""
        onStatusChanged: if (status === Loader.Error) root.textWanted = true
        onLoaded: (item as ClipVideo).source = root.clip.video

        Connections {
            target: screen.item as ClipVideo
            function onFailed() {
                root.textWanted = true;
            }
        }
    }
    ClipStage {
        visible: !root.film
        width: parent.width
        least: root.compact ? 196 : 288
        clip: root.clip
    }

    Item {
        visible: !root.film
        width: parent.width
        height: Theme.s6

        Rectangle {
            width: parent.width
            height: 6
            radius: 3
            color: Theme.line
            anchors.verticalCenter: parent.verticalCenter
            Accessible.role: Accessible.ProgressBar
            Accessible.name: qsTr("片段放到 %1%").arg(Math.round(root.clip.progress * 100))

            Rectangle {
                width: Math.max(parent.height, parent.width * root.clip.progress)
                height: parent.height
                radius: parent.radius
                color: Theme.pine
            }
        }
    }
    Item {
        visible: !root.film
        width: parent.width
        height: 52

        ActionButton {
            x: -Theme.s3
            kind: ActionButton.Plain
            small: true
            text: qsTr("看全文")
            enabled: !root.clip.atEnd
            anchors.verticalCenter: parent.verticalCenter
            onClicked: root.clip.showAll()
        }
        Row {
            anchors.right: parent.right
            anchors.rightMargin: -Theme.s3
            anchors.verticalCenter: parent.verticalCenter

            IconButton {
                name: "rotate-ccw"
                text: qsTr("从头再看")
                onClicked: root.clip.restart()
            }
            IconButton {
                name: root.playing && !root.clip.atEnd ? "pause" : "play"
                text: root.playing ? qsTr("停一下") : qsTr("自动往下放")
                tint: Theme.pine
                enabled: !root.clip.atEnd && !root.clip.paused
                onClicked: root.playing = !root.playing
            }
        }
    }

    Repeater {
        model: root.film ? null : root.clip.lines

        TranscriptLine {
            width: root.inner
            sought: root.searching
            onClicked: root.searching ? root.clip.tapLine(beatId) : root.clip.goTo(beatId)
        }
    }

    // The newest line is in sight while the scene goes on.
    Connections {
        target: root.clip.lines
        function onCountChanged() {
            root.settle();
            root.scrollTo(root.view.contentHeight);
        }
    }

    foot: [
        Words {
            visible: root.clip.ask !== ""
            role: Theme.noteStrong
            mostScale: 1.3
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: root.clip.ask
        },
        Words {
            visible: root.clip.paused
            role: Theme.note
            mostScale: 1.3
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            color: root.clip.momentFound ? Theme.pine : Theme.ink2
            text: root.clip.momentReply !== "" ? root.clip.momentReply : qsTr("在上面点一点那一句。")
            Accessible.role: Accessible.AlertMessage
        },
        ActionButton {
            visible: !root.film && !root.clip.atEnd
            width: parent.width
            kind: root.searching ? ActionButton.Quiet : ActionButton.Primary
            text: root.searching ? qsTr("先不找，往下看") : root.clip.paused ? qsTr("换个说法，再来一遍") : qsTr("下一句")
            trailing: root.searching ? "" : root.clip.paused ? "play" : "arrow-right"
            onClicked: root.clip.advance()
        },
        ActionButton {
            visible: root.film || root.clip.atEnd
            width: parent.width
            text: qsTr("看要点")
            trailing: "arrow-right"
            onClicked: root.lesson.next()
        },
        ActionButton {
            visible: root.film || root.clip.atEnd
            width: parent.width
            kind: ActionButton.Plain
            small: true
            text: root.film ? qsTr("看文字稿") : qsTr("好的说法再听一遍")
            onClicked: root.film ? root.textWanted = true : root.clip.replayRight()
        }
    ]
}
