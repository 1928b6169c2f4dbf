// SPDX-License-Identifier: Apache-2.0
// Drills that are due and why, what became of missions, and all other drills with when they come.
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
    EmptyNote {
        visible: root.practice.empty
        width: parent.width
        topPadding: Theme.s6
        symbol: "pen-line"
        title: qsTr("先学一节，再来写")
        text: root.practice.emptyText
        action: qsTr("从今天开始")
        onActed: root.app.show(AppViewModel.Today)
    }
    Head {
        visible: due.count > 0
        text: qsTr("现在可以写")
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
        text: due.count > 0 ? qsTr("其他的，到时候会来") : qsTr("到时候会来，也可以先写")
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
        visible: missions.count > 0
        text: qsTr("手上的任务")
    }
    Column {
        width: parent.width

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
}
