// SPDX-License-Identifier: Apache-2.0
// The mark: the character 三 as three spoken lines, pine, gold, indigo. Never recoloured or put in another order.
pragma ComponentBehavior: Bound
import QtQuick
import Sanju.Ui

Item {
    id: root

    property real size: 32
    property int lit: 3                       // how many strokes are written
    property color rest: Theme.unwritten

    readonly property list<real> shares: [0.74, 0.54, 1.0]

    implicitWidth: size
    implicitHeight: size * 0.86
    Accessible.ignored: true                  // what holds it says the state in words

    Repeater {
        model: 3

        Rectangle {
            required property int index

            x: (root.size - width) / 2
            y: index * (root.implicitHeight - height) / 2
            width: root.size * root.shares[index]
            height: root.size * 0.15
            radius: height / 2
            antialiasing: true
            color: index < root.lit ? Theme.sentences[index] : root.rest

            Behavior on color { ColorAnimation { duration: Theme.page } }
        }
    }
}
