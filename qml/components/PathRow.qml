// SPDX-License-Identifier: Apache-2.0
// One row of the path: the head of a unit or of a trouble, or a lesson.
import QtQuick
import Sanju.Ui

Item {
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

    readonly property bool isLesson: kind === "lesson"

    width: parent ? parent.width : 0
    implicitHeight: isLesson ? lesson.height : head.height

    UnitRow {
        id: head

        visible: !root.isLesson
        number: root.number
        title: root.title
        detail: root.detail
        open: root.open
        onClicked: root.toggled()
    }
    LessonRow {
        id: lesson

        visible: root.isLesson
        title: root.title
        detail: root.detail
        lit: root.lit
        current: root.current
        chosen: root.chosen
        onClicked: root.opened()
    }
}
