// SPDX-License-Identifier: Apache-2.0
// What became of a mission: when it is asked, what each answer does, and where "used at work" then shows.
#include "stage.h"

#include <QTest>

using namespace sanju;
using namespace sanju::viewmodels;
using namespace Qt::Literals::StringLiterals;
using stage::Stage;
using Outcome = study::Outcome;

class DebriefTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsAskedTheDayAfter();
    void doneIsKeptWithWhatWasSaid();
    void theReplyMayBeEmptyAndTheTapTakenBack();
    void noMomentAndLaterAreAskedAgain_data();
    void noMomentAndLaterAreAskedAgain();
    void theOneThatWaitedLongestIsAskedFirst();
    void whatIsBeingWrittenIsNotLost();
    void nothingIsLostWhenTheDiskIsFull();
    void usedAtWorkShowsOnTheLessonAndOnMe();
};

void DebriefTest::itIsAskedTheDayAfter()
{
    Stage stage;
    stage.welcomed();
    stage.missionTaken(0);
    stage.begin();
    QCOMPARE(stage.app().debrief()->state(), DebriefViewModel::Silent);
    QVERIFY(stage.app().debrief()->mission().isEmpty());
    stage.laterDays(1);
    stage.app().woke();
    QCOMPARE(stage.app().debrief()->state(), DebriefViewModel::Asking);
    QCOMPARE(stage.app().debrief()->mission(), stage.app().today()->mission());
}

void DebriefTest::doneIsKeptWithWhatWasSaid()
{
    Stage stage;
    stage.welcomed();
    stage.missionTaken(1);
    stage.begin();
    DebriefViewModel *debrief = stage.app().debrief();
    debrief->done();
    QCOMPARE(debrief->state(), DebriefViewModel::Replying);
    debrief->setReply(u" 他说可以改到周四。 "_s);
    debrief->keep();
    const study::ChosenMission &mission = stage.store().learner().missions.first();
    QCOMPARE(mission.outcome, Outcome::Done);
    QCOMPARE(mission.reply, u"他说可以改到周四。"_s);
    QCOMPARE(debrief->kept(), u"记下了。工作里用过 1 次。"_s);
    QVERIFY(stage.app().today()->mission().isEmpty());
    stage.app().show(AppViewModel::Me);
    QCOMPARE(debrief->state(), DebriefViewModel::Silent);
    QVERIFY(stage.app().me()->missions()->value(0, "detail").toString().endsWith(u"他说：他说可以改到周四。"_s));
}

void DebriefTest::theReplyMayBeEmptyAndTheTapTakenBack()
{
    Stage stage;
    stage.welcomed();
    stage.missionTaken(1);
    stage.begin();
    DebriefViewModel *debrief = stage.app().debrief();
    debrief->done();
    debrief->notDone();
    QCOMPARE(debrief->state(), DebriefViewModel::Asking);
    QVERIFY(!stage.store().learner().missions.first().outcome);
    debrief->done();
    debrief->keep();
    debrief->keep(); // a second tap
    QCOMPARE(stage.store().learner().missions.first().outcome, Outcome::Done);
    QVERIFY(stage.store().learner().missions.first().reply.isEmpty());
    QCOMPARE(std::count_if(stage.store().events().cbegin(), stage.store().events().cend(),
                 [](const study::Event &event) { return std::holds_alternative<study::MissionDebriefed>(event.body); }),
        1);
}

void DebriefTest::noMomentAndLaterAreAskedAgain_data()
{
    QTest::addColumn<bool>("later");
    QTest::addColumn<QString>("kept");
    QTest::newRow("no moment") << false << u"没关系，机会还会有。后天再问。"_s;
    QTest::newRow("later") << true << u"好，后天再问。"_s;
}

void DebriefTest::noMomentAndLaterAreAskedAgain()
{
    QFETCH(bool, later);
    Stage stage;
    stage.welcomed();
    stage.missionTaken(1);
    stage.begin();
    DebriefViewModel *debrief = stage.app().debrief();
    later ? debrief->later() : debrief->noMoment();
    QCOMPARE(stage.store().learner().missions.first().outcome, later ? Outcome::Later : Outcome::NoMoment);
    QTEST(debrief->kept(), "kept");
    QVERIFY(!stage.app().today()->mission().isEmpty());

    stage.laterDays(1);
    stage.app().woke();
    QCOMPARE(debrief->state(), DebriefViewModel::Silent);
    stage.laterDays(1);
    stage.app().woke();
    QCOMPARE(debrief->state(), DebriefViewModel::Asking);
}

void DebriefTest::theOneThatWaitedLongestIsAskedFirst()
{
    Stage stage;
    stage.welcomed();
    stage.missionTaken(5);
    stage.at(2);
    (void)stage.store().append(
        study::MissionChosen{course::LessonId(u"feedback/impact"_s), u"周五站会"_s, u"先说影响"_s});
    stage.begin();
    DebriefViewModel *debrief = stage.app().debrief();
    const auto &missions = stage.store().learner().missions;
    QVERIFY(debrief->mission().contains(missions.at(0).then));
    debrief->pick(missions.at(1).id.text());
    QVERIFY(debrief->mission().contains(u"先说影响"_s));
    debrief->noMoment();
    stage.app().show(AppViewModel::Practice);
    QVERIFY(debrief->mission().contains(missions.at(0).then));
    debrief->pick(u"no-such"_s);
    QVERIFY(debrief->mission().contains(missions.at(0).then));
}

void DebriefTest::whatIsBeingWrittenIsNotLost()
{
    Stage stage;
    stage.welcomed();
    stage.missionTaken(1);
    stage.begin();
    DebriefViewModel *debrief = stage.app().debrief();
    debrief->done();
    debrief->setReply(u"他说"_s);
    stage.app().show(AppViewModel::Course);
    stage.app().show(AppViewModel::Today);
    QCOMPARE(debrief->state(), DebriefViewModel::Replying);
    QCOMPARE(debrief->reply(), u"他说"_s);
}

void DebriefTest::nothingIsLostWhenTheDiskIsFull()
{
    Stage stage;
    stage.welcomed();
    stage.missionTaken(1);
    stage.begin();
    DebriefViewModel *debrief = stage.app().debrief();
    debrief->done();
    debrief->setReply(u"他说好"_s);
    stage.store().failWith(ErrorKind::NoSpace);
    debrief->keep();
    QCOMPARE(stage.app().page(), AppViewModel::Trouble);
    stage.store().failWith({});
    stage.app().trouble()->retry();
    QCOMPARE(stage.app().page(), AppViewModel::Today);
    QCOMPARE(debrief->state(), DebriefViewModel::Replying);
    debrief->keep();
    QCOMPARE(stage.store().learner().missions.first().reply, u"他说好"_s);
}

void DebriefTest::usedAtWorkShowsOnTheLessonAndOnMe()
{
    Stage stage;
    stage.welcomed();
    const course::LessonId lesson(u"feedback/camera-test"_s);
    stage.finishLesson(lesson, 3);
    stage.missionTaken(2);
    stage.begin();
    CourseViewModel *course = stage.app().course();
    const auto mark = [&] {
        for (int row = 0; row < course->rows()->count(); ++row) {
            if (course->rows()->value(row, "rowId") == lesson.text())
                return course->rows()->value(row, "lit").toInt();
        }
        return -1;
    };
    course->setFilter(CourseViewModel::All);
    course->setQuery(stage.lessons().course().lesson(lesson)->title.zh);
    QCOMPARE(mark(), 1);
    QCOMPARE(stage.app().me()->used(), QString());
    stage.app().debrief()->done();
    stage.app().debrief()->keep();
    QCOMPARE(mark(), 3);
    QCOMPARE(course->rows()->value(0, "detail").toString(), u"学过、练过、工作里用过"_s);
    QCOMPARE(stage.app().me()->used(), u"工作里用过 1 次"_s);
}

QTEST_GUILESS_MAIN(DebriefTest)
#include "debrief_test.moc"
