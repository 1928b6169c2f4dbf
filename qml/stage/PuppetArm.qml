// SPDX-License-Identifier: Apache-2.0
// Upper arm, forearm and hand, hung one on the other. A left arm is a right one mirrored.
pragma ComponentBehavior: Bound
import QtQuick
import Sanju.App
import Sanju.Ui

Item {
    id: root

    required property ActorViewModel actor
    required property ArmViewModel arm
    required property int side
    required property real density

    readonly property rect boneBox: Qt.rect(-34, -34, 68, 162)

    x: side * actor.shoulder
    y: actor.shoulderY
    transform: Scale { xScale: root.side }

    component ArmPart: Part {
        box: root.boneBox
        paint: root.actor.paint
        density: root.density
    }

    Item {
        rotation: -root.arm.upperAngle
        transformOrigin: Item.TopLeft

        ArmPart {
            art: "outfits/" + root.actor.outfit + "-upper"
            transform: Scale { origin.y: -root.boneBox.y; yScale: root.arm.upperShare }
        }
        Item {
            y: root.arm.upperLength * root.arm.upperShare
            rotation: root.arm.upperAngle - root.arm.foreAngle
            transformOrigin: Item.TopLeft

            Item {
                y: root.arm.foreLength * root.arm.foreShare
                rotation: root.arm.foreAngle - root.arm.handAngle
                transformOrigin: Item.TopLeft

                ArmPart {
                    art: "hands/" + root.arm.hand
                    box: Qt.rect(-60, -110, 120, 180)
                }
            }
            ArmPart {
                art: "outfits/" + root.actor.outfit + "-fore"
                transform: Scale { origin.y: -root.boneBox.y; yScale: root.arm.foreShare }
            }
        }
    }
}
