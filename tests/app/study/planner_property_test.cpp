// SPDX-License-Identifier: Apache-2.0
// Tests what holds for every plan, over random courses and learners.
#include "samples.h"
#include "study/ladder.h"

#include <map>

using namespace sanju;
using namespace sanju::study;
using namespace sanju::study::samples;
using namespace std::chrono_literals;

namespace {

course::Course someCourse(Random &random)
{
    const QStringList kinds{QStringLiteral("single-choice"), QStringLiteral("recall"), QStringLiteral("cloze")};
    const int count = static_cast<int>(random.below(9));
    QList<course::LessonOutline> lessons;
    for (int lesson = 1; lesson <= count; ++lesson) {
        course::LessonOutline made = outline(lesson, static_cast<int>(random.below(7)));
        made.core = random.below(2) == 0;
        made.seconds = 100 + static_cast<int>(random.below(300));
        for (course::QuestionOutline &question : made.questions) {
            question.kind = kinds.at(static_cast<qsizetype>(random.below(3)));
            question.seconds = 5 + static_cast<int>(random.below(60));
        }
        for (int other = 1; other <= count; ++other) {
            if (random.below(8) == 0)
                made.after.append(lessonId(other));
        }
        lessons.append(made);
    }
    course::Entry entry{course::EntryId(QStringLiteral("trouble")), {}, {lessonId(2), lessonId(50)}};
    return courseOf(lessons, {entry});
}

// Ends on some day; the clock may have been anywhere before.
Diary someLearner(Random &random, int &day)
{
    Diary diary;
    day = 20'000;
    const std::uint64_t acts = random.below(120);
    for (std::uint64_t i = 0; i < acts; ++i) {
        if (random.below(5) == 0)
            day += 1 + static_cast<int>(random.below(random.below(9) == 0 ? 30 : 3));
        if (random.below(50) == 0)
            day -= static_cast<int>(random.below(40));
        diary.on(day, someAct(random, 9, 6));
    }
    day += static_cast<int>(random.below(5));
    return diary;
}

struct Sample
{
    course::Course course;
    Diary diary;
    StudyDay today;
    int minutes = 4;
    DayPlan plan;
    QList<course::Drill> drills;
    DayPlan drilled; // with them
};

QList<course::Drill> someDrills(Random &random)
{
    QList<course::Drill> drills;
    const int count = static_cast<int>(random.below(7));
    for (int i = 1; i <= count; ++i) {
        drills.append(drillOf(i, static_cast<int>(random.below(4)), {1 + static_cast<int>(random.below(9))}));
        drills.last().kind = static_cast<course::DrillKind>(random.below(10));
    }
    return drills;
}

Sample sampleOf(std::uint64_t seed)
{
    Random random(seed);
    Sample sample;
    sample.course = someCourse(random);
    int day = 0;
    sample.diary = someLearner(random, day);
    sample.today = {day};
    sample.minutes = 1 + static_cast<int>(random.below(12));
    sample.plan = planDay(sample.course, sample.diary.learner(), sample.today, sample.minutes);
    sample.drills = someDrills(random);
    sample.drilled = planDay(sample.course, sample.diary.learner(), sample.today, sample.minutes, sample.drills);
    return sample;
}

constexpr std::uint64_t kSamples = 4000;

QList<PlanItem> dueItems(const DayPlan &plan)
{
    QList<PlanItem> reviews = plan.items;
    reviews.removeIf(
        [](const PlanItem &item) { return item.kind == PlanItem::Kind::Lesson || item.reason == Reason::JustLearnt; });
    return reviews;
}

// Study days before today since the last one with a drill.
int studyDaysWithoutDrill(const Learner &learner, StudyDay today)
{
    int without = 0;
    for (auto day = learner.days.constBegin(); day != learner.days.lowerBound(today); ++day)
        without = day->drills > 0 ? 0 : without + 1;
    return without;
}

qsizetype drillsIn(const DayPlan &plan)
{
    return std::ranges::count(plan.items, PlanItem::Kind::Drill, &PlanItem::kind);
}

// Due as the learner would put it. Days ahead of today are the clock's doing and are left out.
QSet<course::QuestionId> dueFor(const Sample &sample)
{
    QSet<course::QuestionId> due;
    const Learner &learner = sample.diary.learner();
    for (const course::LessonOutline &lesson : sample.course.lessons()) {
        const auto finished = learner.lessons.value(lesson.id).finishedDay;
        for (const course::QuestionOutline &question : lesson.questions) {
            const auto memory = learner.memories.constFind(question.id);
            if (memory == learner.memories.constEnd() ? finished && *finished < sample.today
                                                      : memory->owed || memory->dueDay <= sample.today)
                due.insert(question.id);
        }
    }
    return due;
}

bool dateAhead(const Sample &sample)
{
    const Learner &learner = sample.diary.learner();
    return std::any_of(learner.memories.begin(), learner.memories.end(),
               [&](const Memory &memory) { return memory.lastDay > sample.today; }) ||
           std::any_of(learner.lessons.begin(), learner.lessons.end(),
               [&](const LessonProgress &progress) { return progress.finishedDay > sample.today; });
}

} // namespace

class PlannerPropertyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSamplesReachEveryReason()
    {
        std::map<Reason, int> reasons;
        int comeBacks = 0;
        int waiting = 0;
        int ahead = 0;
        for (std::uint64_t seed = 0; seed < kSamples; ++seed) {
            const Sample sample = sampleOf(seed);
            for (const PlanItem &item : sample.plan.items)
                ++reasons[item.reason];
            comeBacks += sample.plan.comeBack ? 1 : 0;
            waiting += sample.plan.waiting > 0 ? 1 : 0;
            ahead += dateAhead(sample) ? 1 : 0;
        }
        for (const Reason reason : {Reason::Resume, Reason::NextOnPath, Reason::WrongLastTime, Reason::Slipping,
                 Reason::New, Reason::JustLearnt})
            QVERIFY2(reasons[reason] > 50, qPrintable(QString::number(static_cast<int>(reason))));
        QVERIFY(comeBacks > 50 && waiting > 200 && ahead > 50);
    }

    void thePlanIsAFunctionOfItsArguments()
    {
        for (std::uint64_t seed = 0; seed < 200; ++seed) {
            const Sample sample = sampleOf(seed);
            QVERIFY(planDay(sample.course, sample.diary.learner(), sample.today, sample.minutes) == sample.plan);
        }
    }

    void theTotalIsTheSumAndAtMostTheBudgetPlusOneItem()
    {
        for (std::uint64_t seed = 0; seed < kSamples; ++seed) {
            const DayPlan plan = sampleOf(seed).plan;
            Milliseconds sum{0};
            Milliseconds longest{0};
            for (const PlanItem &item : plan.items) {
                QVERIFY(item.estimate >= kShortestAnswer);
                sum += item.estimate;
                longest = std::max(longest, item.estimate);
            }
            QCOMPARE(plan.total, sum);
            QVERIFY(plan.total <= plan.budget + longest);
        }
    }

    void noItemComesTwiceAndEachBelongsToTheCourse()
    {
        for (std::uint64_t seed = 0; seed < kSamples; ++seed) {
            const Sample sample = sampleOf(seed);
            QSet<course::QuestionId> questions;
            for (qsizetype i = 0; i < sample.plan.items.size(); ++i) {
                const PlanItem &item = sample.plan.items[i];
                QVERIFY(sample.course.lesson(item.lesson));
                if (item.kind == PlanItem::Kind::Lesson) {
                    QCOMPARE(i, 0);
                    QVERIFY(item.question.isEmpty());
                    continue;
                }
                QVERIFY(!questions.contains(item.question));
                questions.insert(item.question);
                QVERIFY(sample.course.lessonOf(item.question)->id == item.lesson);
                QVERIFY(item.retrievability > 0 && item.retrievability <= 1);
            }
        }
    }

    void everyDueQuestionIsInThePlanOrCountedAsWaiting()
    {
        for (std::uint64_t seed = 0; seed < kSamples; ++seed) {
            const Sample sample = sampleOf(seed);
            const QSet<course::QuestionId> due = dueFor(sample);
            const QList<PlanItem> items = dueItems(sample.plan);
            if (dateAhead(sample)) {
                QVERIFY(items.size() + sample.plan.waiting >= due.size());
                continue;
            }
            QCOMPARE(items.size() + sample.plan.waiting, due.size());
            for (const PlanItem &item : items)
                QVERIFY(due.contains(item.question));
        }
    }

    void everyReasonIsTrue()
    {
        for (std::uint64_t seed = 0; seed < kSamples; ++seed) {
            const Sample sample = sampleOf(seed);
            const Learner &learner = sample.diary.learner();
            for (const PlanItem &item : sample.plan.items) {
                const LessonProgress progress = learner.lessons.value(item.lesson);
                const bool asked = learner.memories.contains(item.question);
                const Memory memory = learner.memories.value(item.question);
                switch (item.reason) {
                case Reason::Resume:
                    QVERIFY(progress.underWay() && !progress.finishedDay);
                    break;
                case Reason::NextOnPath:
                    QVERIFY(!progress.underWay() && !progress.finishedDay);
                    break;
                case Reason::WrongLastTime:
                    QVERIFY(memory.lastGrade == Grade::Again);
                    break;
                case Reason::Slipping:
                    QVERIFY(asked && !memory.owed && memory.lastDay != sample.today);
                    break;
                case Reason::New:
                    QVERIFY(!asked && progress.finishedDay && *progress.finishedDay != sample.today);
                    break;
                case Reason::JustLearnt:
                    QVERIFY(!asked && item == sample.plan.items.constLast());
                    QVERIFY(item.question == sample.course.lesson(item.lesson)->questions.constFirst().id);
                    QVERIFY(
                        progress.finishedDay == sample.today || sample.plan.items.constFirst().lesson == item.lesson);
                    break;
                case Reason::DrillDue:
                    QFAIL("there are no drills in this plan");
                }
            }
        }
    }

    void whatWaitsIsNoMoreUrgentThanWhatIsPlanned()
    {
        for (std::uint64_t seed = 0; seed < kSamples; ++seed) {
            const Sample sample = sampleOf(seed);
            if (sample.plan.comeBack || dateAhead(sample))
                continue;
            QSet<course::QuestionId> waiting = dueFor(sample);
            double least = 0;
            bool allOwed = true;
            for (const PlanItem &item : dueItems(sample.plan)) {
                waiting.remove(item.question);
                if (item.reason == Reason::WrongLastTime)
                    continue;
                allOwed = false;
                least = std::max(least, item.retrievability);
            }
            const Learner &learner = sample.diary.learner();
            for (const course::QuestionId &id : waiting) {
                const auto known = learner.memories.constFind(id);
                const bool asked = known != learner.memories.constEnd();
                if (asked && known->owed) {
                    QVERIFY(allOwed);
                    continue;
                }
                const course::LessonId lesson = sample.course.lessonOf(id)->id;
                const Memory memory = asked ? *known : unasked(*learner.lessons.value(lesson).finishedDay);
                QVERIFY(retrievability(memory, sample.today) >= least);
            }
        }
    }

    void topicsAreMixedAsFarAsPossible()
    {
        for (std::uint64_t seed = 0; seed < kSamples; ++seed) {
            const DayPlan plan = sampleOf(seed).plan;
            const QList<PlanItem> reviews = dueItems(plan);
            QHash<course::LessonId, qsizetype> counts;
            for (const PlanItem &item : reviews)
                ++counts[item.lesson];
            course::LessonId before;
            if (!plan.items.isEmpty() && plan.items.constFirst().kind == PlanItem::Kind::Lesson)
                before = plan.items.constFirst().lesson;
            qsizetype fewest = 0;
            for (auto it = counts.begin(); it != counts.end(); ++it)
                fewest = std::max(fewest, 2 * *it - reviews.size() - (it.key() == before ? 0 : 1));
            qsizetype pairs = 0;
            for (const PlanItem &item : reviews) {
                pairs += item.lesson == before ? 1 : 0;
                before = item.lesson;
            }
            QCOMPARE(pairs, fewest);
        }
    }

    void aNewLessonOnlyComesWhenThereIsRoomAndOnceADay()
    {
        for (std::uint64_t seed = 0; seed < kSamples; ++seed) {
            const Sample sample = sampleOf(seed);
            const DayCount count = sample.diary.learner().days.value(sample.today);
            const Milliseconds asked = std::chrono::minutes(sample.minutes);
            const bool lesson =
                !sample.plan.items.isEmpty() && sample.plan.items.constFirst().kind == PlanItem::Kind::Lesson;
            const course::LessonOutline *next = nextLesson(sample.course, sample.diary.learner());
            if (lesson) {
                QCOMPARE(count.lessons, 0);
                QVERIFY(sample.plan.items.constFirst().lesson == next->id);
            }
            if (lesson && sample.plan.items.constFirst().reason == Reason::NextOnPath) {
                QVERIFY(!sample.plan.comeBack);
                // By reviews: a drill that was done is no review.
                const Milliseconds drilled =
                    std::min(Milliseconds(count.drillMs), drillEstimate(sample.diary.learner()));
                const Milliseconds spent = asked - sample.plan.budget - drilled;
                const auto load = [&](const DayPlan &plan) {
                    Milliseconds sum = spent;
                    for (const PlanItem &item : dueItems(plan))
                        sum += item.estimate;
                    return sum;
                };
                // What was reviewed before the lesson cannot be taken back: then there is no more of it.
                QVERIFY(load(sample.plan) <= asked / 2 || dueItems(sample.plan).isEmpty());
                // With minutes enough for all that is due
                QVERIFY(load(planDay(sample.course, sample.diary.learner(), sample.today, 60)) <= asked * 3 / 4);
            }
            // Nothing to do although there is a lesson: only when the day is over or the reviews used it up.
            if (sample.plan.items.isEmpty() && next && !sample.plan.done && count.lessons == 0)
                QVERIFY(sample.plan.budget <= asked / 2);
        }
    }

    void withDrillsAPlanIsAFunctionOfItsArgumentsToo()
    {
        for (std::uint64_t seed = 0; seed < 200; ++seed) {
            const Sample sample = sampleOf(seed);
            QVERIFY(planDay(sample.course, sample.diary.learner(), sample.today, sample.minutes, sample.drills) ==
                    sample.drilled);
        }
    }

    void oneDrillADayAtMostAndOnlyWhereThereIsRoom()
    {
        int planned = 0;
        int beside = 0;
        int inTurn = 0;
        for (std::uint64_t seed = 0; seed < kSamples; ++seed) {
            const Sample sample = sampleOf(seed);
            const Learner &learner = sample.diary.learner();
            const DayPlan &plan = sample.drilled;
            QVERIFY(drillsIn(plan) <= 1);
            if (drillsIn(plan) == 0)
                continue;
            ++planned;
            const auto item = std::ranges::find(plan.items, PlanItem::Kind::Drill, &PlanItem::kind);
            // After the reviews, before what closes the day.
            QVERIFY(item + 1 == plan.items.cend() ||
                    (item + 2 == plan.items.cend() && (item + 1)->reason == Reason::JustLearnt));
            QVERIFY(item->reason == Reason::DrillDue && item->lesson.isEmpty() && item->question.isEmpty());
            QCOMPARE(item->estimate, drillEstimate(learner));
            QVERIFY(dueDrills(sample.drills, learner, sample.today).contains(item->drill));
            const auto drill = std::ranges::find(sample.drills, item->drill, &course::Drill::id);
            QVERIFY(drill->kind != course::DrillKind::Game && !drill->scenarios.isEmpty());

            QVERIFY(!plan.comeBack && learner.days.value(sample.today).drills == 0);
            Milliseconds reviews{0};
            for (const PlanItem &each : plan.items)
                reviews += each.kind == PlanItem::Kind::Review && each.reason != Reason::JustLearnt &&
                                   learner.memories.value(each.question).lastDay != sample.today
                               ? each.estimate
                               : Milliseconds(0);
            const Milliseconds half = Milliseconds(std::chrono::minutes(sample.minutes)) / 2;
            QVERIFY(reviews <= half);
            // A review waits because of a drill only when there was none for long.
            if (plan.waiting > 0) {
                ++inTurn;
                QVERIFY(studyDaysWithoutDrill(learner, sample.today) >= kDrillTurn);
            }
            if (plan.items.constFirst().kind == PlanItem::Kind::Lesson) {
                ++beside;
                QVERIFY(reviews + item->estimate <= half ||
                        reviews + item->estimate + plan.items.constFirst().estimate <= 2 * half);
            }
        }
        QVERIFY(planned > 200 && beside > 50 && inTurn > 10);
    }

    void aDrillTakesTheTimeOfALessonOrItsOwnOrHasItsTurn()
    {
        for (std::uint64_t seed = 0; seed < kSamples; ++seed) {
            const Sample sample = sampleOf(seed);
            const DayPlan &plan = sample.drilled;
            Milliseconds sum{0};
            Milliseconds longest{0};
            for (const PlanItem &item : plan.items) {
                sum += item.estimate;
                longest = std::max(longest, item.estimate);
            }
            QCOMPARE(plan.total, sum);
            QVERIFY(plan.total <= plan.budget + longest);
            QCOMPARE(plan.budget, sample.plan.budget);
            if (drillsIn(plan) == 0) {
                QVERIFY(plan == sample.plan);
                continue;
            }
            const bool inTurn = studyDaysWithoutDrill(sample.diary.learner(), sample.today) >= kDrillTurn;
            for (const PlanItem &item : sample.plan.items)
                QVERIFY(item.kind == PlanItem::Kind::Lesson || item.reason == Reason::JustLearnt ||
                        plan.items.contains(item) || inTurn);
        }
    }

    void aReturnIsLight()
    {
        for (std::uint64_t seed = 0; seed < kSamples; ++seed) {
            const Sample sample = sampleOf(seed);
            if (!sample.plan.comeBack || sample.plan.done)
                continue;
            Milliseconds owed{0};
            for (const PlanItem &item : sample.plan.items)
                owed += item.reason == Reason::WrongLastTime ? item.estimate : Milliseconds(0);
            QVERIFY(sample.plan.budget - owed <= Milliseconds(5min));
            QVERIFY(sample.plan.budget - owed <= std::chrono::minutes(sample.minutes));
        }
    }

    void aFinishedDayIsEmptyAndOnlyAFinishedDayIsDone()
    {
        for (std::uint64_t seed = 0; seed < kSamples; ++seed) {
            const Sample sample = sampleOf(seed);
            QCOMPARE(sample.plan.done, sample.diary.learner().days.value(sample.today).finished);
            QVERIFY(!sample.plan.done || sample.plan.items.isEmpty());
        }
    }

    // Whatever was put off comes up within two years of days on which one answers what is planned.
    void nothingWaitsForEver()
    {
        for (std::uint64_t seed = 0; seed < 150; ++seed) {
            Sample sample = sampleOf(seed);
            QSet<course::QuestionId> open = dueFor(sample);
            for (int day = 1; day <= 730 && !open.isEmpty(); ++day) {
                const StudyDay today = sample.today.plus(day);
                for (const PlanItem &item :
                    planDay(sample.course, sample.diary.learner(), today, sample.minutes).items) {
                    if (item.kind == PlanItem::Kind::Lesson) {
                        sample.diary.on(today.number, LessonFinished{item.lesson, {}});
                    } else {
                        open.remove(item.question);
                        sample.diary.answered(today.number, item.question);
                    }
                }
            }
            QVERIFY(open.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(PlannerPropertyTest)
#include "planner_property_test.moc"
