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
    // In the order of ClosingViewModel.Stage
    readonly property var closingFiles: [
        "ClosingParts.qml", "ClosingDeciding.qml", "ClosingMending.qml", "ClosingChanges.qml", "ClosingRating.qml",
        "ClosingSharing.qml", "ClosingEnd.qml"
    ]
    readonly property bool closing: survey.kind === SurveyViewModel.Closing
    readonly property string file: closing ? closingFiles[survey.closing.stage] : files[survey.stage]

    onFileChanged: loader.load()

    Loader {
        id: loader

        function load() {
            const shown = root.closing ? { closing: root.survey.closing } : { survey: root.survey };
            setSource("../surveys/" + root.file, shown);
        }

        anchors.fill: parent
        focus: true
        Component.onCompleted: load()
    }
    Toast {
        width: Math.min(parent.width - 2 * Theme.margin, Theme.column)
        anchors.horizontalCenter: parent.horizontalCenter
        y: parent.height - height - 96
        text: root.closing ? root.survey.closing.notice : root.survey.notice
        onClicked: root.closing ? root.survey.closing.clearNotice() : root.survey.clearNotice()
    }
}
