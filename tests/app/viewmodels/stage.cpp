// SPDX-License-Identifier: Apache-2.0
// Builds learners with a past by the same events that the app writes.
#include "stage.h"

#include "../course/fixtures.h"
#include "study/ladder.h"
#include "study/plan_file.h"

namespace sanju::stage {

using namespace viewmodels;

Lessons::Lessons(course::PackReader pack) : m_pack(std::move(pack))
{
    for (const QString &kind : course::drillKinds()) {
        course::Problems problems;
        const auto drill = course::parseDrill(fixtures::load(QStringLiteral("drills/%1.json").arg(kind)), problems);
        if (!drill)
            qFatal("no drill of kind %s among the course tests'", qPrintable(kind));
        m_drills.append(*drill);
    }
    for (const QString &kind : course::toolKinds()) {
        course::Problems problems;
        const auto tool = course::parseTool(fixtures::load(QStringLiteral("tools/%1.json").arg(kind)), problems);
        if (!tool)
            qFatal("no tool of kind %s among the course tests'", qPrintable(kind));
        m_tools.append(*tool);
    }
    for (const QString &kind : course::surveyKinds()) {
        course::Problems problems;
        const auto survey = course::parseSurvey(fixtures::load(QStringLiteral("surveys/%1.json").arg(kind)), problems);
        if (!survey)
            qFatal("no survey of kind %s among the course tests'", qPrintable(kind));
        m_surveys.append(*survey);
    }
}

void Lessons::only(const course::QuestionId &question)
{
    const course::Course &all = m_pack.course();
    course::Course::Parts parts;
    parts.id = all.id();
    parts.title = all.title();
    for (const course::Unit &unit : all.units()) {
        for (const course::LessonId &id : unit.lessons) {
            course::LessonOutline lesson = *all.lesson(id);
            if (!question.text().startsWith(id.text() + QLatin1Char('/')))
                continue;
            lesson.after.clear();
            lesson.questions = {{question, QStringLiteral("single-choice"), 20}};
            parts.lessons = {lesson};
            parts.units = {unit};
            parts.units.first().lessons = {id};
        }
    }
    m_single.emplace(std::move(parts));
}

Result<course::Lesson> Lessons::lesson(const course::LessonId &id) const
{
    if (m_lost.contains(id.text()))
        return failure(ErrorKind::Damaged, id.text());
    return m_pack.lesson(id);
}

Result<course::Question> Lessons::question(const course::QuestionId &id) const
{
    if (m_lost.contains(id.text()))
        return failure(ErrorKind::Damaged, id.text());
    return m_pack.question(id);
}

void Lessons::shipDrills()
{
    const auto shipped = m_pack.drills();
    if (!shipped || shipped->isEmpty())
        qFatal("the course has no drills");
    m_drills = *shipped;
}

void Lessons::shipSurveys()
{
    const auto shipped = m_pack.surveys();
    if (!shipped || shipped->isEmpty())
        qFatal("the course has no surveys");
    m_surveys = *shipped;
}

void Lessons::shipTools()
{
    const auto shipped = m_pack.tools();
    if (!shipped || shipped->isEmpty())
        qFatal("the course has no tools");
    m_tools = *shipped;
}

Result<course::Lexicon> Lessons::lexicon(course::Language language) const
{
    const bool english = language == course::Language::English;
    if (m_lost.contains(english ? QStringLiteral("en") : QStringLiteral("zh")))
        return failure(ErrorKind::Damaged, QStringLiteral("lexicon"));
    return m_pack.lexicon(language);
}

Result<void> Sent::share(const QString &text)
{
    if (fails)
        return failure(*fails, QStringLiteral("as asked for"));
    texts.append(text);
    return {};
}

void Voice::record()
{
    if (there == Microphone::Ready)
        m_since = m_clock.now();
    tell();
}

bool Voice::play(const QString &take)
{
    if (!mute)
        m_playing = take;
    tell();
    return !mute;
}

void Voice::stop()
{
    if (m_since && !full) {
        const auto name = QStringLiteral("take-%1").arg(m_since->time_since_epoch().count());
        shelf.prepend({name, *m_since, m_clock.now() - *m_since});
    }
    m_since.reset();
    end();
}

void Voice::keep(const QString &take, bool kept)
{
    for (study::Take &each : shelf)
        each.kept = each.name == take ? kept : each.kept;
    tell();
}

void Voice::remove(const QString &take)
{
    shelf.removeIf([&](const study::Take &each) { return each.name == take; });
    tell();
}

void Voice::hear(double level)
{
    loud = level;
    tell();
}

void Voice::end()
{
    m_playing.clear();
    tell();
}

Result<void> Copies::exportTo(const QString &path)
{
    if (fails)
        return failure(*fails, path);
    exported.append(path);
    return {};
}

Result<int> Copies::eventsIn(const QString &path) const
{
    if (fails)
        return failure(*fails, path);
    return 412;
}

Result<void> Copies::restoreFrom(const QString &path)
{
    if (fails)
        return failure(*fails, path);
    restored.append(path);
    if (whenRestored)
        whenRestored();
    return {};
}

QList<study::Backups::Copy> Copies::automatic() const
{
    if (none)
        return {};
    return {{QStringLiteral("/copy"), Instant(Milliseconds{1'795'137'000'000}), 40'960}};
}

Result<void> Phone::replaceAll(const study::ReminderSet &reminders)
{
    calls.append(QStringLiteral("plan"));
    if (fails)
        return failure(*fails, QStringLiteral("as asked for"));
    set = reminders;
    return {};
}

void Phone::requestPermission(const PermissionHandler &done)
{
    calls.append(QStringLiteral("ask"));
    m_asks = done;
}

void Phone::answer(study::ReminderPermission given)
{
    allowed = given;
    if (const PermissionHandler done = std::exchange(m_asks, {}))
        done(given);
}

void Phone::onLaunch(const LaunchHandler &opened)
{
    m_opened = opened;
    if (!launchedBy.isEmpty())
        m_opened(std::exchange(launchedBy, {}));
}

void Phone::open(const QString &link)
{
    if (m_opened)
        m_opened(link);
}

bool Phone::openPage(const QString &page)
{
    pages.append(page);
    return pagesOpen;
}

QByteArray Phone::plan() const
{
    return set ? study::planFile(*set) : QByteArray();
}

Result<void> Phone::clearInbox()
{
    calls.append(QStringLiteral("inbox"));
    told.clear();
    return {};
}

Result<void> Phone::setHistory(const QByteArray &lines)
{
    past = lines;
    return {};
}

namespace {

const QByteArray kZone = QByteArrayLiteral("Asia/Shanghai");

course::PackReader openPack(const QString &path)
{
    auto pack = course::PackReader::open(path);
    if (!pack)
        qFatal("cannot open the course %s: %s", qPrintable(path), qPrintable(pack.error().detail));
    return *std::move(pack);
}

} // namespace

Stage::Stage(const QString &pack)
    : m_clock(*parseInstant(QStringLiteral("2026-11-23T08:12:00+08:00"))),
      m_today(m_clock.now()),
      m_lessons(std::make_unique<Lessons>(openPack(pack))),
      m_store(m_clock, QTimeZone(kZone))
{
}

void Stage::begin(std::optional<Error> openingFails)
{
    m_clock.set(m_today);
    m_openingFails = std::move(openingFails);
    m_app.reset();
    m_app = std::make_unique<AppViewModel>(
        m_clock,
        [this]() -> Result<AppViewModel::Rooms> {
            if (m_openingFails)
                return tl::unexpected<Error>(*m_openingFails);
            AppViewModel::Rooms rooms{m_lessons.get(), &m_store, &m_copies, &m_sent, &m_voice};
            rooms.reminding = m_reminding.get();
            rooms.zone = [] { return QTimeZone(kZone); };
            if (m_phone.hasPages)
                rooms.systemPages = [this](const QString &page) { return m_phone.openPage(page); };
            return rooms;
        },
        [this](const Error &error) {
            TroubleViewModel::WaysOut ways;
            ways.folder = m_copies.folder();
            ways.retry = [this] { m_app->start(); };
            if (error.kind == ErrorKind::Damaged) {
                ways.copies = m_copies.automatic();
                ways.salvage = [](const QString &) { return Result<int>(408); };
                ways.startFrom = [](const QString &) { return Result<void>(); };
                ways.startAnew = [] { return Result<void>(); };
            }
            return ways;
        });
    m_app->start();
}

Phone &Stage::phone()
{
    if (!m_reminding)
        m_reminding = std::make_unique<study::Reminding>(
            *m_lessons, m_store, m_phone, m_phone, m_clock, [] { return QTimeZone(kZone); });
    return m_phone;
}

void Stage::reminded(const QList<std::optional<int>> &minutesLate, const QString &why)
{
    const QTimeZone zone(kZone);
    const QDate today = study::civilTime(m_today, zone).date;
    QList<study::ReminderOutcome> outcomes;
    for (qsizetype i = 0; i < minutesLate.size(); ++i) {
        const study::CivilTime planned{today.addDays(i - minutesLate.size()), 18 * 60 + 30};
        study::ReminderOutcome outcome{QStringLiteral("daily/") + planned.date.toString(Qt::ISODate),
            study::ReminderKind::Daily, planned, std::nullopt, {}};
        if (const std::optional<int> late = minutesLate.at(i))
            outcome.shown = study::resolve(planned, zone) + std::chrono::minutes(*late);
        else
            outcome.why = why;
        outcomes.append(outcome);
    }
    phone().past = study::historyFile(outcomes);
}

void Stage::laterDays(int days)
{
    m_today += std::chrono::hours(24 * days);
    m_clock.set(m_today);
}

void Stage::at(int daysAgo)
{
    m_clock.set(m_today - std::chrono::hours(24 * daysAgo));
}

void Stage::welcomed()
{
    at(30);
    (void)m_store.append(study::EntryChosen{course::EntryId(QStringLiteral("no-help"))});
}

void Stage::finishLesson(const course::LessonId &lesson, int daysAgo)
{
    at(daysAgo);
    (void)m_store.append(study::LessonFinished{lesson, Milliseconds{210'000}});
}

void Stage::finishLessons(int count, int daysAgo)
{
    for (int i = 0; i < count; ++i) {
        if (const auto *next = study::nextLesson(m_lessons->course(), m_store.learner()))
            finishLesson(next->id, qMax(0, daysAgo - i));
    }
}

void Stage::answerAll(int daysAgo, study::Grade grade)
{
    at(daysAgo);
    for (const course::LessonOutline &lesson : m_lessons->course().lessons()) {
        if (!m_store.learner().lessons.value(lesson.id).finishedDay)
            continue;
        for (const course::QuestionOutline &question : lesson.questions)
            (void)m_store.append(
                study::QuestionAnswered{question.id, lesson.id, question.kind, grade, {}, Milliseconds{11'000}});
    }
}

void Stage::missionTaken(int daysAgo)
{
    at(daysAgo);
    (void)m_store.append(study::MissionChosen{course::LessonId(QStringLiteral("feedback/camera-test")),
        QStringLiteral("周三例会一散"), QStringLiteral("跟采购的同事说一件看到的事，带上日期")});
}

void Stage::missionDone(int daysAgo)
{
    missionTaken(daysAgo + 1);
    at(daysAgo);
    (void)m_store.append(study::MissionDebriefed{m_store.learner().missions.last().id, study::Outcome::Done, {}});
}

void Stage::promised(const QString &what, const QString &to, int daysAhead, int daysAgo)
{
    at(0);
    const StudyDay by = m_store.today().plus(daysAhead);
    at(daysAgo);
    (void)m_store.append(study::PromiseMade{what, to, by});
}

void Stage::drillDone(const QString &drill, int daysAgo, study::Rating rating)
{
    at(daysAgo);
    for (const course::Drill &each : m_lessons->drills()) {
        if (each.id.text() == drill)
            (void)m_store.append(study::DrillDone{each.id, study::nextScenario(each, m_store.learner())->id, rating,
                {QStringLiteral("周三说好的，周五才到。")}, Milliseconds{95'000}});
    }
}

void Stage::ask(const course::QuestionId &question)
{
    m_lessons->only(question);
    m_lessons->noDrills();
    finishLesson(m_lessons->course().lessons().first().id, 2);
}

void Stage::walkTo(LessonViewModel::Step step)
{
    while (m_app->lesson()->step() < step)
        m_app->lesson()->next();
}

void Stage::takeMission()
{
    LessonViewModel *lesson = m_app->lesson();
    lesson->setWhen(lesson->whenChoices()->value(0, "text").toString());
    lesson->setThen(lesson->thenChoices()->value(0, "text").toString());
    lesson->takeMission();
}

void Stage::answer(bool right)
{
    QuestionViewModel *question = m_app->review()->question();
    const auto language = m_app->speech().language();
    if (question->kind() == QStringLiteral("recall")) {
        question->reveal();
        question->gradeRecall(right ? QStringLiteral("good") : QStringLiteral("again"));
        return;
    }
    question->fill(right ? course::rightAnswer(question->question(), language)
                         : course::wrongAnswer(question->question(), language));
    question->submit();
}

course::QuestionId Stage::questionOfKind(const QString &kind) const
{
    for (const course::LessonOutline &outline : m_lessons->course().lessons()) {
        const Result<course::Lesson> lesson = m_lessons->lesson(outline.id);
        if (!lesson)
            continue;
        for (const course::Question &question : lesson->questions + lesson->exercise) {
            if (course::kindName(question.body) == kind)
                return question.id;
        }
    }
    return {};
}

} // namespace sanju::stage
