// SPDX-License-Identifier: Apache-2.0
// A drawn scene, as large as its item: the whole picture, or with `crop` the part with heads and hands.
pragma ComponentBehavior: Bound
import QtQuick
import Sanju.App
import Sanju.Ui

Item {
    id: root

    required property StageViewModel model
    // Fill the item and cut off what is above and below, instead of showing the whole picture
    property bool crop: false

    // Of the picture, in its own units; heads and hands lie between keepFrom and keepTo
    readonly property int pictureWidth: 540
    readonly property int pictureHeight: 960
    readonly property int keepFrom: 200
    readonly property int keepTo: 696
    readonly property real zoom: crop
        ? Math.max(width / pictureWidth, height / pictureHeight)
        : Math.min(width / pictureWidth, height / pictureHeight)
    readonly property real middle: crop ? (keepFrom + keepTo) / 2 : pictureHeight / 2

    clip: true

    Item {
        id: picture

        width: root.pictureWidth
        height: root.pictureHeight
        x: (root.width - width * root.zoom) / 2
        // Cropped, the lower edge of what must be seen stays in sight, and no edge of the picture comes in
        y: Math.min(0, Math.max(root.height - height * root.zoom, root.height / 2 - root.middle * root.zoom))
            + Math.max(0, root.height - height * root.zoom) / 2
        scale: root.zoom
        transformOrigin: Item.TopLeft
        clip: !root.crop
        visible: root.model.ready

        Item {
            x: root.model.cameraX

            SetLayer {
                stage: root.model
                part: "back"
                density: root.zoom
            }
            Repeater {
                model: root.model.actors

                Puppet {
                    required property ActorViewModel modelData

                    actor: modelData
                    density: root.zoom
                }
            }
            SetLayer {
                z: 10
                stage: root.model
                part: "front"
                density: root.zoom
            }
            Repeater {
                model: root.model.actors

                PuppetArms {
                    required property ActorViewModel modelData

                    z: 20 + modelData.depth
                    actor: modelData
                    density: root.zoom
                }
            }
        }
    }
}
