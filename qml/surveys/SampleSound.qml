// SPDX-License-Identifier: Apache-2.0
// A recording played once; needs Qt Multimedia and is loaded only when there is one.
import QtQuick
import QtMultimedia

Item {
    id: root

    property alias source: player.source

    signal ended()
    signal failed()

    MediaDevices { id: devices }
    Component {
        id: speaker
        AudioOutput { }
    }
    MediaPlayer {
        id: player

        onSourceChanged: play()
        onErrorOccurred: unheard.start()      // not while it is being loaded: it goes with the failure
        onMediaStatusChanged: if (mediaStatus === MediaPlayer.EndOfMedia) root.ended()
        // Without a device an AudioOutput must not exist, and a recording would never end.
        Component.onCompleted: {
            if (devices.audioOutputs.length > 0)
                audioOutput = speaker.createObject(root);
            else
                unheard.start();
        }
    }
    Timer {
        id: unheard

        interval: 0
        onTriggered: root.failed()
    }
}
