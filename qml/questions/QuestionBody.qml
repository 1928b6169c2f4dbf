// SPDX-License-Identifier: Apache-2.0
// What the nine kinds have in common: the question, and how the page around them behaves.
import QtQuick
import Sanju.App
import Sanju.Ui

Column {
    id: root

    required property QuestionViewModel question
    property real room: 0                     // height of the page that scrolls
    property bool sinks: true                 // goes down to the thumb
    property bool submits: true               // is handed in with a button
    property bool canGiveUp: false

    spacing: Theme.s3
}
