// SPDX-License-Identifier: Apache-2.0
// Step 1: what somebody said, large, and where.
import QtQuick
import Sanju.App
import Sanju.Ui

PageFrame {
    id: root

    required property LessonViewModel lesson

    readonly property bool lengthy: lesson.hookLine.length > (Theme.english ? 44 : 14)

    centred: true
    gap: Theme.s6

    Words {
        role: Theme.labelStrong
        width: parent.width
        color: Theme.ink2
        text: root.lesson.title
    }
    Rectangle {
        width: parent.width
        height: Math.max(line.implicitHeight + Theme.s12 * 2, Math.min(280, root.height * 0.3))
        radius: Theme.radius
        color: Theme.sunk

        Words {
            id: line

            anchors.centerIn: parent
            width: Math.min(implicitWidth, parent.width - Theme.s12)
            role: root.lengthy ? Theme.title : Theme.display
            horizontalAlignment: implicitWidth > width ? Text.AlignLeft : Text.AlignHCenter
            text: root.lesson.hookLine
        }
    }
    Words {
        role: Theme.lead
        width: parent.width
        text: root.lesson.hookScene
    }

    foot: ActionButton {
        width: parent.width
        text: qsTr("先猜一题")
        trailing: "arrow-right"
        onClicked: root.lesson.next()
    }
}
