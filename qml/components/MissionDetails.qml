// SPDX-License-Identifier: Apache-2.0
// With whom and on which day; all of it may stay empty.
pragma ComponentBehavior: Bound
import QtQuick
import Sanju.App
import Sanju.Ui

Column {
    id: root

    required property MissionDetailsViewModel details

    width: parent ? parent.width : 0
    spacing: Theme.s1

    Words {
        role: Theme.strong
        width: parent.width
        text: qsTr("跟谁")
    }
    WritingField {
        width: parent.width
        name: qsTr("跟谁，或者哪个会")
        hint: qsTr("写岗位，或者哪个会；可以空着")
        text: root.details.with
        onTextChanged: if (activeFocus) root.details.with = text
    }
    Flow {
        width: parent.width
        spacing: Theme.s2

        Repeater {
            model: root.details.directions

            Chip {
                required property string code
                required chosen
                required text

                most: root.width
                Accessible.name: qsTr("跟谁") + "，" + text
                onClicked: root.details.pickDirection(code)
            }
        }
    }
    Words {
        role: Theme.strong
        width: parent.width
        topPadding: half + Theme.s2
        text: qsTr("哪天")
    }
    DayChips {
        pick: root.details.day
        name: qsTr("哪天")
    }
}
