// SPDX-License-Identifier: Apache-2.0
// Chooses what to do today: what is due, whether a lesson and a drill fit, and in which order.
#include "study/planner.h"

#include "study/interleave.h"
#include "study/ladder.h"

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace sanju::study {

namespace {

using course::Course;
using course::LessonOutline;
using course::QuestionOutline;

// The learner's own times, looked up once for a whole plan.
class Paces
{
public:
    explicit Paces(const Learner &learner)
    {
        for (auto it = learner.paces.constBegin(); it != learner.paces.constEnd(); ++it) {
            if (it->count >= kTrustedTimes)
                m_known.emplace_back(it.key(), Milliseconds(std::llround(it->meanMs)));
        }
    }

    Milliseconds of(const QuestionOutline &question) const
    {
        return std::clamp(time(question.kind, std::chrono::seconds(question.seconds)), kShortestAnswer, kLongestAnswer);
    }
    Milliseconds of(const LessonOutline &lesson) const
    {
        return std::clamp(time(kLessonPace, std::chrono::seconds(lesson.seconds)), kShortestAnswer, kLongestLesson);
    }
    Milliseconds ofDrill() const { return std::clamp(time(kDrillPace, kUsualDrill), kShortestAnswer, kLongestDrill); }

private:
    template <class Text> Milliseconds time(const Text &kind, Milliseconds authors) const
    {
        for (const auto &[known, mean] : m_known) {
            if (known == kind)
                return mean;
        }
        return authors;
    }

    std::vector<std::pair<QString, Milliseconds>> m_known;
};

// Points into course and learner: a plan looks at ten thousand of these and copies a dozen.
struct Due
{
    const LessonOutline *lesson = nullptr;
    const QuestionOutline *question = nullptr;
    int lessonAt = 0;
    int order = 0;   // on the path
    int tier = 0;    // lowest first
    double rank = 0; // inside the tier, lowest first
    double retrievability = 0;
    Reason reason = Reason::Slipping;
    Milliseconds estimate{0};
    fsrs::MemoryState state{};
    int elapsed = 0; // days since it was last seen
};

constexpr int kOwedToday = 0; // wrong today: belongs to today's session whatever the time
constexpr int kOwed = 1;
constexpr int kOther = 2;

// For a heap whose front is what to take first.
bool comesLater(const Due &a, const Due &b)
{
    if (a.tier != b.tier)
        return a.tier > b.tier;
    if (a.rank != b.rank)
        return a.rank > b.rank;
    if (a.lesson->core != b.lesson->core)
        return b.lesson->core;
    return a.order > b.order;
}

// A day that lies further ahead than the interval is long was written under a wrong clock and tells nothing; waiting
// for it could take years. A zone crossed or a clock set back a little just makes the wait that much longer.
bool isDue(const Memory &memory, StudyDay today)
{
    if (memory.owed || memory.dueDay <= today)
        return true;
    const int interval = std::max(1, daysBetween(memory.lastDay, memory.dueDay));
    return memory.lastDay > today && daysBetween(today, memory.dueDay) > 2 * interval;
}

// What a come-back review is worth: the chance that it succeeds times the days of stability that success adds, for each
// second it takes.
double worth(const Due &due)
{
    const double gained = memoryModel().next(due.state, due.elapsed, Grade::Good).stability - due.state.stability;
    return due.retrievability * gained / static_cast<double>(due.estimate.count());
}

struct Stock
{
    std::vector<Due> due;
    int answeredToday = 0; // questions, however often
};

Stock takeStock(const Course &course, const Learner &learner, StudyDay today, const Paces &paces)
{
    Stock found;
    int lessonAt = -1;
    int order = 0;
    for (const LessonOutline &lesson : course.lessons()) {
        ++lessonAt;
        const auto progress = learner.lessons.constFind(lesson.id);
        std::optional<Memory> fresh;
        if (progress != learner.lessons.constEnd() && progress->finishedDay)
            fresh = unasked(*progress->finishedDay);
        for (const QuestionOutline &question : lesson.questions) {
            ++order;
            const auto known = learner.memories.constFind(question.id);
            const bool asked = known != learner.memories.constEnd();
            if (asked && known->lastDay == today)
                ++found.answeredToday;
            const Memory *memory = asked ? &*known : fresh ? &*fresh : nullptr;
            if (!memory || !isDue(*memory, today))
                continue;
            Due due{&lesson, &question, lessonAt, order};
            due.tier = !memory->owed ? kOther : memory->lastDay == today ? kOwedToday : kOwed;
            due.reason = memory->owed ? Reason::WrongLastTime : asked ? Reason::Slipping : Reason::New;
            due.state = memory->state;
            due.elapsed = std::max(0, daysBetween(memory->lastDay, today));
            due.retrievability = retrievability(*memory, today);
            due.rank = due.retrievability;
            due.estimate = paces.of(question);
            found.due.push_back(due);
        }
    }
    return found;
}

// What today's reviews took from the minutes. The lesson is the one item that may go beyond them, so its time is not
// counted; nor are wrong answers that returned, which belong to the item they repeat: else a session that was killed
// would have less to do than one that was not.
Milliseconds spentOn(const DayCount &count, int questions)
{
    const qint64 reviews = count.activeMs - count.lessonMs - count.drillMs;
    return Milliseconds(count.answers > questions ? reviews * questions / count.answers : reviews);
}

// The drill to do today, if nothing but the time speaks against it; empty when there is none.
course::DrillId drillFor(const QList<course::Drill> &drills, const Learner &learner, StudyDay today)
{
    const QList<course::DrillId> due = dueDrills(drills, learner, today);
    for (const course::DrillId &id : due) {
        const auto drill = std::ranges::find(drills, id, &course::Drill::id);
        if (drill->kind != course::DrillKind::Game && !drill->scenarios.isEmpty())
            return id;
    }
    return {};
}

// The last day with a lesson or a drill had just a drill.
bool isLessonsTurn(const Learner &learner, StudyDay today)
{
    for (auto day = learner.days.lowerBound(today); day != learner.days.constBegin();) {
        --day;
        if (day->lessons > 0 || day->drills > 0)
            return day->lessons == 0;
    }
    return false;
}

// None of the last kDrillTurn study days before today had a drill.
bool isDrillsTurn(const Learner &learner, StudyDay today)
{
    int without = 0;
    for (auto day = learner.days.lowerBound(today); day != learner.days.constBegin() && without < kDrillTurn;) {
        --day;
        if (day->drills > 0)
            return false;
        ++without;
    }
    return without == kDrillTurn;
}

// Apart from what is owed today, by worth alone.
void rankByWorth(std::vector<Due> &all)
{
    for (Due &due : all) {
        if (due.tier == kOwedToday)
            continue;
        due.tier = kOther;
        due.rank = -worth(due);
    }
}

Milliseconds timeOf(const std::vector<Due> &all)
{
    Milliseconds sum{0};
    for (const Due &due : all)
        sum += due.estimate;
    return sum;
}

Milliseconds timeOwedToday(const std::vector<Due> &all)
{
    Milliseconds sum{0};
    for (const Due &due : all) {
        if (due.tier == kOwedToday)
            sum += due.estimate;
    }
    return sum;
}

// Days since anything was studied before today; 0 for a learner who has just begun. Today does not count, so that a
// light day stays one after its first answer.
int daysAway(const Learner &learner, StudyDay today)
{
    const auto from = learner.days.lowerBound(today);
    return from == learner.days.constBegin() ? 0 : daysBetween(std::prev(from).key(), today);
}

// Takes the first ones out of `all`. On a day with a lesson only what fits; otherwise up to the one that uses it up.
std::vector<Due> take(std::vector<Due> &all, Milliseconds limit, bool mustFit)
{
    std::vector<Due> taken;
    Milliseconds used{0};
    std::make_heap(all.begin(), all.end(), comesLater);
    while (!all.empty()) {
        if (mustFit ? used + all.front().estimate > limit : used >= limit)
            break;
        used += all.front().estimate;
        taken.push_back(all.front());
        std::pop_heap(all.begin(), all.end(), comesLater);
        all.pop_back();
    }
    return taken;
}

PlanItem reviewItem(const Due &due)
{
    return {PlanItem::Kind::Review, due.lesson->id, due.question->id, due.reason, due.retrievability, due.estimate};
}

// The lesson finished last today, for the first time.
const LessonOutline *learntToday(const Course &course, const Learner &learner, StudyDay today)
{
    const LessonOutline *last = nullptr;
    Instant lastAt;
    for (const LessonOutline &lesson : course.lessons()) {
        const auto progress = learner.lessons.constFind(lesson.id);
        if (progress == learner.lessons.constEnd() || progress->finishedDay != today)
            continue;
        if (!last || progress->lastAt > lastAt) {
            last = &lesson;
            lastAt = progress->lastAt;
        }
    }
    return last;
}

// The first question of the lesson just learnt, unless it was asked before or the minutes are used up. A lesson with
// other questions in the plan was learnt before.
std::optional<PlanItem> closingQuestion(const LessonOutline &lesson, const Learner &learner,
    const std::vector<Due> &taken, Milliseconds budget, const Paces &paces)
{
    if (lesson.questions.isEmpty() || learner.memories.contains(lesson.questions.constFirst().id))
        return std::nullopt;
    const QuestionOutline &first = lesson.questions.constFirst();
    const Milliseconds takes = paces.of(first);
    const bool known =
        std::any_of(taken.begin(), taken.end(), [&lesson](const Due &due) { return due.lesson == &lesson; });
    if (known || timeOf(taken) + takes > budget)
        return std::nullopt;
    return PlanItem{PlanItem::Kind::Review, lesson.id, first.id, Reason::JustLearnt, 1, takes};
}

} // namespace

Milliseconds estimate(const Learner &learner, const QuestionOutline &question)
{
    return Paces(learner).of(question);
}

Milliseconds estimate(const Learner &learner, const LessonOutline &lesson)
{
    return Paces(learner).of(lesson);
}

Milliseconds drillEstimate(const Learner &learner)
{
    return Paces(learner).ofDrill();
}

DayPlan planDay(
    const Course &course, const Learner &learner, StudyDay today, int minutes, const QList<course::Drill> &drills)
{
    const Milliseconds asked = std::chrono::minutes(std::clamp(minutes, 1, 60));
    const Milliseconds light = std::min<Milliseconds>(asked, std::chrono::minutes(kComeBackMinutes));
    const DayCount count = learner.days.value(today);
    const Paces paces(learner);
    Stock stock = takeStock(course, learner, today, paces);
    std::vector<Due> &all = stock.due;
    const Milliseconds spent = spentOn(count, stock.answeredToday);
    // What is owed today was paid for when it was answered; it comes on top.
    const Milliseconds owedToday = timeOwedToday(all);
    const Milliseconds load = spent + timeOf(all) - owedToday;
    const Milliseconds drillTakes = paces.ofDrill();
    const bool hadDrill = count.drills > 0;
    const Milliseconds drilled = hadDrill ? std::min(Milliseconds(count.drillMs), drillTakes) : Milliseconds(0);

    DayPlan plan;
    plan.day = today;
    plan.done = count.finished;
    plan.comeBack = daysAway(learner, today) >= kDaysAway && load > light;
    const Milliseconds whole = plan.comeBack ? light : asked;
    plan.budget = std::max(whole - spent - drilled, Milliseconds(0)) + owedToday;
    plan.waiting = static_cast<int>(all.size());
    if (plan.done)
        return plan;
    if (plan.comeBack)
        rankByWorth(all);

    // The load counts what was already reviewed today, so that the answer is the same all day.
    const bool hadLesson = count.lessons > 0;
    const LessonOutline *lesson = hadLesson ? nullptr : nextLesson(course, learner);
    const bool resume = lesson && learner.lessons.value(lesson->id).underWay();
    if (lesson && !resume && load > whole * 3 / 4)
        lesson = nullptr;

    const bool mayPractise = !hadDrill && !plan.comeBack && (load <= whole / 2 || isDrillsTurn(learner, today));
    course::DrillId drill = mayPractise ? drillFor(drills, learner, today) : course::DrillId();
    // While there is more to do, one that was done counts like one that is to come: no lesson slips in after it.
    const bool drillDay = !drill.isEmpty() || (hadDrill && !all.empty());
    const Milliseconds lessonTakes = lesson ? paces.of(*lesson) : Milliseconds(count.lessonMs);
    const bool fitsBeside = load + drillTakes <= whole / 2 || load + drillTakes + lessonTakes <= whole;
    if (drillDay && (lesson || hadLesson) && !fitsBeside) {
        if (lesson && !resume && !isLessonsTurn(learner, today))
            lesson = nullptr;
        else
            drill = {};
    }

    const bool halfDay = lesson || hadLesson || !drill.isEmpty();
    const Milliseconds limit =
        halfDay ? std::min(std::max(whole / 2 - spent, Milliseconds(0)) + owedToday, plan.budget) : plan.budget;
    const std::vector<Due> taken = take(all, limit, halfDay);
    plan.waiting = static_cast<int>(all.size());

    int before = -1;
    if (lesson) {
        const Reason reason = resume ? Reason::Resume : Reason::NextOnPath;
        plan.items.append({PlanItem::Kind::Lesson, lesson->id, {}, reason, 0, paces.of(*lesson)});
        before = static_cast<int>(lesson - course.lessons().constData());
    }
    std::vector<int> topics;
    topics.reserve(taken.size());
    for (const Due &due : taken)
        topics.push_back(due.lessonAt);
    for (const std::size_t at : interleaved(topics, before))
        plan.items.append(reviewItem(taken[at]));
    if (!drill.isEmpty())
        plan.items.append({PlanItem::Kind::Drill, {}, {}, Reason::DrillDue, 0, drillTakes, drill});

    const LessonOutline *learnt = lesson ? lesson : hadLesson ? learntToday(course, learner, today) : nullptr;
    const Milliseconds room = plan.budget - (drill.isEmpty() ? Milliseconds(0) : drillTakes);
    if (const auto last = learnt ? closingQuestion(*learnt, learner, taken, room, paces) : std::nullopt)
        plan.items.append(*last);
    for (const PlanItem &item : std::as_const(plan.items))
        plan.total += item.estimate;
    return plan;
}

} // namespace sanju::study
