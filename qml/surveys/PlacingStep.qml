// SPDX-License-Identifier: Apache-2.0
// A sentence to lay on the map, by a tap on its place or by a switch for each line; then why the course has it where it has.
pragma ComponentBehavior: Bound
import QtQuick
import Sanju.App
import Sanju.Ui

PageFrame {
    id: root

    required property SurveyViewModel survey

    focus: true
    gap: Theme.s3
    topGap: Theme.s1

    Connections {
        target: root.survey
        function onStepChanged() {
            root.view.contentY = 0;
        }
    }
    // Once it is laid out
    Timer {
        id: look

        interval: 1
        onTriggered: root.reveal(reason)
    }

    header: TopBar {
        width: parent.width
        canLeave: true
        title: root.survey.title
        onLeaving: root.survey.leave()
    }

    Words {
        role: Theme.label
        width: parent.width
        color: Theme.ink2
        text: root.survey.step
    }
    Words {
        role: Theme.note
        width: parent.width
        color: Theme.ink2
        text: root.survey.scene
    }
    Words {
        role: Theme.heading
        width: parent.width
        text: root.survey.sentence
    }
    MapBoard {
        width: parent.width
        places: root.survey.places
        open: !root.survey.told
        leftEnd: root.survey.courageLacks
        rightEnd: root.survey.courageHas
        lowEnd: root.survey.careLacks
        highEnd: root.survey.careHas
        onChosen: (place) => root.survey.lay(place)
    }
    Repeater {
        model: root.survey.told ? null : root.survey.switches

        Column {
            id: line

            required property int index
            required property string name
            required property string has
            required property string lacks
            required property string state

            width: root.inner

            Words {
                role: Theme.labelStrong
                width: parent.width
                color: Theme.ink2
                text: line.name
            }
            Flow {
                width: parent.width
                spacing: Theme.s2

                Chip {
                    most: line.width
                    text: line.has
                    chosen: line.state === "has"
                    Accessible.name: line.name + "，" + text
                    onClicked: root.survey.setSwitch(line.index, true)
                }
                Chip {
                    most: line.width
                    text: line.lacks
                    chosen: line.state === "lacks"
                    Accessible.name: line.name + "，" + text
                    onClicked: root.survey.setSwitch(line.index, false)
                }
            }
        }
    }
    Card {
        id: reason

        visible: root.survey.told
        width: parent.width
        gap: Theme.s1
        color: Theme.goldTint
        border.width: 0
        onVisibleChanged: if (visible) look.start()

        Words {
            role: Theme.strong
            width: parent.width
            text: root.survey.verdict
            Accessible.role: Accessible.AlertMessage
        }
        Words {
            role: Theme.note
            width: parent.width
            text: root.survey.why
        }
    }

    foot: ActionButton {
        width: parent.width
        enabled: root.survey.laid
        text: root.survey.told ? qsTr("下一句") : root.survey.laid ? qsTr("放在这里") : qsTr("先点一格")
        trailing: root.survey.told ? "arrow-right" : ""
        onClicked: root.survey.told ? root.survey.next() : root.survey.tell()
    }
}
