// SPDX-License-Identifier: Apache-2.0
// A survey of any kind: the file of the step at hand.
import QtQuick
import Sanju.App
import Sanju.Ui

FocusScope {
    id: root

    required property SurveyViewModel survey

    // In the order of SurveyViewModel.Stage
    readonly property var files: [
        "SurveyOpening.qml", "AskStep.qml", "AskStep.qml", "SampleStep.qml", "PlacingStep.qml", "RewritingStep.qml",
        "AskStep.qml", survey.kind === SurveyViewModel.Needs ? "ProposalEnd.qml" : "SurveyEnd.qml"
    ]
    readonly property string file: files[survey.stage]

    onFileChanged: loader.load()

    Loader {
        id: loader

        function load() {
            setSource("../surveys/" + root.file, { survey: root.survey });
        }

        anchors.fill: parent
        focus: true
        Component.onCompleted: load()
    }
    Toast {
        width: Math.min(parent.width - 2 * Theme.margin, Theme.column)
        anchors.horizontalCenter: parent.horizontalCenter
        y: parent.height - height - 96
        text: root.survey.notice
        onClicked: root.survey.clearNotice()
    }
}
