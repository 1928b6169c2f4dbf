// SPDX-License-Identifier: Apache-2.0
// Learners with a past, each led to a page.
#include "scenes.h"

#include "made_media.h"

namespace sanju::stage {

using namespace viewmodels;

namespace {

constexpr auto kLesson = "feedback/camera-test";

QString id(const char *text)
{
    return QString::fromLatin1(text);
}

// Some days in: lessons learnt, reviews due, a mission taken.
void underWay(Stage &stage)
{
    stage.welcomed();
    stage.finishLessons(4, 12);
    stage.answerAll(7, study::Grade::Good);
    stage.missionTaken(1);
}

void at(Stage &stage, AppViewModel::Page page)
{
    underWay(stage);
    stage.begin();
    stage.app().show(page);
}

void course(Stage &stage, CourseViewModel::Filter filter, const QString &query = {})
{
    at(stage, AppViewModel::Course);
    stage.app().course()->setFilter(filter);
    stage.app().course()->setQuery(query);
}

LessonViewModel *lesson(Stage &stage, LessonViewModel::Step step, bool guessed = false)
{
    stage.welcomed();
    stage.begin();
    stage.app().openLesson(id(kLesson));
    stage.walkTo(LessonViewModel::Guess);
    if (guessed)
        stage.app().lesson()->chooseGuess(id("a"));
    if (step == LessonViewModel::Hook)
        stage.app().lesson()->back();
    stage.walkTo(step);
    return stage.app().lesson();
}

// Drawn to voices that hum.
ClipViewModel *liveClip(Stage &stage)
{
    const Result<course::Lesson> shown = stage.lessons().lesson(course::LessonId(id(kLesson)));
    static const MadeMedia media(shown->clip);
    study::ClipMedia voices = media.all();
    voices.film.reset();
    stage.lessons().film(voices);
    return lesson(stage, LessonViewModel::Clip)->clip();
}

ClipViewModel *clip(Stage &stage, int lines)
{
    ClipViewModel *clip = lesson(stage, LessonViewModel::Clip)->clip();
    for (int i = 0; i < lines; ++i)
        clip->advance();
    return clip;
}

void endOfDay(Stage &stage)
{
    stage.welcomed();
    stage.begin();
    stage.app().startToday();
    for (int guard = 0; guard < 60 && stage.app().page() != AppViewModel::DayEnd; ++guard) {
        if (stage.app().page() == AppViewModel::Lesson) {
            stage.walkTo(LessonViewModel::Takeaway);
            stage.takeMission();
        } else {
            stage.answer(guard % 3 != 0);
            stage.app().review()->next();
        }
    }
}

void doneDay(Stage &stage)
{
    underWay(stage);
    stage.finishLesson(course::LessonId(id(kLesson)), 0);
    stage.answerAll(0, study::Grade::Good);
    (void)stage.store().append(study::DayFinished{5, 1});
    stage.begin();
}

Scene trouble(const char *name, ErrorKind kind, const QString &tap = {})
{
    const auto arrange = [kind](Stage &s) {
        s.begin(Error{kind, id("learner.sqlite: database disk image is malformed")});
    };
    return {id(name), arrange, tap};
}

// A month of promises: kept, moved, missed, open.
void promises(Stage &stage)
{
    using Outcome = study::PromiseOutcome;
    stage.welcomed();
    const auto settled = [&](const QString &what, int daysAgo, Outcome outcome, int newDay = 0) {
        stage.promised(what, QStringLiteral("财务主管"), -daysAgo, daysAgo + 3);
        stage.at(daysAgo);
        const auto all = study::promises(stage.store().learner());
        const auto promise = std::ranges::find(all, what, &study::Promise::what);
        (void)stage.store().append(
            study::PromiseSettled{promise->id, outcome, stage.store().today().plus(daysAgo + newDay)});
    };
    settled(QStringLiteral("差旅单的行程补齐"), 20, Outcome::Kept);
    settled(QStringLiteral("退货单三栏填好再送"), 17, Outcome::Kept);
    settled(QStringLiteral("盘点前一天把出库停掉"), 12, Outcome::Missed);
    settled(QStringLiteral("给出两个返点方案"), 6, Outcome::Kept);
    settled(QStringLiteral("接口字段表早两天给"), 4, Outcome::Renegotiated, 2);
    stage.promised(QStringLiteral("把三月的退货单给过去"), QStringLiteral("仓储主管"), 0, 3);
    stage.promised(QStringLiteral("回一句峰值的数"), QString(), -1, 3);
    stage.promised(QStringLiteral("演示的日子一变，当天在群里说"), QStringLiteral("市场部经理"), 9, 3);
}

// Something done some days ago, and something to do.
void missions(Stage &stage)
{
    stage.welcomed();
    stage.finishLessons(6, 12);
    stage.missionDone(4);
    stage.at(0);
    study::MissionChosen open{course::LessonId(id("feedback/impact")), QStringLiteral("下次催接口"),
        QStringLiteral("先说哪一天晚了，再说谁在等"), QStringLiteral("技术部经理"), study::Direction::Across};
    for (const int ahead : {1, 2, 9}) {
        open.on = stage.store().today().plus(ahead);
        (void)stage.store().append(open);
    }
}

void planned(Stage &stage)
{
    missions(stage);
    stage.begin();
    stage.app().openMission();
    MissionViewModel *mission = stage.app().mission();
    mission->pick(id(kLesson));
    mission->setWhen(mission->whenChoices()->value(0, "text").toString());
    mission->setThen(mission->thenChoices()->value(0, "text").toString());
    mission->details()->setWith(QStringLiteral("采购主管"));
    mission->details()->pickDirection(id("across"));
    mission->details()->day()->pick(id("more"));
    mission->details()->day()->pick(id("12"));
}

PromiseViewModel *ledger(Stage &stage, bool asked)
{
    promises(stage);
    stage.begin();
    stage.app().openPromises(asked ? stage.app().promises()->open()->value(0, "promiseId").toString() : QString());
    return stage.app().promises();
}

RemindersViewModel *reminders(Stage &stage)
{
    stage.phone();
    underWay(stage);
    stage.begin();
    stage.app().show(AppViewModel::Settings);
    stage.app().openReminders();
    return stage.app().reminders();
}

// All that can be in the way, and a week of which some did not come.
RemindersViewModel *blockedReminders(Stage &stage)
{
    stage.phone().allowed = study::ReminderPermission::Denied;
    stage.phone().state.blockedChannels = {id("mission"), id("drill")};
    stage.phone().state.batteryLimited = true;
    stage.phone().state.exactAllowed = true;
    stage.phone().state.maker = id("huawei");
    stage.reminded({0, 2, std::nullopt, 12, std::nullopt, 130, std::nullopt}, id("expired"));
    return reminders(stage);
}

QuestionViewModel *ask(Stage &stage, const course::QuestionId &question)
{
    stage.welcomed();
    stage.ask(question);
    stage.begin();
    stage.app().startToday();
    return stage.app().review()->question();
}

// All but the handing in.
void fillRight(QuestionViewModel *question)
{
    question->reveal();
    if (question->kind() != id("recall"))
        question->fill(course::rightAnswer(question->question(), course::Language::Chinese));
}

} // namespace

QList<Scene> pageScenes()
{
    return {
        {id("welcome"), [](Stage &s) { s.begin(); }},
        {id("welcome-picked"),
            [](Stage &s) {
                s.begin();
                s.app().welcome()->pick(id("no-help"));
            }},
        {id("today-first"),
            [](Stage &s) {
                s.welcomed();
                s.begin();
            }},
        {id("today"),
            [](Stage &s) {
                underWay(s);
                s.begin();
            }},
        {id("today-why"),
            [](Stage &s) {
                underWay(s);
                s.begin();
            },
            QStringLiteral("为什么是这些")},
        {id("today-comeback"),
            [](Stage &s) {
                s.welcomed();
                s.finishLessons(8, 60);
                s.answerAll(50, study::Grade::Hard);
                s.begin();
            }},
        {id("today-done"), doneDay},
        {id("today-clear"),
            [](Stage &s) {
                s.lessons().noDrills();
                s.welcomed();
                s.finishLessons(12, 20);
                s.answerAll(1, study::Grade::Easy);
                s.begin();
            }},
        {id("day-end"), endOfDay},
        {id("today-drill"),
            [](Stage &s) {
                s.lessons().shipDrills();
                s.welcomed();
                s.finishLessons(4, 12);
                s.answerAll(1, study::Grade::Easy);
                s.begin();
            }},
        {id("today-work"),
            [](Stage &s) {
                promises(s);
                missions(s);
                s.begin();
            }},
        {id("debrief-offer"),
            [](Stage &s) {
                s.welcomed();
                s.missionTaken(1);
                s.begin();
                s.app().debrief()->done();
                s.app().debrief()->keep();
            }},
        {id("mission-choice"),
            [](Stage &s) {
                missions(s);
                s.begin();
                s.app().openMission();
            }},
        {id("mission-plan"), planned},
        {id("mission-own"),
            [](Stage &s) {
                s.welcomed();
                s.begin();
                s.app().openMission();
            }},
        {id("mission-repeat"),
            [](Stage &s) {
                missions(s);
                s.at(0);
                s.begin();
                s.app().mission()->acceptProposal();
            }},
        {id("promises"), [](Stage &s) { ledger(s, false); }},
        {id("promises-asked"), [](Stage &s) { ledger(s, true); }},
        {id("promises-moving"), [](Stage &s) { ledger(s, true)->move(); }},
        {id("promises-kept"), [](Stage &s) { ledger(s, true)->wasKept(); }},
        {id("promises-empty"),
            [](Stage &s) {
                s.welcomed();
                s.begin();
                s.app().openPromises();
            }},
        {id("promise-form"),
            [](Stage &s) {
                s.welcomed();
                s.begin();
                s.app().openPromises();
                s.app().promises()->write();
                s.app().promises()->by()->pick(id("more"));
            }},
        {id("course"), [](Stage &s) { course(s, CourseViewModel::Core); }},
        {id("course-troubles"),
            [](Stage &s) {
                course(s, CourseViewModel::Troubles);
                s.app().course()->toggle(id("no-help"));
            }},
        {id("course-search"), [](Stage &s) { course(s, CourseViewModel::Core, QStringLiteral("态度")); }},
        {id("course-search-empty"), [](Stage &s) { course(s, CourseViewModel::Core, QStringLiteral("甩锅")); }},
        {id("course-no-bookmarks"), [](Stage &s) { course(s, CourseViewModel::Bookmarked); }},
        {id("me"), [](Stage &s) { at(s, AppViewModel::Me); }},
        {id("me-empty"),
            [](Stage &s) {
                s.welcomed();
                s.begin();
                s.app().show(AppViewModel::Me);
            }},
        {id("settings"), [](Stage &s) { at(s, AppViewModel::Settings); }},
        {id("settings-reminders"),
            [](Stage &s) {
                s.phone();
                at(s, AppViewModel::Settings);
            }},
        {id("reminders"), [](Stage &s) { reminders(s); }},
        {id("reminders-blocked"), [](Stage &s) { blockedReminders(s); }},
        {id("reminders-all"),
            [](Stage &s) {
                s.phone().allowed = study::ReminderPermission::NotAsked;
                s.phone().state.exactAllowed = true;
                s.phone().state.maker = id("xiaomi");
                s.reminded({0, 2, std::nullopt, std::nullopt});
                RemindersViewModel *all = reminders(s);
                for (int day = 1; day <= 5; ++day)
                    all->toggleDay(day);
                all->turn(id("drill"), true);
                all->setLearning(true);
                all->askHold();
                all->keepHold();
                all->askTime(id("daily"));
                all->time()->setHour(22);
                all->time()->keep();
            }},
        {id("reminders-time"),
            [](Stage &s) {
                RemindersViewModel *all = reminders(s);
                all->askTime(id("daily"));
                all->time()->setHour(22);
            }},
        {id("reminders-hold"),
            [](Stage &s) {
                RemindersViewModel *all = reminders(s);
                all->askHold();
                all->setHoldAhead(9);
            }},
        {id("reminders-trial"), [](Stage &s) { reminders(s)->health()->test(); }},
        {id("today-offer"),
            [](Stage &s) {
                s.phone().allowed = study::ReminderPermission::NotAsked;
                s.welcomed();
                s.finishLessons(1, 1);
                s.begin();
            }},
        {id("settings-export"), [](Stage &s) { at(s, AppViewModel::Settings); }, QStringLiteral("导出一份备份")},
        {id("settings-choose"), [](Stage &s) { at(s, AppViewModel::Settings); }, QStringLiteral("从备份恢复")},
        {id("settings-licences"), [](Stage &s) { at(s, AppViewModel::Settings); }, QStringLiteral("用到的软件和许可")},
        {id("settings-notice"),
            [](Stage &s) {
                at(s, AppViewModel::Settings);
                s.app().settings()->exportBackup(QUrl::fromLocalFile(id("/home/lin/documents/sanju-2026-11-23.sanju")));
            }},
        {id("settings-restore"),
            [](Stage &s) {
                at(s, AppViewModel::Settings);
                s.app().settings()->chooseBackup(QUrl::fromLocalFile(id("/b")));
            }},
        {id("trouble-full-disk"),
            [](Stage &s) {
                lesson(s, LessonViewModel::Hook);
                s.store().failWith(ErrorKind::NoSpace);
                s.app().lesson()->next();
                s.store().failWith({});
            }},
        trouble("trouble-read-only", ErrorKind::NotWritable),
        trouble("trouble-damaged", ErrorKind::Damaged),
        trouble("trouble-salvage", ErrorKind::Damaged, QStringLiteral("把读得出的存一份")),
        trouble("trouble-anew", ErrorKind::Damaged, QStringLiteral("从头开始")),
        trouble("trouble-newer", ErrorKind::NewerFormat),
    };
}

QList<Scene> lessonScenes()
{
    return {
        {id("hook"), [](Stage &s) { lesson(s, LessonViewModel::Hook); }},
        {id("guess"), [](Stage &s) { lesson(s, LessonViewModel::Guess); }},
        {id("guessed"), [](Stage &s) { lesson(s, LessonViewModel::Guess, true); }},
        {id("clip"), [](Stage &s) { clip(s, 1); }},
        {id("clip-paused"), [](Stage &s) { clip(s, 4); }},
        {id("clip-found"), [](Stage &s) { clip(s, 4)->tapLine(id("w1")); }},
        {id("clip-live"), [](Stage &s) { liveClip(s)->goTo(id("w2")); }},
        {id("clip-live-both"),
            [](Stage &s) {
                liveClip(s)->goTo(id("r2"));
                s.app().lesson()->clip()->cycleCaptions();
                s.app().lesson()->clip()->cycleCaptions();
            }},
        {id("clip-live-asked"),
            [](Stage &s) {
                liveClip(s)->goTo(id("w4"));
                s.app().lesson()->clip()->advance();
                s.app().lesson()->clip()->tapLine(id("w3"));
            }},
        {id("clip-live-found"),
            [](Stage &s) {
                liveClip(s)->goTo(id("w1"));
                s.app().lesson()->clip()->tapMoment();
            }},
        {id("clip-live-end"), [](Stage &s) { liveClip(s)->goTo(id("r5")); }},
        {id("clip-end"), [](Stage &s) { clip(s, 0)->showAll(); }},
        {id("points"), [](Stage &s) { lesson(s, LessonViewModel::Points, true); }},
        {id("exercise"), [](Stage &s) { lesson(s, LessonViewModel::Exercise); }},
        {id("takeaway"),
            [](Stage &s) {
                s.lessons().shipDrills();
                lesson(s, LessonViewModel::Takeaway);
            }},
        {id("mission"),
            [](Stage &s) {
                LessonViewModel *l = lesson(s, LessonViewModel::Takeaway);
                l->setWhen(l->whenChoices()->value(0, "text").toString());
                l->setThen(l->thenChoices()->value(0, "text").toString());
            }},
    };
}

QList<Scene> questionScenes()
{
    QList<Scene> scenes;
    const Stage probe;
    for (const QString &kind : course::questionKinds()) {
        const course::QuestionId question = probe.questionOfKind(kind);
        scenes.append({kind, [question](Stage &s) { ask(s, question); }});
        scenes.append({kind + id("-filled"), [question](Stage &s) { fillRight(ask(s, question)); }});
        scenes.append({kind + id("-right"), [question](Stage &s) {
                           ask(s, question);
                           s.answer(true);
                       }});
        scenes.append({kind + id("-wrong"), [question](Stage &s) {
                           ask(s, question);
                           s.answer(false);
                       }});
    }
    return scenes;
}

} // namespace sanju::stage
