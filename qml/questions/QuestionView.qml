// SPDX-License-Identifier: Apache-2.0
// A question of any kind: what is asked, the kind's own file to answer with, and what the answer said.
pragma ComponentBehavior: Bound
import QtQuick
import Sanju.App
import Sanju.Ui

PageFrame {
    id: root

    property QuestionViewModel question
    property string note: ""                  // above the question
    property string nextText: ""
    property RowModel ratings: null           // asks how it went in place of going on

    signal wentOn()
    signal rated(rating: string)

    readonly property var files: ({
        "single-choice": "SingleChoiceQuestion.qml",
        "multiple-choice": "MultipleChoiceQuestion.qml",
        "put-in-order": "PutInOrderQuestion.qml",
        "match-pairs": "MatchPairsQuestion.qml",
        "sort-cards": "SortCardsQuestion.qml",
        "tap-words": "TapWordsQuestion.qml",
        "cloze": "ClozeQuestion.qml",
        "choose-restatement": "RestatementQuestion.qml",
        "recall": "RecallQuestion.qml"
    })
    readonly property QuestionBody body: loader.item as QuestionBody
    readonly property bool answered: question.answered
    readonly property bool recall: question.kind === "recall"

    property bool byKeys: false               // how the control before this one was come to

    onFocusedChanged: {
        const control = focused as Pressable;
        if (control)
            byKeys = control.visualFocus;
    }

    gap: Theme.s3
    sinks: !answered && (body?.sinks ?? true)

    Connections {
        target: root.question
        function onQuestionChanged() {
            root.view.contentY = 0;
        }
        function onAnsweredNow() {
            result.keyboard = root.byKeys;
            result.forceActiveFocus();
            look.start();
        }
    }

    // What the answer said comes into sight once it is laid out.
    Timer {
        id: look

        interval: 1
        onTriggered: root.reveal(result)
    }

    Words {
        visible: text !== ""
        role: Theme.label
        width: parent.width
        color: Theme.ink2
        text: root.note
    }
    Words {
        role: root.answered ? Theme.body : Theme.heading
        width: parent.width
        text: root.question.stem
    }

    lower: [
        Loader {
            id: loader

            width: parent.width
            focus: true
            Component.onCompleted: show()

            function show() {
                const file = root.files[root.question.kind];
                if (file)
                    setSource(file, { question: root.question, room: Qt.binding(() => root.view.height) });
            }

            Connections {
                target: root.question
                function onKindChanged() {
                    loader.show();
                }
            }
        },
        QuestionResult {
            id: result

            visible: root.answered
            width: parent.width
            question: root.question
            Keys.onReturnPressed: root.wentOn()
            Keys.onEnterPressed: root.wentOn()
        }
    ]

    foot: [
        Words {
            visible: root.answered && root.ratings !== null
            role: Theme.labelStrong
            width: parent.width
            color: Theme.ink2
            text: qsTr("这次分得清吗")
        },
        RatingRow {
            visible: root.answered && root.ratings !== null
            width: parent.width
            grades: root.ratings
            onGraded: (rating) => root.rated(rating)
        },
        ActionButton {
            visible: root.answered && root.ratings === null
            width: parent.width
            text: root.nextText
            trailing: "arrow-right"
            onClicked: root.wentOn()
        },
        ActionButton {
            visible: !root.answered && !root.recall && (root.body?.submits ?? false)
            width: parent.width
            enabled: root.question.complete
            text: enabled ? qsTr("对一对") : root.question.missing
            onClicked: root.question.submit()
        },
        ActionButton {
            visible: !root.answered && root.recall && !root.question.revealed
            width: parent.width
            text: qsTr("看答案")
            onClicked: root.question.reveal()
        },
        Words {
            visible: grades.visible
            role: Theme.labelStrong
            width: parent.width
            color: Theme.ink2
            text: qsTr("刚才想起来了吗")
        },
        RatingRow {
            id: grades

            visible: !root.answered && root.recall && root.question.revealed
            width: parent.width
            grades: root.question.targets
            onGraded: (grade) => root.question.gradeRecall(grade)
        },
        ActionButton {
            visible: !root.answered && (root.body?.canGiveUp ?? false)
            width: parent.width
            kind: ActionButton.Plain
            small: true
            text: qsTr("想不起来，看答案")
            onClicked: root.question.giveUp()
        }
    ]
}
