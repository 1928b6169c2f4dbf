// SPDX-License-Identifier: Apache-2.0
// Say it aloud: record it, hear it, tick what one hears; without a microphone it is said and ticked. Then what others might say.
pragma ComponentBehavior: Bound
import QtQuick
import Sanju.App
import Sanju.Ui

FocusScope {
    id: root

    required property SpeakingDrillViewModel drill

    readonly property bool comparing: drill.comparing
    readonly property bool recording: drill.recording
    readonly property bool checking: drill.said && !recording && !comparing

    component Head: Words {
        role: Theme.heading
        width: parent.width
        topPadding: half + Theme.s2
    }

    onComparingChanged: frame.view.contentY = 0

    PageFrame {
        id: frame

        anchors.fill: parent
        focus: true
        gap: Theme.s3
        topGap: Theme.s1

        header: TopBar {
            width: parent.width
            canLeave: !root.comparing
            canGoBack: root.comparing
            title: root.drill.title
            onLeaving: root.drill.leave()
            onWentBack: root.drill.back()
        }

        Words {
            visible: !root.comparing
            role: Theme.note
            width: parent.width
            color: Theme.ink2
            text: root.drill.scene
        }
        Card {
            width: parent.width
            color: Theme.indigoTint
            border.width: 0

            Words {
                role: Theme.lead
                width: parent.width
                text: root.drill.cue
            }
        }
        Item {
            visible: root.recording
            width: parent.width
            height: Math.max(clock.implicitHeight, 56)
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("录了 %1").arg(root.drill.elapsed)

            Wave {
                width: parent.width - clock.width - Theme.s4
                height: 48
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.pine
                swing: 12
                swell: Theme.reducedMotion ? 8 : 2 + 40 * root.drill.level
            }
            Words {
                id: clock

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                role: Theme.heading
                mostScale: Theme.buttonMost
                wrapMode: Text.NoWrap
                color: Theme.pine
                text: root.drill.elapsed
                spoken: false
            }
        }
        Words {
            visible: !root.drill.said || root.recording
            role: Theme.note
            width: parent.width
            color: Theme.ink2
            text: root.drill.how
            Accessible.role: root.recording ? Accessible.AlertMessage : Accessible.StaticText
        }
        Repeater {
            model: root.drill.takes

            TakeRow {
                visible: !root.recording
                width: frame.inner
                onHeard: root.drill.play(take)
                onStopped: root.drill.stop()
                onKeeping: (kept) => root.drill.keepTake(take, kept)
                onRemoved: root.drill.removeTake(take)
            }
        }
        Head {
            visible: root.checking
            text: root.drill.aloud ? qsTr("回想一下，做到的打个勾") : qsTr("听一遍，做到的打个勾")
        }
        Repeater {
            model: root.drill.checks

            ChoiceRow {
                required property string checkId
                required property bool ticked
                required text

                visible: root.checking
                width: frame.inner
                many: true
                look: ticked ? "selected" : "idle"
                onClicked: root.drill.tick(checkId)
            }
        }
        Head {
            visible: root.comparing
            text: qsTr("别人可以这么说")
        }
        Repeater {
            model: root.drill.references

            ReferenceCard {
                visible: root.comparing
                width: frame.inner
            }
        }

        foot: [
            ActionButton {
                visible: !root.comparing && !root.drill.aloud
                width: parent.width
                kind: root.drill.said && !root.recording ? ActionButton.Quiet : ActionButton.Primary
                leading: root.recording ? "check" : "mic"
                text: root.recording ? qsTr("说完了") : root.drill.said ? qsTr("再说一遍") : qsTr("先说一遍")
                onClicked: root.recording ? root.drill.stop() : root.drill.record()
            },
            ActionButton {
                visible: !root.drill.said && !root.recording
                width: parent.width
                kind: root.drill.aloud ? ActionButton.Primary : ActionButton.Plain
                small: !root.drill.aloud
                text: root.drill.aloud ? qsTr("说完了") : qsTr("不录音，说完了")
                onClicked: root.drill.sayAloud()
            },
            ActionButton {
                visible: root.checking
                width: parent.width
                text: qsTr("看看别人怎么说")
                trailing: "arrow-right"
                onClicked: root.drill.compare()
            },
            Words {
                visible: root.comparing
                role: Theme.labelStrong
                width: parent.width
                color: Theme.ink2
                text: qsTr("这次说得顺吗")
            },
            RatingRow {
                visible: root.comparing
                width: parent.width
                grades: root.drill.ratings
                onGraded: (rating) => root.drill.rate(rating)
            }
        ]
    }
    Toast {
        x: (parent.width - width) / 2
        y: frame.view.y + frame.view.height - height - Theme.s2
        width: Math.min(parent.width - 2 * Theme.margin, Theme.column)
        text: root.drill.notice
        onClicked: root.drill.clearNotice()
    }
}
