// SPDX-License-Identifier: Apache-2.0
// A drill of any kind: the kind's own file.
import QtQuick
import Sanju.App

FocusScope {
    id: root

    required property DrillViewModel drill

    // In the order of DrillViewModel.Kind
    readonly property var files: [
        "WritingDrill.qml", "WritingDrill.qml", "WritingDrill.qml", "WritingDrill.qml", "WritingDrill.qml",
        "SortingDrill.qml", "ListeningDrill.qml", "SpeakingDrill.qml", "DialogueDrill.qml", "GameDrill.qml"
    ]

    onDrillChanged: loader.load()

    Loader {
        id: loader

        function load() {
            setSource("../drills/" + root.files[root.drill.kind], { drill: root.drill });
        }

        anchors.fill: parent
        focus: true
        Component.onCompleted: load()
    }
}
