// SPDX-License-Identifier: Apache-2.0
// Says the plan of the day in words.
#include "viewmodels/today_view_model.h"

#include "study/closing.h"
#include "study/missions.h"
#include "study/papers.h"

namespace sanju::viewmodels {

namespace {

constexpr int kFirstLessons = 4;
constexpr qsizetype kMissionsShown = 2;

int reviewsIn(const study::DayPlan &plan)
{
    return static_cast<int>(std::count_if(plan.items.cbegin(), plan.items.cend(),
        [](const study::PlanItem &item) { return item.kind == study::PlanItem::Kind::Review; }));
}

// A bookmark is not yet a beginning.
bool isNew(const study::Learner &learner)
{
    return learner.memories.isEmpty() &&
           std::none_of(learner.lessons.cbegin(), learner.lessons.cend(),
               [](const study::LessonProgress &lesson) { return lesson.started || lesson.finishedDay; });
}

} // namespace

int minutesOf(const study::Learner &learner)
{
    bool ok = false;
    const int minutes = learner.settings.value(QStringLiteral("minutes")).toInt(&ok);
    return ok && minutes > 0 ? minutes : study::kDefaultMinutes;
}

TodayViewModel::TodayViewModel(
    Speech &speech, const study::LessonSource &lessons, study::LearnerStore &store, QObject *parent)
    : QObject(parent),
      m_speech(speech),
      m_lessons(lessons),
      m_store(store),
      m_reasons({"text", "reason"}),
      m_firstLessons({"title", "detail", "minutes"}),
      m_missions({"text", "detail"}),
      m_harvest({"label", "text"})
{
    connect(&m_speech, &Speech::changed, this, &TodayViewModel::say);
}

void TodayViewModel::refresh()
{
    const study::Learner &learner = m_store.learner();
    const StudyDay today = m_store.today();
    const int minutes = minutesOf(learner);
    // Before the first lesson no drill can be due: the first frame need not wait for them to be read.
    const QList<course::Drill> &drills = isNew(learner) ? QList<course::Drill>() : m_lessons.drills();
    m_plan = study::planDay(m_lessons.course(), learner, today, minutes, drills);
    m_tomorrow = study::planDay(m_lessons.course(), learner, today.plus(1), minutes, drills);

    const study::DayCount count = learner.days.value(today);
    const bool didSomething = count.answers + count.lessons + count.drills > 0;
    if (m_plan.done || (m_plan.items.isEmpty() && didSomething))
        m_state = Done;
    else if (m_plan.items.isEmpty())
        m_state = Clear;
    else if (isNew(learner))
        m_state = First;
    else
        m_state = Plan;
    findClosing();
    say();
}

// Surveys are read from the course when it is time for it, not before.
void TodayViewModel::findClosing()
{
    m_closing = {};
    const study::Learner &learner = m_store.learner();
    if (!study::isCoreFinished(m_lessons.course(), learner))
        return;
    const QList<course::Survey> &all = m_lessons.surveys();
    const auto found = std::ranges::find_if(
        all, [](const course::Survey &survey) { return std::holds_alternative<course::Closing>(survey.body); });
    if (found != all.cend() && study::takings(learner, found->id).isEmpty())
        m_closing = *found;
}

QString TodayViewModel::closingLine() const
{
    if (m_closing.id.isEmpty())
        return {};
    return study::draft(m_store.learner(), study::draftOf(m_closing.id)) ? tr("做到一半，接着做。")
                                                                         : tr("核心线走完了，回头看看这一路变了什么。");
}

const course::LessonOutline *TodayViewModel::plannedLesson() const
{
    for (const study::PlanItem &item : m_plan.items) {
        if (item.kind == study::PlanItem::Kind::Lesson)
            return m_lessons.course().lesson(item.lesson);
    }
    return nullptr;
}

const course::Drill *TodayViewModel::drillIn(const study::DayPlan &plan) const
{
    const auto item = std::ranges::find(plan.items, study::PlanItem::Kind::Drill, &study::PlanItem::kind);
    if (item == plan.items.cend())
        return nullptr;
    const QList<course::Drill> &drills = m_lessons.drills();
    const auto drill = std::ranges::find(drills, item->drill, &course::Drill::id);
    return drill == drills.cend() ? nullptr : &*drill;
}

const course::LessonOutline *TodayViewModel::lessonOfToday() const
{
    const auto &lessons = m_store.learner().lessons;
    const course::LessonOutline *last = nullptr;
    Instant lastAt{};
    for (auto it = lessons.cbegin(); it != lessons.cend(); ++it) {
        if (it->finishedDay != m_store.today() || (last && it->lastAt < lastAt))
            continue;
        if (const course::LessonOutline *lesson = m_lessons.course().lesson(it.key())) {
            last = lesson;
            lastAt = it->lastAt;
        }
    }
    return last;
}

QString TodayViewModel::date() const
{
    return m_speech.date(m_store.today());
}

QString TodayViewModel::headline() const
{
    switch (m_state) {
    case First:
        return tr("先学一句，<br>今天就能用");
    case Plan:
        return m_plan.comeBack ? tr("先来 %1，<br>挑最要紧的").arg(m_speech.minutes(m_plan.total))
                               : tr("今天，%1").arg(m_speech.minutes(m_plan.total));
    case Done:
        return tr("今天完成");
    case Clear:
        return tr("今天没有要复习的");
    }
    return {};
}

QString TodayViewModel::summary() const
{
    switch (m_state) {
    case First: {
        const course::Entry *entry = m_lessons.course().entry(m_store.learner().entry);
        return entry ? tr("你选了“%1”，从这几节开始。").arg(m_speech(entry->trouble)) : tr("从这几节开始，一天一节。");
    }
    case Plan: {
        const QString items =
            m_speech.lessonsAndReviews(plannedLesson() ? 1 : 0, reviewsIn(m_plan), drillIn(m_plan) ? 1 : 0);
        return m_plan.waiting > 0 ? items + tr("其余的往后排，不着急。") : items;
    }
    case Done: {
        const study::DayCount count = m_store.learner().days.value(m_store.today());
        return m_speech.lessonsAndReviews(count.lessons, count.answers, count.drills) + tr("放下手机吧。");
    }
    case Clear:
        return tr("课都学完了，到期的题会自己回来。想看哪一节，去课程里翻。");
    }
    return {};
}

bool TodayViewModel::hasLesson() const
{
    return m_state == Plan && plannedLesson();
}

QString TodayViewModel::lessonPlace() const
{
    const course::LessonOutline *lesson = plannedLesson();
    const course::Unit *unit = lesson ? m_lessons.course().unit(lesson->unit) : nullptr;
    return unit ? QString(m_speech(unit->title) + QStringLiteral(" · ") + lesson->code) : QString();
}

QString TodayViewModel::lessonTitle() const
{
    const course::LessonOutline *lesson = plannedLesson();
    return lesson ? m_speech(lesson->title) : QString();
}

QString TodayViewModel::lessonLine() const
{
    const course::LessonOutline *lesson = plannedLesson();
    return lesson ? m_speech(lesson->hookLine) : QString();
}

QString TodayViewModel::drillTitle() const
{
    const course::Drill *drill = m_state == Plan ? drillIn(m_plan) : nullptr;
    return drill ? m_speech(drill->title) : QString();
}

QString TodayViewModel::drillAbout() const
{
    const course::Drill *drill = m_state == Plan ? drillIn(m_plan) : nullptr;
    return drill ? m_speech(drill->about) : QString();
}

QString TodayViewModel::why() const
{
    int wrong = 0;
    int slipping = 0;
    int fresh = 0;
    bool resume = false;
    for (const study::PlanItem &item : m_plan.items) {
        wrong += item.reason == study::Reason::WrongLastTime ? 1 : 0;
        slipping += item.reason == study::Reason::Slipping ? 1 : 0;
        fresh += item.reason == study::Reason::New || item.reason == study::Reason::JustLearnt ? 1 : 0;
        resume = resume || item.reason == study::Reason::Resume;
    }
    QStringList parts;
    if (plannedLesson())
        parts.append(resume ? tr("课停在半路，接着学完。") : tr("这是路径的下一课。"));
    if (wrong > 0)
        parts.append(tr("%n 道上次答错。", "", wrong));
    if (slipping > 0)
        parts.append(tr("%n 道快要忘了。", "", slipping));
    if (fresh > 0)
        parts.append(tr("%n 道是新学的，还没考过。", "", fresh));
    if (const course::Drill *drill = drillIn(m_plan))
        parts.append(tr("轮到练“%1”。").arg(m_speech(drill->title)));
    return parts.join(m_speech.language() == course::Language::English ? QStringLiteral(" ") : QString());
}

QString TodayViewModel::startLabel() const
{
    switch (m_state) {
    case First:
        return plannedLesson()
                   ? tr("开始第一节　%1").arg(m_speech.minutes(study::estimate(m_store.learner(), *plannedLesson())))
                   : tr("开始");
    case Plan: {
        if (const course::Drill *drill = drillIn(m_plan); drill && m_plan.items.size() == 1)
            return tr("练“%1”").arg(m_speech(drill->title));
        const study::DayCount count = m_store.learner().days.value(m_store.today());
        const bool underWay = count.answers + count.lessons + count.exercises > 0 ||
                              (!m_plan.items.isEmpty() && m_plan.items.first().reason == study::Reason::Resume);
        return underWay ? tr("接着来") : tr("开始");
    }
    case Done:
    case Clear:
        return {};
    }
    return {};
}

QString TodayViewModel::mission() const
{
    const auto &missions = m_store.learner().missions;
    const auto open = std::find_if(
        missions.crbegin(), missions.crend(), [](const study::ChosenMission &mission) { return mission.isOpen(); });
    return open == missions.crend() ? QString() : m_speech.mission(open->when, open->then);
}

QString TodayViewModel::moreMissions() const
{
    const qsizetype more = study::openMissions(m_store.learner()).size() - kMissionsShown;
    return more > 0 ? tr("还有 %n 件，在“练习”里", "", static_cast<int>(more)) : QString();
}

QString TodayViewModel::takeaway() const
{
    const course::LessonOutline *lesson = lessonOfToday();
    return lesson ? m_speech(lesson->takeaway) : QString();
}

QString TodayViewModel::tomorrowLabel() const
{
    return m_tomorrow.items.isEmpty() ? tr("明天") : tr("明天　%1").arg(m_speech.minutes(m_tomorrow.total));
}

QString TodayViewModel::tomorrow() const
{
    for (const study::PlanItem &item : m_tomorrow.items) {
        const course::LessonOutline *lesson = m_lessons.course().lesson(item.lesson);
        if (item.kind == study::PlanItem::Kind::Lesson && lesson)
            return m_speech(lesson->title);
    }
    const int reviews = reviewsIn(m_tomorrow);
    const course::Drill *drill = drillIn(m_tomorrow);
    if (reviews > 0 && drill)
        return tr("%1，练“%2”").arg(tr("%n 道复习", "", reviews), m_speech(drill->title));
    if (drill)
        return tr("练“%1”").arg(m_speech(drill->title));
    return reviews > 0 ? tr("%n 道复习", "", reviews) : tr("没有安排，休息一天");
}

void TodayViewModel::say()
{
    const course::Course &course = m_lessons.course();
    QList<RowModel::Row> reasons;
    for (const study::PlanItem &item : m_plan.items) {
        const course::LessonOutline *lesson = course.lesson(item.lesson);
        if (lesson)
            reasons.append({m_speech(lesson->title), m_speech.reason(item.reason)});
        else if (const course::Drill *drill = drillIn(m_plan); drill && item.kind == study::PlanItem::Kind::Drill)
            reasons.append({m_speech(drill->title), m_speech.reason(item.reason)});
    }
    m_reasons.setRows(std::move(reasons));

    // The first lessons in the order in which the path would offer them.
    QList<RowModel::Row> first;
    if (m_state == First) {
        study::Learner ahead = m_store.learner();
        while (first.size() < kFirstLessons) {
            const course::LessonOutline *lesson = study::nextLesson(course, ahead);
            if (!lesson)
                break;
            first.append({m_speech(lesson->takeaway), m_speech(lesson->title),
                m_speech.minutes(study::estimate(ahead, *lesson))});
            ahead.lessons[lesson->id].finishedDay = m_store.today();
        }
    }
    m_firstLessons.setRows(std::move(first));

    const QList<study::ChosenMission> open = study::openMissions(m_store.learner());
    QList<RowModel::Row> missions;
    for (const study::ChosenMission &each : open.first(std::min(kMissionsShown, open.size()))) {
        missions.append(
            {m_speech.mission(each.when, each.then), m_speech.missionDetails(each.on, m_store.today(), each.with)});
    }
    m_missions.setRows(std::move(missions));

    QList<RowModel::Row> harvest;
    const course::LessonOutline *learnt = lessonOfToday();
    const study::Learner &learner = m_store.learner();
    const study::DayCount count = learner.days.value(m_store.today());
    if (learnt)
        harvest.append({tr("学了"), m_speech(learnt->title)});
    if (count.answers > 0) {
        harvest.append({tr("练了"), count.right == count.answers ? tr("%n 道复习，都答对了", "", count.answers)
                                                                 : tr("%1，%2").arg(tr("%n 道复习", "", count.answers),
                                                                       tr("答对 %n 道", "", count.right))});
    }
    if (count.drills > 0)
        harvest.append({tr("演练"), tr("%n 个练习", "", count.drills)});
    if (!learner.missions.isEmpty() && learner.missions.last().day == m_store.today())
        harvest.append({tr("要用"), mission()});
    m_harvest.setRows(std::move(harvest));
    Q_EMIT changed();
}

} // namespace sanju::viewmodels
