// SPDX-License-Identifier: Apache-2.0
// The path: units and their lessons, by trouble, by search, by bookmark; on wide windows the lesson at hand beside it.
pragma ComponentBehavior: Bound
import QtQuick
import Sanju.App
import Sanju.Ui

FocusScope {
    id: root

    required property AppViewModel app
    required property CourseViewModel course

    function open(lesson: string) {
        course.select(lesson);
        if (!Theme.wide)
            app.openLesson(lesson);
    }

    PageFrame {
        id: path

        // Rows come and go; what was looked at stays where it is.
        function toggle(row: string) {
            const y = view.contentY;
            root.course.toggle(row);
            settle();
            scrollTo(y);
        }

        width: Theme.wide ? Theme.listPane : parent.width
        height: parent.height
        focus: true
        gap: 0
        topGap: Theme.wide ? Theme.s5 : Theme.s2

        Words {
            role: Theme.title
            width: parent.width
            topPadding: half + Theme.s2
            bottomPadding: Theme.s2 - half
            text: qsTr("课程")
        }
        SearchField {
            width: parent.width
            placeholderText: qsTr("搜一句话、一个词")
            text: root.course.query
            onTextChanged: root.course.query = text
        }
        Flow {
            width: parent.width
            spacing: Theme.s2
            topPadding: Theme.s2
            bottomPadding: Theme.s2

            Repeater {
                model: root.course.filters

                Chip {
                    required property string label
                    required property int filter
                    required property bool on

                    most: path.inner
                    text: label
                    chosen: on
                    onClicked: root.course.filter = filter
                }
            }
        }
        Flow {
            visible: root.course.emptyTitle === ""
            width: parent.width
            spacing: 14
            bottomPadding: Theme.s2

            Repeater {
                model: [qsTr("学过"), qsTr("练过"), qsTr("工作里用过")]

                Row {
                    id: legend

                    required property int index
                    required property string modelData

                    spacing: 6

                    SanMark {
                        size: 16
                        lit: legend.index + 1
                        anchors.verticalCenter: parent.verticalCenter
                    }
                    Words {
                        role: Theme.label
                        mostScale: 1.3
                        color: Theme.ink2
                        text: legend.modelData
                        wrapMode: Text.NoWrap
                    }
                }
            }
        }

        EmptyNote {
            visible: root.course.emptyTitle !== ""
            width: parent.width
            topPadding: Theme.s6
            symbol: root.course.query !== "" ? "search" : "bookmark"
            title: root.course.emptyTitle
            text: root.course.emptyText
            action: qsTr("看全部课程")
            onActed: {
                root.course.query = "";
                root.course.filter = CourseViewModel.Core;
            }
        }

        Repeater {
            model: root.course.rows

            PathRow {
                chosen: Theme.wide && rowId === root.course.selected
                onToggled: path.toggle(rowId)
                onOpened: root.open(rowId)
            }
        }
    }

    Rectangle {
        visible: Theme.wide
        x: path.width
        width: 1
        height: parent.height
        color: Theme.line
    }
    LessonSheet {
        visible: Theme.wide && root.course.selected !== ""
        x: path.width + 1
        width: parent.width - x
        height: parent.height
        course: root.course
        onStarted: root.app.openLesson(root.course.selected)
    }
}
