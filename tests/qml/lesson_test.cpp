// SPDX-License-Identifier: Apache-2.0
// A whole lesson by taps, from hook to mission; and back to the very step after the app was killed.
#include "answering.h"
#include "page_test.h"

using namespace sanju;
using namespace sanju::stage;
using namespace sanju::viewmodels;

namespace {

// The lesson that is new to a learner of the first day.
course::LessonId begin(Stage &stage)
{
    stage.welcomed();
    stage.begin();
    return study::nextLesson(stage.lessons().course(), stage.store().learner())->id;
}

// Listens to the scene to its end, and finds the moment on the way.
bool listen(const Screen &screen)
{
    ClipViewModel *clip = screen.app().lesson()->clip();
    while (!clip->isAtEnd()) {
        if (clip->isPaused() && !clip->isMomentFound()) {
            for (int row = 0; row < clip->lines()->count() && !clip->isMomentFound(); ++row) {
                if (!screen.tap(screen.findBy("beatId", clip->lines()->value(row, "beatId"))))
                    return false;
            }
        }
        const QString on = clip->isPaused() ? words("ClipStep", "换个说法，再来一遍") : words("ClipStep", "下一句");
        if (!screen.tap(on, nullptr, QAccessible::Button))
            return false;
    }
    return true;
}

} // namespace

class LessonTest : public PageTest
{
    Q_OBJECT

private Q_SLOTS:
    void aWholeLessonByTaps_data();
    void aWholeLessonByTaps();
    void aWholeLessonByKeys();
    void aWrongExerciseSaysWhyAndGoesOn();
    void theMissionMayBeInOwnWords();
    void theMissionMayBeSkipped();
    void aKilledAppGoesOnAtTheVeryStep_data();
    void aKilledAppGoesOnAtTheVeryStep();
    void aKilledAppGoesOnAtTheVeryExercise();
    void theStepBackLeadsToTheStepBefore();
    void aBookmarkIsSetAndTakenAway();
};

void LessonTest::aWholeLessonByTaps_data()
{
    QTest::addColumn<bool>("english");
    QTest::newRow("zh") << false;
    QTest::newRow("en") << true;
}

void LessonTest::aWholeLessonByTaps()
{
    QFETCH(bool, english);
    Stage stage;
    const course::LessonId id = begin(stage);
    const Screen screen(stage, {.english = english});
    LessonViewModel *lesson = stage.app().lesson();
    QVERIFY(screen.tap(stage.app().today()->startLabel()));
    QVERIFY(screen.goesTo(AppViewModel::Lesson));
    QCOMPARE(lesson->lessonId(), id);

    QVERIFY(screen.comes(lesson->hookLine()));
    QVERIFY(screen.shows(lesson->hookScene()));
    QVERIFY(screen.tap(words("HookStep", "先猜一题")));

    QVERIFY(screen.comes(lesson->guessAsk()));
    QVERIFY(screen.tap(lesson->guessOptions()->value(0, "text").toString()));
    QVERIFY(screen.tap(words("GuessStep", "看片段　%1").arg(lesson->clip()->duration())));

    QVERIFY(screen.comes(lesson->clip()->actLabel()));
    QVERIFY(listen(screen));
    QVERIFY(screen.tap(words("ClipStep", "看要点")));

    QVERIFY(screen.comes(lesson->points()->value(0, "rule").toString()));
    QVERIFY(screen.shows(lesson->guessEcho()));
    QVERIFY(screen.tap(words("PointsStep", "试一试")));

    const int count = lesson->exerciseCount();
    QVERIFY(count > 0);
    for (int i = 1; i <= count; ++i) {
        QTRY_COMPARE(lesson->exercisePosition(), i);
        QVERIFY(screen.comes(lesson->exercise()->stem()));
        QuestionViewModel &exercise = *lesson->exercise();
        QVERIFY(give(screen, Hand::Finger, exercise, rightAnswer(screen, exercise)));
        QTRY_VERIFY(exercise.isAnswered());
        QVERIFY(exercise.isRight());
        QVERIFY(screen.tap(i < count ? words("ExerciseStep", "下一题") : words("ExerciseStep", "带走一句")));
    }

    QVERIFY(screen.comes(lesson->takeaway()));
    const QString when = lesson->whenChoices()->value(0, "text").toString();
    const QString then = lesson->thenChoices()->value(0, "text").toString();
    QQuickItem *decide = screen.find(words("TakeawayStep", "两样都选好再定"));
    QVERIFY(decide && !decide->isEnabled());
    QVERIFY(screen.tap(when));
    QVERIFY(screen.tap(then));
    QVERIFY(screen.comes(lesson->plan()));
    QVERIFY(screen.tap(words("TakeawayStep", "就这么定")));

    QTRY_VERIFY(stage.app().page() != AppViewModel::Lesson);
    QVERIFY(stage.store().learner().lessons.value(id).finishedDay);
    QCOMPARE(stage.store().learner().missions.last().when, when);
    QCOMPARE(stage.store().learner().missions.last().then, then);
}

void LessonTest::aWholeLessonByKeys()
{
    Stage stage;
    begin(stage);
    const Screen screen(stage, {});
    LessonViewModel *lesson = stage.app().lesson();
    QVERIFY(screen.press(stage.app().today()->startLabel(), Qt::Key_Return));
    QVERIFY(screen.press(words("HookStep", "先猜一题")));
    QVERIFY(screen.press(lesson->guessOptions()->value(1, "text").toString()));
    QVERIFY(screen.press(words("GuessStep", "看片段　%1").arg(lesson->clip()->duration()), Qt::Key_Return));
    while (!lesson->clip()->isPaused())
        QVERIFY(screen.press(words("ClipStep", "下一句")));
    QVERIFY(screen.press(words("ClipStep", "先不找，往下看")));
    while (!lesson->clip()->isAtEnd())
        QVERIFY(screen.press(words("ClipStep", "下一句")));
    QVERIFY(screen.press(words("ClipStep", "看要点")));
    QVERIFY(screen.press(words("PointsStep", "试一试"), Qt::Key_Enter));
    for (int i = 1; i <= lesson->exerciseCount(); ++i) {
        QTRY_COMPARE(lesson->exercisePosition(), i);
        QVERIFY(screen.comes(lesson->exercise()->stem()));
        QuestionViewModel &exercise = *lesson->exercise();
        QVERIFY(give(screen, Hand::Keys, exercise, rightAnswer(screen, exercise)));
        QTRY_VERIFY(exercise.isAnswered());
        screen.settle();
        screen.key(Qt::Key_Return); // the focus is on what was said
    }
    QVERIFY(screen.press(lesson->whenChoices()->value(0, "text").toString()));
    QVERIFY(screen.press(lesson->thenChoices()->value(0, "text").toString()));
    QVERIFY(screen.press(words("TakeawayStep", "就这么定")));
    QTRY_VERIFY(stage.app().page() != AppViewModel::Lesson);
}

void LessonTest::aWrongExerciseSaysWhyAndGoesOn()
{
    Stage stage;
    const course::LessonId id = begin(stage);
    const Screen screen(stage, {});
    stage.app().openLesson(id.text());
    stage.walkTo(LessonViewModel::Exercise);
    LessonViewModel *lesson = stage.app().lesson();
    QuestionViewModel &exercise = *lesson->exercise();
    QVERIFY(screen.comes(exercise.stem()));
    QVERIFY(give(screen, Hand::Finger, exercise, wrongAnswer(screen, exercise)));
    QTRY_VERIFY(exercise.isAnswered());
    QVERIFY(!exercise.isRight());
    QTRY_VERIFY(screen.inSight(exercise.headline()));
    QVERIFY(screen.comes(
        exercise.remarks()->count() > 0 ? exercise.remarks()->value(0, "why").toString() : exercise.explanation()));
    QVERIFY(screen.tap(words("ExerciseStep", "下一题")));
    QTRY_COMPARE(lesson->exercisePosition(), 2);
}

void LessonTest::theMissionMayBeInOwnWords()
{
    Stage stage;
    const course::LessonId id = begin(stage);
    const Screen screen(stage, {});
    stage.app().openLesson(id.text());
    stage.walkTo(LessonViewModel::Takeaway);
    const QString when = QStringLiteral("周三例会一散");
    const QString then = QStringLiteral("跟老魏说一件看到的事");
    QVERIFY(screen.tap(words("TakeawayStep", "或者自己写：哪个人、哪个会")));
    screen.type(when);
    QVERIFY(screen.tap(words("TakeawayStep", "或者自己写：说哪一句")));
    screen.type(then);
    QVERIFY(screen.comes(stage.app().speech().mission(when, then)));
    QVERIFY(screen.tap(words("TakeawayStep", "就这么定")));
    QTRY_COMPARE(stage.store().learner().missions.size(), 1);
    QCOMPARE(stage.store().learner().missions.last().when, when);
    QCOMPARE(stage.store().learner().missions.last().then, then);
}

void LessonTest::theMissionMayBeSkipped()
{
    Stage stage;
    const course::LessonId id = begin(stage);
    const Screen screen(stage, {});
    stage.app().openLesson(id.text());
    stage.walkTo(LessonViewModel::Takeaway);
    QVERIFY(screen.tap(words("TakeawayStep", "这次跳过")));
    QVERIFY(screen.goesTo(AppViewModel::Today));
    QVERIFY(stage.store().learner().missions.isEmpty());
    QVERIFY(stage.store().learner().lessons.value(id).finishedDay);
}

void LessonTest::aKilledAppGoesOnAtTheVeryStep_data()
{
    QTest::addColumn<int>("step");
    QTest::newRow("guess") << int(LessonViewModel::Guess);
    QTest::newRow("clip") << int(LessonViewModel::Clip);
    QTest::newRow("points") << int(LessonViewModel::Points);
    QTest::newRow("exercise") << int(LessonViewModel::Exercise);
    QTest::newRow("takeaway") << int(LessonViewModel::Takeaway);
}

void LessonTest::aKilledAppGoesOnAtTheVeryStep()
{
    QFETCH(int, step);
    Stage stage;
    begin(stage);
    {
        const Screen screen(stage, {});
        QVERIFY(screen.tap(stage.app().today()->startLabel()));
        QVERIFY(screen.goesTo(AppViewModel::Lesson));
        stage.walkTo(static_cast<LessonViewModel::Step>(step));
    }
    stage.begin();
    const Screen screen(stage, {});
    QVERIFY(screen.goesTo(AppViewModel::Today));
    QVERIFY(screen.tap(words("sanju::viewmodels::TodayViewModel", "接着来")));
    QVERIFY(screen.goesTo(AppViewModel::Lesson));
    LessonViewModel *lesson = stage.app().lesson();
    QCOMPARE(int(lesson->step()), step);
    const QStringList first{lesson->hookLine(), lesson->guessAsk(), lesson->clip()->actLabel(),
        lesson->points()->value(0, "rule").toString(), lesson->exercise()->stem(), lesson->takeaway()};
    QVERIFY(screen.comes(first.at(step)));
}

void LessonTest::aKilledAppGoesOnAtTheVeryExercise()
{
    Stage stage;
    begin(stage);
    {
        const Screen screen(stage, {});
        QVERIFY(screen.tap(stage.app().today()->startLabel()));
        QVERIFY(screen.goesTo(AppViewModel::Lesson));
        stage.walkTo(LessonViewModel::Exercise);
        QuestionViewModel &exercise = *stage.app().lesson()->exercise();
        QVERIFY(screen.comes(exercise.stem()));
        QVERIFY(give(screen, Hand::Finger, exercise, rightAnswer(screen, exercise)));
        QVERIFY(screen.tap(words("ExerciseStep", "下一题")));
        QTRY_COMPARE(stage.app().lesson()->exercisePosition(), 2);
    }
    stage.begin();
    const Screen screen(stage, {});
    QVERIFY(screen.tap(words("sanju::viewmodels::TodayViewModel", "接着来")));
    QVERIFY(screen.goesTo(AppViewModel::Lesson));
    QCOMPARE(stage.app().lesson()->exercisePosition(), 2);
    QVERIFY(screen.comes(stage.app().lesson()->exercise()->stem()));
}

void LessonTest::theStepBackLeadsToTheStepBefore()
{
    Stage stage;
    const course::LessonId id = begin(stage);
    const Screen screen(stage, {});
    LessonViewModel *lesson = stage.app().lesson();
    stage.app().openLesson(id.text());
    stage.walkTo(LessonViewModel::Points);
    QVERIFY(screen.comes(lesson->points()->value(0, "rule").toString()));
    for (const auto step : {LessonViewModel::Clip, LessonViewModel::Guess, LessonViewModel::Hook}) {
        QVERIFY(screen.tap(words("LessonPage", "上一步")));
        QTRY_COMPARE(lesson->step(), step);
    }
    QVERIFY(screen.comes(lesson->hookLine()));
    QVERIFY(!screen.find(words("LessonPage", "上一步")));
}

void LessonTest::aBookmarkIsSetAndTakenAway()
{
    Stage stage;
    const course::LessonId id = begin(stage);
    const Screen screen(stage, {});
    stage.app().openLesson(id.text());
    QVERIFY(screen.tap(words("LessonPage", "收藏这一节")));
    QTRY_VERIFY(stage.app().lesson()->isBookmarked());
    QVERIFY(screen.tap(words("LessonPage", "取消收藏")));
    QTRY_VERIFY(!stage.app().lesson()->isBookmarked());
}

QTEST_MAIN(LessonTest)
#include "lesson_test.moc"
