// SPDX-License-Identifier: Apache-2.0
// Both arms of one person, drawn over the table; the one that acts lies on top.
pragma ComponentBehavior: Bound
import QtQuick
import Sanju.App
import Sanju.Ui

Item {
    id: root

    required property ActorViewModel actor
    required property real density

    x: actor.x + actor.lean
    y: actor.y
    scale: actor.scale
    transformOrigin: Item.TopLeft

    PuppetArm {
        actor: root.actor
        arm: root.actor.left
        side: -1
        density: root.density
    }
    PuppetArm {
        actor: root.actor
        arm: root.actor.right
        side: 1
        density: root.density
    }
}
