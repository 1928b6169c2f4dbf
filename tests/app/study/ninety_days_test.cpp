// SPDX-License-Identifier: Apache-2.0
// Lives through a quarter of a year with learners of several kinds and looks at every day of it.
#include "samples.h"
#include "study/day_session.h"
#include "study/ladder.h"

using namespace sanju;
using namespace sanju::study;
using namespace sanju::study::samples;
using namespace std::chrono_literals;

namespace {

constexpr int kDays = 90;
constexpr int kLessons = 12;
constexpr int kQuestions = 5;

struct Habits
{
    std::uint64_t seed = 0;
    int minutes = 4;
    double right = 0.8;   // share of right answers
    double skips = 0;     // share of days without study
    double kills = 0;     // chance of a kill after each act
    double pace = 1;      // times the author's estimate
    bool travels = false; // another zone every other week
    bool drills = false;  // the course has some
    double asides = 0;    // share of drills put aside
};

course::Course courseWithNeeds()
{
    QList<course::LessonOutline> lessons;
    for (int lesson = 1; lesson <= kLessons; ++lesson) {
        course::LessonOutline made = outline(lesson, kQuestions);
        made.core = lesson % 3 != 0;
        if (lesson % 4 == 0)
            made.after = {lessonId(lesson - 1)};
        made.questions[1].kind = QStringLiteral("recall");
        lessons.append(made);
    }
    return courseOf(lessons, {{course::EntryId(QStringLiteral("trouble")), {}, {lessonId(8)}}});
}

QList<course::Drill> drillsOfCourse()
{
    return {drillOf(1, 3, {1}), drillOf(2, 2, {4}), drillOf(3, 4, {8}), drillOf(4, 1, {8, 11})};
}

// A learner at the phone. Every check of a day is a line in `faults`.
class Life
{
public:
    explicit Life(Habits habits)
        : m_habits(habits),
          m_random(habits.seed),
          m_store(m_clock, QTimeZone("Asia/Shanghai"), Random(habits.seed + 1000)),
          m_lessons(courseWithNeeds(), habits.drills ? drillsOfCourse() : QList<course::Drill>())
    {
        m_store.append(EntryChosen{course::EntryId(QStringLiteral("trouble"))});
    }

    void live()
    {
        for (m_day = 0; m_day < kDays; ++m_day) {
            m_clock.set(Instant(std::chrono::hours(24 * (20'000 + m_day) + 4))); // noon in Shanghai
            if (m_habits.travels)
                m_store.setZone(QTimeZone(m_day / 14 % 2 == 0 ? "Asia/Shanghai" : "America/Los_Angeles"));
            noteDue();
            if (m_random.unit() >= m_habits.skips)
                studyOneDay();
        }
    }

    QStringList faults;
    int daysStudied = 0;
    int daysWithLesson = 0;
    int drillsDone = 0;
    int longestWait = 0; // days a due question was not asked
    Milliseconds longestDay{0};

    const MemoryStore &store() const { return m_store; }
    int finished() const
    {
        return static_cast<int>(std::count_if(m_store.learner().lessons.begin(), m_store.learner().lessons.end(),
            [](const LessonProgress &progress) { return progress.finishedDay.has_value(); }));
    }
    int asked() const { return static_cast<int>(m_store.learner().memories.size()); }

private:
    void check(bool holds, const char *what)
    {
        if (!holds)
            faults.append(QStringLiteral("day %1: ").arg(m_day) + QLatin1StringView(what));
    }

    bool isDue(const course::LessonOutline &lesson, const course::QuestionOutline &question) const
    {
        const Learner &learner = m_store.learner();
        const auto memory = learner.memories.constFind(question.id);
        if (memory != learner.memories.constEnd())
            return memory->owed || memory->dueDay <= m_store.today();
        const auto finishedDay = learner.lessons.value(lesson.id).finishedDay;
        return finishedDay && *finishedDay < m_store.today();
    }

    int noteDue()
    {
        int due = 0;
        for (const course::LessonOutline &lesson : m_lessons.course().lessons()) {
            for (const course::QuestionOutline &question : lesson.questions) {
                if (!isDue(lesson, question)) {
                    m_dueSince.remove(question.id);
                    continue;
                }
                ++due;
                const int since = m_dueSince.value(question.id, m_day);
                m_dueSince.insert(question.id, since);
                longestWait = std::max(longestWait, m_day - since);
            }
        }
        return due;
    }

    void checkPlan(const DayPlan &plan)
    {
        Milliseconds longest{0};
        Milliseconds sum{0};
        int reviews = 0;
        int drills = 0;
        QSet<course::QuestionId> seen;
        for (const PlanItem &item : plan.items) {
            longest = std::max(longest, item.estimate);
            sum += item.estimate;
            if (item.kind == PlanItem::Kind::Lesson)
                continue;
            if (item.kind == PlanItem::Kind::Drill) {
                ++drills;
                continue;
            }
            reviews += item.reason == Reason::JustLearnt ? 0 : 1;
            check(!seen.contains(item.question), "an item came twice");
            seen.insert(item.question);
        }
        check(sum == plan.total && plan.total <= plan.budget + longest, "more than the budget plus one item");
        check(reviews + plan.waiting == noteDue(), "a due question is neither planned nor waiting");
        check(!plan.comeBack || plan.budget <= 5min, "a return was not light");
        check(drills <= (plan.comeBack ? 0 : 1), "more than one drill");
    }

    void studyOneDay()
    {
        std::optional<DaySession> session;
        session.emplace(m_lessons, m_store, m_habits.minutes);
        checkPlan(session->plan());
        if (session->plan().done)
            return; // the day lasted longer than usual: a zone was crossed
        longestDay = std::max(longestDay, session->plan().total);
        const StudyDay day = session->plan().day;
        const DayCount before = m_store.learner().days.value(day);
        QHash<course::QuestionId, int> rights;
        ++daysStudied;

        for (int acts = 0; session->stage() != DaySession::Stage::Done && acts < 500; ++acts) {
            const bool killed = m_random.unit() < m_habits.kills;
            if (session->stage() == DaySession::Stage::Lesson) {
                ++daysWithLesson;
                if (walk(session->current().lesson, killed))
                    session->lessonFinished();
            } else if (session->stage() == DaySession::Stage::Drill) {
                if (!killed && m_random.unit() >= m_habits.asides)
                    practise(session->current().drill);
                if (!killed)
                    session->drillLeft();
            } else {
                const PlanItem item = session->current();
                const bool right = answer(*session);
                rights[item.question] += right ? 1 : 0;
                if (!killed)
                    session->next();
            }
            if (killed) {
                m_clock.advance(1min);
                session.emplace(m_lessons, m_store, m_habits.minutes);
            }
        }
        check(session->stage() == DaySession::Stage::Done, "the day had no end");
        for (auto it = rights.begin(); it != rights.end(); ++it) {
            check(*it == 1, "an item was not right exactly once");
            check(!m_store.learner().memories.value(it.key()).owed, "an item is still owed at the end of the day");
        }
        check(m_store.learner().days.value(day).lessons - before.lessons <= 1, "more than one lesson");
        check(m_store.learner().days.value(day).drills - before.drills <= 1, "more than one drill was done");
        check(session->finish().has_value(), "the end could not be written");
        check(DaySession(m_lessons, m_store, m_habits.minutes).plan().done, "the day is not done");
    }

    // Whether it got to the end; a kill may come at any step.
    bool walk(const course::LessonId &id, bool killed)
    {
        LessonWalk walk(*m_lessons.lesson(id), m_store);
        std::uint64_t steps = killed ? m_random.below(8) : 100;
        while (walk.step() != course::Step::Mission) {
            if (steps-- == 0)
                return false;
            m_clock.advance(20s);
            if (walk.step() == course::Step::Exercise)
                check(walk.exercise(answerOf(true), kLanguage, 15s).has_value(), "an exercise was not kept");
            check(walk.next().has_value(), "a step was not kept");
        }
        const auto took = Milliseconds(static_cast<qint64>(200'000 * m_habits.pace));
        check((id.text().endsWith(u'2') ? walk.skipMission(took)
                                        : walk.chooseMission(QStringLiteral("when"), QStringLiteral("then"), took))
                  .has_value(),
            "a lesson was not kept");
        return true;
    }

    void practise(const course::DrillId &id)
    {
        const auto drill = std::ranges::find(m_lessons.drills(), id, &course::Drill::id);
        const auto took = Milliseconds(static_cast<qint64>(100'000 * m_habits.pace));
        m_clock.advance(took);
        const auto rating = static_cast<Rating>(m_random.below(3));
        const course::Scenario *scene = nextScenario(*drill, m_store.learner());
        check(m_store.append(DrillDone{id, scene->id, rating, {}, took}).has_value(), "a drill was not kept");
        ++drillsDone;
    }

    bool answer(DaySession &session)
    {
        const course::Question question = *m_lessons.question(session.current().question);
        const bool right = m_random.unit() < m_habits.right;
        course::Answer given = answerOf(right);
        if (std::holds_alternative<course::Recall>(question.body)) {
            constexpr std::array kRight{Grade::Hard, Grade::Good, Grade::Good, Grade::Easy};
            given = {{gradeName(right ? kRight.at(m_random.below(4)) : Grade::Again), {}}};
        }
        const auto took =
            Milliseconds(static_cast<qint64>(static_cast<double>(8'000 + m_random.below(20'000)) * m_habits.pace));
        m_clock.advance(took);
        m_dueSince.remove(question.id);
        const Result<course::Verdict> verdict = session.answer(question, given, kLanguage, took);
        check(verdict.has_value() && verdict->right == right, "an answer was not kept");
        return right;
    }

    Habits m_habits;
    Random m_random;
    FixedClock m_clock{Instant{}};
    MemoryStore m_store;
    Lessons m_lessons;
    QHash<course::QuestionId, int> m_dueSince;
    int m_day = 0;
};

} // namespace

Q_DECLARE_METATYPE(Habits)

class NinetyDaysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDayKeepsItsPromisesAndNothingIsForgotten_data()
    {
        QTest::addColumn<Habits>("habits");
        QTest::addColumn<int>("lessons");     // finished at least
        QTest::addColumn<int>("longestWait"); // days a due question waits at most
        const auto rows = [](const char *who, Habits habits, int lessons, int wait) {
            for (habits.seed = 1; habits.seed <= 5; ++habits.seed)
                QTest::addRow("%s, seed %d", who, static_cast<int>(habits.seed)) << habits << lessons << wait;
        };
        rows("mixed answers", {}, kLessons, 3);
        rows("all right", {.right = 1}, kLessons, 1);
        rows("often wrong", {.right = 0.6}, 6, 18); // the reviews fill the minutes; what is known best waits
        rows("one day in three skipped", {.skips = 0.35}, kLessons, 10);
        rows("killed all the time", {.kills = 0.3}, kLessons, 3);
        rows("slow, and killed at times", {.kills = 0.1, .pace = 2.5}, 8, 12);
        rows("two minutes", {.minutes = 2}, kLessons, 10);
        rows("ten minutes", {.minutes = 10}, kLessons, 1);
        rows("between two zones", {.kills = 0.05, .travels = true}, kLessons, 3);
        rows("with drills", {.drills = true}, kLessons, 3);
        rows("with drills, killed and put aside", {.kills = 0.1, .drills = true, .asides = 0.3}, kLessons, 5);
        rows("with drills, two minutes", {.minutes = 2, .drills = true}, kLessons, 10);
        rows("with drills, skipping days", {.skips = 0.35, .drills = true}, kLessons, 10);
    }

    void everyDayKeepsItsPromisesAndNothingIsForgotten()
    {
        QFETCH(const Habits, habits);
        QFETCH(const int, lessons);
        QFETCH(const int, longestWait);
        Life life(habits);
        life.live();
        qInfo("%d days, %d with a lesson, %d lessons finished, %d questions asked, %d drills done, longest wait %d "
              "days, longest plan "
              "%lld s",
            life.daysStudied, life.daysWithLesson, life.finished(), life.asked(), life.drillsDone, life.longestWait,
            static_cast<long long>(life.longestDay.count() / 1000));
        QVERIFY2(life.faults.isEmpty(), qPrintable(life.faults.join(u'\n')));
        QVERIFY(life.finished() >= lessons);
        QVERIFY(life.asked() >= (lessons == kLessons ? kLessons : life.finished() - 1) * kQuestions);
        QVERIFY(life.longestWait <= longestWait);
        QVERIFY(life.drillsDone >= (!habits.drills ? 0 : habits.minutes > 2 ? 15 : 2));

        Learner rebuilt;
        for (const Event &event : life.store().events())
            apply(rebuilt, event);
        QVERIFY(rebuilt == life.store().learner());
    }
};

QTEST_GUILESS_MAIN(NinetyDaysTest)
#include "ninety_days_test.moc"
