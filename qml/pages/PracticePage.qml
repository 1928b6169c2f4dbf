// SPDX-License-Identifier: Apache-2.0
// Four rooms: drills (those due and why, what became of missions, all others and when they come), tools, surveys, games.
pragma ComponentBehavior: Bound
import QtQuick
import Sanju.App
import Sanju.Ui

PageFrame {
    id: root

    required property AppViewModel app
    required property PracticeViewModel practice

    topGap: Theme.wide ? Theme.s5 : Theme.s2
    gap: Theme.s3

    readonly property list<string> rooms: [qsTr("演练"), qsTr("工具卡"), qsTr("自测"), qsTr("小游戏")]

    component Head: Words {
        role: Theme.labelStrong
        width: parent ? parent.width : implicitWidth
        topPadding: half + Theme.s2
        color: Theme.ink2
    }

    Words {
        role: Theme.title
        width: parent.width
        topPadding: half + Theme.s2
        bottomPadding: -half
        text: qsTr("练习")
    }
    Flow {
        width: parent.width
        spacing: Theme.s2

        Repeater {
            model: root.rooms.length

            Chip {
                required property int index       // in the order of PracticeViewModel.Room

                most: root.inner
                text: root.rooms[index]
                chosen: root.practice.room === index
                onClicked: root.practice.room = index
            }
        }
    }
    Column {
        visible: root.practice.room === PracticeViewModel.Drills
        width: parent.width
        spacing: Theme.s3

        EmptyNote {
            visible: root.practice.empty
            width: parent.width
            topPadding: Theme.s6
            symbol: "pen-line"
            title: qsTr("先学一节，再来练")
            text: root.practice.emptyText
            action: qsTr("从今天开始")
            onActed: root.app.show(AppViewModel.Today)
        }
        Head {
            visible: due.count > 0
            text: qsTr("现在可以练")
        }
        Repeater {
            id: due

            model: root.practice.due

            Pressable {
                id: drill

                required property string drillId
                required property string title
                required property string about
                required property string why

                width: root.inner
                implicitHeight: column.implicitHeight + 2 * Theme.s5
                text: title
                Accessible.description: why + "，" + about
                onClicked: root.app.openDrill(drillId)

                background: Rectangle {
                    radius: Theme.radius
                    color: Theme.pineTint
                    border.width: drill.down ? 2 : 0
                    border.color: Theme.pine
                }
                Item {
                    anchors.fill: parent

                    Column {
                        id: column

                        x: Theme.s5
                        y: Theme.s5
                        width: parent.width - x - Theme.s12

                        Words {
                            role: Theme.labelStrong
                            width: parent.width
                            color: Theme.pine
                            text: drill.why
                            spoken: false
                        }
                        Words {
                            role: Theme.heading
                            width: parent.width
                            text: drill.title
                            spoken: false
                        }
                        Words {
                            role: Theme.note
                            width: parent.width
                            color: Theme.ink2
                            text: drill.about
                            spoken: false
                        }
                    }
                    Icon {
                        name: "chevron-right"
                        size: 20
                        color: Theme.pine
                        anchors.right: parent.right
                        anchors.rightMargin: Theme.s5
                        anchors.verticalCenter: parent.verticalCenter
                    }
                }
            }
        }
        DebriefCard {
            id: debrief

            width: parent.width
            debrief: root.app.debrief
        }
        Head {
            visible: !root.practice.empty && others.count > 0
            text: due.count > 0 ? qsTr("其他的，到时候会来") : qsTr("到时候会来，也可以先练")
        }
        Column {
            visible: !root.practice.empty
            width: parent.width

            Repeater {
                id: others

                model: root.practice.others

                ListRow {
                    id: row

                    required property int index
                    required property string drillId
                    required property string title
                    required property string about
                    required property string when
                    required symbol

                    text: title
                    detail: when === "" ? about : about + "　" + when
                    divider: index < others.count - 1
                    onClicked: root.app.openDrill(drillId)
                }
            }
        }
        Head {
            visible: !root.practice.empty
            text: missions.count > 0 ? qsTr("手上的任务") : qsTr("带到工作里")
        }
        Column {
            width: parent.width

            ListRow {
                symbol: "plus"
                text: qsTr("选一个任务")
                detail: qsTr("找一个人、一个会，说好哪一句")
                divider: missions.count > 0
                onClicked: root.app.openMission()
            }
            Repeater {
                id: missions

                model: root.practice.missions

                ListRow {
                    required property int index
                    required property string missionId
                    required property bool asks
                    required detail
                    required text

                    symbol: "flag"
                    chevron: asks
                    acts: asks
                    divider: index < missions.count - 1
                    onClicked: if (asks) {
                        root.app.debrief.pick(missionId);
                        root.reveal(debrief);
                    }
                }
            }
        }
        Column {
            visible: !root.practice.empty
            width: parent.width

            ListRow {
                symbol: "handshake"
                text: qsTr("说到做到")
                detail: qsTr("答应了别的部门什么，几号前")
                divider: false
                onClicked: root.app.show(AppViewModel.Promises)
            }
        }
    }
    ToolList {
        visible: root.practice.room === PracticeViewModel.Tools
        width: parent.width
        toolbox: root.app.toolbox
        onToolChosen: (tool) => root.app.openTool(tool)
        onCardChosen: (card) => root.app.openCard(card)
    }
    Column {
        visible: root.practice.room === PracticeViewModel.Surveys
        width: parent.width

        Words {
            role: Theme.note
            width: parent.width
            bottomPadding: Theme.s2
            color: Theme.ink2
            text: qsTr("只跟自己比，不打分，也没有人看得到。")
        }
        Repeater {
            id: surveys

            model: root.practice.surveys

            ListRow {
                required property int index
                required property string surveyId
                required property string title
                required property string about
                required property string last
                required symbol

                text: title
                detail: last === "" ? about : about + "　" + last
                divider: index < surveys.count - 1
                onClicked: root.app.openSurvey(surveyId)
            }
        }
    }
    Column {
        visible: root.practice.room === PracticeViewModel.Games
        width: parent.width

        Words {
            role: Theme.note
            width: parent.width
            bottomPadding: Theme.s2
            color: Theme.ink2
            text: qsTr("一个人，两三分钟。玩完问自己三句，比输赢要紧。")
        }
        Repeater {
            id: games

            model: root.practice.games

            ListRow {
                required property int index
                required property string drillId
                required property string title
                required property string about
                required property string last
                required symbol

                text: title
                detail: last === "" ? about : about + "　" + last
                divider: index < games.count - 1
                onClicked: root.app.openDrill(drillId)
            }
        }
    }
}
