// SPDX-License-Identifier: Apache-2.0
// What the answer said: a headline, why, what to say instead, and when it comes back. About the sentence, never the person.
pragma ComponentBehavior: Bound
import QtQuick
import Sanju.App
import Sanju.Ui

Item {
    id: root

    required property QuestionViewModel question
    property bool keyboard: false             // the answer was given by keys: the ring is shown

    // Nothing where the learner graded it and it does not come back.
    readonly property string said: heard(heard(question.headline, question.explanation), question.comesBack)

    function heard(first: string, second: string) : string {
        return first !== "" && second !== "" ? first + " " + second : first + second;
    }

    implicitHeight: column.implicitHeight
    activeFocusOnTab: true
    Accessible.role: Accessible.AlertMessage
    Accessible.name: said
    Accessible.ignored: said === ""

    FocusRing {
        visible: root.activeFocus && root.keyboard
        corner: Theme.radiusSmall
    }

    Column {
        id: column

        width: parent.width
        spacing: Theme.s1
        topPadding: 6

        Words {
            visible: text !== ""
            role: Theme.strong
            width: parent.width
            hang: true
            text: root.question.headline
        }
        Words {
            visible: text !== ""
            width: parent.width
            color: Theme.ink2
            text: root.question.explanation
        }
        Repeater {
            model: root.question.remarks

            QuestionRemark { width: parent ? parent.width : 0 }
        }
        Row {
            visible: root.question.comesBack !== ""
            width: parent.width
            topPadding: 6
            spacing: Theme.s2

            Icon {
                y: 2
                name: "repeat"
                size: 16
                color: Theme.ink2
            }
            Words {
                role: Theme.label
                width: parent.width - Theme.s6
                color: Theme.ink2
                text: root.question.comesBack
            }
        }
    }
}
