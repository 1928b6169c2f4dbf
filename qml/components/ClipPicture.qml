// SPDX-License-Identifier: Apache-2.0
// The moving picture of a clip with its caption: a film, or the scene drawn to the voices. A tap stops it and goes on.
pragma ComponentBehavior: Bound
import QtQuick
import Sanju.App
import Sanju.Ui

Rectangle {
    id: root

    required property ClipViewModel model
    property bool full: false                 // over the whole window

    readonly property bool film: model.mode === ClipViewModel.Film
    readonly property bool timed: model.mode !== ClipViewModel.Dialogue
    readonly property bool pictured: (player.item as ClipVideo)?.pictured ?? false
    readonly property bool audible: (player.item as ClipVideo)?.audible ?? false

    signal enlarged()

    color: Theme.film
    clip: true

    Loader {
        id: drawn

        anchors.fill: parent
        active: root.model.mode === ClipViewModel.Live
        Component.onCompleted: setSource("../stage/Stage.qml", { model: root.model.stage })
    }
    Binding {
        target: drawn.item
        property: "crop"
        value: !root.full
        when: drawn.status === Loader.Ready
    }
    // Qt Multimedia is loaded only now that there is something to play.
    Loader {
        id: player

        anchors.fill: parent
        active: root.timed
        onStatusChanged: if (status === Loader.Error) root.model.mediaFailed(root.model.media)
        Component.onCompleted: setSource("../pages/ClipVideo.qml", { model: root.model })
    }
    Binding {
        target: player.item
        property: "crop"
        value: !root.full
        when: player.status === Loader.Ready
    }
    Image {
        anchors.fill: parent
        visible: root.film && !root.pictured
        source: root.film ? root.model.poster : ""
        fillMode: root.full ? Image.PreserveAspectFit : Image.PreserveAspectCrop
        asynchronous: true
    }

    Pressable {
        id: button

        anchors.fill: parent
        text: root.model.playing ? qsTr("停一下") : qsTr("播放")
        ringAround: -Theme.s1
        onClicked: root.model.toggle()

        Rectangle {
            anchors.fill: parent
            visible: !root.model.playing
            color: Theme.filmVeil
        }
        Rectangle {
            id: pill

            x: Theme.s4
            y: Theme.s4 + (root.full ? Theme.safeTop : 0)
            width: label.implicitWidth + 38
            height: label.implicitHeight + 10
            radius: height / 2
            color: Theme.pillPaper

            Rectangle {
                x: Theme.s3
                width: 8
                height: 8
                radius: 4
                color: root.model.act === "wrong" ? Theme.pillWrong : root.model.act === "right" ? Theme.pillRight
                    : Theme.pillNeutral
                anchors.verticalCenter: parent.verticalCenter
            }
            Words {
                id: label

                x: 26
                role: Theme.labelStrong
                mostScale: Theme.tabMost
                color: Theme.pillInk
                text: root.model.actLabel
                wrapMode: Text.NoWrap
                anchors.verticalCenter: parent.verticalCenter
            }
        }
        Rectangle {
            visible: root.model.caption !== ""
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.s4 + (root.full ? Theme.s12 + Theme.safeBottom : 0)
            width: words.width + Theme.s8
            height: words.height + Theme.s4
            radius: Theme.radiusSmall
            color: Theme.captionPaper

            Column {
                id: words

                readonly property real most: Math.min(root.width, Theme.column) - 2 * Theme.s8

                anchors.centerIn: parent
                width: Math.max(first.width, second.visible ? second.width : 0)

                CaptionWords {
                    id: first

                    most: words.most
                    role: text.length > 36 ? Theme.noteStrong : Theme.strong
                    text: root.model.caption
                }
                CaptionWords {
                    id: second

                    visible: text !== ""
                    most: words.most
                    role: Theme.noteStrong
                    text: root.model.secondCaption
                }
            }
        }
        Pressable {
            anchors.right: parent.right
            y: root.full ? Theme.safeTop : 0
            implicitWidth: Theme.touch + Theme.s2
            implicitHeight: Theme.touch + Theme.s2
            corner: Theme.radiusSmall
            ringAround: -Theme.s2
            text: root.full ? qsTr("收起整屏") : qsTr("整屏看")
            onClicked: root.enlarged()

            background: Item {
                Rectangle {
                    anchors.centerIn: parent
                    width: 36
                    height: 36
                    radius: 18
                    color: Theme.captionPaper

                    Icon {
                        anchors.centerIn: parent
                        size: 18
                        name: root.full ? "x" : "maximize-2"
                        color: Theme.captionInk
                    }
                }
            }
        }
    }
}
