// SPDX-License-Identifier: Apache-2.0
// A sentence that does the half of it, to be said so that it does both; then what others might say.
pragma ComponentBehavior: Bound
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
    Card {
        visible: !root.comparing
        width: parent.width
        gap: Theme.s1
        color: Theme.clayTint
        border.width: 0

        Words {
            role: Theme.labelStrong
            width: parent.width
            color: Theme.clayInk
            text: qsTr("脱口而出的是")
        }
        Words {
            role: Theme.lead
            width: parent.width
            text: root.survey.bad
        }
    }
    Words {
        visible: !root.comparing
        role: Theme.note
        width: parent.width
        text: qsTr("改一句，两头都有：顾到他的难处，也说出自己的。")
    }
    Column {
        id: sentence

        visible: !root.comparing
        width: parent.width
        spacing: Theme.s3
        onHeightChanged: if (writing.activeFocus) look.start()

        SentenceBox {
            id: writing

            width: parent.width
            box: root.survey.box
            current: root.survey.box?.remarked ?? false
        }
        RemarkCard {
            visible: root.survey.box?.remarked ?? false
            width: parent.width
            box: root.survey.box
            onMended: writing.edit(root.survey.box.from, root.survey.box.to)
        }

        Timer {
            id: look

            interval: 1
            onTriggered: root.reveal(sentence)
        }
    }

    Card {
        visible: root.comparing
        width: parent.width
        gap: Theme.s1

        Words {
            role: Theme.labelStrong
            width: parent.width
            color: Theme.ink2
            text: qsTr("你写的，念一遍")
        }
        Words {
            width: parent.width
            text: root.survey.written
        }
    }
    Words {
        visible: root.comparing
        role: Theme.heading
        width: parent.width
        topPadding: half + Theme.s2
        text: qsTr("别人可以这么说")
    }
    Repeater {
        model: root.comparing ? root.survey.references : null

        Card {
            id: reference

            required property string text
            required property string note

            width: root.inner
            gap: Theme.s2

            Words {
                width: parent.width
                text: reference.text
            }
            Words {
                role: Theme.note
                width: parent.width
                color: Theme.ink2
                text: reference.note
            }
        }
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
