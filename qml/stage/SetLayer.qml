// SPDX-License-Identifier: Apache-2.0
// What lies behind the people of a scene, or before them, in the light of the moment: one drawing a light, faded over.
pragma ComponentBehavior: Bound
import QtQuick
import Sanju.App
import Sanju.Ui

Item {
    id: root

    required property StageViewModel stage
    required property string part
    required property real density

    readonly property rect box: Qt.rect(-20, -10, 580, 980)
    readonly property rect frontBox: Qt.rect(-20, 580, 580, 390)

    // Three on the phone are in three rooms
    readonly property string group: stage.set === "phone-call" && stage.actors.length > 2 ? part + "-3" : part

    component Light: Part {
        art: root.stage.set ? "sets/" + root.stage.set + "/" + root.group : ""
        box: root.part === "back" ? root.box : root.frontBox
        density: Math.min(root.density, 2)
        visible: opacity > 0
    }

    Light {
        paint: root.stage.neutralPaint
        visible: root.stage.wrong + root.stage.right < 1
    }
    Light {
        paint: root.stage.wrongPaint
        opacity: root.stage.right > 0 && root.stage.wrong > 0 ? 1 : root.stage.wrong
    }
    Light {
        paint: root.stage.rightPaint
        opacity: root.stage.right
    }
}
