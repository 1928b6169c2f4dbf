// SPDX-License-Identifier: Apache-2.0
// Step 2: a guess before the scene, never scored.
pragma ComponentBehavior: Bound
import QtQuick
import Sanju.App
import Sanju.Ui

PageFrame {
    id: root

    required property LessonViewModel lesson

    gap: Theme.s3
    topGap: Theme.s4

    Words {
        role: Theme.labelStrong
        width: parent.width
        color: Theme.ink2
        text: qsTr("先猜一猜，不计分")
    }
    Words {
        role: Theme.heading
        width: parent.width
        text: root.lesson.guessAsk
    }

    lower: [
        Repeater {
            model: root.lesson.guessOptions

            ChoiceRow {
                required property string optionId
                required text
                required look

                onClicked: root.lesson.chooseGuess(optionId)
            }
        },
        Words {
            role: Theme.note
            width: parent.width
            color: Theme.ink2
            opacity: root.lesson.guessed ? 1 : 0
            text: qsTr("记下了。看完片段，回来再比一比。")
        }
    ]

    foot: ActionButton {
        width: parent.width
        enabled: root.lesson.guessed
        text: enabled ? qsTr("看片段　%1").arg(root.lesson.clip.duration) : qsTr("选一句再看片段")
        trailing: enabled ? "play" : ""
        onClicked: root.lesson.next()
    }
}
