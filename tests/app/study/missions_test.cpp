// SPDX-License-Identifier: Apache-2.0
// Tests when something that was done at work is proposed once more, with whom, and that no is an answer.
#include "samples.h"
#include "study/missions.h"

using namespace sanju;
using namespace sanju::study;
using namespace sanju::study::samples;

namespace {

const auto kWhen = QStringLiteral("周会前");
const auto kThen = QStringLiteral("先问一句");

// A diary whose missions are told apart by their number: each is the event of that number.
class Log : public Diary
{
public:
    MissionId chosen(int day, int lesson, std::optional<Direction> direction = {}, const MissionId &repeats = {},
        std::optional<int> onDay = {})
    {
        const MissionId id(QStringLiteral("event-%1").arg(events().size()));
        const std::optional<StudyDay> on = onDay ? std::optional(StudyDay{*onDay}) : std::nullopt;
        Diary::on(day, MissionChosen{lesson == 0 ? course::LessonId() : lessonId(lesson), kWhen, kThen, {}, direction,
                           on, repeats});
        return id;
    }
    void told(int day, const MissionId &mission, Outcome outcome = Outcome::Done)
    {
        Diary::on(day, MissionDebriefed{mission, outcome, {}});
    }
    MissionId done(int day, int lesson, std::optional<Direction> direction = {}, const MissionId &repeats = {})
    {
        const MissionId id = chosen(day, lesson, direction, repeats);
        told(day, id);
        return id;
    }
    void declined(int day, const MissionId &mission) { Diary::on(day, RepeatDeclined{mission}); }

    std::optional<Repeat> next(int day) const { return nextRepeat(learner(), {day}); }
};

} // namespace

class MissionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsProposedBeforeSomethingWasDone()
    {
        Log log;
        QVERIFY(!log.next(100));
        const MissionId mission = log.chosen(100, 1);
        QVERIFY(!log.next(130));
        QVERIFY(!repeatAfter(log.learner(), mission));
        QVERIFY(!repeatAfter(log.learner(), MissionId(QStringLiteral("no-such"))));
        for (const Outcome outcome : {Outcome::NoMoment, Outcome::Later}) {
            log.told(101, mission, outcome);
            QVERIFY(!log.next(130));
        }
    }

    void thePausesGrowFromOneRepeatToTheNext()
    {
        Log log;
        MissionId last;
        int day = 100;
        for (const int pause : {3, 7, 14, 30}) {
            last = log.done(day, 1, {}, last);
            QVERIFY(!log.next(day + pause - 1));
            const std::optional<Repeat> repeat = log.next(day + pause);
            QVERIFY(repeat && repeat->of == last);
            QCOMPARE(repeat->from.number, day + pause);
            QVERIFY(repeatAfter(log.learner(), last) == repeat);
            day += pause;
        }
        log.done(day, 1, {}, last);
        QVERIFY(!log.next(day + 400)); // by now it is a habit
    }

    void thePauseBeginsOnTheDayItWasTold()
    {
        Log log;
        const MissionId mission = log.chosen(100, 1, {}, {}, 105);
        log.told(108, mission);
        QVERIFY(!log.next(110));
        QVERIFY(log.next(111));
    }

    void eachRepeatGoesWhereItWasNotUsedForLongest()
    {
        Log log;
        MissionId last = log.done(100, 1, Direction::Across);
        QCOMPARE(log.next(103)->direction, Direction::Up);
        last = log.done(103, 1, Direction::Up, last);
        QCOMPARE(log.next(110)->direction, Direction::Down);
        last = log.done(110, 1, Direction::Down, last);
        QCOMPARE(log.next(124)->direction, Direction::Across);
        last = log.done(124, 1, Direction::Across, last);
        QCOMPARE(log.next(154)->direction, Direction::Up);
    }

    void withoutAnyDirectionItBeginsUp()
    {
        Log log;
        log.done(100, 1);
        QCOMPARE(log.next(103)->direction, Direction::Up);
    }

    void aDirectionUsedElsewhereSaysNothingAboutThisBehaviour()
    {
        Log log;
        log.done(100, 1, Direction::Down);
        log.done(101, 2, Direction::Up);
        QCOMPARE(repeatAfter(log.learner(), MissionId(QStringLiteral("event-0")))->direction, Direction::Up);
    }

    void whileTheSameIsOpenItIsNotProposed()
    {
        Log log;
        const MissionId first = log.done(100, 1);
        const MissionId second = log.chosen(102, 1); // from the lesson, not as a repeat
        QVERIFY(!log.next(103));
        log.told(103, second, Outcome::NoMoment);
        QVERIFY(!log.next(130));
        log.told(131, second);
        QVERIFY(!repeatAfter(log.learner(), first));
        QCOMPARE(log.next(138)->of.text(), second.text());
    }

    void onesOwnWordsAreRepeatedAlongTheirChain()
    {
        Log log;
        const MissionId mine = log.done(100, 0);
        const MissionId other = log.done(100, 0);
        const MissionId again = log.chosen(103, 0, {}, mine);
        QVERIFY(!repeatAfter(log.learner(), mine));
        QVERIFY(repeatAfter(log.learner(), other));
        log.told(103, again);
        QCOMPARE(repeatAfter(log.learner(), again)->from.number, 110);
    }

    void oneADayWhetherTakenOrDeclined()
    {
        Log log;
        const MissionId first = log.done(100, 1);
        const MissionId second = log.done(101, 2);
        QCOMPARE(log.next(110)->of.text(), first.text()); // waited longer
        Log taken = log;
        taken.chosen(110, 1, {}, first);
        QVERIFY(!taken.next(110));
        QCOMPARE(taken.next(111)->of.text(), second.text());
        log.declined(110, first);
        QVERIFY(!log.next(110));
        QCOMPARE(log.next(111)->of.text(), second.text());
    }

    void whatIsDeclinedComesBackAfterTheNextLongerPauseAndThenNoMore()
    {
        Log log;
        const MissionId mission = log.done(100, 1);
        int day = 103;
        for (const int pause : {7, 14, 30}) {
            log.declined(day, mission);
            QVERIFY(!log.next(day + pause - 1));
            QVERIFY(log.next(day + pause));
            day += pause;
        }
        log.declined(day, mission);
        QVERIFY(!log.next(day + 400));
    }

    void aChainThatClosesInItselfIsLivedWith()
    {
        Log log;
        log.done(100, 0, {}, MissionId(QStringLiteral("event-2")));
        log.done(101, 0, {}, MissionId(QStringLiteral("event-0")));
        (void)log.next(130);
        QVERIFY(log.learner().missions.size() == 2);
    }

    void openOnesStandByTheirDay()
    {
        Log log;
        const MissionId late = log.chosen(100, 1, {}, {}, 110);
        const MissionId soon = log.chosen(101, 2);
        log.done(102, 3);
        const QList<ChosenMission> open = openMissions(log.learner());
        QCOMPARE(open.size(), 2);
        QCOMPARE(open.at(0).id.text(), soon.text());
        QCOMPARE(open.at(1).id.text(), late.text());
        QVERIFY(findMission(log.learner(), late)->on == StudyDay{110});
        QVERIFY(!findMission(log.learner(), {}));
    }
};

QTEST_GUILESS_MAIN(MissionsTest)
#include "missions_test.moc"
