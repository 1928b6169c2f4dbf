// SPDX-License-Identifier: Apache-2.0
// Step 3: the scene, as a film or drawn to its voices with the text below, or line by line; a stop after the wrong
// version to find the moment.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Window
import Sanju.App
import Sanju.Ui

PageFrame {
    id: root

    required property LessonViewModel lesson

    readonly property ClipViewModel clip: lesson.clip
    readonly property bool timed: clip.mode !== ClipViewModel.Dialogue
    readonly property bool searching: clip.paused && !clip.momentFound
    readonly property bool compact: height < 640
    // The picture stays while the text goes by, where there is room for both.
    readonly property bool pinned: timed && !compact && !Theme.large
    readonly property int life: Qt.application.state // qmllint disable
    readonly property bool awake: life !== Qt.ApplicationSuspended && life !== Qt.ApplicationHidden

    property bool full: false

    gap: 0
    topGap: 0
    onAwakeChanged: if (!awake) clip.slept(picture.audible)
    Component.onCompleted: clip.enter()

    Timer {
        interval: root.clip.lineMilliseconds
        running: root.clip.playing && !root.timed && !root.clip.paused && !root.clip.atEnd && root.visible && root.awake
        repeat: true
        onTriggered: root.clip.advance()
    }

    header: Item {
        id: above

        width: parent.width
        height: root.pinned ? player.height : 0
    }

    Item {
        id: within

        visible: root.timed && !root.pinned
        x: (parent.width - width) / 2
        width: root.width
        height: visible ? player.height : 0
    }
    Column {
        id: player

        parent: root.pinned ? above : within
        visible: root.timed
        width: root.width

        Item {
            id: slot

            width: Theme.wide ? root.inner : parent.width
            height: root.compact ? 232 : Theme.wide ? Math.min(514, root.height * 0.42) : 348
            anchors.horizontalCenter: parent.horizontalCenter

            ClipPicture {
                id: picture

                parent: root.full ? screen : slot
                anchors.fill: parent
                model: root.clip
                full: root.full
                onEnlarged: root.full = !root.full
            }
        }
        ClipBar {
            x: (parent.width - width) / 2
            width: root.inner
            model: root.clip
        }
        ClipControls {
            x: (parent.width - width) / 2
            width: root.inner
            model: root.clip
        }
    }

    ClipStage {
        visible: !root.timed
        width: parent.width
        least: root.compact ? 196 : 288
        clip: root.clip
    }
    ClipBar {
        visible: !root.timed
        width: parent.width
        model: root.clip
        still: true
    }
    Item {
        visible: !root.timed
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
                name: root.clip.playing && !root.clip.atEnd ? "pause" : "play"
                text: root.clip.playing ? qsTr("停一下") : qsTr("自动往下放")
                tint: Theme.pine
                enabled: !root.clip.atEnd && !root.clip.paused
                onClicked: root.clip.toggle()
            }
        }
    }

    Repeater {
        model: root.clip.lines

        TranscriptLine {
            id: line

            x: root.timed ? -Theme.s3 : 0
            width: root.inner - 2 * x
            sought: root.searching
            onClicked: root.searching ? root.clip.tapLine(beatId) : root.clip.goTo(beatId)
            onNowChanged: if (now && root.pinned) root.reveal(line)
        }
    }
    ActionButton {
        visible: root.timed && !root.clip.atEnd
        width: parent.width
        kind: ActionButton.Plain
        small: true
        text: qsTr("不看了，看要点")
        onClicked: root.lesson.next()
    }

    // The newest line is in sight while the dialogue goes on.
    Connections {
        target: root.clip.lines
        function onCountChanged() {
            if (root.timed)
                return;
            root.settle();
            root.scrollTo(root.view.contentHeight);
        }
    }
    Connections {
        target: root.clip
        function onChanged() {
            if (root.clip.paused)             // what is asked stands on the page
                root.full = false;
        }
    }

    FocusScope {
        id: screen

        parent: root.Window.contentItem
        anchors.fill: parent
        z: 20
        visible: root.full
        enabled: visible
        onVisibleChanged: if (visible) forceActiveFocus()
        Keys.onEscapePressed: root.full = false
        Keys.onBackPressed: root.full = false
        Accessible.role: Accessible.Dialog
        Accessible.name: qsTr("整屏看片段")
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
            visible: root.clip.paused || text !== ""
            role: Theme.note
            mostScale: 1.3
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            color: root.clip.momentFound ? Theme.pine : Theme.ink2
            text: root.clip.momentReply !== "" ? root.clip.momentReply
                : root.clip.paused ? qsTr("在上面点一点那一句。") : ""
            Accessible.role: Accessible.AlertMessage
        },
        Words {
            visible: root.timed && !root.compact && !Theme.large && text !== ""
            role: Theme.note
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: root.clip.momentWhy
        },
        ActionButton {
            visible: root.timed && root.clip.seeking && !root.clip.paused
            width: parent.width
            text: qsTr("就是这一句")
            leading: "hand"
            onClicked: root.clip.tapMoment()
        },
        ActionButton {
            visible: root.timed && root.clip.momentFound && !root.clip.paused && !root.clip.playing
                && root.clip.act === "wrong"
            width: parent.width
            text: qsTr("接着看")
            trailing: "play"
            onClicked: root.clip.play()
        },
        ActionButton {
            visible: !root.clip.atEnd && (!root.timed || root.clip.paused)
            width: parent.width
            kind: root.searching ? ActionButton.Quiet : ActionButton.Primary
            text: root.searching ? qsTr("先不找，往下看") : root.clip.paused ? qsTr("换个说法，再来一遍") : qsTr("下一句")
            trailing: root.searching ? "" : root.clip.paused ? "play" : "arrow-right"
            onClicked: root.timed ? root.clip.play() : root.clip.advance()
        },
        ActionButton {
            visible: root.clip.atEnd || (root.timed && root.clip.act !== "wrong" && !root.clip.paused)
            width: parent.width
            kind: root.clip.atEnd ? ActionButton.Primary : ActionButton.Quiet
            text: qsTr("看要点")
            trailing: "arrow-right"
            onClicked: root.lesson.next()
        },
        ActionButton {
            visible: root.clip.atEnd
            width: parent.width
            kind: ActionButton.Plain
            small: true
            text: qsTr("好的说法再听一遍")
            onClicked: root.clip.replayRight()
        }
    ]
}
