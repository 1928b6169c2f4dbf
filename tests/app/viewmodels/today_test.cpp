// SPDX-License-Identifier: Apache-2.0
// Today in each of its states, in both languages.
#include "stage.h"

#include <QTest>

using namespace sanju;
using namespace sanju::viewmodels;
using namespace Qt::Literals::StringLiterals;
using stage::Stage;

namespace {

void planned(Stage &stage)
{
    stage.welcomed();
    stage.finishLessons(4, 12);
    stage.answerAll(7, study::Grade::Good);
    stage.missionTaken(1);
}

// Every lesson of the course, one a day, the last of them nine days ago.
void finishAll(Stage &stage)
{
    const int lessons = static_cast<int>(stage.lessons().course().lessons().size());
    stage.finishLessons(lessons, lessons + 8);
}

TodayViewModel *begin(Stage &stage)
{
    stage.begin();
    return stage.app().today();
}

} // namespace

class TodayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstDayOffersTheFirstLessonsOfTheEntry();
    void withoutAnEntryThePathBeginsAtItsStart();
    void aBookmarkIsNotYetABeginning();
    void aPlannedDaySaysHowLongWhatAndWhy();
    void aLessonUnderWayIsGoneOnWith();
    void eachItemOfThePlanHasItsReason();
    void afterDaysAwayALightDay();
    void aDoneDayShowsWhatWasDoneAndWhatComes();
    void aDayWithoutALessonHasNoTakeaway();
    void nothingDueAndNothingLeftIsAFreeDay();
    void tomorrowMayBeEmpty();
    void harvestRowsTellLessonReviewsAndMission();
    void anUnreadableMinutesSettingIsTheDefault();
    void everyStateSpeaksBothLanguages_data();
    void everyStateSpeaksBothLanguages();
    void moreMinutesAreMorePlan();
    void aDrillThatIsDueIsNamed();
    void whenOnlyTheDrillIsLeftTheButtonSaysWhich();
    void aDrillThatWasDoneIsHarvest();
};

void TodayTest::theFirstDayOffersTheFirstLessonsOfTheEntry()
{
    Stage stage;
    stage.welcomed();
    TodayViewModel *today = begin(stage);
    QCOMPARE(today->state(), TodayViewModel::First);
    QCOMPARE(today->date(), u"11月23日　周一"_s);
    QCOMPARE(today->headline(), u"先学一句，<br>今天就能用"_s);
    QCOMPARE(today->summary(), u"你选了“别的部门不配合”，从这几节开始。"_s);
    QVERIFY(today->startLabel().startsWith(u"开始第一节　"_s) && today->startLabel().endsWith(u" 分钟"_s));
    QVERIFY(!today->hasLesson());
    QVERIFY(today->mission().isEmpty());
    QCOMPARE(today->firstLessons()->count(), 4);
    QCOMPARE(today->firstLessons()->value(0, "detail").toString(),
        stage.lessons().course().lesson(today->plan().items.first().lesson)->title.zh);
    QStringList titles;
    for (int row = 0; row < 4; ++row) {
        titles.append(today->firstLessons()->value(row, "detail").toString());
        QVERIFY(today->firstLessons()->value(row, "minutes").toString().endsWith(u" 分钟"_s));
        QVERIFY(!today->firstLessons()->value(row, "title").toString().isEmpty());
    }
    QCOMPARE(titles.removeDuplicates(), 0);
}

void TodayTest::withoutAnEntryThePathBeginsAtItsStart()
{
    Stage stage;
    TodayViewModel *today = begin(stage);
    QCOMPARE(today->state(), TodayViewModel::First);
    QCOMPARE(today->summary(), u"从这几节开始，一天一节。"_s);
    QCOMPARE(today->plan().items.first().lesson, stage.lessons().course().lessons().first().id);
}

void TodayTest::aBookmarkIsNotYetABeginning()
{
    Stage stage;
    stage.welcomed();
    (void)stage.store().append(study::LessonBookmarked{course::LessonId(u"feedback/no-but"_s), true});
    QCOMPARE(begin(stage)->state(), TodayViewModel::First);
    (void)stage.store().append(study::StepReached{course::LessonId(u"feedback/no-but"_s), course::Step::Guess, 0});
    QCOMPARE(begin(stage)->state(), TodayViewModel::Plan);
}

void TodayTest::aPlannedDaySaysHowLongWhatAndWhy()
{
    Stage stage;
    planned(stage);
    (void)stage.store().append(study::SettingChanged{u"minutes"_s, u"15"_s});
    TodayViewModel *today = begin(stage);
    QCOMPARE(today->state(), TodayViewModel::Plan);
    QVERIFY(today->headline().startsWith(u"今天，"_s) && today->headline().endsWith(u" 分钟"_s));
    QVERIFY(today->summary().startsWith(u"1 节课，"_s));
    QVERIFY(today->hasLesson());
    const course::LessonOutline *lesson = stage.lessons().course().lesson(today->plan().items.first().lesson);
    QCOMPARE(today->lessonTitle(), lesson->title.zh);
    QCOMPARE(today->lessonLine(), lesson->hookLine.zh);
    QVERIFY(today->lessonPlace().endsWith(u" · "_s + lesson->code));
    QVERIFY(today->why().startsWith(u"这是路径的下一课。"_s));
    QVERIFY(today->why().contains(u"道快要忘了。"_s));
    QCOMPARE(today->startLabel(), u"开始"_s);
    QCOMPARE(today->mission(), u"当周三例会一散，我就跟采购的同事说一件看到的事，带上日期。"_s);
    QCOMPARE(today->firstLessons()->count(), 0);
}

void TodayTest::aLessonUnderWayIsGoneOnWith()
{
    Stage stage;
    planned(stage);
    stage.begin();
    stage.app().openLesson(u"feedback/no-but"_s);
    stage.app().lesson()->next();
    stage.app().back();
    TodayViewModel *today = stage.app().today();
    QVERIFY(today->why().startsWith(u"课停在半路，接着学完。"_s));
    QCOMPARE(today->startLabel(), u"接着来"_s);
    QCOMPARE(today->lessonTitle(), stage.lessons().course().lesson(course::LessonId(u"feedback/no-but"_s))->title.zh);
}

void TodayTest::eachItemOfThePlanHasItsReason()
{
    Stage stage;
    planned(stage);
    stage.answerAll(2, study::Grade::Again);
    TodayViewModel *today = begin(stage);
    QCOMPARE(today->reasons()->count(), today->plan().items.size());
    for (int row = 0; row < today->reasons()->count(); ++row) {
        QVERIFY(!today->reasons()->value(row, "text").toString().isEmpty());
        QCOMPARE(today->reasons()->value(row, "reason").toString(), u"上次答错"_s);
    }
    QVERIFY(today->why().contains(u"道上次答错。"_s));
    QVERIFY(today->summary().contains(u"其余的往后排，不着急。"_s));
}

void TodayTest::afterDaysAwayALightDay()
{
    Stage stage;
    stage.welcomed();
    stage.finishLessons(8, 60);
    stage.answerAll(50, study::Grade::Hard);
    TodayViewModel *today = begin(stage);
    QVERIFY(today->plan().comeBack);
    QVERIFY(today->headline().startsWith(u"先来 "_s) && today->headline().endsWith(u"挑最要紧的"_s));
    QVERIFY(today->summary().endsWith(u"其余的往后排，不着急。"_s));
}

void TodayTest::aDoneDayShowsWhatWasDoneAndWhatComes()
{
    Stage stage;
    planned(stage);
    stage.finishLesson(course::LessonId(u"feedback/no-but"_s), 0);
    stage.answerAll(0, study::Grade::Good);
    (void)stage.store().append(study::DayFinished{20, 1});
    TodayViewModel *today = begin(stage);
    QCOMPARE(today->state(), TodayViewModel::Done);
    QCOMPARE(today->headline(), u"今天完成"_s);
    QVERIFY(today->summary().startsWith(u"1 节课，"_s) && today->summary().endsWith(u"放下手机吧。"_s));
    QCOMPARE(today->takeaway(), stage.lessons().course().lesson(course::LessonId(u"feedback/no-but"_s))->takeaway.zh);
    QVERIFY(today->startLabel().isEmpty());
    QVERIFY(!today->hasLesson());
    QVERIFY(today->tomorrowLabel().startsWith(u"明天　"_s));
    QVERIFY(!today->tomorrow().isEmpty());
}

void TodayTest::aDayWithoutALessonHasNoTakeaway()
{
    Stage stage;
    planned(stage);
    stage.answerAll(0, study::Grade::Good);
    (void)stage.store().append(study::DayFinished{20, 0});
    TodayViewModel *today = begin(stage);
    QCOMPARE(today->state(), TodayViewModel::Done);
    QVERIFY(today->takeaway().isEmpty());
    QVERIFY(!today->summary().contains(u"节课"_s));
}

void TodayTest::nothingDueAndNothingLeftIsAFreeDay()
{
    Stage stage;
    stage.lessons().noDrills();
    stage.welcomed();
    finishAll(stage);
    stage.answerAll(1, study::Grade::Easy);
    TodayViewModel *today = begin(stage);
    QCOMPARE(today->state(), TodayViewModel::Clear);
    QCOMPARE(today->headline(), u"今天没有要复习的"_s);
    QVERIFY(today->summary().startsWith(u"课都学完了"_s));
    QVERIFY(today->startLabel().isEmpty());
}

void TodayTest::tomorrowMayBeEmpty()
{
    Stage stage;
    stage.lessons().noDrills();
    stage.welcomed();
    finishAll(stage);
    stage.answerAll(1, study::Grade::Easy);
    TodayViewModel *today = begin(stage);
    QCOMPARE(today->tomorrowLabel(), u"明天"_s);
    QCOMPARE(today->tomorrow(), u"没有安排，休息一天"_s);
}

void TodayTest::harvestRowsTellLessonReviewsAndMission()
{
    Stage stage;
    planned(stage);
    TodayViewModel *today = begin(stage);
    QCOMPARE(today->harvest()->count(), 0);
    stage.finishLesson(course::LessonId(u"feedback/no-but"_s), 0);
    stage.answerAll(0, study::Grade::Good);
    stage.missionTaken(0);
    today->refresh();
    QCOMPARE(today->harvest()->count(), 3);
    QCOMPARE(today->harvest()->value(0, "label").toString(), u"学了"_s);
    QCOMPARE(today->harvest()->value(1, "label").toString(), u"练了"_s);
    QVERIFY(today->harvest()->value(1, "text").toString().endsWith(u"都答对了"_s));
    QCOMPARE(today->harvest()->value(2, "label").toString(), u"要用"_s);
    stage.answerAll(0, study::Grade::Again);
    today->refresh();
    QVERIFY(today->harvest()->value(1, "text").toString().contains(u"答对 "_s));
}

void TodayTest::anUnreadableMinutesSettingIsTheDefault()
{
    study::Learner learner;
    QCOMPARE(minutesOf(learner), study::kDefaultMinutes);
    for (const QString &odd : {u"many"_s, u"0"_s, u"-3"_s, QString()}) {
        learner.settings.insert(u"minutes"_s, odd);
        QCOMPARE(minutesOf(learner), study::kDefaultMinutes);
    }
    learner.settings.insert(u"minutes"_s, u"9"_s);
    QCOMPARE(minutesOf(learner), 9);
}

void TodayTest::everyStateSpeaksBothLanguages_data()
{
    QTest::addColumn<int>("state");
    QTest::newRow("first") << int(TodayViewModel::First);
    QTest::newRow("plan") << int(TodayViewModel::Plan);
    QTest::newRow("done") << int(TodayViewModel::Done);
    QTest::newRow("clear") << int(TodayViewModel::Clear);
}

void TodayTest::everyStateSpeaksBothLanguages()
{
    QFETCH(const int, state);
    Stage stage;
    stage.welcomed();
    if (state == TodayViewModel::Plan || state == TodayViewModel::Done)
        stage.finishLessons(4, 12);
    if (state == TodayViewModel::Plan)
        stage.answerAll(1, study::Grade::Easy);
    if (state == TodayViewModel::Clear) {
        stage.lessons().noDrills();
        finishAll(stage);
        stage.answerAll(1, study::Grade::Easy);
    }
    if (state == TodayViewModel::Done) {
        stage.finishLesson(course::LessonId(u"feedback/no-but"_s), 0);
        (void)stage.store().append(study::DayFinished{0, 1});
    }
    TodayViewModel *today = begin(stage);
    for (const QString &language : {u"en"_s, u"zh"_s}) {
        stage.app().settings()->setLanguage(language);
        const bool english = language == u"en"_s;
        QCOMPARE(int(today->state()), state);
        QCOMPARE(today->date(), english ? u"Monday 23 November"_s : u"11月23日　周一"_s);
        QVERIFY(!today->headline().isEmpty() && !today->summary().isEmpty());
        for (int row = 0; row < today->firstLessons()->count(); ++row) {
            const QString title = today->firstLessons()->value(row, "title").toString();
            QCOMPARE(title == QString::fromLatin1(title.toLatin1()), english);
        }
        if (state == TodayViewModel::Plan) {
            const auto *lesson = stage.lessons().course().lesson(today->plan().items.first().lesson);
            QCOMPARE(today->lessonTitle(), english ? lesson->title.en : lesson->title.zh);
            const auto *unit = stage.lessons().course().unit(lesson->unit);
            QVERIFY(today->lessonPlace().startsWith(english ? unit->title.en : unit->title.zh));
        }
        if (state == TodayViewModel::Done) {
            const auto *lesson = stage.lessons().course().lesson(course::LessonId(u"feedback/no-but"_s));
            QCOMPARE(today->takeaway(), english ? lesson->takeaway.en : lesson->takeaway.zh);
        }
    }
}

void TodayTest::moreMinutesAreMorePlan()
{
    Stage stage;
    stage.welcomed();
    stage.finishLessons(12, 20);
    stage.answerAll(9, study::Grade::Good);
    TodayViewModel *today = begin(stage);
    stage.app().settings()->setMinutes(2);
    const auto few = today->plan().items.size();
    stage.app().settings()->setMinutes(15);
    QVERIFY(today->plan().items.size() > few);
    QCOMPARE(today->reasons()->count(), today->plan().items.size());
}

void TodayTest::aDrillThatIsDueIsNamed()
{
    Stage stage;
    planned(stage);
    for (const course::LessonId &lesson : stage.lessons().drills().first().after)
        stage.finishLesson(lesson, 8);
    stage.answerAll(1, study::Grade::Hard);
    (void)stage.store().append(study::SettingChanged{u"minutes"_s, u"15"_s});
    TodayViewModel *today = begin(stage);
    const auto item = std::ranges::find(today->plan().items, study::PlanItem::Kind::Drill, &study::PlanItem::kind);
    QVERIFY(item != today->plan().items.cend());
    const course::Drill &drill = *std::ranges::find(stage.lessons().drills(), item->drill, &course::Drill::id);
    for (const bool english : {false, true}) {
        stage.app().settings()->setLanguage(english ? u"en"_s : u"zh"_s);
        const QString title = english ? drill.title.en : drill.title.zh;
        QCOMPARE(today->drillTitle(), title);
        QCOMPARE(today->drillAbout(), english ? drill.about.en : drill.about.zh);
        QVERIFY(today->why().contains(title));
        QStringList reasons;
        for (int row = 0; row < today->reasons()->count(); ++row)
            reasons.append(today->reasons()->value(row, "text").toString());
        QVERIFY(reasons.contains(title));
        QCOMPARE(reasons.size(), today->plan().items.size());
    }
    stage.app().settings()->setLanguage(u"zh"_s);
    QVERIFY(today->summary().contains(u"1 个练习。"_s));
}

void TodayTest::whenOnlyTheDrillIsLeftTheButtonSaysWhich()
{
    Stage stage;
    stage.welcomed();
    finishAll(stage);
    stage.answerAll(1, study::Grade::Easy);
    TodayViewModel *today = begin(stage);
    QCOMPARE(today->state(), TodayViewModel::Plan);
    QCOMPARE(today->plan().items.size(), 1);
    const auto drill =
        std::ranges::find(stage.lessons().drills(), today->plan().items.first().drill, &course::Drill::id);
    QVERIFY(drill != stage.lessons().drills().cend());
    QCOMPARE(today->startLabel(), u"练“%1”"_s.arg(drill->title.zh));
    QCOMPARE(today->summary(), u"1 个练习。"_s);
    QCOMPARE(today->reasons()->value(0, "reason").toString(), u"今天轮到的练习"_s);
    QVERIFY(today->tomorrow().startsWith(u"练“"_s));
    stage.app().settings()->setLanguage(u"en"_s);
    QVERIFY(today->startLabel().contains(drill->title.en));
}

void TodayTest::aDrillThatWasDoneIsHarvest()
{
    Stage stage;
    stage.welcomed();
    finishAll(stage);
    stage.answerAll(1, study::Grade::Easy);
    stage.drillDone(stage.lessons().drills().first().id.text(), 0, study::Rating::Fine);
    (void)stage.store().append(study::DayFinished{0, 0});
    TodayViewModel *today = begin(stage);
    QCOMPARE(today->state(), TodayViewModel::Done);
    QCOMPARE(today->harvest()->value(0, "label").toString(), u"演练"_s);
    QCOMPARE(today->harvest()->value(0, "text").toString(), u"1 个练习"_s);
    QVERIFY(today->summary().startsWith(u"1 个练习。"_s));
    QVERIFY(today->drillTitle().isEmpty());
}

QTEST_GUILESS_MAIN(TodayTest)
#include "today_test.moc"
