// SPDX-License-Identifier: Apache-2.0
// The lesson player, step by step, left and found again, up to its mission.
#include "stage.h"

#include <QSignalSpy>
#include <QTest>

using namespace sanju;
using namespace sanju::viewmodels;
using namespace Qt::Literals::StringLiterals;
using stage::Stage;

namespace {

const QString kCamera = QStringLiteral("feedback/camera-test");

LessonViewModel *open(Stage &stage)
{
    stage.app().openLesson(kCamera);
    return stage.app().lesson();
}

template <class Body> int count(const study::MemoryStore &store)
{
    return static_cast<int>(std::count_if(store.events().cbegin(), store.events().cend(),
        [](const study::Event &event) { return std::holds_alternative<Body>(event.body); }));
}

} // namespace

class LessonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theStepsFollowEachOther();
    void itGoesOnAtTheVeryStepAfterAKill_data();
    void itGoesOnAtTheVeryStepAfterAKill();
    void backGoesOneStepAndLeavesFromTheFirst();
    void backFromTheMissionIsOneStep();
    void theGuessIsKeptAndEchoedLater();
    void aBetterGuessIsConfirmed();
    void aGuessOutsideItsStepIsNotTaken();
    void pointsSayWhatToSayInstead();
    void theExerciseIsAnsweredAndNotReviewed();
    void theMissionIsComposedFromSuggestions();
    void theMissionMayBeInOwnWords();
    void aMissionWithoutBothPartsIsNotTaken();
    void theLastPageIsLeftByItsMissionOnly();
    void aMissionCanBeSkipped();
    void takingTheMissionTwiceCountsOnce();
    void whatGoesOnFromTheLessonLeadsBackToItsStep();
    void whatThePackNoLongerHasIsNotOffered();
    void theBookmarkIsKept();
    void aLessonLeftLyingIsNotTimeSpentLearning();
    void aStepThatWasNotKeptIsNotTaken();
    void everyLessonOfTheCourseIsWalkedInBothLanguages();
    void theOtherLanguageKeepsTheStep();

private:
    std::unique_ptr<Stage> m_stage;
};

void LessonTest::init()
{
    m_stage = std::make_unique<Stage>();
    m_stage->welcomed();
    m_stage->begin();
}

void LessonTest::theStepsFollowEachOther()
{
    LessonViewModel *lesson = open(*m_stage);
    QCOMPARE(m_stage->app().page(), AppViewModel::Lesson);
    QCOMPARE(lesson->title(), u"第一句：摄像机测试"_s);
    QCOMPARE(lesson->stepCount(), 7);
    QCOMPARE(lesson->step(), LessonViewModel::Hook);
    QCOMPARE(lesson->hookLine(), u"“他态度差。”"_s);
    QVERIFY(lesson->hookScene().startsWith(u"评审会散了"_s));
    QSignalSpy steps(lesson, &LessonViewModel::stepChanged);
    for (const auto step : {LessonViewModel::Guess, LessonViewModel::Clip, LessonViewModel::Points,
             LessonViewModel::Exercise, LessonViewModel::Takeaway}) {
        lesson->next();
        QCOMPARE(lesson->step(), step);
        while (lesson->step() == LessonViewModel::Exercise && lesson->exercisePosition() < lesson->exerciseCount())
            lesson->next();
    }
    QVERIFY(steps.count() >= 5);
    QCOMPARE(lesson->takeaway(), u"先给录像，再给看法"_s);
    QVERIFY(!lesson->behaviour().isEmpty());
    QCOMPARE(lesson->whenChoices()->count(), 3);
    QCOMPARE(lesson->thenChoices()->count(), 2);
}

void LessonTest::itGoesOnAtTheVeryStepAfterAKill_data()
{
    QTest::addColumn<int>("nexts");
    for (int nexts = 0; nexts <= 5; ++nexts)
        QTest::addRow("after %d", nexts) << nexts;
}

void LessonTest::itGoesOnAtTheVeryStepAfterAKill()
{
    QFETCH(const int, nexts);
    LessonViewModel *lesson = open(*m_stage);
    for (int i = 0; i < nexts; ++i)
        lesson->next();
    const LessonViewModel::Step step = lesson->step();
    const int item = lesson->exercisePosition();

    m_stage->begin();
    QCOMPARE(m_stage->app().page(), AppViewModel::Today);
    lesson = open(*m_stage);
    QCOMPARE(lesson->step(), step);
    QCOMPARE(lesson->exercisePosition(), item);
}

void LessonTest::backGoesOneStepAndLeavesFromTheFirst()
{
    LessonViewModel *lesson = open(*m_stage);
    m_stage->walkTo(LessonViewModel::Takeaway);
    int guard = 0;
    while (lesson->step() != LessonViewModel::Hook && guard++ < 20)
        lesson->back();
    QCOMPARE(guard, 4 + lesson->exerciseCount());
    lesson->back();
    QCOMPARE(m_stage->app().page(), AppViewModel::Today);
}

void LessonTest::backFromTheMissionIsOneStep()
{
    (void)m_stage->store().append(study::StepReached{course::LessonId(kCamera), course::Step::Mission, 0});
    LessonViewModel *lesson = open(*m_stage);
    QCOMPARE(lesson->step(), LessonViewModel::Takeaway);
    lesson->back();
    QCOMPARE(lesson->step(), LessonViewModel::Exercise);
}

void LessonTest::theGuessIsKeptAndEchoedLater()
{
    LessonViewModel *lesson = open(*m_stage);
    lesson->next();
    QVERIFY(!lesson->isGuessed());
    QVERIFY(lesson->guessEcho().isEmpty());
    QCOMPARE(lesson->guessOptions()->count(), 3);
    lesson->chooseGuess(u"c"_s);
    lesson->chooseGuess(u"a"_s);
    QVERIFY(lesson->isGuessed());
    QCOMPARE(lesson->guessOptions()->value(0, "look").toString(), u"selected"_s);
    QCOMPARE(lesson->guessOptions()->value(2, "look").toString(), u"idle"_s);

    m_stage->begin();
    lesson = open(*m_stage);
    m_stage->walkTo(LessonViewModel::Points);
    QCOMPARE(lesson->guessEcho(), u"回头看，换成这句更稳：“我讲到第二页时，你三次说‘这个没用’。”"_s);
}

void LessonTest::aBetterGuessIsConfirmed()
{
    LessonViewModel *lesson = open(*m_stage);
    lesson->next();
    lesson->chooseGuess(u"b"_s);
    QCOMPARE(lesson->guessEcho(), u"你先猜的那一句，正是这个意思。"_s);
}

void LessonTest::aGuessOutsideItsStepIsNotTaken()
{
    LessonViewModel *lesson = open(*m_stage);
    lesson->chooseGuess(u"a"_s);
    m_stage->walkTo(LessonViewModel::Points);
    lesson->chooseGuess(u"a"_s);
    QVERIFY(!lesson->isGuessed());
    QCOMPARE(m_stage->app().page(), AppViewModel::Lesson);
}

void LessonTest::pointsSayWhatToSayInstead()
{
    LessonViewModel *lesson = open(*m_stage);
    m_stage->walkTo(LessonViewModel::Points);
    QCOMPARE(lesson->points()->count(), 3);
    QCOMPARE(lesson->points()->value(1, "number").toInt(), 2);
    QCOMPARE(lesson->points()->value(1, "insteadOf").toString(), u"老迟到"_s);
    QCOMPARE(lesson->points()->value(1, "say").toString(), u"周一和周三，都是九点一刻到"_s);
}

void LessonTest::theExerciseIsAnsweredAndNotReviewed()
{
    LessonViewModel *lesson = open(*m_stage);
    m_stage->walkTo(LessonViewModel::Exercise);
    QuestionViewModel *exercise = lesson->exercise();
    QCOMPARE(exercise->kind(), u"sort-cards"_s);
    exercise->fill(course::rightAnswer(exercise->question(), course::Language::Chinese));
    m_stage->clock().advance(Milliseconds(9000));
    exercise->submit();
    QVERIFY(exercise->isRight());
    QVERIFY(exercise->comesBack().isEmpty());
    QVERIFY(m_stage->store().learner().memories.isEmpty());
    const auto &done = std::get<study::ExerciseDone>(m_stage->store().events().constLast().body);
    QVERIFY(done.right);
    QCOMPARE(done.took, Milliseconds(9000));
    lesson->next();
    lesson->back();
    QVERIFY(!lesson->exercise()->isAnswered()); // to be tried once more
}

void LessonTest::theMissionIsComposedFromSuggestions()
{
    LessonViewModel *lesson = open(*m_stage);
    m_stage->walkTo(LessonViewModel::Takeaway);
    QVERIFY(lesson->plan().isEmpty());
    lesson->setWhen(u"明天的例会一散"_s);
    QCOMPARE(lesson->whenChoices()->value(0, "look").toString(), u"selected"_s);
    QVERIFY(lesson->plan().isEmpty());
    QSignalSpy changed(lesson, &LessonViewModel::missionChanged);
    lesson->setThen(u"只说哪天、哪一份、缺什么"_s);
    QVERIFY(changed.count() > 0);
    QCOMPARE(lesson->plan(), u"当明天的例会一散，我就只说哪天、哪一份、缺什么。"_s);
    lesson->takeMission();
    QCOMPARE(m_stage->app().page(), AppViewModel::Today);
    QCOMPARE(m_stage->store().learner().missions.size(), 1);
    QVERIFY(m_stage->store().learner().lessons.value(course::LessonId(kCamera)).finishedDay);
    QCOMPARE(m_stage->app().today()->mission(), u"当明天的例会一散，我就只说哪天、哪一份、缺什么。"_s);
}

void LessonTest::theMissionMayBeInOwnWords()
{
    LessonViewModel *lesson = open(*m_stage);
    m_stage->walkTo(LessonViewModel::Takeaway);
    lesson->setWhen(u"  周五站会%1 "_s);
    lesson->setThen(u" 先说%2日期 "_s);
    QCOMPARE(lesson->plan(), u"当周五站会%1，我就先说%2日期。"_s);
    lesson->takeMission();
    QCOMPARE(m_stage->store().learner().missions.constLast().when, u"周五站会%1"_s);
    QCOMPARE(m_stage->store().learner().missions.constLast().then, u"先说%2日期"_s);
}

void LessonTest::aMissionWithoutBothPartsIsNotTaken()
{
    LessonViewModel *lesson = open(*m_stage);
    m_stage->walkTo(LessonViewModel::Takeaway);
    lesson->setWhen(u"周五"_s);
    lesson->setThen(u"   "_s);
    lesson->takeMission();
    QCOMPARE(m_stage->app().page(), AppViewModel::Lesson);
    QVERIFY(m_stage->store().learner().missions.isEmpty());
}

void LessonTest::theLastPageIsLeftByItsMissionOnly()
{
    LessonViewModel *lesson = open(*m_stage);
    m_stage->walkTo(LessonViewModel::Takeaway);
    const auto events = m_stage->store().events().size();
    lesson->next();
    lesson->next();
    QCOMPARE(lesson->step(), LessonViewModel::Takeaway);
    QCOMPARE(m_stage->app().page(), AppViewModel::Lesson);
    QCOMPARE(m_stage->store().events().size(), events);
}

void LessonTest::aMissionCanBeSkipped()
{
    LessonViewModel *lesson = open(*m_stage);
    m_stage->walkTo(LessonViewModel::Takeaway);
    lesson->skipMission();
    QVERIFY(m_stage->store().learner().missions.isEmpty());
    QVERIFY(m_stage->store().learner().lessons.value(course::LessonId(kCamera)).finishedDay);
    QCOMPARE(m_stage->app().page(), AppViewModel::Today);
}

void LessonTest::takingTheMissionTwiceCountsOnce()
{
    open(*m_stage);
    m_stage->walkTo(LessonViewModel::Takeaway);
    m_stage->takeMission();
    m_stage->takeMission();
    m_stage->app().lesson()->skipMission();
    m_stage->app().lesson()->leave();
    QCOMPARE(count<study::LessonFinished>(m_stage->store()), 1);
    QCOMPARE(count<study::MissionChosen>(m_stage->store()), 1);
    QCOMPARE(m_stage->app().page(), AppViewModel::Today);
}

void LessonTest::whatGoesOnFromTheLessonLeadsBackToItsStep()
{
    m_stage->lessons().shipDrills();
    m_stage->lessons().shipTools();
    m_stage->lessons().shipSurveys();
    AppViewModel &app = m_stage->app();
    for (const auto &[id, targets, page] :
        {std::tuple(u"feedback/three-sentences"_s, QStringList{u"tools/three-sentences"_s, u"drills/three-boxes"_s},
             AppViewModel::Tool),
            std::tuple(u"styles/self-check"_s, QStringList{u"surveys/style"_s}, AppViewModel::Survey)}) {
        app.show(AppViewModel::Course);
        app.openLesson(id);
        m_stage->walkTo(LessonViewModel::Takeaway);
        RowModel *practice = app.lesson()->practice();
        QCOMPARE(practice->rowCount(), static_cast<int>(targets.size()));
        for (int row = 0; row < practice->rowCount(); ++row) {
            const QString target = practice->value(row, "target").toString();
            QCOMPARE(target, targets.at(row));
            QVERIFY(!practice->value(row, "title").toString().isEmpty());
            QVERIFY(!practice->value(row, "about").toString().isEmpty());
            app.lesson()->practise(target);
            QCOMPARE(app.page(), row == 0 ? page : AppViewModel::Drill);
            QVERIFY(app.back());
            QCOMPARE(app.page(), AppViewModel::Lesson);
            QCOMPARE(app.lesson()->step(), LessonViewModel::Takeaway);
        }
        m_stage->takeMission();
        QCOMPARE(app.page(), AppViewModel::Course);
    }
}

void LessonTest::whatThePackNoLongerHasIsNotOffered()
{
    m_stage->lessons().noDrills();
    m_stage->app().openLesson(u"feedback/three-sentences"_s);
    QCOMPARE(m_stage->app().lesson()->practice()->rowCount(), 0);
}

void LessonTest::theBookmarkIsKept()
{
    LessonViewModel *lesson = open(*m_stage);
    QVERIFY(!lesson->isBookmarked());
    lesson->toggleBookmark();
    QVERIFY(lesson->isBookmarked());
    m_stage->begin();
    lesson = open(*m_stage);
    QVERIFY(lesson->isBookmarked());
    lesson->toggleBookmark();
    QVERIFY(!lesson->isBookmarked());
}

void LessonTest::aLessonLeftLyingIsNotTimeSpentLearning()
{
    open(*m_stage);
    m_stage->walkTo(LessonViewModel::Takeaway);
    m_stage->clock().advance(std::chrono::hours(3));
    m_stage->takeMission();
    const auto &finished = std::get<study::LessonFinished>(m_stage->store().events().constLast().body);
    QCOMPARE(finished.took, Milliseconds(std::chrono::minutes(20)));
}

void LessonTest::aStepThatWasNotKeptIsNotTaken()
{
    LessonViewModel *lesson = open(*m_stage);
    m_stage->store().failWith(ErrorKind::NoSpace);
    lesson->next();
    QCOMPARE(lesson->step(), LessonViewModel::Hook);
    QCOMPARE(m_stage->app().page(), AppViewModel::Trouble);
    m_stage->store().failWith({});
    m_stage->app().trouble()->retry();
    QCOMPARE(m_stage->app().page(), AppViewModel::Lesson);
    lesson->next();
    QCOMPARE(lesson->step(), LessonViewModel::Guess);
}

void LessonTest::everyLessonOfTheCourseIsWalkedInBothLanguages()
{
    for (const auto language : {course::Language::Chinese, course::Language::English}) {
        m_stage->app().speech().setLanguage(language);
        for (const course::LessonOutline &outline : m_stage->lessons().course().lessons()) {
            m_stage->app().openLesson(outline.id.text());
            LessonViewModel *lesson = m_stage->app().lesson();
            QVERIFY(!lesson->title().isEmpty() && !lesson->hookLine().isEmpty() && !lesson->guessAsk().isEmpty());
            for (int guard = 0; guard < 20 && lesson->step() != LessonViewModel::Takeaway; ++guard) {
                if (lesson->step() == LessonViewModel::Exercise) {
                    QuestionViewModel *exercise = lesson->exercise();
                    QVERIFY(!exercise->isAnswered());
                    exercise->reveal();
                    exercise->fill(course::rightAnswer(exercise->question(), language));
                    exercise->submit();
                    QVERIFY2(exercise->isRight(), qPrintable(exercise->question().id.text()));
                }
                lesson->next();
            }
            QCOMPARE(lesson->step(), LessonViewModel::Takeaway);
            m_stage->takeMission();
            QCOMPARE(m_stage->app().page(), AppViewModel::Today);
        }
    }
    QCOMPARE(m_stage->store().learner().missions.size(), 2 * m_stage->lessons().course().lessons().size());
}

void LessonTest::theOtherLanguageKeepsTheStep()
{
    LessonViewModel *lesson = open(*m_stage);
    m_stage->walkTo(LessonViewModel::Points);
    QSignalSpy steps(lesson, &LessonViewModel::stepChanged);
    m_stage->app().settings()->setLanguage(u"en"_s);
    QCOMPARE(lesson->step(), LessonViewModel::Points);
    QCOMPARE(steps.count(), 0);
    QCOMPARE(lesson->points()->value(0, "rule").toString(), u"Seen, heard or counted"_s);
}

QTEST_GUILESS_MAIN(LessonTest)
#include "lesson_test.moc"
