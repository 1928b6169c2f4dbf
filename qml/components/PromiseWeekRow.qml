// SPDX-License-Identifier: Apache-2.0
// One week of promises: a mark for each, and the counts in words beside it.
pragma ComponentBehavior: Bound
import QtQuick
import Sanju.Ui

Item {
    id: root

    required property string label
    required property string text
    required property int kept
    required property int renegotiated
    required property int missed
    required property int open

    readonly property int most: 6             // marks of a kind; the words have the number
    readonly property real labelWidth: (Theme.english ? 124 : 104) * Math.min(Theme.textScale, 1.3)

    width: parent ? parent.width : 0
    height: words.y + words.implicitHeight + Theme.s2
    Accessible.role: Accessible.ListItem
    Accessible.name: label + "，" + text

    component Mark: Rectangle {
        width: Theme.s3
        height: Theme.s3
        radius: width / 2
        border.width: 1.5
        border.color: Theme.edge
        color: "transparent"
    }

    Words {
        id: name

        y: Theme.s1
        width: Theme.large ? parent.width : root.labelWidth
        role: Theme.note
        color: Theme.ink2
        text: root.label
        spoken: false
    }
    Flow {
        id: marks

        x: Theme.large ? 0 : root.labelWidth
        y: Theme.large ? name.y + name.height + Theme.s1 : Theme.s2 + 2
        width: parent.width - x
        spacing: Theme.s1

        Repeater {
            model: Math.min(root.kept, root.most)

            Mark {
                color: Theme.gold
                border.width: 0
            }
        }
        Repeater {
            model: Math.min(root.renegotiated, root.most)

            Mark { border.color: Theme.gold }
        }
        Repeater {
            model: Math.min(root.missed, root.most)

            Mark { }
        }
        Repeater {
            model: Math.min(root.open, root.most)

            Mark {
                color: Theme.unwritten
                border.width: 0
            }
        }
    }
    Words {
        id: words

        x: marks.x
        y: marks.y + (marks.height > 0 ? marks.height + Theme.s1 : -Theme.s1 - 2)
        width: parent.width - x
        role: Theme.note
        text: root.text
        spoken: false
    }
}
