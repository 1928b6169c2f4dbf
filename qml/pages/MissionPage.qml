// SPDX-License-Identifier: Apache-2.0
// Takes a mission on: first what, then when and with whom; ‹ goes one step back.
import QtQuick
import Sanju.App
import Sanju.Ui

FocusScope {
    id: root

    required property MissionViewModel mission

    readonly property string file: mission.stage === MissionViewModel.Choosing ? "MissionChoice.qml" : "MissionPlan.qml"

    onFileChanged: step.load()

    TopBar {
        id: bar

        width: parent.width
        canGoBack: true
        title: qsTr("选一个任务")
        onWentBack: root.mission.leave()
    }
    Loader {
        id: step

        function load() {
            setSource(root.file, { mission: root.mission });
        }

        anchors.fill: parent
        anchors.topMargin: bar.height
        focus: true
        Component.onCompleted: load()
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
