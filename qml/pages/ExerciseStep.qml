// SPDX-License-Identifier: Apache-2.0
// Step 5: the exercises of the lesson, one after another.
import QtQuick
import Sanju.App
import Sanju.Ui

QuestionView {
    id: root

    required property LessonViewModel lesson

    question: lesson.exercise
    note: lesson.exerciseCount > 1 ? qsTr("练习 %1 / %2").arg(lesson.exercisePosition).arg(lesson.exerciseCount) : qsTr("练习")
    nextText: lesson.exercisePosition < lesson.exerciseCount ? qsTr("下一题") : qsTr("带走一句")
    onWentOn: lesson.next()
}
