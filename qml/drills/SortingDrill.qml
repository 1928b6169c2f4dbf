// SPDX-License-Identifier: Apache-2.0
// Cards with sentences: would a camera have it or not; then what each one is, and how it went.
import QtQuick
import Sanju.App
import Sanju.Ui

QuestionView {
    id: root

    required property SortingDrillViewModel drill

    question: drill.question
    ratings: drill.ratings
    onRated: (rating) => drill.rate(rating)

    header: TopBar {
        width: parent.width
        canLeave: true
        title: root.drill.title
        onLeaving: root.drill.leave()
    }
}
