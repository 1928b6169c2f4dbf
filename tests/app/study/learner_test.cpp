// SPDX-License-Identifier: Apache-2.0
// Tests what each act changes in the learner.
#include "fsrs/interval.h"
#include "samples.h"
#include "study/ladder.h"

using namespace sanju;
using namespace sanju::study;
using namespace sanju::study::samples;

namespace {

const course::QuestionId kQuestion = questionId(1, 1);
// FNV-1a of "unit/lesson-1/q1", worked out elsewhere.
constexpr std::uint64_t kSeed = 0x944397853c074d1dULL;

QuestionAnswered answered(Grade grade, Milliseconds took = {})
{
    return {kQuestion, lessonId(1), QStringLiteral("single-choice"), grade, {}, took};
}

// The keys whose value differs between two maps.
template <class Map> QList<typename Map::key_type> changedKeys(const Map &before, const Map &after)
{
    QList<typename Map::key_type> keys;
    for (auto it = after.constBegin(); it != after.constEnd(); ++it) {
        const auto old = before.constFind(it.key());
        if (old == before.constEnd() || !(*old == *it))
            keys.append(it.key());
    }
    return keys;
}

template <class Key> bool within(const QList<Key> &keys, const QList<Key> &named)
{
    return std::all_of(keys.begin(), keys.end(), [&named](const Key &key) { return named.contains(key); });
}

// Acts over some months; now and then the clock goes back or leaps.
Diary someMonths(std::uint64_t seed, int acts)
{
    Random random(seed);
    Diary diary;
    int day = 20'000;
    for (int i = 0; i < acts; ++i) {
        if (random.below(6) == 0)
            day += 1 + static_cast<int>(random.below(4));
        if (random.below(60) == 0)
            day -= static_cast<int>(random.below(9));
        diary.on(day, someAct(random, 4, 3));
    }
    return diary;
}

} // namespace

class LearnerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFirstRightAnswerStartsAMemory()
    {
        Diary diary;
        diary.on(100, answered(Grade::Easy));
        const Memory &memory = diary.memory(kQuestion);
        QCOMPARE(memory.state.stability, 8.2956);
        QCOMPARE(memory.reviews, 1);
        QCOMPARE(memory.lapses, 0);
        QVERIFY(!memory.owed);
        QCOMPARE(memory.lastDay.number, 100);
        QCOMPARE(memory.dueDay.number, 100 + fsrs::fuzzedInterval(8, 0, kSeed + 1));
    }

    void theSecondDayCountsTheDaysBetween()
    {
        Diary diary;
        diary.on(100, answered(Grade::Good)).on(109, answered(Grade::Hard));
        const Memory &memory = diary.memory(kQuestion);
        const fsrs::Model model;
        const fsrs::MemoryState expected = model.next(model.initial(Grade::Good), 9, Grade::Hard);
        QVERIFY(memory.state == expected);
        const int interval = model.intervalDays(expected.stability, 0.9);
        QVERIFY(interval > 5);
        QCOMPARE(memory.dueDay.number, 109 + fsrs::fuzzedInterval(interval, 9, kSeed + 2));
    }

    void aSecondAnswerOnTheSameDayFollowsTheSameDayRule()
    {
        Diary diary;
        diary.on(100, answered(Grade::Good)).on(100, answered(Grade::Good));
        const fsrs::Model model;
        QVERIFY(diary.memory(kQuestion).state == model.next(model.initial(Grade::Good), 0, Grade::Good));
        QVERIFY(diary.memory(kQuestion).dueDay.number > 100);
    }

    void aWrongAnswerIsOwedUntilRightOnce()
    {
        Diary diary;
        diary.on(100, answered(Grade::Again));
        QVERIFY(diary.memory(kQuestion).owed);
        QCOMPARE(diary.memory(kQuestion).dueDay.number, 100);
        diary.on(100, answered(Grade::Again));
        QVERIFY(diary.memory(kQuestion).owed);
        diary.on(100, answered(Grade::Hard));
        QVERIFY(!diary.memory(kQuestion).owed);
        QVERIFY(diary.memory(kQuestion).dueDay.number >= 101);
        QCOMPARE(diary.memory(kQuestion).reviews, 3);
    }

    void afterALapseTheQuestionIsDueTomorrowAtTheEarliest()
    {
        // The interval of so weak a memory rounds to nothing; a day is the least.
        Diary diary;
        diary.on(100, answered(Grade::Again)).on(100, answered(Grade::Good));
        QCOMPARE(diary.memory(kQuestion).dueDay.number, 101);
    }

    void wrongAgainBeforeTheNextRightAnswerIsTheSameLapse()
    {
        Diary diary;
        diary.on(100, answered(Grade::Again));
        QCOMPARE(diary.memory(kQuestion).lapses, 0); // it was never known
        diary.on(100, answered(Grade::Good)).on(105, answered(Grade::Again)).on(105, answered(Grade::Again));
        QCOMPARE(diary.memory(kQuestion).lapses, 1);
        diary.on(105, answered(Grade::Good)).on(109, answered(Grade::Again));
        QCOMPARE(diary.memory(kQuestion).lapses, 2);
    }

    void aClockSetBackCountsAsTheSameDay()
    {
        Diary diary;
        diary.on(100, answered(Grade::Good)).on(93, answered(Grade::Good));
        const fsrs::Model model;
        const Memory &memory = diary.memory(kQuestion);
        QVERIFY(memory.state == model.next(model.initial(Grade::Good), 0, Grade::Good));
        QCOMPARE(memory.lastDay.number, 93);
        QVERIFY(memory.dueDay.number > 93);
    }

    void theSpreadDependsOnTheQuestionAndItsReviewsAlone()
    {
        QSet<int> days;
        for (int i = 1; i <= 40; ++i) {
            const Memory one = afterReview(nullptr, questionId(1, i), {100}, Grade::Easy);
            QVERIFY(one == afterReview(nullptr, questionId(1, i), {100}, Grade::Easy));
            days.insert(one.dueDay.number);
        }
        QVERIFY(days.size() >= 4); // of the five that are as good as eight days
    }

    void aLessonGoesThroughItsStepsAndBackToItsStart()
    {
        Diary diary;
        diary.on(100, StepReached{lessonId(1), course::Step::Exercise, 1})
            .on(100, GuessMade{lessonId(1), QStringLiteral("b")});
        LessonProgress progress = diary.learner().lessons.value(lessonId(1));
        QVERIFY(progress.underWay());
        QCOMPARE(progress.step, course::Step::Exercise);
        QCOMPARE(progress.item, 1);
        QCOMPARE(progress.guess, QStringLiteral("b"));
        QVERIFY(!progress.finishedDay);

        diary.finished(101, 1).on(150, StepReached{lessonId(1), course::Step::Clip, 0});
        QVERIFY(diary.learner().lessons.value(lessonId(1)).underWay());
        diary.finished(151, 1);
        progress = diary.learner().lessons.value(lessonId(1));
        QVERIFY(!progress.underWay());
        QCOMPARE(progress.step, course::Step::Hook);
        QCOMPARE(progress.item, 0);
        QCOMPARE(progress.finishedDay->number, 101);
        QCOMPARE(progress.timesFinished, 2);
        QCOMPARE(progress.lastAt, diary.events().constLast().at);
    }

    void aBookmarkIsNoStudy()
    {
        Diary diary;
        diary.on(100, LessonBookmarked{lessonId(2), true});
        const LessonProgress progress = diary.learner().lessons.value(lessonId(2));
        QVERIFY(progress.bookmarked && !progress.underWay());
        QVERIFY(diary.learner().days.isEmpty());
        diary.on(100, LessonBookmarked{lessonId(2), false});
        QVERIFY(!diary.learner().lessons.value(lessonId(2)).bookmarked);
    }

    void timesAreLearntWithoutOutliers()
    {
        Diary diary;
        diary.on(100, answered(Grade::Good, Milliseconds(10'000))).on(100, answered(Grade::Good, Milliseconds(20'000)));
        const QString kind = QStringLiteral("single-choice");
        QCOMPARE(diary.learner().paces.value(kind).count, 2);
        QCOMPARE(diary.learner().paces.value(kind).meanMs, 15'000.0);
        diary.on(100, answered(Grade::Good, Milliseconds(0))).on(100, answered(Grade::Good, Milliseconds(-4)));
        QCOMPARE(diary.learner().paces.value(kind).count, 2);
        diary.on(100, answered(Grade::Good, std::chrono::hours(9)));
        QCOMPARE(diary.learner().paces.value(kind).meanMs, 15'000.0 + (300'000.0 - 15'000.0) / 3);
        for (int i = 0; i < 40; ++i)
            diary.on(100, answered(Grade::Good, Milliseconds(8'000)));
        QVERIFY(std::abs(diary.learner().paces.value(kind).meanMs - 8'000) < 100);
    }

    void aDayCountsWhatWasDoneOnIt()
    {
        Diary diary;
        const QString cloze = QStringLiteral("cloze");
        diary.on(100, answered(Grade::Good, Milliseconds(9'000)))
            .on(100, answered(Grade::Again, Milliseconds(11'000)))
            .on(100, ExerciseDone{lessonId(1), questionId(1, 9), cloze, true, {}, Milliseconds(5'000)})
            .finished(100, 1, std::chrono::hours(2))
            .on(101, answered(Grade::Hard))
            .on(100, DayFinished{2, 1});
        const DayCount day = diary.learner().days.value({100});
        QCOMPARE(day.answers, 2);
        QCOMPARE(day.right, 1);
        QCOMPARE(day.exercises, 1);
        QCOMPARE(day.lessons, 1);
        QCOMPARE(day.lessonMs, qint64(20 * 60'000));
        QCOMPARE(day.activeMs, qint64(20 * 60'000 + 20'000));
        QVERIFY(day.finished);
        QVERIFY(!diary.learner().days.value({101}).finished);
        QCOMPARE(diary.learner().paces.value(cloze).count, 1);
    }

    void missionsEntryAndSettingsAreKept()
    {
        Diary diary;
        const course::EntryId entry(QStringLiteral("trouble"));
        diary.on(100, MissionChosen{lessonId(1), QStringLiteral("when"), QStringLiteral("then")})
            .on(101, MissionChosen{lessonId(2), QStringLiteral("w2"), QStringLiteral("t2")})
            .on(101, EntryChosen{entry})
            .on(101, SettingChanged{QStringLiteral("minutes"), QStringLiteral("6")});
        QCOMPARE(diary.learner().missions.size(), 2);
        const ChosenMission &first = diary.learner().missions.constFirst();
        QCOMPARE(first.id.text(), diary.events().constFirst().id.text());
        QCOMPARE(first.when, QStringLiteral("when"));
        QCOMPARE(first.day.number, 100);
        QVERIFY(diary.learner().entry == entry);
        QCOMPARE(diary.learner().settings.value(QStringLiteral("minutes")), QStringLiteral("6"));
        diary.on(102, EntryChosen{});
        QVERIFY(diary.learner().entry.isEmpty());
        QCOMPARE(diary.learner().events, 5);
    }

    void aDrillDoneMovesItsLadderAndCountsForTheDay()
    {
        Diary diary;
        diary.on(100,
            DrillDone{drillId(1), scenarioId(1, 2), Rating::Fine, {QStringLiteral("看到")}, std::chrono::hours(2)});
        QCOMPARE(diary.lastChange().drills, QList{drillId(1)});
        QCOMPARE(diary.lastChange().paces, QList{QString(kDrillPace)});
        const DrillState first = diary.learner().drills.value(drillId(1));
        QVERIFY(first == afterDrill(nullptr, {100}, scenarioId(1, 2), Rating::Fine));
        diary.on(101, DrillDone{drillId(1), scenarioId(1, 1), Rating::Ready, {}, Milliseconds(0)});
        QVERIFY(diary.learner().drills.value(drillId(1)) == afterDrill(&first, {101}, scenarioId(1, 1), Rating::Ready));
        QCOMPARE(diary.learner().days.value({100}).drills, 1);
        QCOMPARE(diary.learner().days.value({101}).drills, 1);
        // Its time is part of the day's.
        QCOMPARE(diary.learner().days.value({100}).drillMs, 15 * 60'000);
        QCOMPARE(diary.learner().days.value({100}).activeMs, 15 * 60'000);
        QCOMPARE(diary.learner().days.value({101}).activeMs, 0);
        // None counts for more than the longest, and one without a time is not counted.
        QCOMPARE(diary.learner().paces.value(QString(kDrillPace)).count, 1);
        QCOMPARE(diary.learner().paces.value(QString(kDrillPace)).meanMs, 15 * 60'000.0);
    }

    void aRemarkIsDeclinedForItsWordsAlone()
    {
        Diary diary;
        const RemarkDeclined act{QStringLiteral("blame"), QStringLiteral("你们总是")};
        diary.on(100, act).on(101, act).on(101, RemarkDeclined{QStringLiteral("blame"), QStringLiteral("你从来")});
        QCOMPARE(diary.learner().declined,
            (QSet<QString>{QStringLiteral("blame\n你们总是"), QStringLiteral("blame\n你从来")}));
        QCOMPARE(diary.lastChange().declined, QStringList{QStringLiteral("blame\n你从来")});
        QVERIFY(diary.learner().days.isEmpty()); // no study of its own
    }

    void aMissionIsAskedAboutUntilItIsDone()
    {
        Diary diary;
        diary.on(100, MissionChosen{lessonId(1), QStringLiteral("when"), QStringLiteral("then")})
            .on(100, MissionChosen{lessonId(2), QStringLiteral("w2"), QStringLiteral("t2")});
        const MissionId first = diary.learner().missions.at(0).id;
        const ChosenMission other = diary.learner().missions.at(1);
        const auto mission = [&]() -> const ChosenMission & { return diary.learner().missions.at(0); };
        QVERIFY(mission().isOpen() && !mission().outcome);
        QCOMPARE(mission().askDay.number, 101);

        diary.on(101, MissionDebriefed{first, Outcome::NoMoment, {}});
        QVERIFY(mission().isOpen());
        QCOMPARE(mission().askDay.number, 101 + kAskAgainDays);
        diary.on(105, MissionDebriefed{first, Outcome::Later, QStringLiteral("下周")});
        QVERIFY(mission().isOpen());
        QCOMPARE(mission().askDay.number, 105 + kAskAgainDays);
        diary.on(107, MissionDebriefed{first, Outcome::Done, QStringLiteral("他说行")});
        QVERIFY(!mission().isOpen());
        QVERIFY(mission().outcome == Outcome::Done);
        QCOMPARE(mission().reply, QStringLiteral("他说行"));
        QCOMPARE(diary.lastChange().missions, QList{first});
        QVERIFY(!diary.lastChange().mission);
        QVERIFY(diary.learner().missions.at(1) == other);
        QVERIFY(diary.learner().days.contains({107}));
        QCOMPARE(mission().day.number, 100);
    }

    void aDebriefOfAnUnknownMissionChangesNone()
    {
        Diary diary;
        diary.on(100, MissionChosen{lessonId(1), QStringLiteral("when"), QStringLiteral("then")});
        const QList<ChosenMission> before = diary.learner().missions;
        diary.on(101, MissionDebriefed{MissionId(QStringLiteral("elsewhere")), Outcome::Done, {}});
        QVERIFY(diary.learner().missions == before);
        QVERIFY(diary.lastChange().missions.isEmpty());
    }

    void theSameEventsGiveTheSameLearner()
    {
        for (std::uint64_t seed = 1; seed <= 20; ++seed) {
            const Diary diary = someMonths(seed, 400);
            Learner rebuilt;
            for (const Event &event : diary.events())
                apply(rebuilt, event);
            QVERIFY(rebuilt == diary.learner());
            QCOMPARE(rebuilt.events, 400);
        }
    }

    void aChangeNamesAllThatChanged()
    {
        const Diary diary = someMonths(3, 1500);
        Learner learner;
        for (const Event &event : diary.events()) {
            const Learner before = learner;
            const Change change = apply(learner, event);
            QVERIFY(within(changedKeys(before.memories, learner.memories), change.memories));
            QVERIFY(within(changedKeys(before.lessons, learner.lessons), change.lessons));
            QVERIFY(within(changedKeys(before.paces, learner.paces), change.paces));
            QVERIFY(within(changedKeys(before.settings, learner.settings), change.settings));
            QVERIFY(within(changedKeys(before.drills, learner.drills), change.drills));
            QVERIFY(within((learner.declined - before.declined).values(), QList<QString>(change.declined)));
            QVERIFY(within((before.declined - learner.declined).values(), QList<QString>(change.declined)));
            QVERIFY(within(changedKeys(before.papers, learner.papers), QList<QString>(change.papers)));
            for (qsizetype i = 0; i < before.missions.size(); ++i)
                QVERIFY(before.missions.at(i) == learner.missions.at(i) ||
                        change.missions.contains(learner.missions.at(i).id));
            QVERIFY(change.day || before.days == learner.days);
            for (const StudyDay day : changedKeys(before.days, learner.days))
                QVERIFY(day == change.day);
            QCOMPARE(learner.missions.size() - before.missions.size(), change.mission ? 1 : 0);
            QVERIFY(change.entry || before.entry == learner.entry);
        }
    }

    void whateverHappensAMemoryMakesSense()
    {
        for (std::uint64_t seed = 1; seed <= 20; ++seed) {
            const Diary diary = someMonths(seed, 600);
            int reviews = 0;
            for (const Memory &memory : diary.learner().memories) {
                QVERIFY(memory.owed == (memory.lastGrade == Grade::Again));
                QVERIFY(memory.owed == (memory.dueDay == memory.lastDay));
                QVERIFY(memory.dueDay >= memory.lastDay);
                QVERIFY(memory.lapses < memory.reviews);
                QVERIFY(memory.state.stability > 0 && memory.state.difficulty >= 1 && memory.state.difficulty <= 10);
                const double r = retrievability(memory, memory.dueDay.plus(3));
                QVERIFY(r > 0 && r <= 1);
                QCOMPARE(retrievability(memory, memory.lastDay.plus(-4)), 1.0);
                reviews += memory.reviews;
            }
            int answers = 0;
            for (const DayCount &day : diary.learner().days) {
                QVERIFY(day.right <= day.answers && day.lessonMs <= day.activeMs);
                answers += day.answers;
            }
            QCOMPARE(reviews, answers);
        }
    }

    void aQuestionNeverAskedCountsAsLearntWithItsLesson()
    {
        const Memory memory = unasked({100});
        QCOMPARE(memory.dueDay.number, 101);
        QCOMPARE(retrievability(memory, {100}), 1.0);
        QVERIFY(retrievability(memory, {103}) < 0.9);
    }
};

QTEST_GUILESS_MAIN(LearnerTest)
#include "learner_test.moc"
