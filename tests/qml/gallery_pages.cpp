// SPDX-License-Identifier: Apache-2.0
// Scenes of the pages outside practice: the first start, the day, the course, lessons, the own page, troubles.
#include "gallery_scenes.h"
#include "made_media.h"

namespace sanju::gallery {

using namespace viewmodels;
using stage::Stage;

namespace {

void lesson(Stage &stage, const char *id, LessonViewModel::Step step)
{
    stage.welcomed();
    stage.begin();
    stage.app().openLesson(QString::fromLatin1(id));
    stage.walkTo(step);
}

// With a hum for a voice; drawn, or as a film of plain colours.
ClipViewModel *playedClip(Stage &stage, const char *beat, bool drawn = true)
{
    const Result<course::Lesson> shown = stage.lessons().lesson(course::LessonId(QString::fromLatin1(kCamera)));
    static const stage::MadeMedia media(shown->clip, 3);
    stage.lessons().film(drawn ? media.garbage(true, false) : media.onlyFilm());
    lesson(stage, kCamera, LessonViewModel::Clip);
    ClipViewModel *clip = stage.app().lesson()->clip();
    if (drawn)
        clip->mediaFailed(clip->media());
    clip->goTo(QString::fromLatin1(beat));
    return clip;
}

RemindersViewModel *reminders(Stage &stage)
{
    today(stage);
    stage.begin();
    stage.app().show(AppViewModel::Settings);
    stage.app().openReminders();
    return stage.app().reminders();
}

} // namespace

void today(Stage &stage, int minutes)
{
    stage.welcomed();
    stage.finishLessons(4, 12);
    stage.answerAll(7, study::Grade::Good);
    stage.missionTaken(1);
    (void)stage.store().append(study::SettingChanged{QStringLiteral("minutes"), QString::number(minutes)});
}

std::vector<Scene> pages()
{
    using L = LessonViewModel;
    return {
        {QStringLiteral("welcome"), [](Stage &s) { s.begin(); }},
        {QStringLiteral("welcome-picked"),
            [](Stage &s) {
                s.begin();
                s.app().welcome()->pick(QStringLiteral("no-help"));
            }},
        {QStringLiteral("today-first"),
            [](Stage &s) {
                s.welcomed();
                s.begin();
            }},
        {QStringLiteral("today"),
            [](Stage &s) {
                today(s);
                s.begin();
            }},
        {QStringLiteral("today-comeback"),
            [](Stage &s) {
                s.welcomed();
                s.finishLessons(8, 60);
                s.answerAll(50, study::Grade::Hard);
                s.begin();
            }},
        {QStringLiteral("today-done"),
            [](Stage &s) {
                today(s);
                s.finishLesson(course::LessonId(QStringLiteral("feedback/camera-test")), 0);
                s.answerAll(0, study::Grade::Good);
                (void)s.store().append(study::DayFinished{5, 1});
                s.begin();
            }},
        {QStringLiteral("today-clear"),
            [](Stage &s) {
                s.lessons().noDrills();
                s.welcomed();
                s.finishLessons(12, 20);
                s.answerAll(1, study::Grade::Easy);
                s.begin();
            }},
        {QStringLiteral("course"),
            [](Stage &s) {
                today(s);
                s.begin();
                s.app().show(AppViewModel::Course);
            }},
        {QStringLiteral("course-troubles"),
            [](Stage &s) {
                today(s);
                s.begin();
                s.app().show(AppViewModel::Course);
                s.app().course()->setFilter(CourseViewModel::Troubles);
                s.app().course()->toggle(QStringLiteral("no-help"));
            }},
        {QStringLiteral("course-search"),
            [](Stage &s) {
                today(s);
                s.begin();
                s.app().show(AppViewModel::Course);
                s.app().course()->setQuery(QStringLiteral("态度"));
            }},
        {QStringLiteral("course-search-empty"),
            [](Stage &s) {
                today(s);
                s.begin();
                s.app().show(AppViewModel::Course);
                s.app().course()->setQuery(QStringLiteral("甩锅"));
            }},
        {QStringLiteral("course-no-bookmarks"),
            [](Stage &s) {
                today(s);
                s.begin();
                s.app().show(AppViewModel::Course);
                s.app().course()->setFilter(CourseViewModel::Bookmarked);
            }},
        {QStringLiteral("lesson-1-hook"), [](Stage &s) { lesson(s, kCamera, L::Hook); }},
        {QStringLiteral("lesson-2-guess"), [](Stage &s) { lesson(s, kCamera, L::Guess); }},
        {QStringLiteral("lesson-2-guessed"),
            [](Stage &s) {
                lesson(s, kCamera, L::Guess);
                s.app().lesson()->chooseGuess(QStringLiteral("a"));
            }},
        {QStringLiteral("lesson-3-clip"),
            [](Stage &s) {
                lesson(s, kCamera, L::Clip);
                s.app().lesson()->clip()->advance();
            }},
        {QStringLiteral("lesson-3-clip-paused"),
            [](Stage &s) {
                lesson(s, kCamera, L::Clip);
                for (int i = 0; i < 4; ++i)
                    s.app().lesson()->clip()->advance();
            }},
        {QStringLiteral("lesson-3-clip-found"),
            [](Stage &s) {
                lesson(s, kCamera, L::Clip);
                for (int i = 0; i < 4; ++i)
                    s.app().lesson()->clip()->advance();
                s.app().lesson()->clip()->tapLine(QStringLiteral("w1"));
            }},
        {QStringLiteral("lesson-3-clip-end"),
            [](Stage &s) {
                lesson(s, kCamera, L::Clip);
                s.app().lesson()->clip()->showAll();
            }},
        {QStringLiteral("lesson-3-clip-live"), [](Stage &s) { playedClip(s, "w2"); }},
        {QStringLiteral("lesson-3-clip-live-asked"),
            [](Stage &s) {
                playedClip(s, "w4")->advance();
                s.app().lesson()->clip()->tapLine(QStringLiteral("w3"));
            }},
        {QStringLiteral("lesson-3-clip-live-found"), [](Stage &s) { playedClip(s, "w1")->tapMoment(); }},
        {QStringLiteral("lesson-3-clip-live-end"), [](Stage &s) { playedClip(s, "r5"); }},
        {QStringLiteral("lesson-3-clip-film"), [](Stage &s) { playedClip(s, "w2", false); }},
        {QStringLiteral("lesson-4-points"),
            [](Stage &s) {
                lesson(s, kCamera, L::Guess);
                s.app().lesson()->chooseGuess(QStringLiteral("a"));
                s.walkTo(L::Points);
            }},
        {QStringLiteral("lesson-5-exercise"), [](Stage &s) { lesson(s, kCamera, L::Exercise); }},
        {QStringLiteral("lesson-6-takeaway"),
            [](Stage &s) {
                s.lessons().shipDrills();
                lesson(s, kCamera, L::Takeaway);
            }},
        {QStringLiteral("lesson-6-mission"),
            [](Stage &s) {
                lesson(s, kCamera, L::Takeaway);
                auto *l = s.app().lesson();
                l->setWhen(l->whenChoices()->value(0, "text").toString());
                l->setThen(l->thenChoices()->value(0, "text").toString());
            }},
        {QStringLiteral("day-end"),
            [](Stage &s) {
                s.welcomed();
                s.begin();
                s.app().startToday();
                for (int guard = 0; guard < 60 && s.app().page() != AppViewModel::DayEnd; ++guard) {
                    auto *l = s.app().lesson();
                    auto *q = s.app().review()->question();
                    if (s.app().page() == AppViewModel::Lesson && l->step() == LessonViewModel::Takeaway) {
                        l->setWhen(l->whenChoices()->value(0, "text").toString());
                        l->setThen(l->thenChoices()->value(0, "text").toString());
                        l->takeMission();
                    } else if (s.app().page() == AppViewModel::Lesson) {
                        l->next();
                    } else if (q->isAnswered()) {
                        s.app().review()->next();
                    } else {
                        q->reveal();
                        q->fill(course::rightAnswer(q->question(), course::Language::Chinese));
                        q->submit();
                        q->gradeRecall(QStringLiteral("good"));
                    }
                }
            }},
        {QStringLiteral("me"),
            [](Stage &s) {
                today(s);
                s.answerAll(3, study::Grade::Good);
                s.answerAll(2, study::Grade::Good);
                s.begin();
                s.app().show(AppViewModel::Me);
            }},
        {QStringLiteral("me-empty"),
            [](Stage &s) {
                s.welcomed();
                s.begin();
                s.app().show(AppViewModel::Me);
            }},
        {QStringLiteral("settings"),
            [](Stage &s) {
                today(s);
                s.begin();
                s.app().show(AppViewModel::Settings);
            }},
        {QStringLiteral("today-offer"),
            [](Stage &s) {
                s.phone().allowed = study::ReminderPermission::NotAsked;
                s.welcomed();
                s.finishLessons(1, 1);
                s.begin();
            }},
        {QStringLiteral("reminders"),
            [](Stage &s) {
                s.reminded({0, 1, 8, 0, 2, std::nullopt, 0});
                reminders(s);
            }},
        {QStringLiteral("reminders-blocked"),
            [](Stage &s) {
                s.phone().allowed = study::ReminderPermission::Denied;
                s.phone().state.batteryLimited = true;
                s.phone().state.maker = QStringLiteral("huawei");
                s.reminded({0, std::nullopt, 12, std::nullopt, 0, std::nullopt, 0});
                reminders(s);
            }},
        {QStringLiteral("reminders-time"),
            [](Stage &s) {
                s.phone();
                reminders(s)->askTime(QStringLiteral("daily"));
            }},
        {QStringLiteral("reminders-hold"),
            [](Stage &s) {
                s.phone();
                reminders(s)->askHold();
            }},
        {QStringLiteral("settings-restore"),
            [](Stage &s) {
                today(s);
                s.begin();
                s.app().show(AppViewModel::Settings);
                s.app().settings()->chooseBackup(QUrl::fromLocalFile(QStringLiteral("/b")));
            }},
        {QStringLiteral("trouble-full-disk"),
            [](Stage &s) {
                s.welcomed();
                s.begin();
                s.app().openLesson(QString::fromLatin1(kCamera));
                s.store().failWith(ErrorKind::NoSpace);
                s.app().lesson()->next();
                s.store().failWith({});
            }},
        {QStringLiteral("trouble-read-only"),
            [](Stage &s) {
                s.begin(Error{ErrorKind::NotWritable, QStringLiteral("learner.sqlite")});
            }},
        {QStringLiteral("trouble-damaged"),
            [](Stage &s) {
                s.begin(Error{ErrorKind::Damaged, QStringLiteral("database disk image is malformed")});
            }},
        {QStringLiteral("trouble-newer"),
            [](Stage &s) {
                s.begin(Error{ErrorKind::NewerFormat, QStringLiteral("schema 9")});
            }},
    };
}

} // namespace sanju::gallery
