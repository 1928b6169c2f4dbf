// SPDX-License-Identifier: Apache-2.0
// The lesson player: one step at a time under one bar of steps; × keeps the step, ‹ goes one back.
import QtQuick
import Sanju.App
import Sanju.Ui

FocusScope {
    id: root

    required property LessonViewModel lesson

    // In the order of LessonViewModel.Step.
    readonly property list<string> files: ["HookStep.qml", "GuessStep.qml", "ClipStep.qml", "PointsStep.qml",
        "ExerciseStep.qml", "TakeawayStep.qml"]
    readonly property string file: files[lesson.step]

    onFileChanged: show()
    Component.onCompleted: show()

    function show() {
        step.setSource(file, { lesson: lesson });
    }

    TopBar {
        id: bar

        width: parent.width
        canLeave: true
        canGoBack: root.lesson.step !== LessonViewModel.Hook
        backName: qsTr("上一步")
        steps: root.lesson.stepCount
        // Take-away and mission share the last page.
        step: root.lesson.step === LessonViewModel.Takeaway ? steps : root.lesson.step + 1
        action: "bookmark"
        actionName: root.lesson.bookmarked ? qsTr("取消收藏") : qsTr("收藏这一节")
        actionOn: root.lesson.bookmarked
        onLeaving: root.lesson.leave()
        onWentBack: root.lesson.back()
        onActed: root.lesson.toggleBookmark()
    }
    Loader {
        id: step

        anchors.fill: parent
        anchors.topMargin: bar.height
        focus: true
        onLoaded: appear.restart()

        NumberAnimation on opacity {
            id: appear

            running: false
            from: 0
            to: 1
            duration: Theme.page
            easing.type: Easing.OutQuad
        }
    }
}
