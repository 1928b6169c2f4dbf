// SPDX-License-Identifier: Apache-2.0
// Every question of the course on the smallest screen: nothing is cut or hidden, and what there is to choose is in
// sight without a scroll.
#include "faults.h"
#include "screen.h"

#include <QtTest>

using namespace sanju;
using namespace sanju::stage;

class EveryQuestionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWholeAndShowsAChoice_data();
    void isWholeAndShowsAChoice();
};

void EveryQuestionTest::isWholeAndShowsAChoice_data()
{
    QTest::addColumn<course::LessonId>("lesson");
    Stage stage;
    for (const course::LessonOutline &outline : stage.lessons().course().lessons())
        QTest::newRow(qPrintable(outline.id.text())) << outline.id;
}

void EveryQuestionTest::isWholeAndShowsAChoice()
{
    QFETCH(course::LessonId, lesson);
    Stage probe;
    const Result<course::Lesson> opened = probe.lessons().lesson(lesson);
    QVERIFY(opened);
    QStringList faults;
    for (const course::Question &question : opened->questions) {
        for (const int times : {0, 1}) { // the second time it comes as its variant
            Stage stage;
            stage.welcomed();
            stage.ask(question.id);
            if (times == 1)
                stage.answerAll(1, study::Grade::Again);
            stage.begin();
            stage.app().startToday();
            QVERIFY(stage.app().review()->question());
            const bool chosen =
                course::kindName(stage.app().review()->question()->question().body) != QStringLiteral("recall");
            Screen screen(stage, {.size = {360, 640}});
            for (const bool english : {false, true}) {
                screen.put({.size = {360, 640}, .english = english});
                QStringList found = layoutFaults(screen) + controlFaults(screen);
                if (chosen && !seesAChoice(screen))
                    found.append(QStringLiteral("nothing to choose is in sight"));
                for (const QString &fault : std::as_const(found))
                    faults.append(
                        QStringLiteral("%1 %2 %3: %4")
                            .arg(question.id.text(), times ? "again" : "first", english ? "en" : "zh", fault));
            }
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

QTEST_MAIN(EveryQuestionTest)
#include "every_question_test.moc"
