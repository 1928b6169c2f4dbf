// SPDX-License-Identifier: Apache-2.0
// Body and head of one person of a scene.
pragma ComponentBehavior: Bound
import QtQuick
import Sanju.App
import Sanju.Ui

Item {
    id: root

    required property ActorViewModel actor
    required property real density

    readonly property rect bodyBox: Qt.rect(-140, 70, 280, 410)
    readonly property rect headBox: Qt.rect(-110, -140, 220, 250)

    x: actor.x + actor.lean
    y: actor.y
    z: actor.depth
    scale: actor.scale
    transformOrigin: Item.TopLeft

    component HeadPart: Part {
        box: root.headBox
        paint: root.actor.paint
        density: root.density
    }

    Part {
        art: "outfits/" + root.actor.outfit + "-body"
        box: root.bodyBox
        paint: root.actor.paint
        density: root.density
        transform: Scale { origin.x: -root.bodyBox.x; xScale: root.actor.girth }
    }

    Item {
        y: root.actor.headDown
        transform: Rotation { angle: root.actor.headAngle; origin.y: 84 }

        HeadPart { art: "hair/" + root.actor.hair + "-back" }
        HeadPart { art: "heads/neck" }
        HeadPart { art: "heads/" + root.actor.face }
        Item {
            x: root.actor.lookX
            y: root.actor.lookY

            HeadPart { art: root.actor.lines > 0 ? "heads/lines-" + root.actor.lines : "" }
            HeadPart { art: root.actor.beard !== "none" ? "heads/" + root.actor.beard : "" }
            HeadPart { art: "faces/blush"; visible: root.actor.blush }
            PuppetFace {
                actor: root.actor
                density: root.density
            }
            HeadPart { art: root.actor.glasses !== "none" ? "heads/glasses-" + root.actor.glasses : "" }
        }
        HeadPart { art: "hair/" + root.actor.hair + "-front" }
    }

    Item {
        x: root.actor.x < 270 ? -78 : 78
        y: -96
        scale: root.actor.bubbleSize
        visible: root.actor.bubble !== ""

        Part {
            art: root.actor.bubble !== "" ? "bubbles/" + root.actor.bubble : ""
            box: Qt.rect(-34, -34, 68, 68)
            density: root.density
        }
    }
}
