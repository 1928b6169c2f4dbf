// SPDX-License-Identifier: Apache-2.0
// The say-do ledger: the list, or one being written down.
import QtQuick
import Sanju.App
import Sanju.Ui

FocusScope {
    id: root

    required property PromiseViewModel promises

    readonly property string file: promises.writing ? "PromiseForm.qml" : "PromiseList.qml"

    onFileChanged: step.load()

    TopBar {
        id: bar

        width: parent.width
        canGoBack: true
        title: qsTr("说到做到")
        onWentBack: root.promises.leave()
    }
    Loader {
        id: step

        function load() {
            setSource(root.file, { promises: root.promises });
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
