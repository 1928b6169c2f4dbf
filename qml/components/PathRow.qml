// SPDX-License-Identifier: Apache-2.0
// One row of the path: the head of a unit or of a trouble, or a lesson.
pragma ComponentBehavior: Bound
import QtQuick
import Sanju.Ui

Loader {
    id: root

    required property string kind
    required property string rowId
    required property int number
    required property string title
    required property string detail
    required property int lit
    required property bool open
    required property bool current
    property bool chosen: false

    signal toggled()
    signal opened()

    width: parent ? parent.width : 0
    sourceComponent: kind === "lesson" ? lesson : head

    Component {
        id: head

        UnitRow {
            number: root.number
            title: root.title
            detail: root.detail
            open: root.open
            onClicked: root.toggled()
        }
    }
    Component {
        id: lesson

        LessonRow {
            title: root.title
            detail: root.detail
            lit: root.lit
            current: root.current
            chosen: root.chosen
            onClicked: root.opened()
        }
    }
}
