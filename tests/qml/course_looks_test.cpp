// SPDX-License-Identifier: Apache-2.0
// All that the course says, on the smallest window: no lesson or question is too long for its page, in either language.
#include "faults.h"
#include "page_test.h"

using namespace sanju;
using namespace sanju::stage;
using namespace sanju::viewmodels;

namespace {

constexpr QSize kSmallest{360, 640};

int told(const Screen &screen, const QString &where)
{
    QStringList faults = layoutFaults(screen) + controlFaults(screen);
    faults.removeDuplicates();
    for (const QString &fault : std::as_const(faults))
        qInfo().noquote() << where << fault;
    return static_cast<int>(faults.size());
}

} // namespace

class CourseLooksTest : public PageTest
{
    Q_OBJECT

private Q_SLOTS:
    void everyLessonIsWhole_data() { looks(); }
    void everyLessonIsWhole();
    void everyQuestionIsWhole_data() { looks(); }
    void everyQuestionIsWhole();

private:
    void looks();
};

void CourseLooksTest::looks()
{
    QTest::addColumn<bool>("english");
    QTest::addColumn<double>("textScale");
    QTest::newRow("zh") << false << 1.0;
    QTest::newRow("zh, largest text") << false << 2.0;
    QTest::newRow("en") << true << 1.0;
    QTest::newRow("en, largest text") << true << 2.0;
}

void CourseLooksTest::everyLessonIsWhole()
{
    QFETCH(bool, english);
    QFETCH(double, textScale);
    Stage stage;
    stage.welcomed();
    stage.begin();
    const Screen screen(stage, {.size = kSmallest, .english = english, .textScale = textScale});
    LessonViewModel *lesson = stage.app().lesson();
    int faults = 0;
    for (const course::LessonOutline &outline : stage.lessons().course().lessons()) {
        stage.app().openLesson(outline.id.text());
        QVERIFY(screen.goesTo(AppViewModel::Lesson));
        for (int step = LessonViewModel::Hook; step <= LessonViewModel::Takeaway; ++step) {
            const QString where = QStringLiteral("%1, step %2:").arg(outline.id.text()).arg(step + 1);
            stage.walkTo(static_cast<LessonViewModel::Step>(step));
            if (step == LessonViewModel::Guess)
                lesson->chooseGuess(lesson->guessOptions()->value(0, "optionId").toString());
            screen.settle();
            faults += told(screen, where);
            while (step == LessonViewModel::Clip && !lesson->clip()->isAtEnd()) {
                lesson->clip()->advance();
                screen.settle();
                faults += told(screen, where);
            }
        }
        stage.app().back();
        QVERIFY(screen.goesTo(AppViewModel::Today));
    }
    QCOMPARE(faults, 0);
}

void CourseLooksTest::everyQuestionIsWhole()
{
    QFETCH(bool, english);
    QFETCH(double, textScale);
    Stage stage;
    QList<course::Question> questions;
    for (const course::LessonOutline &outline : stage.lessons().course().lessons()) {
        const Result<course::Lesson> lesson = stage.lessons().lesson(outline.id);
        QVERIFY(lesson);
        questions += lesson->questions + lesson->exercise;
    }
    stage.welcomed();
    stage.ask(stage.questionOfKind(QStringLiteral("recall")));
    stage.begin();
    stage.app().startToday();
    const Screen screen(stage, {.size = kSmallest, .english = english, .textScale = textScale});
    QuestionViewModel *shown = stage.app().review()->question();
    const course::Language language = stage.app().speech().language();
    int faults = 0;
    for (const course::Question &question : std::as_const(questions)) {
        const QString where = question.id.text() + QLatin1Char(':');
        shown->show(
            question, 1, [&](const course::Question &asked, const course::Answer &answer) -> Result<course::Verdict> {
                return course::grade(asked, answer, language);
            });
        shown->reveal();
        const bool graded = shown->kind() == QStringLiteral("recall");
        // Open choices take most room when nothing is filled in, and large text when all is.
        if (textScale > 1.0 && !graded)
            shown->fill(course::wrongAnswer(question, language));
        screen.settle();
        faults += told(screen, where);
        if (graded)
            continue;
        shown->fill(course::wrongAnswer(question, language));
        shown->submit();
        screen.settle();
        faults += told(screen, where + QStringLiteral(" wrong,"));
    }
    QCOMPARE(faults, 0);
}

QTEST_MAIN(CourseLooksTest)
#include "course_looks_test.moc"
