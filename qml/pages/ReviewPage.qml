// SPDX-License-Identifier: Apache-2.0
// Today's reviews, one question after another.
import QtQuick
import Sanju.App
import Sanju.Ui

QuestionView {
    id: root

    required property ReviewViewModel review

    question: review.question
    note: review.reason
    nextText: qsTr("下一题")
    onWentOn: review.next()

    header: TopBar {
        width: parent.width
        canLeave: true
        title: qsTr("复习")
        trailing: root.review.position + " / " + root.review.count
        onLeaving: root.review.leave()
    }
}
