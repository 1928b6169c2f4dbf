// SPDX-License-Identifier: Apache-2.0
// A sentence that does the half of it, to be said so that it does both; then what others might say.
import QtQuick
import Sanju.App
import Sanju.Ui

PageFrame {
    id: root

    required property SurveyViewModel survey

    readonly property bool comparing: survey.comparing

    focus: true
    gap: Theme.s3
    topGap: Theme.s1
    onComparingChanged: view.contentY = 0

    header: TopBar {
        width: parent.width
        canLeave: !root.comparing
        canGoBack: root.comparing
        backName: qsTr("回去改")
        title: root.survey.title
        onLeaving: root.survey.leave()
        onWentBack: root.survey.back()
    }

    Words {
        visible: !root.comparing
        role: Theme.note
        width: parent.width
        color: Theme.ink2
        text: root.survey.scene
    }
    MendedSentence {
        width: parent.width
        bad: root.survey.bad
        task: qsTr("改一句，两头都有：顾到他的难处，也说出自己的。")
        box: root.survey.box
        written: root.survey.written
        references: root.survey.references
        comparing: root.comparing
        onGrown: (part) => root.reveal(part)
    }

    foot: [
        ActionButton {
            visible: !root.comparing
            width: parent.width
            enabled: root.survey.answered
            text: enabled ? qsTr("看看别人怎么说") : qsTr("写一句再看")
            trailing: enabled ? "arrow-right" : ""
            onClicked: root.survey.compare()
        },
        ActionButton {
            visible: !root.comparing && !root.survey.answered
            width: parent.width
            kind: ActionButton.Plain
            small: true
            text: qsTr("这次不改，看结果")
            onClicked: root.survey.next()
        },
        ActionButton {
            visible: root.comparing
            width: parent.width
            text: qsTr("看结果")
            trailing: "arrow-right"
            onClicked: root.survey.next()
        }
    ]
}
