// SPDX-License-Identifier: Apache-2.0
// The end of the course as shipped, led to a part or to what it came to.
#include "scenes.h"

#include "study/closing.h"
#include "study/papers.h"

namespace sanju::stage {

using namespace viewmodels;

namespace {

QString id(const char *text)
{
    return QString::fromUtf8(text);
}

// Every item by its place, a little different each time.
course::Answer answers(const course::Survey &survey, int shift)
{
    course::Answer all;
    if (const auto *habits = std::get_if<course::Frequency>(&survey.body)) {
        for (qsizetype i = 0; i < habits->items.size(); ++i) {
            const bool against = habits->items.at(i).reversed;
            const int height = 2 + static_cast<int>(i) % 2 + shift;
            all.append({habits->items.at(i).id, QString::number(against ? 6 - height : height)});
        }
    } else if (const auto *sides = std::get_if<course::EitherOr>(&survey.body)) {
        for (qsizetype i = 0; i < sides->items.size(); ++i)
            all.append({sides->items.at(i).id, i % (3 - shift) == 0 ? id("first") : id("second")});
    }
    return all;
}

// Somebody who took both surveys at the start, and both again if so.
ClosingViewModel &closing(Stage &stage, bool again = false)
{
    stage.lessons().shipSurveys();
    stage.welcomed();
    stage.finishLessons(2, 70);
    for (const course::Survey &survey : stage.lessons().surveys()) {
        if (answers(survey, 0).isEmpty())
            continue;
        stage.at(70);
        (void)stage.store().append(study::SurveyTaken{survey.id, answers(survey, 0), {}});
        stage.at(1);
        if (again)
            (void)stage.store().append(study::SurveyTaken{survey.id, answers(survey, 1), {}});
    }
    stage.at(0);
    stage.begin();
    stage.app().show(AppViewModel::Practice);
    stage.app().openSurvey(id("closing"), true);
    return *stage.app().survey()->closing();
}

ClosingViewModel &decided(ClosingViewModel &shown, const char *first, const char *second)
{
    shown.choose(id(first));
    shown.next();
    shown.choose(id(second));
    shown.next();
    return shown;
}

ClosingViewModel &situationsDone(ClosingViewModel &shown)
{
    shown.go(id("situations"));
    for (int i = 0; i < 6; ++i) {
        decided(shown, i % 2 == 0 ? "b" : "c", "a");
        if (i % 3 == 0)
            shown.box()->setText(id("要求说好周三定稿，今早还没到人事。十一点前发过去，来得及吗？"));
        shown.next();
    }
    return shown;
}

ClosingViewModel &written(ClosingViewModel &shown)
{
    shown.go(id("changes"));
    shown.change(0)->setWho(id("仓储主管"));
    shown.change(0)->setSentence(id("下次排车，我提前一天告诉你准点。"));
    shown.change(0)->pick(id("14"));
    shown.change(1)->setWho(id("技术部经理"));
    shown.change(1)->setSentence(id("我先说说我听到的，你看对不对？"));
    shown.change(1)->pick(id("30"));
    return shown;
}

ClosingViewModel &ended(Stage &stage, bool again)
{
    ClosingViewModel &shown = closing(stage, again);
    written(situationsDone(shown)).keepChanges();
    shown.finish();
    return shown;
}

ClosingViewModel &rated(ClosingViewModel &shown)
{
    shown.rate();
    shown.rating()->choose(id("0"));
    shown.rating()->rate(id("clear"), 5);
    shown.rating()->rate(id("concrete"), 4);
    shown.rating()->rate(id("respected"), 4);
    return shown;
}

} // namespace

QList<Scene> closingScenes()
{
    return {
        {id("closing-parts"), [](Stage &s) { closing(s); }},
        {id("closing-deciding"), [](Stage &s) { closing(s).go(id("situations")); }},
        {id("closing-told"),
            [](Stage &s) {
                ClosingViewModel &shown = closing(s);
                shown.go(id("situations"));
                shown.choose(id("a"));
            }},
        {id("closing-told-well"),
            [](Stage &s) {
                ClosingViewModel &shown = closing(s);
                shown.go(id("situations"));
                shown.choose(id("b"));
                shown.next();
                shown.choose(id("a"));
            }},
        {id("closing-mending"),
            [](Stage &s) {
                ClosingViewModel &shown = closing(s);
                shown.go(id("situations"));
                decided(shown, "b", "a").box()->setText(id("周三要的字段，你总是周五才给。"));
                shown.box()->check();
            }},
        {id("closing-references"),
            [](Stage &s) {
                ClosingViewModel &shown = closing(s);
                shown.go(id("situations"));
                decided(shown, "b", "a").box()->setText(id("周三的稿，人事还没收到。是哪条不好定？"));
                shown.compare();
            }},
        {id("closing-changes"), [](Stage &s) { closing(s).go(id("changes")); }},
        {id("closing-changes-written"), [](Stage &s) { written(closing(s)); }},
        {id("closing-parts-done"), [](Stage &s) { written(situationsDone(closing(s))).keepChanges(); }},
        {id("closing-rating"), [](Stage &s) { rated(ended(s, false)); }},
        {id("closing-sharing"), [](Stage &s) { ended(s, false).showChanges(); }},
        {id("closing-letter"), [](Stage &s) { rated(ended(s, false)).showLetter(); }},
        {id("closing-end"), [](Stage &s) { ended(s, false); }},
        {id("closing-end-compared"), [](Stage &s) { rated(ended(s, true)).keepScores(); }},
        {id("closing-end-again"),
            [](Stage &s) {
                ClosingViewModel &shown = ended(s, true);
                s.laterDays(40);
                shown.takeAgain();
                shown.go(id("situations"));
                for (int i = 0; i < 6; ++i) {
                    decided(shown, "a", "b");
                    shown.next();
                }
                shown.go(id("changes"));
                shown.change(0)->setSentence(id("这一步谁定稿？"));
                shown.change(0)->pick(id("7"));
                shown.keepChanges();
                shown.finish();
            }},
        {id("closing-today"),
            [](Stage &s) {
                s.lessons().shipSurveys();
                s.welcomed();
                for (const course::LessonOutline &lesson : s.lessons().course().lessons()) {
                    if (lesson.core)
                        s.finishLesson(lesson.id, 3);
                }
                s.begin();
            }},
    };
}

} // namespace sanju::stage
