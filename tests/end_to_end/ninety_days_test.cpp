// SPDX-License-Identifier: Apache-2.0
// Ninety days of a learner who is sometimes wrong and once away for a week: what the plan promises holds on every one.
#include "cli/doctor_command.h"
#include "cli/learner_data.h"
#include "cli/open_pack.h"
#include "cli/plan_command.h"
#include "cli/study_command.h"
#include "study/ladder.h"
#include "study/planner.h"

#include <QtTest>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace sanju;

namespace {

constexpr int kDays = 90;
constexpr int kAwayFrom = 30;
constexpr int kAwayTo = 36;
constexpr int kLongestWait = 14; // sessions for which a due question may have to wait
const QDate kFirstDay(2026, 9, 1);
const QString kPack = QStringLiteral(SANJU_PACK);

using Command = int (*)(const QStringList &, QTextStream &, QTextStream &);

struct Called
{
    int code = -1;
    QString out;
    QString err;

    QJsonObject object() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
};

// In this process: three hundred starts of a program would take longer than the ninety days.
Called call(Command command, const QStringList &args)
{
    Called called;
    QTextStream out(&called.out);
    QTextStream err(&called.err);
    called.code = command(args, out, err);
    return called;
}

QList<QJsonObject> objectsIn(const QJsonValue &array)
{
    QList<QJsonObject> objects;
    const QJsonArray values = array.toArray();
    for (const QJsonValue &value : values)
        objects.append(value.toObject());
    return objects;
}

using QuestionSet = QSet<course::QuestionId>;

// By the promise, not by the planner: what is owed, what has reached its day, what was learnt before today and never
// asked.
QuestionSet dueQuestions(const course::Course &course, const study::Learner &learner, StudyDay today)
{
    QuestionSet due;
    for (const course::LessonOutline &lesson : course.lessons()) {
        const auto finished = learner.lessons.value(lesson.id).finishedDay;
        for (const course::QuestionOutline &question : lesson.questions) {
            const auto memory = learner.memories.constFind(question.id);
            const bool asked = memory != learner.memories.constEnd();
            if (asked ? memory->owed || memory->dueDay <= today : finished && *finished < today)
                due.insert(question.id);
        }
    }
    return due;
}

} // namespace

class NinetyDaysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyDayKeepsThePromises();
    void theFileIsSoundAndFollowsFromItsLog();
    void whatWasTaughtIsAskedFor();

private:
    void liveThrough(int day);
    void checkBudget(const QJsonObject &plan);
    void checkReasons(const QJsonObject &plan, const QJsonObject &english);
    void checkNothingIsLost(const QJsonObject &plan, const QuestionSet &due);
    void checkSession(const QJsonObject &done, const QJsonObject &plan);
    void checkComeBack(const QJsonObject &plan, int day);
    void checkDrills(const QJsonObject &plan, bool isDue);

    QStringList args(int day, const QStringList &more = {}) const
    {
        return QStringList{"--data", m_folder.path(), "--pack", kPack, "--now",
                   kFirstDay.addDays(day).toString(Qt::ISODate) + "T08:10:00+08:00", "--zone", "Asia/Shanghai",
                   "--json"} +
               more;
    }
    study::Learner learner() const
    {
        if (cli::isUntouched(m_folder.path()))
            return {};
        const auto learner = cli::LearnerSnapshot::take(m_folder.path()).and_then([](const cli::LearnerSnapshot &s) {
            return s.learner();
        });
        return learner.value_or(study::Learner{});
    }
    static StudyDay studyDayOf(int day)
    {
        return {static_cast<std::int32_t>(QDate(1970, 1, 1).daysTo(kFirstDay)) + day};
    }

    QTemporaryDir m_folder;
    course::Course m_course;
    QList<course::Drill> m_drills;
    int m_drillsDone = 0;
    int m_withoutDrill = 0;                  // sessions since the last one, in which one was due
    QHash<course::QuestionId, int> m_waited; // sessions since it became due
};

void NinetyDaysTest::initTestCase()
{
    const auto pack = course::PackReader::open(kPack);
    QVERIFY2(pack, qPrintable(pack ? QString() : pack.error().detail));
    m_course = pack->course();
    QVERIFY(m_course.lessons().size() >= 60);
    m_drills = pack->drills().value_or(QList<course::Drill>());
    m_drills.removeIf([](const course::Drill &drill) { return drill.kind == course::DrillKind::Game; });
    QVERIFY(!m_drills.isEmpty());
}

void NinetyDaysTest::everyDayKeepsThePromises()
{
    for (int day = 0; day < kDays; ++day) {
        if (day >= kAwayFrom && day <= kAwayTo)
            continue;
        liveThrough(day);
        if (QTest::currentTestFailed()) {
            qWarning("on day %d", day);
            return;
        }
    }
}

void NinetyDaysTest::liveThrough(int day)
{
    const QuestionSet due = dueQuestions(m_course, learner(), studyDayOf(day));
    const bool drillIsDue = !study::dueDrills(m_drills, learner(), studyDayOf(day)).isEmpty();
    const Called planned = call(cli::planCommand, args(day));
    QVERIFY2(planned.code == 0, qPrintable(planned.err));
    const QJsonObject plan = planned.object();
    QCOMPARE(plan.value("day").toString(), kFirstDay.addDays(day).toString(Qt::ISODate));
    QVERIFY(!plan.value("done").toBool());
    checkBudget(plan);
    checkReasons(plan, call(cli::planCommand, args(day, {"--lang", "en"})).object());
    checkNothingIsLost(plan, due);
    checkComeBack(plan, day);
    checkDrills(plan, drillIsDue);

    const Called studied = call(cli::studyCommand, args(day, {"--answers", "mixed:2026"}));
    QVERIFY2(studied.code == 0, qPrintable(studied.err));
    checkSession(studied.object(), plan);

    if (day % 10 == 9) {
        const Called doctor = call(cli::doctorCommand, {"--data", m_folder.path()});
        QVERIFY2(doctor.code == 0, qPrintable(doctor.out + doctor.err));
    }
}

void NinetyDaysTest::checkBudget(const QJsonObject &plan)
{
    double total = 0;
    double longest = 0;
    int lessons = 0;
    int drills = 0;
    for (const QJsonObject &item : objectsIn(plan.value("items"))) {
        total += item.value("seconds").toDouble() / 60;
        longest = std::max(longest, item.value("seconds").toDouble() / 60);
        lessons += item.value("kind") == "lesson" ? 1 : 0;
        drills += item.value("kind") == "drill" ? 1 : 0;
    }
    QCOMPARE(plan.value("total_minutes").toDouble(), total);
    QVERIFY(lessons <= 1);
    QVERIFY(drills <= (plan.value("come_back").toBool() ? 0 : 1));
    QVERIFY2(total <= plan.value("budget_minutes").toDouble() + longest, qPrintable(QString::number(total)));
    QVERIFY(plan.value("budget_minutes").toDouble() <= study::kDefaultMinutes);
}

void NinetyDaysTest::checkReasons(const QJsonObject &plan, const QJsonObject &english)
{
    const QList<QJsonObject> items = objectsIn(plan.value("items"));
    const QList<QJsonObject> inEnglish = objectsIn(english.value("items"));
    QCOMPARE(inEnglish.size(), items.size());
    for (qsizetype i = 0; i < items.size(); ++i) {
        QVERIFY(!items.at(i).value("reason").toString().isEmpty());
        QCOMPARE(inEnglish.at(i).value("reason"), items.at(i).value("reason"));
        QVERIFY(!items.at(i).value("reason_text").toString().isEmpty());
        QVERIFY(!inEnglish.at(i).value("reason_text").toString().isEmpty());
        QVERIFY(items.at(i).value("reason_text") != inEnglish.at(i).value("reason_text"));
    }
}

// What is due is in the plan or waits, and what waits has its turn before long.
void NinetyDaysTest::checkNothingIsLost(const QJsonObject &plan, const QuestionSet &due)
{
    QuestionSet planned;
    for (const QJsonObject &item : objectsIn(plan.value("items"))) {
        if (item.value("kind") != "review")
            continue;
        const course::QuestionId question(item.value("question").toString());
        QVERIFY2(!planned.contains(question), qPrintable(question.text()));
        QVERIFY2(item.value("reason") == "just-learnt" || due.contains(question), qPrintable(question.text()));
        if (due.contains(question))
            planned.insert(question);
    }
    QCOMPARE(planned.size() + plan.value("waiting").toInt(), due.size());

    for (const course::LessonOutline &lesson : m_course.lessons()) {
        for (const course::QuestionOutline &question : lesson.questions) {
            const bool waits = due.contains(question.id) && !planned.contains(question.id);
            m_waited[question.id] = waits ? m_waited.value(question.id) + 1 : 0;
            QVERIFY2(m_waited.value(question.id) <= kLongestWait, qPrintable(question.id.text()));
        }
    }
}

void NinetyDaysTest::checkSession(const QJsonObject &done, const QJsonObject &plan)
{
    QCOMPARE(done.value("plan").toObject(), plan);
    QHash<QString, bool> lastWasRight;
    for (const QJsonObject &answer : objectsIn(done.value("answers"))) {
        const QString question = answer.value("question").toString();
        QCOMPARE(answer.value("returned").toBool(), lastWasRight.contains(question));
        lastWasRight.insert(question, answer.value("right").toBool());
    }
    int reviews = 0;
    int lessons = 0;
    int drills = 0;
    for (const QJsonObject &item : objectsIn(plan.value("items"))) {
        if (item.value("kind") == "drill") {
            QCOMPARE(done.value("drills").toArray().at(drills++), item.value("drill"));
            continue;
        }
        ++(item.value("kind") == "lesson" ? lessons : reviews);
        if (item.value("kind") == "review")
            QVERIFY(lastWasRight.value(item.value("question").toString()));
    }
    QCOMPARE(lastWasRight.size(), reviews);
    QCOMPARE(done.value("lessons").toArray().size(), lessons);
    QCOMPARE(done.value("drills").toArray().size(), drills);
    QCOMPARE(done.value("finished").toBool(), reviews + lessons + drills > 0);
    m_drillsDone += drills;
}

void NinetyDaysTest::checkComeBack(const QJsonObject &plan, int day)
{
    QCOMPARE(plan.value("come_back").toBool(), day == kAwayTo + 1);
    if (day != kAwayTo + 1)
        return;
    QVERIFY(plan.value("waiting").toInt() > 0);
    QVERIFY(plan.value("total_minutes").toDouble() <= study::kComeBackMinutes);
    // Also for a learner who usually takes more.
    const QJsonObject longer = call(cli::planCommand, args(day, {"--minutes", "10"})).object();
    QVERIFY(longer.value("come_back").toBool());
    QVERIFY(longer.value("budget_minutes").toDouble() <= study::kComeBackMinutes);
    checkBudget(plan);
}

// However much there is to review, practice has its turn: one day may go to a lesson under way or whose turn it is,
// one to coming back.
void NinetyDaysTest::checkDrills(const QJsonObject &plan, bool isDue)
{
    const QList<QJsonObject> items = objectsIn(plan.value("items"));
    const bool comes =
        std::ranges::any_of(items, [](const QJsonObject &item) { return item.value("kind") == "drill"; });
    m_withoutDrill = comes || !isDue ? 0 : m_withoutDrill + 1;
    QVERIFY2(m_withoutDrill <= study::kDrillTurn + 2, qPrintable(QString::number(m_withoutDrill)));
}

void NinetyDaysTest::theFileIsSoundAndFollowsFromItsLog()
{
    const Called doctor = call(cli::doctorCommand, {"--data", m_folder.path(), "--json"});
    QVERIFY2(doctor.code == 0, qPrintable(doctor.out));
    QVERIFY(doctor.object().value("healthy").toBool());
    const study::Learner learner = this->learner();
    const auto finished = std::ranges::count_if(
        learner.lessons, [](const study::LessonProgress &lesson) { return lesson.finishedDay.has_value(); });
    QCOMPARE(doctor.object().value("missions").toInt(), static_cast<int>(finished));
}

// Four minutes a day, four answers of five right: with three months of sixty lessons' questions there is no time for
// all lessons, but each that came is practised.
void NinetyDaysTest::whatWasTaughtIsAskedFor()
{
    const study::Learner learner = this->learner();
    const StudyDay last = studyDayOf(kDays - 1);
    int finished = 0;
    for (const course::LessonOutline &lesson : m_course.lessons()) {
        const study::LessonProgress progress = learner.lessons.value(lesson.id);
        if (!progress.finishedDay)
            continue;
        ++finished;
        QCOMPARE(progress.timesFinished, 1);
        for (const course::QuestionOutline &question : lesson.questions)
            QVERIFY2(learner.memories.contains(question.id) || daysBetween(*progress.finishedDay, last) <= kLongestWait,
                qPrintable(question.id.text()));
    }
    qInfo("%d lessons and %d drills in %d days", finished, m_drillsDone, kDays);
    QVERIFY2(finished >= 12, qPrintable(QString::number(finished)));
    QVERIFY2(m_drillsDone >= 6, qPrintable(QString::number(m_drillsDone)));
}

QTEST_GUILESS_MAIN(NinetyDaysTest)
#include "ninety_days_test.moc"
