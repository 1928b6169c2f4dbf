// SPDX-License-Identifier: Apache-2.0
// The window: one page at a time, the tabs, and the switches of the theme.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Window
import Sanju.App
import Sanju.Ui

Window {
    id: root

    required property AppViewModel app

    readonly property list<Destination> places: [
        Destination { page: AppViewModel.Today; symbol: "sun"; label: qsTr("今天") },
        Destination { page: AppViewModel.Course; symbol: "route"; label: qsTr("课程") },
        Destination { page: AppViewModel.Practice; symbol: "pen-line"; label: qsTr("练习") },
        Destination { page: AppViewModel.Me; symbol: "user-round"; label: qsTr("我") }
    ]
    // The page that is seen: the one before stays until the next one is made.
    property int seen: app.page
    property bool started: false              // the first page has been shown

    width: 390
    height: 844
    minimumWidth: 360
    minimumHeight: 640
    visible: true
    title: qsTr("三句")
    color: Theme.paper
    onActiveChanged: active ? app.woke() : app.rest()

    SystemPalette { id: palette }
    Binding { target: root.app.settings; property: "systemDark"; value: palette.window.hslLightness < 0.5 }
    Binding { target: Theme; property: "dark"; value: root.app.settings.dark }
    Binding { target: Theme; property: "english"; value: root.app.settings.english }
    Binding { target: Theme; property: "reducedMotion"; value: root.app.settings.reducedMotion }
    Binding { target: Theme; property: "textScale"; value: root.app.settings.textScale }
    Binding { target: Theme; property: "width"; value: root.width }

    component Place: Loader {
        id: place

        required property int page
        property bool possible: true          // its view model is there
        property bool kept: false             // stays made once it was seen, and so keeps its place

        readonly property bool wanted: root.app.page === page

        property bool known: false

        function show() {
            known = true;
            root.seen = page;
            forceActiveFocus(Qt.OtherFocusReason);
            if (root.started)
                appear.restart();
            root.started = true;
        }

        anchors.fill: parent
        active: possible && (wanted || root.seen === page || (kept && known))
        asynchronous: root.started            // the first page is there with the first frame
        focus: visible
        visible: root.seen === page
        onWantedChanged: if (wanted && status === Loader.Ready) show()
        onLoaded: if (wanted) show()

        NumberAnimation on opacity {
            id: appear

            running: false
            from: 0
            to: 1
            duration: Theme.page
            easing.type: Easing.OutQuad
        }
    }

    FocusScope {
        id: stage

        anchors.fill: parent
        anchors.topMargin: Theme.safeTop
        anchors.leftMargin: rail.visible ? rail.width : 0
        anchors.bottomMargin: tabs.visible ? tabs.height : Theme.safeBottom
        focus: true
        Keys.onEscapePressed: root.app.back()
        Keys.onBackPressed: (event) => { event.accepted = root.app.back(); }

        Place {
            page: AppViewModel.Today
            possible: root.app.today !== null
            kept: true
            asynchronous: false
            Component.onCompleted: setSource("pages/TodayPage.qml", { app: root.app, today: Qt.binding(() => root.app.today) })
        }
        Place {
            page: AppViewModel.Welcome
            possible: root.app.welcome !== null
            Component.onCompleted: setSource("pages/WelcomePage.qml", { welcome: Qt.binding(() => root.app.welcome) })
        }
        Place {
            page: AppViewModel.Course
            possible: root.app.course !== null
            kept: true
            Component.onCompleted: setSource("pages/CoursePage.qml", { app: root.app, course: Qt.binding(() => root.app.course) })
        }
        Place {
            page: AppViewModel.Practice
            possible: root.app.practice !== null
            kept: true
            Component.onCompleted: setSource("pages/PracticePage.qml", { app: root.app, practice: Qt.binding(() => root.app.practice) })
        }
        Place {
            page: AppViewModel.Me
            possible: root.app.me !== null
            kept: true
            Component.onCompleted: setSource("pages/MePage.qml", { app: root.app, me: Qt.binding(() => root.app.me) })
        }
        Place {
            page: AppViewModel.Settings
            Component.onCompleted: setSource("pages/SettingsPage.qml", { app: root.app, settings: root.app.settings })
        }
        Place {
            page: AppViewModel.Lesson
            Component.onCompleted: setSource("pages/LessonPage.qml", { lesson: root.app.lesson })
        }
        Place {
            page: AppViewModel.Review
            Component.onCompleted: setSource("pages/ReviewPage.qml", { review: root.app.review })
        }
        Place {
            page: AppViewModel.Drill
            Component.onCompleted: setSource("pages/DrillPage.qml", { drill: Qt.binding(() => root.app.drill) })
        }
        Place {
            page: AppViewModel.Tool
            Component.onCompleted: setSource("pages/ToolPage.qml", { tool: root.app.tool })
        }
        Place {
            page: AppViewModel.Mission
            possible: root.app.mission !== null
            Component.onCompleted: setSource("pages/MissionPage.qml", { mission: Qt.binding(() => root.app.mission) })
        }
        Place {
            page: AppViewModel.Promises
            possible: root.app.promises !== null
            Component.onCompleted: setSource("pages/PromisesPage.qml", { promises: Qt.binding(() => root.app.promises) })
        }
        Place {
            page: AppViewModel.Reminders
            possible: root.app.reminders !== null
            Component.onCompleted: setSource("pages/RemindersPage.qml", { app: root.app, reminders: Qt.binding(() => root.app.reminders) })
        }
        Place {
            page: AppViewModel.Survey
            Component.onCompleted: setSource("pages/SurveyPage.qml", { survey: root.app.survey })
        }
        Place {
            page: AppViewModel.DayEnd
            possible: root.app.today !== null
            Component.onCompleted: setSource("pages/DayEndPage.qml", { app: root.app, today: Qt.binding(() => root.app.today) })
        }
        Place {
            page: AppViewModel.Trouble
            Component.onCompleted: setSource("pages/TroublePage.qml", { trouble: root.app.trouble })
        }
    }

    FootTabs {
        id: tabs

        visible: root.app.tabs && !Theme.wide
        width: parent.width
        anchors.bottom: parent.bottom
        places: root.places
        page: root.app.page
        onChosen: (page) => root.app.show(page)
    }
    SideRail {
        id: rail

        visible: root.app.tabs && Theme.wide
        height: parent.height
        places: root.places
        page: root.app.page
        onChosen: (page) => root.app.show(page)
    }
    Toast {
        width: Math.min(parent.width - 2 * Theme.margin, Theme.column)
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: (tabs.visible ? tabs.height : Theme.safeBottom) + Theme.s4
        text: root.app.toolbox?.notice ?? ""
        offer: root.app.toolbox?.undoable ? qsTr("撤销") : ""
        onClicked: root.app.toolbox?.clearNotice()
        onActed: root.app.toolbox?.undo()
    }
    Toast {
        width: Math.min(parent.width - 2 * Theme.margin, Theme.column)
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: (tabs.visible ? tabs.height : Theme.safeBottom) + Theme.s4
        text: root.app.settings.notice
        onClicked: root.app.settings.clearNotice()
    }
}
