// SPDX-License-Identifier: Apache-2.0
// A line between two things.
import QtQuick
import Sanju.Ui

Rectangle {
    implicitHeight: 1
    color: Theme.line
}
