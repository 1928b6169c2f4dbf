// SPDX-License-Identifier: Apache-2.0
// Step 4: at most three points, each with what people say and what to say; and how the guess looks now.
pragma ComponentBehavior: Bound
import QtQuick
import Sanju.App
import Sanju.Ui

PageFrame {
    id: root

    required property LessonViewModel lesson

    gap: 0
    topGap: Theme.s4

    component Example: Row {
        id: example

        property string text: ""
        property bool good: false

        width: parent ? parent.width : 0
        spacing: Theme.s2
        Accessible.role: Accessible.StaticText
        Accessible.name: good ? qsTr("可以说：%1").arg(text) : qsTr("常说的：%1").arg(text)

        Icon {
            y: (words.lineHeight - height) / 2
            name: example.good ? "check" : "x"
            size: 18
            weight: 2
            color: example.good ? Theme.pine : Theme.clayInk
        }
        Words {
            id: words

            width: parent.width - 26
            role: Theme.note
            text: example.text
            color: example.good ? Theme.ink : Theme.ink2
            spoken: false
        }
    }

    Words {
        role: Theme.title
        width: parent.width
        bottomPadding: Theme.s2 - half
        text: qsTr("记住 %n 点就够", "", root.lesson.points.count)
    }
    Repeater {
        model: root.lesson.points

        Item {
            id: point

            required property int number
            required property string rule
            required property string insteadOf
            required property string say

            width: parent ? parent.width : 0
            height: column.implicitHeight + 36

            Hairline {
                visible: point.number > 1
                width: parent.width
            }
            Words {
                y: Theme.s4
                role: Theme.display
                mostScale: 1.2
                text: point.number
                color: Theme.pine
            }
            Column {
                id: column

                x: 44
                y: Theme.s5
                width: parent.width - x
                spacing: Theme.s2

                Words {
                    role: Theme.heading
                    width: parent.width
                    text: point.rule
                }
                Example {
                    visible: text !== ""
                    text: point.insteadOf
                }
                Example {
                    visible: text !== ""
                    text: point.say
                    good: true
                }
            }
        }
    }
    Rectangle {
        visible: root.lesson.guessEcho !== ""
        width: parent.width
        height: echo.implicitHeight + Theme.s8
        radius: Theme.radius
        color: Theme.pineTint

        Column {
            id: echo

            x: Theme.s5
            y: Theme.s4
            width: parent.width - 2 * x

            Words {
                role: Theme.labelStrong
                width: parent.width
                color: Theme.pine
                text: qsTr("你先前猜的")
            }
            Words {
                role: Theme.note
                width: parent.width
                text: root.lesson.guessEcho
            }
        }
    }

    foot: ActionButton {
        width: parent.width
        text: qsTr("试一试")
        trailing: "arrow-right"
        onClicked: root.lesson.next()
    }
}
