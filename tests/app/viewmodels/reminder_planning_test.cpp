// SPDX-License-Identifier: Apache-2.0
// The plan of reminders follows what the learner does, answers given outside come in first, and links only open.
#include "stage.h"

#include "study/missions.h"

#include <QTest>

using namespace sanju;
using namespace sanju::viewmodels;
using namespace Qt::Literals::StringLiterals;
using stage::Stage;
using Page = AppViewModel::Page;

namespace {

const QString kPlan = u"plan"_s;
const QString kLesson = u"feedback/camera-test"_s;

// Begun, with the plan of the start behind it.
void begin(Stage &stage)
{
    stage.phone();
    stage.welcomed();
    stage.finishLessons(2, 5);
    stage.missionTaken(1);
    stage.begin();
    QTRY_VERIFY(stage.phone().calls.contains(kPlan));
    stage.phone().calls.clear();
}

void answerOutside(Stage &stage)
{
    const study::MissionId mission = stage.store().learner().missions.last().id;
    const QString id = study::reminderId(study::ReminderKind::MissionDebrief, mission, stage.store().today());
    stage.phone().told = study::inboxLine({id, study::InboxEntry::What::Done, stage.clock().now()});
}

// Through the day's session to its end.
void finishToday(Stage &stage)
{
    stage.app().startToday();
    for (int guard = 0; guard < 60 && stage.app().page() != Page::DayEnd; ++guard) {
        if (stage.app().page() == Page::Lesson) {
            stage.walkTo(LessonViewModel::Takeaway);
            stage.app().lesson()->skipMission();
        } else {
            stage.answer(true);
            stage.app().review()->next();
        }
    }
    QCOMPARE(stage.app().page(), Page::DayEnd);
}

} // namespace

class ReminderPlanningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStartPlans();
    void aLessonPlansAnew();
    void theDaysEndPlansAnewAndLearnsTheTime();
    void aMissionPlansAnew();
    void aDebriefPlansAnew();
    void aSettingPlansAnew();
    void theLanguagePlansAnew();
    void goingToTheBackPlansAtOnce();
    void comingToTheFrontPlansAnew();
    void aRestoredLearnerIsPlannedFor();
    void lookingAroundPlansNothing();
    void answersComeInBeforeThePlan();
    void answersOfTheNightComeInWhenTheAppWakes();
    void aPlanThatFailsSendsNobodyAway();
    void aLinkOpensItsPlace_data();
    void aLinkOpensItsPlace();
    void aLinkToNothingLeadsToToday_data();
    void aLinkToNothingLeadsToToday();
    void theLinkThatStartedTheAppIsFollowed();
    void aLinkToAMissionAsksAboutIt();
    void aLinkNeverActs_data();
    void aLinkNeverActs();
    void whatIsBegunIsNotLostForALink_data();
    void whatIsBegunIsNotLostForALink();
    void aLinkFindsNobodyWhenTheAppIsGone();
};

void ReminderPlanningTest::theStartPlans()
{
    Stage stage;
    stage.phone();
    stage.welcomed();
    stage.finishLessons(2, 5);
    stage.begin();
    QCOMPARE(stage.phone().calls, QStringList()); // the first frame does not wait
    QTRY_COMPARE(stage.phone().calls, QStringList{kPlan});
    QVERIFY(!stage.phone().set->reminders.isEmpty());
    stage.begin(); // killed and started again
    QTRY_COMPARE(stage.phone().calls, (QStringList{kPlan, kPlan}));
}

void ReminderPlanningTest::aLessonPlansAnew()
{
    Stage stage;
    begin(stage);
    stage.app().openLesson(kLesson);
    stage.walkTo(LessonViewModel::Takeaway);
    stage.app().lesson()->skipMission();
    QTRY_COMPARE(stage.phone().calls, QStringList{kPlan});
}

void ReminderPlanningTest::theDaysEndPlansAnewAndLearnsTheTime()
{
    Stage stage;
    stage.lessons().noDrills();
    begin(stage);
    finishToday(stage);
    QTRY_VERIFY(stage.phone().calls.contains(kPlan));
    const study::Reminder first = stage.phone().set->reminders.first();
    QVERIFY(first.kind != study::ReminderKind::Daily || first.at.date > QDate(2026, 11, 23)); // not again today
    QCOMPARE(stage.store().learner().settings.value(QString(study::kSessionsSetting)), u"2026-11-23 08:12"_s);
}

void ReminderPlanningTest::aMissionPlansAnew()
{
    Stage stage;
    begin(stage);
    const auto asked = [&] {
        return std::ranges::count(
            stage.phone().set->reminders, study::ReminderKind::MissionBefore, &study::Reminder::kind);
    };
    const auto before = asked();
    stage.app().openMission();
    MissionViewModel *mission = stage.app().mission();
    mission->pick(kLesson);
    mission->setWhen(u"周三例会"_s);
    mission->setThen(u"先说事实"_s);
    mission->details()->day()->pick(u"2"_s);
    mission->take();
    QTRY_COMPARE(stage.phone().calls, QStringList{kPlan});
    QVERIFY(asked() > before);
}

void ReminderPlanningTest::aDebriefPlansAnew()
{
    Stage stage;
    begin(stage);
    stage.app().debrief()->done();
    stage.app().debrief()->keep();
    QTRY_COMPARE(stage.phone().calls, QStringList{kPlan});
    for (const study::Reminder &reminder : std::as_const(stage.phone().set->reminders))
        QVERIFY(reminder.kind != study::ReminderKind::MissionDebrief);
}

void ReminderPlanningTest::aSettingPlansAnew()
{
    Stage stage;
    begin(stage);
    stage.app().settings()->setMinutes(9);
    QTRY_COMPARE(stage.phone().calls, QStringList{kPlan});
}

void ReminderPlanningTest::theLanguagePlansAnew()
{
    Stage stage;
    begin(stage);
    const QString title = stage.phone().set->reminders.first().title;
    stage.app().settings()->setLanguage(u"en"_s);
    QTRY_COMPARE(stage.phone().calls, QStringList{kPlan});
    QCOMPARE(stage.phone().set->language, course::Language::English);
    QVERIFY(stage.phone().set->reminders.first().title != title);
}

void ReminderPlanningTest::goingToTheBackPlansAtOnce()
{
    Stage stage;
    begin(stage);
    stage.app().rest();
    QCOMPARE(stage.phone().calls, QStringList{kPlan}); // nobody knows whether there is a later
}

void ReminderPlanningTest::comingToTheFrontPlansAnew()
{
    Stage stage;
    begin(stage);
    stage.laterDays(1);
    stage.app().woke();
    QCOMPARE(stage.phone().calls, QStringList{kPlan});
    QVERIFY(stage.phone().set->written == stage.clock().now());
}

void ReminderPlanningTest::aRestoredLearnerIsPlannedFor()
{
    Stage stage;
    begin(stage);
    stage.app().settings()->chooseBackup(QUrl::fromLocalFile(u"/b"_s));
    stage.app().settings()->restore();
    QVERIFY(stage.phone().calls.contains(kPlan)); // even if it has as many acts
}

void ReminderPlanningTest::lookingAroundPlansNothing()
{
    Stage stage;
    begin(stage);
    for (const Page page : {Page::Course, Page::Practice, Page::Me, Page::Settings, Page::Today})
        stage.app().show(page);
    QCoreApplication::processEvents();
    QCOMPARE(stage.phone().calls, QStringList());
}

void ReminderPlanningTest::answersComeInBeforeThePlan()
{
    Stage stage;
    stage.phone();
    stage.welcomed();
    stage.finishLessons(2, 5);
    stage.missionTaken(1);
    stage.at(0);
    answerOutside(stage);
    stage.begin();
    QCOMPARE(stage.phone().calls, QStringList{u"inbox"_s});
    QVERIFY(!stage.store().learner().missions.last().isOpen());
    QCOMPARE(stage.app().debrief()->state(), DebriefViewModel::Silent); // not asked again, from the first frame on
    QTRY_COMPARE(stage.phone().calls, (QStringList{u"inbox"_s, kPlan}));
    for (const study::Reminder &reminder : std::as_const(stage.phone().set->reminders))
        QVERIFY(reminder.kind != study::ReminderKind::MissionDebrief);
}

void ReminderPlanningTest::answersOfTheNightComeInWhenTheAppWakes()
{
    Stage stage;
    begin(stage);
    QCOMPARE(stage.app().debrief()->state(), DebriefViewModel::Asking);
    answerOutside(stage);
    stage.app().woke();
    QCOMPARE(stage.phone().calls, (QStringList{u"inbox"_s, kPlan}));
    QCOMPARE(stage.app().debrief()->state(), DebriefViewModel::Silent);
}

void ReminderPlanningTest::aPlanThatFailsSendsNobodyAway()
{
    Stage stage;
    stage.phone().fails = ErrorKind::Failed;
    stage.welcomed();
    stage.finishLessons(2, 5);
    stage.begin();
    QTRY_COMPARE(stage.phone().calls, QStringList{kPlan});
    stage.app().woke();
    stage.app().rest();
    QCOMPARE(stage.app().page(), Page::Today);
}

void ReminderPlanningTest::aLinkOpensItsPlace_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<int>("page");
    QTest::newRow("today") << u"sanju://today?from=daily%2F2026-11-26"_s << int(Page::Today);
    QTest::newRow("practice") << u"sanju://practice"_s << int(Page::Practice);
    QTest::newRow("lesson") << u"sanju://lesson/feedback/camera-test"_s << int(Page::Lesson);
    QTest::newRow("drill") << u"sanju://drill/three-boxes?from=drill%2F2026-11-26"_s << int(Page::Drill);
}

void ReminderPlanningTest::aLinkOpensItsPlace()
{
    QFETCH(QString, link);
    QFETCH(int, page);
    for (const Page before : {Page::Today, Page::Me, Page::Settings, Page::Practice, Page::Reminders}) {
        Stage stage;
        begin(stage);
        if (before == Page::Reminders)
            stage.app().openReminders();
        else
            stage.app().show(before);
        stage.phone().open(link);
        QCOMPARE(int(stage.app().page()), page);
        if (page != Page::Today) {
            stage.app().back();
            QCOMPARE(stage.app().page(), Page::Today);
        }
    }
}

void ReminderPlanningTest::aLinkToNothingLeadsToToday_data()
{
    QTest::addColumn<QString>("link");
    QTest::newRow("nonsense") << u"sanju://nowhere"_s;
    QTest::newRow("malformed") << u"sanju://practice?act=done"_s;
    QTest::newRow("no such lesson") << u"sanju://lesson/feedback/none"_s;
    QTest::newRow("no such drill") << u"sanju://drill/none"_s;
    QTest::newRow("no such mission") << u"sanju://mission/none"_s;
}

void ReminderPlanningTest::aLinkToNothingLeadsToToday()
{
    QFETCH(QString, link);
    Stage stage;
    begin(stage);
    stage.app().show(Page::Course);
    stage.phone().open(link);
    QCOMPARE(stage.app().page(), Page::Today);
}

void ReminderPlanningTest::theLinkThatStartedTheAppIsFollowed()
{
    Stage stage;
    stage.phone().launchedBy = u"sanju://practice"_s;
    begin(stage);
    QCOMPARE(stage.app().page(), Page::Practice);

    Stage fresh;
    fresh.phone().launchedBy = u"sanju://practice"_s;
    fresh.begin();
    QCOMPARE(fresh.app().page(), Page::Welcome); // first the first start
}

void ReminderPlanningTest::aLinkToAMissionAsksAboutIt()
{
    Stage stage;
    stage.phone();
    stage.welcomed();
    stage.missionTaken(3);
    stage.missionTaken(2);
    stage.missionTaken(0);
    stage.begin();
    const QList<study::ChosenMission> missions = stage.store().learner().missions;
    const auto open = [&](qsizetype which) {
        stage.app().show(Page::Me);
        stage.phone().open(u"sanju://mission/"_s + missions.at(which).id.text());
    };
    QCOMPARE(stage.app().debrief()->missionId(), missions.at(0).id);
    open(1);
    QCOMPARE(stage.app().page(), Page::Today);
    QCOMPARE(stage.app().debrief()->missionId(), missions.at(1).id);
    open(2); // its day is still to come: nothing is asked about it
    QCOMPARE(stage.app().page(), Page::Today);
    QVERIFY(stage.app().debrief()->missionId() != missions.at(2).id);

    open(1);
    stage.app().debrief()->done();
    stage.app().debrief()->setReply(u"好，周三前给"_s);
    open(0); // not while an answer is being written
    QCOMPARE(stage.app().debrief()->missionId(), missions.at(1).id);
    QCOMPARE(stage.app().debrief()->reply(), u"好，周三前给"_s);
}

void ReminderPlanningTest::aLinkNeverActs_data()
{
    QTest::addColumn<QString>("link");
    for (const char *link : {"sanju://today", "sanju://practice", "sanju://drill/three-boxes", "sanju://mission/%1",
             "sanju://mission/%1?act=done", "sanju://done/%1", "sanju://mission/%1/done"})
        QTest::newRow(link) << QString::fromLatin1(link);
}

void ReminderPlanningTest::aLinkNeverActs()
{
    QFETCH(QString, link);
    Stage stage;
    begin(stage);
    const study::Learner before = stage.store().learner();
    const QString id = before.missions.last().id.text();
    stage.phone().open(link.replace(u"%1"_s, id));
    QVERIFY(stage.store().learner() == before);
    QVERIFY(stage.store().learner().missions.last().isOpen());
}

void ReminderPlanningTest::whatIsBegunIsNotLostForALink_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<int>("after");
    QTest::newRow("a lesson keeps its step") << int(Page::Lesson) << int(Page::Practice);
    QTest::newRow("a review") << int(Page::Review) << int(Page::Practice);
    QTest::newRow("a drill half written") << int(Page::Drill) << int(Page::Drill);
    QTest::newRow("a mission half planned") << int(Page::Mission) << int(Page::Mission);
    QTest::newRow("a promise half written") << int(Page::Promises) << int(Page::Promises);
    QTest::newRow("a card half written") << int(Page::Tool) << int(Page::Tool);
    QTest::newRow("a survey half filled in") << int(Page::Survey) << int(Page::Survey);
}

void ReminderPlanningTest::whatIsBegunIsNotLostForALink()
{
    QFETCH(int, page);
    QFETCH(int, after);
    Stage stage;
    stage.phone();
    stage.welcomed();
    if (page == Page::Review)
        stage.ask(stage.questionOfKind(u"single-choice"_s));
    stage.begin();
    AppViewModel &app = stage.app();
    switch (page) {
    case Page::Lesson:
        app.openLesson(kLesson);
        stage.walkTo(LessonViewModel::Points);
        break;
    case Page::Review:
        app.startToday();
        break;
    case Page::Drill:
        app.openDrill(u"three-boxes"_s);
        break;
    case Page::Mission:
        app.openMission();
        break;
    case Page::Promises:
        app.openPromises();
        break;
    case Page::Tool:
        app.openTool(stage.lessons().tools().first().id.text());
        break;
    case Page::Survey:
        app.openSurvey(stage.lessons().surveys().first().id.text());
        break;
    }
    QCOMPARE(int(app.page()), page);
    stage.phone().open(u"sanju://practice"_s);
    QCOMPARE(int(app.page()), after);
    if (page == Page::Lesson) {
        app.openLesson(kLesson);
        QCOMPARE(app.lesson()->step(), LessonViewModel::Points);
    }
}

void ReminderPlanningTest::aLinkFindsNobodyWhenTheAppIsGone()
{
    Stage stage;
    begin(stage);
    stage::Phone &phone = stage.phone();
    stage.end();
    phone.open(u"sanju://practice"_s);
}

QTEST_MAIN(ReminderPlanningTest)
#include "reminder_planning_test.moc"
