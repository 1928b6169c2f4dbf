// SPDX-License-Identifier: Apache-2.0
// Days to choose from as chips; the last one unfolds the two weeks.
pragma ComponentBehavior: Bound
import QtQuick
import Sanju.App
import Sanju.Ui

Flow {
    id: root

    required property DayPickViewModel pick
    property string name: ""                  // spoken before each day

    width: parent ? parent.width : implicitWidth
    spacing: Theme.s2

    Repeater {
        model: root.pick.days

        Chip {
            required property string code
            required chosen
            required text

            most: root.width
            Accessible.name: root.name === "" ? text : root.name + "，" + text
            onClicked: root.pick.pick(code)
        }
    }
}
