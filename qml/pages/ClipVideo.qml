// SPDX-License-Identifier: Apache-2.0
// Plays the film or the voices of a clip and tells where it is; with SampleSound the only file that needs Qt Multimedia.
pragma ComponentBehavior: Bound
import QtQuick
import QtMultimedia
import Sanju.App

Item {
    id: root

    required property ClipViewModel model
    property bool crop: false                 // fills the item, with what matters of an upright picture in sight

    readonly property bool audible: devices.audioOutputs.length > 0
    // Voices that nobody can hear are no clock: the scene is played to its captions.
    readonly property bool mute: model.mode === ClipViewModel.Live && !audible
    property bool pictured: false             // the first frame is there
    readonly property size source: Qt.size(picture.sourceRect.width, picture.sourceRect.height)
    readonly property bool upright: source.height > source.width
    readonly property real zoom: source.width <= 0 ? 1
        : crop && upright ? Math.max(width / source.width, height / source.height)
        : Math.min(width / source.width, height / source.height)
    // Heads and hands are somewhat above the middle.
    readonly property real middle: crop && upright ? 448 / 960 : 0.5

    clip: true

    function load() {
        pictured = false;
        player.loaded = false;
        player.stop();
        player.source = model.media;
    }
    function follow() {
        if (!player.loaded || mute)
            return;
        const over = player.mediaStatus === MediaPlayer.EndOfMedia;
        if (model.playing)
            player.play();
        else
            player.pause();
        if (over)                             // playing anew begins at 0 by itself
            player.send(model.startMilliseconds());
    }

    Component.onCompleted: load()

    MediaDevices { id: devices }
    Component {
        id: speaker
        AudioOutput { }
    }
    Connections {
        target: root.model
        function onMediaChanged() {
            if (String(root.model.media) !== String(player.source))
                root.load();
        }
        function onPlayingChanged() {
            root.follow();
        }
        function onSeekWanted(milliseconds) {
            if (player.loaded && !root.mute)
                player.send(milliseconds);
        }
    }
    MediaPlayer {
        id: player

        property bool loaded: false
        property bool sent: false             // what is told meanwhile is only an echo

        function send(milliseconds: int) {
            sent = true;
            position = milliseconds;
            sent = false;
        }

        videoOutput: picture
        playbackRate: root.model.speed
        onErrorOccurred: failing.start()
        onPositionChanged: (at) => {
            if (root.model.playing)
                stuck.restart();
            if (!sent && !root.mute)
                root.model.heard(at);
        }
        onMediaStatusChanged: {
            if (mediaStatus === MediaPlayer.EndOfMedia) {
                root.model.ended();
                if (root.model.playing)       // it was sent elsewhere meanwhile
                    beginning.start();
            } else if (!loaded && (mediaStatus === MediaPlayer.LoadedMedia || mediaStatus === MediaPlayer.BufferedMedia)) {
                // A film whose picture cannot be decoded still has its sound.
                if (root.model.mode === ClipViewModel.Film && !hasVideo) {
                    failing.start();
                    return;
                }
                loaded = true;
                beginning.start();
            }
        }
        // Without a device an AudioOutput must not exist.
        Component.onCompleted: if (root.audible) audioOutput = speaker.createObject(root)
    }
    // A player that is told to play while it still tells that it has loaded may do so twice.
    Timer {
        id: beginning

        interval: 0
        onTriggered: {
            root.follow();
            if (player.loaded && !root.mute)
                player.send(root.model.startMilliseconds());
        }
    }
    // Not while the player is still speaking, or this file being loaded: it goes with the failure.
    Timer {
        id: failing

        interval: 0
        onTriggered: root.model.mediaFailed(player.source)
    }
    // A player that neither plays nor says why is of no use to anybody.
    Timer {
        id: stuck

        interval: 6000
        running: root.model.playing && root.model.mode !== ClipViewModel.Dialogue && !root.mute
        onTriggered: root.model.mediaFailed(player.source)
    }
    FrameAnimation {
        running: root.visible && root.model.playing && root.model.mode === ClipViewModel.Live
            && (root.mute || !root.model.stage.still)
        onTriggered: root.mute ? root.model.tick(frameTime) : root.model.drift(frameTime)
    }
    VideoOutput {
        id: picture

        visible: root.model.mode === ClipViewModel.Film
        width: sourceRect.width * root.zoom
        height: sourceRect.height * root.zoom
        x: (root.width - width) / 2
        y: height > root.height ? Math.min(0, Math.max(root.height - height, root.height / 2 - root.middle * height))
            : (root.height - height) / 2
        fillMode: VideoOutput.Stretch

        Connections {
            target: picture.videoSink
            function onVideoFrameChanged() {
                root.pictured = true;
            }
        }
    }
}
