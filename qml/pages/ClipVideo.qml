// SPDX-License-Identifier: Apache-2.0
// The film of a scene; the only file that needs Qt Multimedia, loaded when a lesson has a film.
import QtQuick
import QtMultimedia
import Sanju.Ui

Rectangle {
    id: root

    property alias source: player.source

    signal failed()

    radius: Theme.radius
    color: Theme.film
    clip: true

    MediaDevices { id: devices }
    Component {
        id: speaker
        AudioOutput { }
    }
    MediaPlayer {
        id: player

        readonly property bool playing: playbackState === MediaPlayer.PlayingState

        videoOutput: picture
        onSourceChanged: play()
        onErrorOccurred: root.failed()
        // Without a device an AudioOutput must not exist.
        Component.onCompleted: if (devices.audioOutputs.length > 0) audioOutput = speaker.createObject(root)
    }
    VideoOutput {
        id: picture

        anchors.fill: parent
        fillMode: VideoOutput.PreserveAspectFit
    }
    Pressable {
        anchors.fill: parent
        text: player.playing ? qsTr("停一下") : qsTr("播放")
        ringAround: -Theme.s1
        onClicked: player.playing ? player.pause() : player.play()

        Rectangle {
            visible: !player.playing
            anchors.centerIn: parent
            width: 64
            height: 64
            radius: 32
            color: Theme.captionPaper

            Icon {
                anchors.centerIn: parent
                anchors.horizontalCenterOffset: 2
                name: "play"
                size: 28
                color: Theme.captionInk
            }
        }
    }
}
