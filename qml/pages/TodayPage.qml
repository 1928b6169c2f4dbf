// SPDX-License-Identifier: Apache-2.0
// Today: how long it takes, what and why, open missions and promises, and the one button; the first day, the done day and the free day.
pragma ComponentBehavior: Bound
import QtQuick
import Sanju.App
import Sanju.Ui

PageFrame {
    id: root

    required property AppViewModel app
    required property TodayViewModel today

    readonly property bool first: today.state === TodayViewModel.First
    readonly property bool plan: today.state === TodayViewModel.Plan
    readonly property bool done: today.state === TodayViewModel.Done
    readonly property bool clear: today.state === TodayViewModel.Clear
    readonly property bool compact: height < 560

    property bool whyOpen: false

    topGap: Theme.s3
    gap: Theme.s5

    Item {
        width: parent.width
        height: Math.max(Theme.touch, date.implicitHeight)

        SanMark {
            id: mark

            visible: !root.done
            size: 26
            anchors.verticalCenter: parent.verticalCenter
        }
        Words {
            id: date

            x: mark.visible ? 38 : 0
            width: parent.width - x - Theme.touch
            role: Theme.note
            mostScale: 1.4
            text: root.today.date
            color: Theme.ink2
            anchors.verticalCenter: parent.verticalCenter
        }
        IconButton {
            name: "search"
            text: qsTr("在课程里找")
            tint: Theme.ink2
            anchors.right: parent.right
            anchors.rightMargin: -Theme.s3
            anchors.verticalCenter: parent.verticalCenter
            onClicked: root.app.show(AppViewModel.Course)
        }
    }

    Column {
        width: parent.width
        spacing: Theme.s1
        bottomPadding: root.done ? Theme.s2 : 0

        SanMark {
            visible: root.done
            size: root.compact ? 64 : 88
        }
        Item {
            visible: root.done
            width: 1
            height: Theme.s5
        }
        Words {
            role: Theme.display
            width: parent.width
            textFormat: Text.StyledText
            text: root.today.headline
        }
        Words {
            width: parent.width
            color: Theme.ink2
            text: root.today.summary
        }
    }

    Card {
        visible: root.plan
        width: parent.width
        gap: 6

        Words {
            visible: root.today.hasLesson
            width: parent.width
            role: Theme.labelStrong
            color: Theme.ink2
            text: root.today.lessonPlace
        }
        Words {
            visible: root.today.hasLesson
            width: parent.width
            role: Theme.heading
            text: root.today.lessonTitle
        }
        Words {
            visible: root.today.hasLesson
            width: parent.width
            color: Theme.ink2
            text: root.today.lessonLine
        }
        Words {
            visible: root.today.drillTitle !== ""
            width: parent.width
            role: Theme.labelStrong
            topPadding: half + (root.today.hasLesson ? Theme.s3 : 0)
            color: Theme.ink2
            text: qsTr("练习，换个场景")
        }
        Words {
            visible: text !== ""
            width: parent.width
            role: root.today.hasLesson ? Theme.strong : Theme.heading
            text: root.today.drillTitle
        }
        Words {
            visible: text !== ""
            width: parent.width
            role: Theme.note
            color: Theme.ink2
            text: root.today.drillAbout
        }
        Item {
            visible: root.today.hasLesson || root.today.drillTitle !== ""
            width: parent.width
            height: Theme.s4

            Hairline {
                width: parent.width
                anchors.verticalCenter: parent.verticalCenter
            }
        }
        Pressable {
            width: parent.width
            implicitHeight: Math.max(Theme.touch, why.implicitHeight)
            text: qsTr("为什么是这些")
            corner: Theme.radiusSmall
            Accessible.description: root.today.why
            onClicked: root.whyOpen = !root.whyOpen

            Item {
                anchors.fill: parent

                Column {
                    id: why

                    width: parent.width - Theme.s8
                    anchors.verticalCenter: parent.verticalCenter

                    Words {
                        role: Theme.noteStrong
                        width: parent.width
                        text: qsTr("为什么是这些")
                        spoken: false
                    }
                    Words {
                        role: Theme.note
                        width: parent.width
                        color: Theme.ink2
                        text: root.today.why
                        spoken: false
                    }
                }
                Icon {
                    name: root.whyOpen ? "chevron-up" : "chevron-down"
                    size: 20
                    color: Theme.ink3
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                }
            }
        }
        Repeater {
            model: root.whyOpen ? root.today.reasons : null

            Item {
                id: item

                required property string text
                required property string reason

                width: parent ? parent.width : 0
                height: what.implicitHeight + because.implicitHeight + Theme.s3
                Accessible.role: Accessible.StaticText
                Accessible.name: text + "，" + reason

                Words {
                    id: what

                    y: Theme.s2
                    width: parent.width
                    role: Theme.note
                    text: item.text
                    spoken: false
                }
                Words {
                    id: because

                    anchors.top: what.bottom
                    width: parent.width
                    role: Theme.label
                    color: Theme.ink2
                    text: item.reason
                    spoken: false
                }
            }
        }
    }

    Card {
        visible: root.first
        width: parent.width
        gap: 0

        Repeater {
            id: path

            model: root.today.firstLessons

            Item {
                id: step

                required property int index
                required property string title
                required property string detail
                required property string minutes

                readonly property bool now: index === 0

                width: parent ? parent.width : 0
                height: Math.max(64, words.implicitHeight + 18)
                Accessible.role: Accessible.ListItem
                Accessible.name: title + "，" + detail + "，" + minutes

                Rectangle {
                    visible: step.index < path.count - 1
                    x: 11.5
                    y: parent.height / 2
                    width: 1.5
                    height: parent.height
                    color: Theme.line
                }
                Rectangle {
                    width: 24
                    height: 24
                    radius: 12
                    color: step.now ? Theme.pine : Theme.sheet
                    border.width: 1.5
                    border.color: step.now ? Theme.pine : Theme.edge
                    anchors.verticalCenter: parent.verticalCenter

                    Icon {
                        visible: step.now
                        anchors.centerIn: parent
                        anchors.horizontalCenterOffset: 0.5
                        name: "play"
                        size: 11
                        weight: 2.2
                        color: Theme.pineText
                    }
                }
                Column {
                    id: words

                    x: Theme.s10
                    width: parent.width - x
                    anchors.verticalCenter: parent.verticalCenter

                    Words {
                        width: parent.width
                        role: step.now ? Theme.strong : Theme.body
                        text: step.title
                        spoken: false
                    }
                    Words {
                        width: parent.width
                        role: Theme.label
                        color: Theme.ink2
                        text: step.now ? step.detail + " · " + step.minutes : step.detail
                        spoken: false
                    }
                }
            }
        }
    }

    Card {
        visible: root.done
        width: parent.width
        gap: 2

        Words {
            visible: root.today.takeaway !== ""
            width: parent.width
            role: Theme.labelStrong
            color: Theme.ink2
            text: qsTr("今天带走的一句")
        }
        Words {
            visible: text !== ""
            width: parent.width
            role: Theme.heading
            bottomPadding: half * -1 + 10
            text: root.today.takeaway
        }
        Words {
            width: parent.width
            role: Theme.labelStrong
            color: Theme.ink2
            text: root.today.tomorrowLabel
        }
        Words {
            width: parent.width
            text: root.today.tomorrow
        }
    }

    // Made when there is something to ask: on most days the first frame need not wait for it.
    Loader {
        id: debrief

        readonly property bool wanted: (root.app.debrief?.state ?? DebriefViewModel.Silent) !== DebriefViewModel.Silent

        visible: wanted
        width: parent.width
        onWantedChanged: if (wanted && status === Loader.Null)
            setSource("../components/DebriefCard.qml", { debrief: Qt.binding(() => root.app.debrief) })
    }
    Repeater {
        model: root.today.missions

        MissionCard {
            required property string text
            required detail

            width: root.inner
            mission: text !== root.app.debrief?.mission ? text : ""
        }
    }
    Words {
        visible: text !== ""
        width: parent.width
        role: Theme.note
        color: Theme.ink2
        text: root.today.moreMissions
    }
    Loader {
        id: due

        readonly property bool wanted: (root.app.promises?.due.count ?? 0) > 0

        visible: wanted
        width: parent.width
        onWantedChanged: if (wanted && status === Loader.Null)
            setSource("../components/DuePromises.qml", { promises: Qt.binding(() => root.app.promises) })

        Connections {
            target: due.item
            function onChosen(promise: string) {
                root.app.openPromises(promise);
            }
        }
    }
    // One thing at a time: not while a mission is asked about.
    Loader {
        id: offer

        readonly property bool wanted: (root.app.reminders?.offered ?? false) && !debrief.wanted

        visible: wanted
        width: parent.width
        onWantedChanged: if (wanted && status === Loader.Null)
            setSource("../components/ReminderOffer.qml", { reminders: Qt.binding(() => root.app.reminders) })
    }
    // Nor at the end of the day.
    Loader {
        readonly property bool wanted: (root.app.mission?.proposal ?? "") !== "" && !root.done && !debrief.wanted && !offer.wanted

        visible: wanted
        width: parent.width
        onWantedChanged: if (wanted && status === Loader.Null)
            setSource("../components/RepeatCard.qml", { mission: Qt.binding(() => root.app.mission) })
    }

    Loader {
        readonly property bool wanted: root.today.closing !== "" && !debrief.wanted && !offer.wanted

        visible: wanted
        width: parent.width
        onWantedChanged: if (wanted && status === Loader.Null)
            setSource("../components/ClosingCard.qml", { app: root.app, today: Qt.binding(() => root.today) })
    }

    foot: [
        ActionButton {
            visible: root.today.startLabel !== ""
            width: parent.width
            text: root.today.startLabel
            trailing: "arrow-right"
            onClicked: root.app.startToday()
        },
        ActionButton {
            visible: root.clear
            width: parent.width
            kind: ActionButton.Quiet
            text: qsTr("去课程里翻翻")
            onClicked: root.app.show(AppViewModel.Course)
        }
    ]
}
