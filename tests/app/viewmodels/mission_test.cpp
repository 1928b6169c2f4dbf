// SPDX-License-Identifier: Apache-2.0
// Taking a mission on: from what was learnt or in one's own words, with whom, which day; and once more after it went
// well.
#include "stage.h"

#include <QTest>

using namespace sanju;
using namespace sanju::viewmodels;
using namespace Qt::Literals::StringLiterals;
using stage::Stage;

namespace {

const auto kCamera = u"feedback/camera-test"_s;

QStringList column(RowModel *rows, const QByteArray &role)
{
    QStringList values;
    for (int row = 0; row < rows->count(); ++row)
        values.append(rows->value(row, role).toString());
    return values;
}

QString chosen(RowModel *rows)
{
    for (int row = 0; row < rows->count(); ++row) {
        if (rows->value(row, "chosen").toBool())
            return rows->value(row, "text").toString();
    }
    return {};
}

MissionViewModel &open(Stage &stage)
{
    stage.begin();
    stage.app().openMission();
    return *stage.app().mission();
}

const study::ChosenMission &last(Stage &stage)
{
    return stage.store().learner().missions.last();
}

} // namespace

class MissionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasLearntIsOfferedNewestFirst();
    void partsOfTheLessonMakeThePlan();
    void onesOwnWordsNeedNoLesson();
    void theDayIsOneOfTwoWeeks();
    void aDirectionCanBeTakenBack();
    void nothingIsKeptBeforeBothHalvesAreThere();
    void backGoesFromThePlanToTheChoiceAndOut();
    void nothingIsLostWhenTheDiskIsFull();
    void whatWentWellIsProposedDaysLater();
    void aProposalThatIsTakenIsARepeat();
    void aProposalThatIsDeclinedIsGoneForNow();
    void afterADebriefTheRepeatCanBeSettledAtOnce();
    void aLessonsMissionMaySayWithWhomAndWhen();
    void todayShowsTheNextTwoAndSaysHowManyMore();
    void itSpeaksEnglish();
};

void MissionTest::whatWasLearntIsOfferedNewestFirst()
{
    Stage stage;
    stage.welcomed();
    stage.finishLesson(course::LessonId(u"feedback/impact"_s), 5);
    stage.finishLesson(course::LessonId(kCamera), 2);
    MissionViewModel &mission = open(stage);
    QCOMPARE(stage.app().page(), AppViewModel::Mission);
    QCOMPARE(mission.stage(), MissionViewModel::Choosing);
    QCOMPARE(column(mission.behaviours(), "rowId"), (QStringList{kCamera, u"feedback/impact"_s}));
    const course::Lesson lesson = *stage.lessons().lesson(course::LessonId(kCamera));
    QCOMPARE(mission.behaviours()->value(0, "text").toString(), lesson.mission.behaviour.zh);
    QCOMPARE(mission.behaviours()->value(0, "detail").toString(), lesson.title.zh);
}

void MissionTest::partsOfTheLessonMakeThePlan()
{
    Stage stage;
    stage.welcomed();
    stage.finishLesson(course::LessonId(kCamera), 2);
    MissionViewModel &mission = open(stage);
    mission.pick(kCamera);
    QCOMPARE(mission.stage(), MissionViewModel::Composing);
    const course::Lesson lesson = *stage.lessons().lesson(course::LessonId(kCamera));
    QCOMPARE(mission.behaviour(), lesson.mission.behaviour.zh);
    QCOMPARE(mission.whenChoices()->count(), lesson.mission.when.size());
    mission.setWhen(lesson.mission.when.first().zh);
    mission.setThen(lesson.mission.then.first().zh);
    QCOMPARE(mission.whenChoices()->value(0, "look").toString(), u"selected"_s);
    QCOMPARE(mission.plan(), u"当%1，我就%2。"_s.arg(lesson.mission.when.first().zh, lesson.mission.then.first().zh));
    mission.details()->setWith(u" 采购主管 "_s);
    mission.details()->pickDirection(u"across"_s);
    mission.details()->day()->pick(u"1"_s);
    QCOMPARE(mission.details()->summary(), u"明天 · 采购主管"_s);
    mission.take();
    QCOMPARE(stage.app().page(), AppViewModel::Today);
    QVERIFY(last(stage).lesson == course::LessonId(kCamera));
    QCOMPARE(last(stage).with, u"采购主管"_s);
    QVERIFY(last(stage).direction == study::Direction::Across);
    QVERIFY(last(stage).on == stage.store().today().plus(1));
    QVERIFY(last(stage).repeats.isEmpty());
    QCOMPARE(last(stage).askDay, stage.store().today().plus(2)); // the day after its day
    QCOMPARE(stage.app().today()->missions()->value(0, "detail").toString(), u"明天 · 采购主管"_s);
}

void MissionTest::onesOwnWordsNeedNoLesson()
{
    Stage stage;
    stage.welcomed();
    MissionViewModel &mission = open(stage); // nothing learnt yet: at once to one's own words
    QCOMPARE(mission.stage(), MissionViewModel::Composing);
    QVERIFY(mission.behaviour().isEmpty());
    QVERIFY(mission.whenChoices()->count() > 0);
    QCOMPARE(mission.thenChoices()->count(), 0);
    mission.setWhen(u"  林姐来要数的时候 "_s);
    mission.setThen(u"先问她用在哪"_s);
    mission.take();
    QVERIFY(last(stage).lesson.isEmpty());
    QCOMPARE(last(stage).when, u"林姐来要数的时候"_s);
    QVERIFY(last(stage).on == stage.store().today());
    QVERIFY(!last(stage).direction);
}

void MissionTest::theDayIsOneOfTwoWeeks()
{
    Stage stage;
    stage.welcomed();
    DayPickViewModel *day = open(stage).details()->day();
    QCOMPARE(column(day->days(), "text"), (QStringList{u"今天"_s, u"明天"_s, u"挑一天"_s}));
    QCOMPARE(chosen(day->days()), u"今天"_s);
    day->pick(u"more"_s);
    QCOMPARE(day->days()->count(), 15);
    QCOMPARE(day->days()->value(2, "text").toString(), u"后天"_s);
    QCOMPARE(day->days()->value(14, "text").toString(), u"12月7日 周一"_s);
    day->pick(u"14"_s);
    QCOMPARE(chosen(day->days()), u"12月7日 周一"_s);
    QVERIFY(day->day() == stage.store().today().plus(14));
    for (const QString &odd : {u"15"_s, u"-1"_s, u"soon"_s})
        day->pick(odd);
    QVERIFY(day->day() == stage.store().today().plus(14));
}

void MissionTest::aDirectionCanBeTakenBack()
{
    Stage stage;
    stage.welcomed();
    MissionDetailsViewModel *details = open(stage).details();
    QCOMPARE(column(details->directions(), "text"), (QStringList{u"上级"_s, u"平级"_s, u"下属"_s}));
    details->pickDirection(u"up"_s);
    QCOMPARE(chosen(details->directions()), u"上级"_s);
    details->pickDirection(u"down"_s);
    QCOMPARE(chosen(details->directions()), u"下属"_s);
    details->pickDirection(u"down"_s);
    QCOMPARE(chosen(details->directions()), QString());
}

void MissionTest::nothingIsKeptBeforeBothHalvesAreThere()
{
    Stage stage;
    stage.welcomed();
    MissionViewModel &mission = open(stage);
    mission.setWhen(u"例会一散"_s);
    mission.take();
    mission.setThen(u"  "_s);
    mission.take();
    QVERIFY(mission.plan().isEmpty());
    QVERIFY(stage.store().learner().missions.isEmpty());
    QCOMPARE(stage.app().page(), AppViewModel::Mission);
}

void MissionTest::backGoesFromThePlanToTheChoiceAndOut()
{
    Stage stage;
    stage.welcomed();
    stage.finishLesson(course::LessonId(kCamera), 2);
    MissionViewModel &mission = open(stage);
    mission.writeOwn();
    QVERIFY(stage.app().back());
    QCOMPARE(mission.stage(), MissionViewModel::Choosing);
    mission.leave();
    QCOMPARE(stage.app().page(), AppViewModel::Today);
    mission.leave(); // a second tap finds the page left
    QCOMPARE(stage.app().page(), AppViewModel::Today);
}

void MissionTest::nothingIsLostWhenTheDiskIsFull()
{
    Stage stage;
    stage.welcomed();
    MissionViewModel &mission = open(stage);
    mission.setWhen(u"例会一散"_s);
    mission.setThen(u"先问一句"_s);
    stage.store().failWith(ErrorKind::NoSpace);
    mission.take();
    QCOMPARE(stage.app().page(), AppViewModel::Trouble);
    stage.store().failWith({});
    stage.app().trouble()->retry();
    QCOMPARE(stage.app().page(), AppViewModel::Mission);
    mission.take();
    QCOMPARE(last(stage).then, u"先问一句"_s);
}

void MissionTest::whatWentWellIsProposedDaysLater()
{
    Stage stage;
    stage.welcomed();
    stage.missionDone(2);
    stage.begin();
    MissionViewModel *mission = stage.app().mission();
    QVERIFY(mission->proposal().isEmpty());
    stage.laterDays(1);
    stage.app().woke();
    QVERIFY(mission->proposal().contains(last(stage).then));
    QVERIFY(mission->proposalNote().contains(u"上级"_s));
}

void MissionTest::aProposalThatIsTakenIsARepeat()
{
    Stage stage;
    stage.welcomed();
    stage.missionDone(4);
    stage.begin();
    const study::ChosenMission before = last(stage);
    MissionViewModel *mission = stage.app().mission();
    mission->acceptProposal();
    QCOMPARE(stage.app().page(), AppViewModel::Mission);
    QCOMPARE(mission->then(), before.then);
    QVERIFY(mission->when().isEmpty()); // with somebody else the moment is another one
    QVERIFY(mission->whenChoices()->count() > 0);
    QVERIFY(mission->note().contains(u"上级"_s));
    QCOMPARE(chosen(mission->details()->directions()), u"上级"_s);
    mission->setWhen(mission->whenChoices()->value(0, "text").toString());
    mission->take();
    QVERIFY(last(stage).repeats == before.id);
    QVERIFY(last(stage).lesson == before.lesson);
    QVERIFY(last(stage).direction == study::Direction::Up);
    QVERIFY(mission->proposal().isEmpty());
}

void MissionTest::aProposalThatIsDeclinedIsGoneForNow()
{
    Stage stage;
    stage.welcomed();
    stage.missionDone(4);
    stage.begin();
    MissionViewModel *mission = stage.app().mission();
    stage.store().failWith(ErrorKind::NoSpace);
    mission->declineProposal();
    QCOMPARE(stage.app().page(), AppViewModel::Trouble);
    stage.store().failWith({});
    stage.app().trouble()->retry();
    QVERIFY(!mission->proposal().isEmpty());
    mission->declineProposal();
    QVERIFY(mission->proposal().isEmpty());
    mission->declineProposal(); // nothing is there to decline
    QCOMPARE(study::declinedRepeats(stage.store().learner()).size(), 1);
    stage.begin(); // and after a new start
    QVERIFY(stage.app().mission()->proposal().isEmpty());
    stage.laterDays(7);
    stage.app().woke();
    QVERIFY(!stage.app().mission()->proposal().isEmpty());
}

void MissionTest::afterADebriefTheRepeatCanBeSettledAtOnce()
{
    Stage stage;
    stage.welcomed();
    stage.missionTaken(1);
    stage.begin();
    DebriefViewModel *debrief = stage.app().debrief();
    QVERIFY(debrief->offer().isEmpty());
    debrief->takeOffer();
    QCOMPARE(stage.app().page(), AppViewModel::Today);
    debrief->done();
    debrief->keep();
    QCOMPARE(debrief->offer(), u"3 天后再用一次，换成跟上级？"_s);
    const study::MissionId before = last(stage).id;
    debrief->takeOffer();
    QCOMPARE(stage.app().page(), AppViewModel::Mission);
    MissionViewModel *mission = stage.app().mission();
    QVERIFY(mission->details()->day()->day() == stage.store().today().plus(3));
    QVERIFY(stage.app().back()); // one step: there is nothing to choose from
    QCOMPARE(stage.app().page(), AppViewModel::Today);
    QCOMPARE(stage.store().learner().missions.size(), 1);
    QVERIFY(study::repeatAfter(stage.store().learner(), before));
}

void MissionTest::aLessonsMissionMaySayWithWhomAndWhen()
{
    Stage stage;
    stage.welcomed();
    stage.begin();
    stage.app().openLesson(kCamera);
    stage.walkTo(LessonViewModel::Takeaway);
    MissionDetailsViewModel *details = stage.app().lesson()->details();
    details->setWith(u"周三例会"_s);
    details->pickDirection(u"down"_s);
    details->day()->pick(u"1"_s);
    stage.takeMission();
    QCOMPARE(last(stage).with, u"周三例会"_s);
    QVERIFY(last(stage).direction == study::Direction::Down);
    QVERIFY(last(stage).on == stage.store().today().plus(1));
    QVERIFY(last(stage).lesson == course::LessonId(kCamera));
    // The next lesson begins with nothing said.
    stage.app().openLesson(kCamera);
    QVERIFY(details->with().isEmpty() && !details->day()->day());
}

void MissionTest::todayShowsTheNextTwoAndSaysHowManyMore()
{
    Stage stage;
    stage.welcomed();
    stage.at(0);
    for (const int ahead : {9, 1, 4}) {
        study::MissionChosen mission{{}, u"例会一散"_s, u"说第 %1 天的事"_s.arg(ahead)};
        mission.on = stage.store().today().plus(ahead);
        (void)stage.store().append(mission);
    }
    stage.begin();
    TodayViewModel *today = stage.app().today();
    QCOMPARE(column(today->missions(), "detail"), (QStringList{u"明天"_s, u"11月27日 周五"_s}));
    QCOMPARE(today->moreMissions(), u"还有 1 件，在“练习”里"_s);
}

void MissionTest::itSpeaksEnglish()
{
    Stage stage;
    stage.welcomed();
    stage.finishLesson(course::LessonId(kCamera), 2);
    MissionViewModel &mission = open(stage);
    stage.app().settings()->setLanguage(u"en"_s);
    const course::Lesson lesson = *stage.lessons().lesson(course::LessonId(kCamera));
    QCOMPARE(mission.behaviours()->value(0, "text").toString(), lesson.mission.behaviour.en);
    mission.pick(kCamera);
    QCOMPARE(mission.whenChoices()->value(0, "text").toString(), lesson.mission.when.first().en);
    mission.details()->day()->pick(u"more"_s);
    QCOMPARE(mission.details()->day()->days()->value(14, "text").toString(), u"Mon 7 Dec"_s);
}

QTEST_GUILESS_MAIN(MissionTest)
#include "mission_test.moc"
