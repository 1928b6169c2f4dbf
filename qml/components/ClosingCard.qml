// SPDX-License-Identifier: Apache-2.0
// Offers the closing survey when the core of the course is finished; it can wait.
import QtQuick
import Sanju.App
import Sanju.Ui

Card {
    id: root

    required property AppViewModel app
    required property TodayViewModel today

    color: Theme.pineTint
    border.width: 0

    Words {
        role: Theme.labelStrong
        width: parent.width
        color: Theme.pine
        text: root.today?.closingTitle ?? ""
    }
    Words {
        width: parent.width
        text: root.today?.closingLine ?? ""
    }
    ActionButton {
        kind: ActionButton.Quiet
        small: true
        text: qsTr("去看看")
        onClicked: root.app.openSurvey(root.today.closing)
    }
}
