// SPDX-License-Identifier: Apache-2.0
// Tests the day's session: order, returns, failures to write, kills, and the end.
#include "samples.h"
#include "study/day_session.h"

using namespace sanju;
using namespace sanju::study;
using namespace sanju::study::samples;
using namespace std::chrono_literals;

namespace {

using Stage = DaySession::Stage;

// A desk on which lessons 1 .. `finished` were finished four days ago; their questions are due.
struct Desk
{
    FixedClock clock{noonOf({20'000})};
    MemoryStore store{clock, QTimeZone::utc()};
    Lessons lessons;

    Desk(int finished, int questions, int lessonCount, const QList<course::Drill> &drills = {})
        : lessons(plainCourse(lessonCount, questions), drills)
    {
        for (int lesson = 1; lesson <= finished; ++lesson)
            store.append(LessonFinished{lessonId(lesson), {}});
        clock.advance(72h);
        store.append(SettingChanged{QStringLiteral("theme"), QStringLiteral("dark")});
        store.append(StepReached{lessonId(99), course::Step::Clip, 0}); // studied yesterday
        clock.advance(24h);
    }

    DaySession session(int minutes = 4) { return DaySession(lessons, store, minutes); }
    course::Question at(const DaySession &session) const { return *lessons.question(session.current().question); }
    Result<course::Verdict> answer(DaySession &session, bool right, Milliseconds took = 20s)
    {
        return session.answer(at(session), answerOf(right), kLanguage, took);
    }
    Result<void> finishLesson(const DaySession &session)
    {
        LessonWalk walk(*lessons.lesson(session.current().lesson), store);
        while (walk.step() != course::Step::Mission) {
            if (const Result<void> moved = walk.next(); !moved)
                return moved;
        }
        return walk.skipMission(240s);
    }
    qsizetype answers() const
    {
        return std::count_if(store.events().begin(), store.events().end(),
            [](const Event &event) { return std::holds_alternative<QuestionAnswered>(event.body); });
    }
};

} // namespace

class DaySessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDayIsTheLessonThenTheReviewsThenTheEnd()
    {
        Desk desk(2, 3, 3);
        DaySession session = desk.session();
        QCOMPARE(session.stage(), Stage::Lesson);
        QVERIFY(session.current() == session.plan().items.constFirst());
        QCOMPARE(session.count(), 7);
        QVERIFY(desk.finishLesson(session));
        session.lessonFinished();
        for (int i = 1; i <= 7; ++i) {
            QCOMPARE(session.stage(), Stage::Review);
            QVERIFY(session.current() == session.plan().items[i]);
            QCOMPARE(session.position(), i - 1);
            QCOMPARE(session.remaining(), 8 - i);
            QVERIFY(desk.answer(session, true)->right);
            session.next();
        }
        QCOMPARE(session.stage(), Stage::Done);
        QVERIFY(session.current() == PlanItem());
        QCOMPARE(session.position(), session.count());
        QVERIFY(session.finish());
        const DayCount day = desk.store.learner().days.value(desk.store.today());
        QVERIFY(day.finished);
        QVERIFY(desk.store.events().constLast().body == EventBody(DayFinished{7, 1}));
        QVERIFY(desk.session().plan().done);
    }

    void anAnswerIsWrittenWithAllThatIsKnown()
    {
        Desk desk(1, 1, 1);
        DaySession session = desk.session();
        QVERIFY(desk.answer(session, false, 7s));
        const QuestionAnswered expected{
            questionId(1, 1), lessonId(1), QStringLiteral("single-choice"), Grade::Again, answerOf(false), 7s};
        QVERIFY(desk.store.events().constLast().body == EventBody(expected));
    }

    void aWrongAnswerReturnsAfterTwoOthersUntilRightOnce()
    {
        Desk desk(4, 1, 4);
        DaySession session = desk.session();
        QCOMPARE(session.count(), 4);
        QStringList asked;
        QString wrongOne;
        int wrongs = 0;
        while (session.stage() == Stage::Review) {
            const QString id = session.current().question.text();
            if (wrongOne.isEmpty())
                wrongOne = id;
            const bool wrong = id == wrongOne && wrongs < 2;
            wrongs += wrong ? 1 : 0;
            asked.append(id == wrongOne ? QStringLiteral("X") : QStringLiteral("."));
            QVERIFY(desk.answer(session, !wrong));
            session.next();
        }
        QCOMPARE(asked.join(QString()), QStringLiteral("X..X.X"));
        QCOMPARE(session.position(), 4);
        QVERIFY(!desk.store.learner().memories.value(course::QuestionId(wrongOne)).owed);
    }

    void theLastOneReturnsAtOnceWhenNothingElseIsLeft()
    {
        Desk desk(1, 1, 1);
        DaySession session = desk.session();
        for (int i = 0; i < 3; ++i) {
            QVERIFY(desk.answer(session, false));
            session.next();
            QCOMPARE(session.stage(), Stage::Review);
            QCOMPARE(session.position(), 1);
        }
        QVERIFY(desk.answer(session, true));
        session.next();
        QCOMPARE(session.stage(), Stage::Done);
    }

    void anAnswerThatCouldNotBeKeptChangesNothingAndCanBeTriedAgain()
    {
        Desk desk(2, 2, 2);
        DaySession session = desk.session();
        while (session.stage() == Stage::Review) {
            const PlanItem item = session.current();
            const Learner learner = desk.store.learner();
            desk.store.failWith(ErrorKind::NoSpace);
            const Result<course::Verdict> full = desk.answer(session, true);
            QVERIFY(!full && full.error().kind == ErrorKind::NoSpace);
            session.next(); // nothing was answered: stays
            QVERIFY(session.current() == item);
            QVERIFY(desk.store.learner() == learner);
            desk.store.failWith({});
            QVERIFY(desk.answer(session, true));
            session.next();
        }
        desk.store.failWith(ErrorKind::NotWritable);
        QVERIFY(!session.finish());
        desk.store.failWith({});
        QVERIFY(session.finish());
        QVERIFY(desk.session().plan().done);
    }

    void aSecondTapAndAnotherQuestionAreRefused()
    {
        Desk desk(2, 2, 2);
        DaySession session = desk.session();
        QVERIFY(
            !session.answer(*desk.lessons.question(session.plan().items[1].question), answerOf(true), kLanguage, 1s));
        QVERIFY(desk.answer(session, true));
        QVERIFY(!desk.answer(session, true));
        QCOMPARE(desk.answers(), 1);
        QVERIFY(!session.finish());
        session.next();
        const PlanItem second = session.current();
        session.next();
        QVERIFY(session.current() == second);
    }

    void aReviewThatCannotBeShownIsPassedOver()
    {
        Desk desk(2, 2, 2);
        DaySession session = desk.session();
        const course::QuestionId broken = session.current().question;
        session.pass();
        QCOMPARE(session.count(), 3);
        QVERIFY(session.current().question != broken);
        QCOMPARE(desk.answers(), 0);
        while (session.stage() == Stage::Review)
            session.pass();
        session.pass();
        QCOMPARE(session.count(), 0);
        QCOMPARE(desk.session().count(), 4); // all still due
    }

    void theEndIsWrittenOnce()
    {
        Desk desk(1, 1, 1);
        DaySession session = desk.session();
        QVERIFY(desk.answer(session, true));
        session.next();
        QVERIFY(session.finish());
        const qsizetype events = desk.store.events().size();
        QVERIFY(session.finish());
        QVERIFY(desk.session().finish());
        QCOMPARE(desk.store.events().size(), events);
    }

    void aSessionPastTheEndOfItsDayLeavesTheNewDayOpen()
    {
        Desk desk(1, 1, 1);
        DaySession session = desk.session();
        desk.clock.advance(24h);
        QVERIFY(desk.answer(session, true));
        session.next();
        QVERIFY(session.finish());
        QVERIFY(!desk.store.learner().days.value(desk.store.today()).finished);
    }

    void aLessonPutAsideTakesItsQuestionWithIt()
    {
        Desk desk(1, 2, 3);
        DaySession session = desk.session();
        QCOMPARE(session.plan().items.constLast().reason, Reason::JustLearnt);
        QCOMPARE(session.count(), 3);
        session.lessonPutAside();
        QCOMPARE(session.count(), 2);
        while (session.stage() == Stage::Review) {
            QVERIFY(session.current().reason != Reason::JustLearnt);
            QVERIFY(desk.answer(session, true));
            session.next();
        }
        session.lessonPutAside();
        QCOMPARE(session.count(), 2);
        QVERIFY(session.finish());
    }

    void aDrillComesAfterTheReviewsAndIsNotCountedAsOne()
    {
        Desk desk(2, 2, 2, {drillOf(1, 2, {1})});
        DaySession session = desk.session();
        QCOMPARE(session.count(), 4);
        QCOMPARE(session.remaining(), 5);
        session.drillLeft(); // not yet
        for (int i = 0; i < 4; ++i) {
            QCOMPARE(session.stage(), Stage::Review);
            QVERIFY(desk.answer(session, true));
            session.next();
        }
        QCOMPARE(session.stage(), Stage::Drill);
        QVERIFY(session.current().drill == drillId(1));
        QCOMPARE(session.position(), session.count());
        QVERIFY(!session.finish());
        session.pass(); // drops reviews only
        session.next();
        QCOMPARE(session.stage(), Stage::Drill);
        QVERIFY(desk.store.append(DrillDone{drillId(1), scenarioId(1, 1), Rating::Fine, {}, 90s}));
        session.drillLeft();
        QCOMPARE(session.stage(), Stage::Done);
        QVERIFY(session.finish());
        const DayCount day = desk.store.learner().days.value(desk.store.today());
        QVERIFY(day.finished && day.drills == 1);
        QCOMPARE(day.activeMs, 4 * 20'000 + 90'000);
    }

    void aDrillStandsBeforeTheQuestionThatClosesTheDay()
    {
        Desk desk(1, 1, 2, {drillOf(1, 1, {1})});
        DaySession session = desk.session(10);
        QVERIFY(desk.finishLesson(session));
        session.lessonFinished();
        QVERIFY(desk.answer(session, true));
        session.next();
        QCOMPARE(session.stage(), Stage::Drill);
        session.drillLeft();
        QCOMPARE(session.stage(), Stage::Review);
        QCOMPARE(session.current().reason, Reason::JustLearnt);
    }

    void aWrongAnswerBeforeTheDrillComesBackAfterIt()
    {
        Desk desk(1, 1, 1, {drillOf(1, 1, {1})});
        DaySession session = desk.session();
        QVERIFY(desk.answer(session, false));
        session.next();
        QCOMPARE(session.stage(), Stage::Drill);
        session.drillLeft();
        QCOMPARE(session.stage(), Stage::Review);
        QVERIFY(desk.answer(session, true));
        session.next();
        QCOMPARE(session.stage(), Stage::Done);
    }

    void aDrillPutAsideIsOfferedAgainThatDayAndOneDoneIsNot()
    {
        Desk desk(1, 1, 1, {drillOf(1, 1, {1}), drillOf(2, 1, {1})});
        DaySession first = desk.session();
        QVERIFY(desk.answer(first, true));
        first.next();
        first.drillLeft();
        QCOMPARE(first.stage(), Stage::Done);
        DaySession second = desk.session();
        QCOMPARE(second.stage(), Stage::Drill);
        QVERIFY(desk.store.append(DrillDone{second.current().drill, scenarioId(1, 1), Rating::Ready, {}, 90s}));
        QCOMPARE(desk.session().stage(), Stage::Done);
    }

    void afterAKillAtAnyActTheDayGoesOnWithWhatIsLeft()
    {
        // Which answers are wrong depends on the question and on how often it was answered, not on kills.
        for (int killEvery = 1; killEvery <= 9; ++killEvery) {
            Desk desk(3, 2, 4);
            QSet<course::QuestionId> planned;
            const DayPlan plan = desk.session().plan();
            for (const PlanItem &item : plan.items)
                planned.insert(item.question);
            planned.remove({});
            QCOMPARE(planned.size(), 7);

            QHash<course::QuestionId, int> rights;
            int lessons = 0;
            int acts = 0;
            std::optional<DaySession> session;
            session.emplace(desk.session());
            while (session->stage() != Stage::Done) {
                if (session->stage() == Stage::Lesson) {
                    QVERIFY(desk.finishLesson(*session));
                    ++lessons;
                    if (++acts % killEvery == 0)
                        session.emplace(desk.session());
                    else
                        session->lessonFinished();
                    continue;
                }
                const course::QuestionId id = session->current().question;
                const int before = desk.store.learner().memories.value(id).reviews;
                const bool right = before > 0 || id.text().endsWith(u"q1");
                QVERIFY(desk.answer(*session, right));
                rights[id] += right ? 1 : 0;
                if (++acts % killEvery == 0)
                    session.emplace(desk.session());
                else
                    session->next();
                QVERIFY(acts < 40);
            }
            QVERIFY(session->finish());
            QCOMPARE(lessons, 1);
            QCOMPARE(rights.size(), planned.size());
            for (auto it = rights.begin(); it != rights.end(); ++it)
                QVERIFY(planned.contains(it.key()) && *it == 1);
        }
    }

    void aKillWithEverythingWrongOwesEverything()
    {
        Desk desk(3, 2, 3);
        DaySession first = desk.session(2);
        const int count = first.count();
        for (int i = 0; i < count; ++i) {
            QVERIFY(desk.answer(first, false, 200s));
            first.next();
            if (first.position() == count)
                break;
        }
        const DaySession second = desk.session(2);
        qsizetype owed = 0;
        for (const Memory &memory : desk.store.learner().memories)
            owed += memory.owed ? 1 : 0;
        QVERIFY(owed > 1);
        QCOMPARE(second.count(), owed);
    }

    void inRecallTheLearnerSaysTheGrade()
    {
        course::QuestionOutline outline{questionId(1, 1), QStringLiteral("recall"), 20};
        const course::Question recall = questionOf(outline, lessonId(1));
        for (const Grade grade : {Grade::Again, Grade::Hard, Grade::Good, Grade::Easy}) {
            const course::Answer answer{{gradeName(grade), {}}};
            const course::Verdict verdict = course::grade(recall, answer, kLanguage);
            QCOMPARE(verdict.right, grade != Grade::Again);
            QCOMPARE(gradeOf(recall, answer, verdict), grade);
        }
        QCOMPARE(gradeOf(recall, {}, course::grade(recall, {}, kLanguage)), Grade::Again);
        QCOMPARE(gradeOf(recall, answerOf(true), course::grade(recall, answerOf(true), kLanguage)), Grade::Again);
        outline.kind = QStringLiteral("single-choice");
        const course::Question choice = questionOf(outline, lessonId(1));
        QCOMPARE(gradeOf(choice, answerOf(true), course::grade(choice, answerOf(true), kLanguage)), Grade::Good);
        QCOMPARE(gradeOf(choice, answerOf(false), course::grade(choice, answerOf(false), kLanguage)), Grade::Again);
    }

    void theLabelsUnderTheGradesComeTrue()
    {
        Random random(4);
        Diary diary;
        int day = 100;
        for (int i = 0; i < 300; ++i) {
            const course::QuestionId id = questionId(1, 1 + static_cast<int>(random.below(4)));
            const auto grade = static_cast<Grade>(1 + random.below(4));
            const StudyDay promised = dueAfter(diary.learner(), id, {day}, grade);
            diary.answered(day, id, grade);
            QCOMPARE(diary.memory(id).dueDay.number, promised.number);
            QVERIFY(grade == Grade::Again ? promised.number == day : promised.number > day);
            day += static_cast<int>(random.below(3));
        }
    }
};

QTEST_GUILESS_MAIN(DaySessionTest)
#include "day_session_test.moc"
