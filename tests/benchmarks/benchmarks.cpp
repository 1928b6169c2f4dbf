// SPDX-License-Identifier: Apache-2.0
// Prints what the product promises about speed, each figure beside the yardstick measured in the same run.
#include "course/course.h"
#include "course/pack_reader.h"
#include "practice/checker.h"
#include "store/sqlite_store.h"
#include "study/planner.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <functional>
#include <vector>

using namespace sanju;

namespace {

constexpr int kLessons = 2000;
constexpr int kQuestionsPerLesson = 5;
constexpr int kEvents = 100'000;
const Instant kStart{Milliseconds{1'760'000'000'000}};

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[values.size() / 2];
}

double milliseconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

std::vector<double> repeated(int times, const std::function<void()> &work)
{
    std::vector<double> all;
    for (int i = 0; i < times; ++i)
        all.push_back(milliseconds(work));
    return all;
}

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

void figure(const QString &what, const QString &value, const QString &aim)
{
    out() << what.leftJustified(52) << value.leftJustified(46) << aim << Qt::endl;
}

// 2,000 lessons of 5 questions.
course::Course largeCourse()
{
    course::Course::Parts parts;
    parts.id = course::CourseId(QStringLiteral("large"));
    course::Unit unit{course::UnitId(QStringLiteral("u")), 1, {}, {}};
    for (int l = 0; l < kLessons; ++l) {
        course::LessonOutline lesson;
        lesson.id = course::LessonId(QStringLiteral("u/lesson-%1").arg(l));
        lesson.unit = unit.id;
        lesson.core = true;
        if (l > 0)
            lesson.after = {course::LessonId(QStringLiteral("u/lesson-%1").arg(l - 1))};
        for (int q = 0; q < kQuestionsPerLesson; ++q) {
            lesson.questions.append({course::QuestionId(QStringLiteral("u/lesson-%1/q%2").arg(l).arg(q)),
                QStringLiteral("single-choice"), 20});
        }
        unit.lessons.append(lesson.id);
        parts.lessons.append(lesson);
    }
    parts.units = {unit};
    return course::Course(parts);
}

// Answers spread over a year and the whole course; the first ones finish lessons.
study::EventBody eventNumber(const course::Course &course, int n, Random &random)
{
    if (n < kLessons - 1)
        return study::LessonFinished{course.lessons().at(n).id, Milliseconds{200'000}};
    const auto &lesson = course.lessons().at(static_cast<qsizetype>(random.below(kLessons)));
    const auto &question = lesson.questions.at(static_cast<qsizetype>(random.below(kQuestionsPerLesson)));
    const auto grade = random.below(8) == 0 ? study::Grade::Again : study::Grade::Good;
    return study::QuestionAnswered{
        question.id, lesson.id, question.kind, grade, {{QStringLiteral("a"), {}}}, Milliseconds{9'000}};
}

std::unique_ptr<store::SqliteStore> openStore(const QString &folder, const Clock &clock)
{
    auto store = store::SqliteStore::open(
        folder, clock, [] { return QTimeZone::utc(); }, 1);
    if (!store)
        qFatal("cannot open %s: %s", qPrintable(folder), qPrintable(store.error().detail));
    return *std::move(store);
}

// A learner of `events` acts over `days` days, written in bundles.
void fill(store::SqliteStore &store, FixedClock &clock, const course::Course &course, int events, int days)
{
    Random random(7);
    constexpr int kBundle = 500;
    std::vector<study::EventBody> bundle;
    for (int n = 0; n < events; ++n) {
        bundle.push_back(eventNumber(course, n, random));
        if (bundle.size() == kBundle || n == events - 1) {
            clock.set(kStart + std::chrono::hours(24 * days) * n / events);
            if (!store.append(bundle))
                qFatal("cannot write");
            bundle.clear();
        }
    }
}

void planAndRebuild()
{
    const course::Course course = largeCourse();
    QTemporaryDir folder;
    FixedClock clock(kStart);
    auto store = openStore(folder.path(), clock);
    fill(*store, clock, course, kEvents, 365);
    const auto today = store->today();
    study::DayPlan plan;
    const double planned = median(repeated(51, [&] { plan = study::planDay(course, store->learner(), today, 4); }));
    figure(QStringLiteral("planDay, 10,000 questions, 100,000 events"),
        QStringLiteral("%1 ms (%2 items, %3 waiting)").arg(planned, 0, 'f', 2).arg(plan.items.size()).arg(plan.waiting),
        QStringLiteral("aim <= 5 ms"));
    const double rebuilt = median(repeated(5, [&] { (void)store->rebuild(); }));
    figure(QStringLiteral("100,000 events rebuilt from the log"), QStringLiteral("%1 ms").arg(rebuilt, 0, 'f', 0),
        QStringLiteral("aim <= 1000 ms"));
    const double opened = median(repeated(5, [&] {
        store.reset();
        store = openStore(folder.path(), clock);
    }));
    figure(QStringLiteral("that learner opened"), QStringLiteral("%1 ms").arg(opened, 0, 'f', 0), QString());
}

void durableAnswer()
{
    const course::Course course = largeCourse();
    QTemporaryDir folder;
    FixedClock clock(kStart);
    auto store = openStore(folder.path(), clock);
    fill(*store, clock, course, 4000, 365);

    SQLite::Database bare(
        folder.filePath(QStringLiteral("bare.sqlite")).toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    bare.exec("PRAGMA journal_mode=WAL");
    bare.exec("PRAGMA synchronous=FULL");
    bare.exec("CREATE TABLE event(id TEXT PRIMARY KEY, at INTEGER, body TEXT)");
    SQLite::Statement insert(bare, "INSERT INTO event VALUES(?, ?, ?)");
    Random random(3);
    int n = 0;
    std::vector<double> bareTimes;
    std::vector<double> answerTimes;
    // In turn, so that a slow moment of the disk falls on both.
    for (int i = 0; i < 400; ++i) {
        bareTimes.push_back(milliseconds([&] {
            insert.bind(1, std::to_string(++n) + "-0192f3a4-aaaa-7bbb-8ccc");
            insert.bind(2, static_cast<int64_t>(n));
            insert.bind(
                3, R"({"answer":[["a",""]],"grade":"good","kind":"single-choice","lesson":"u/lesson-1","took":9000})");
            insert.exec();
            insert.reset();
        }));
        answerTimes.push_back(milliseconds([&] {
            if (!store->append(eventNumber(course, kLessons + i, random)))
                qFatal("cannot write");
        }));
    }
    const double bareMs = median(bareTimes);
    const double answerMs = median(answerTimes);
    figure(QStringLiteral("one answer committed durably"),
        QStringLiteral("%1 ms; bare insert %2 ms; ratio %3")
            .arg(answerMs, 0, 'f', 3)
            .arg(bareMs, 0, 'f', 3)
            .arg(answerMs / bareMs, 0, 'f', 2),
        QStringLiteral("aim <= 1.5"));
}

void memorySteps()
{
    const fsrs::Model model;
    Random random(5);
    constexpr int kSteps = 4'000'000;
    std::vector<std::pair<int, fsrs::Grade>> reviews(4096);
    for (auto &[days, grade] : reviews)
        std::tie(days, grade) =
            std::pair(static_cast<int>(random.below(60)), static_cast<fsrs::Grade>(1 + random.below(4)));
    double sink = 0;
    const double time = median(repeated(5, [&] {
        fsrs::MemoryState state = model.initial(fsrs::Grade::Good);
        for (int i = 0; i < kSteps; ++i) {
            const auto &[days, grade] = reviews[static_cast<std::size_t>(i) % reviews.size()];
            state = model.next(state, days, grade);
            if (i % 12 == 11)
                state = model.initial(grade);
        }
        sink += state.stability;
    }));
    figure(QStringLiteral("memory model"), QStringLiteral("%1 M steps/s").arg(kSteps / time / 1e3, 0, 'f', 1),
        sink > 0 ? QStringLiteral("aim >= 10") : QString());
}

// A feedback of three sentences, again until it has 300 characters. The first one compiles the patterns it meets.
void checkedText()
{
    const auto pack = course::PackReader::open(QStringLiteral(SANJU_PACK));
    if (!pack)
        qFatal("cannot open the pack: %s", qPrintable(pack.error().detail));
    const auto checked = [&](course::Language language, const QString &sentences) {
        const auto lexicon = pack->lexicon(language);
        if (!lexicon)
            qFatal("no lexicon: %s", qPrintable(lexicon.error().detail));
        const practice::Checker checker(*lexicon);
        const QString text = sentences.repeated(300 / sentences.size() + 1).left(300);
        qsizetype remarks = 0;
        const auto times =
            repeated(101, [&] { remarks += checker.check(practice::Mode::Improve, text).remarks.size(); });
        return QStringLiteral("%1 ms, the first %2 ms").arg(median(times), 0, 'f', 2).arg(times.front(), 0, 'f', 0);
    };
    const QString what = QStringLiteral("a text of 300 characters checked, %1");
    const QString aim = QStringLiteral("aim <= 5 ms");
    figure(what.arg(QStringLiteral("Chinese")),
        checked(course::Language::Chinese,
            QStringLiteral("上周五发来的三份合同，签字栏都空着，你总是这样，法务退回来重核，项目启动晚了两天。"
                           "我希望下次发出前用自查清单过一遍，签字页单独截图给我，你看可以吗？")),
        aim);
    figure(what.arg(QStringLiteral("English")),
        checked(course::Language::English,
            QStringLiteral(
                "Last Friday the three contracts arrived without signatures, you never check them, so legal had "
                "to go over them again. Could you run the checklist before you send the next batch? ")),
        aim);
}

struct Start
{
    double ms = 0;
    double mib = 0;
};

Start startOnce(const QString &program, const QStringList &arguments)
{
    QProcess process;
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    if (!process.waitForReadyRead(30'000))
        qFatal("%s did not show a window: %s", qPrintable(program), process.readAllStandardError().constData());
    const double ms = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    QByteArray line = process.readAllStandardOutput();
    process.waitForFinished();
    return {ms, line.trimmed().split('=').last().toDouble() / 1024};
}

// A learner of one year: about ten acts a day.
void startOfTheApp()
{
    QTemporaryDir folder;
    FixedClock clock(kStart);
    {
        auto store = openStore(folder.path(), clock);
        fill(*store, clock, largeCourse(), 4000, 365);
    }
    std::vector<double> appMs, emptyMs, appMib, emptyMib;
    for (int i = 0; i < 13; ++i) {
        const Start app = startOnce(
            QStringLiteral(SANJU_APP), {QStringLiteral("--measure-start"), QStringLiteral("--data"), folder.path(),
                                           QStringLiteral("--pack"), QStringLiteral(SANJU_PACK)});
        const Start empty = startOnce(QStringLiteral(SANJU_EMPTY_WINDOW), {});
        if (i == 0)
            continue; // the first of each warms the disk cache
        appMs.push_back(app.ms);
        appMib.push_back(app.mib);
        emptyMs.push_back(empty.ms);
        emptyMib.push_back(empty.mib);
    }
    const auto compare = [](const QString &what, const QString &unit, double app, double empty) {
        figure(what,
            QStringLiteral("%1 %2; empty window %3 %2; ratio %4")
                .arg(app, 0, 'f', 0)
                .arg(unit)
                .arg(empty, 0, 'f', 0)
                .arg(app / empty, 0, 'f', 2),
            QStringLiteral("aim <= 1.5"));
    };
    compare(QStringLiteral("process start to first frame of today, 1 year"), QStringLiteral("ms"), median(appMs),
        median(emptyMs));
    compare(
        QStringLiteral("resident memory at the first frame"), QStringLiteral("MiB"), median(appMib), median(emptyMib));
}

// In a process of its own, with a film that it makes.
void firstPictureOfAClip()
{
    std::vector<double> first, again;
    for (int i = 0; i < 5; ++i) {
        QProcess process;
        process.start(QStringLiteral(SANJU_CLIP_START), {});
        if (!process.waitForFinished(60'000) || process.exitCode() != 0)
            qFatal("the clip did not begin: %s", process.readAllStandardError().constData());
        const QList<QByteArray> words = process.readAllStandardOutput().simplified().split(' ');
        first.push_back(words.value(0).split('=').value(1).toDouble());
        again.push_back(words.value(1).split('=').value(1).toDouble());
    }
    figure(QStringLiteral("tap to the first picture of a clip"),
        QStringLiteral("%1 ms; once more %2 ms").arg(median(first), 0, 'f', 0).arg(median(again), 0, 'f', 0),
        QStringLiteral("aim <= 400 ms"));
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    startOfTheApp();
    firstPictureOfAClip();
    planAndRebuild();
    durableAnswer();
    memorySteps();
    checkedText();
    return 0;
}
