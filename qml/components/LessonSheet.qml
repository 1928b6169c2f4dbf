// SPDX-License-Identifier: Apache-2.0
// What a lesson is about, beside the path on wide windows.
import QtQuick
import Sanju.App
import Sanju.Ui

PageFrame {
    id: root

    required property CourseViewModel course

    signal started()

    topGap: Theme.s6
    gap: Theme.s3

    Words {
        role: Theme.labelStrong
        width: parent.width
        color: Theme.ink2
        text: root.course.selectedPlace
    }
    Words {
        role: Theme.title
        width: parent.width
        text: root.course.selectedTitle
    }
    Words {
        role: Theme.lead
        width: parent.width
        color: Theme.ink2
        text: root.course.selectedLine
    }
    Item {
        width: 1
        height: Theme.s1
    }
    Card {
        width: parent.width
        gap: 2

        Words {
            role: Theme.labelStrong
            width: parent.width
            color: Theme.ink2
            text: qsTr("带走的一句")
        }
        Words {
            role: Theme.heading
            width: parent.width
            text: root.course.selectedTakeaway
        }
    }
    Row {
        width: parent.width
        spacing: Theme.s2

        Icon {
            name: "clock"
            size: 16
            color: Theme.ink2
            anchors.verticalCenter: parent.verticalCenter
        }
        Words {
            role: Theme.note
            width: parent.width - Theme.s6
            color: Theme.ink2
            text: root.course.selectedState
        }
    }

    foot: ActionButton {
        width: parent.width
        text: root.course.selectedAction
        trailing: "arrow-right"
        onClicked: root.started()
    }
}
