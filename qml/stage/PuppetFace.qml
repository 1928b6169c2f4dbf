// SPDX-License-Identifier: Apache-2.0
// Eyes, brows, nose and mouth. Every shape is kept and one of each is shown.
pragma ComponentBehavior: Bound
import QtQuick
import Sanju.App
import Sanju.Ui

Item {
    id: root

    required property ActorViewModel actor
    required property real density

    readonly property var eyeKinds: ["open", "half", "wide", "closed", "smile"]
    readonly property var mouthKinds: ["0", "1", "2", "3", "o"]
    readonly property string mood: actor.mouth.slice(0, actor.mouth.indexOf("-"))

    component FacePart: Part {
        box: Qt.rect(-50, -30, 100, 60)
        paint: root.actor.paint
        density: root.density
    }
    component Brow: FacePart {
        id: brow

        property int side: 1

        box: Qt.rect(side * 23 - 20, -42, 40, 40)
        art: side < 0 ? "faces/brow-left" : "faces/brow-right"
        transform: [
            Rotation { origin.x: 20; origin.y: 20; angle: -brow.side * root.actor.browTilt },
            Translate { y: -root.actor.browRaise }
        ]
    }

    Repeater {
        model: root.eyeKinds

        FacePart {
            required property string modelData

            art: "faces/white-" + modelData
            visible: root.actor.eyes === modelData
        }
    }
    FacePart {
        art: "faces/pupils"
        visible: root.actor.eyes !== "closed" && root.actor.eyes !== "smile"
        transform: Translate { x: root.actor.gazeX; y: root.actor.gazeY }
    }
    Repeater {
        model: root.eyeKinds

        FacePart {
            required property string modelData

            art: "faces/lid-" + modelData + (root.actor.lashes ? "-lashes" : "")
            visible: root.actor.eyes === modelData
        }
    }
    Brow { side: -1 }
    Brow { }
    FacePart { art: "faces/nose" }
    Repeater {
        model: root.mouthKinds

        FacePart {
            required property string modelData

            box: Qt.rect(-30, 20, 60, 50)
            art: "mouths/" + root.mood + "-" + modelData
            visible: root.actor.mouth.endsWith(modelData)
        }
    }
}
