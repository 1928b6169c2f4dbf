// SPDX-License-Identifier: Apache-2.0
// Surveys of the course, each led to a step or to what it came to.
#include "scenes.h"

namespace sanju::stage {

using namespace viewmodels;

namespace {

QString id(const char *text)
{
    return QString::fromUtf8(text);
}

SurveyViewModel &survey(Stage &stage, const char *name)
{
    stage.lessons().shipSurveys();
    stage.welcomed();
    stage.finishLessons(2, 12);
    stage.begin();
    stage.app().show(AppViewModel::Me);
    stage.app().openSurvey(QString::fromLatin1(name), true);
    stage.app().survey()->begin();
    return *stage.app().survey();
}

// So many steps, answered by these picks one after another, over and over.
SurveyViewModel &answered(SurveyViewModel &survey, int steps, const QStringList &picks)
{
    for (int i = 0; i < steps; ++i) {
        survey.pick(picks.at(i % picks.size()));
        survey.next();
    }
    return survey;
}

const QStringList kOnce{
    id("4"), id("2"), id("2"), id("4"), id("3"), id("4"), id("5"), id("2"), id("2"), id("3"), id("4"), id("3")};
const QStringList kSides{id("first"), id("second"), id("first"), id("first"), id("second"), id("second")};

SurveyViewModel &heard(Stage &stage, bool chosen)
{
    SurveyViewModel &shown = answered(survey(stage, "listening"), 12, kOnce);
    shown.sample()->read();
    shown.sample()->finish();
    if (chosen)
        shown.sample()->choose(id("b"));
    return shown;
}

SurveyViewModel &listened(Stage &stage, bool again)
{
    SurveyViewModel &shown = heard(stage, true);
    shown.next();
    shown.next();
    if (again) {
        stage.clock().advance(std::chrono::minutes(5));
        shown.takeAgain();
        shown.begin();
        answered(shown, 12, QStringList(kOnce.mid(3)) + kOnce.mid(0, 3));
        shown.next();
        shown.next();
    }
    return shown;
}

SurveyViewModel &laid(Stage &stage, int sentences)
{
    SurveyViewModel &shown = survey(stage, "courage-map");
    const QStringList places{id("care"), id("courage"), id("both"), id("neither"), id("both")};
    for (int i = 0; i < sentences; ++i) {
        shown.lay(places.at(i % places.size()));
        shown.tell();
        shown.next();
    }
    return shown;
}

SurveyViewModel &needs(Stage &stage, int steps)
{
    stage.lessons().shipSurveys();
    stage.begin();
    stage.app().welcome()->openSurvey();
    SurveyViewModel &shown = *stage.app().survey();
    const QStringList picks{
        id("no-help"), QString(), id("few"), id("weekly"), id("chat"), id("way-home"), id("five"), id("five")};
    for (int i = 0; i < steps; ++i) {
        if (i == 0)
            shown.pick(id("talked-often"));
        if (shown.isCaseAsked()) {
            shown.setWho(id("仓储主管"));
            shown.setWhat(id("周五的十二箱挪了地方，没人登记"));
        } else {
            shown.pick(picks.at(i));
        }
        shown.next();
    }
    return shown;
}

} // namespace

QList<Scene> surveyScenes()
{
    return {
        {id("survey-opening"),
            [](Stage &s) {
                s.lessons().shipSurveys();
                s.welcomed();
                s.begin();
                s.app().openSurvey(id("listening"));
            }},
        {id("survey-habit"), [](Stage &s) { answered(survey(s, "listening"), 3, kOnce); }},
        {id("survey-habit-back"), [](Stage &s) { answered(survey(s, "listening"), 8, kOnce).previous(); }},
        {id("survey-sample"), [](Stage &s) { answered(survey(s, "listening"), 12, kOnce); }},
        {id("survey-sample-playing"),
            [](Stage &s) {
                SurveyViewModel &shown = answered(survey(s, "listening"), 12, kOnce);
                shown.sample()->play();
                shown.sample()->advance();
                shown.sample()->advance();
            }},
        {id("survey-sample-reading"), [](Stage &s) { answered(survey(s, "listening"), 12, kOnce).sample()->read(); }},
        {id("survey-sample-heard"), [](Stage &s) { heard(s, false); }},
        {id("survey-sample-answered"), [](Stage &s) { heard(s, true); }},
        {id("survey-listening"), [](Stage &s) { listened(s, false); }},
        {id("survey-listening-again"), [](Stage &s) { listened(s, true); }},
        {id("survey-sides"), [](Stage &s) { answered(survey(s, "style"), 2, kSides); }},
        {id("survey-style"), [](Stage &s) { answered(survey(s, "style"), 16, kSides); }},
        {id("survey-style-again"),
            [](Stage &s) {
                SurveyViewModel &shown = answered(survey(s, "style"), 16, kSides);
                s.clock().advance(std::chrono::minutes(5));
                shown.takeAgain();
                shown.begin();
                answered(shown, 16, {id("first"), id("first"), id("second")});
            }},
        {id("survey-map"), [](Stage &s) { laid(s, 1); }},
        {id("survey-map-laid"), [](Stage &s) { laid(s, 2).lay(id("both")); }},
        {id("survey-map-told"),
            [](Stage &s) {
                laid(s, 4).lay(id("neither"));
                s.app().survey()->tell();
            }},
        {id("survey-map-rewriting"), [](Stage &s) { laid(s, 8).box()->setText(id("周三要的字段，你总是周五才给。")); }},
        {id("survey-map-references"),
            [](Stage &s) {
                laid(s, 8).box()->setText(id("你们赶工期我知道。我周五盘点，今天先给一个人，行吗？"));
                s.app().survey()->compare();
            }},
        {id("survey-map-end"),
            [](Stage &s) {
                laid(s, 8).box()->setText(id("你们赶工期我知道。我周五盘点，今天先给一个人，行吗？"));
                s.app().survey()->next();
            }},
        {id("survey-needs"), [](Stage &s) { needs(s, 0); }},
        {id("survey-needs-case"), [](Stage &s) { needs(s, 1); }},
        {id("survey-needs-time"), [](Stage &s) { needs(s, 5); }},
        {id("survey-needs-end"), [](Stage &s) { needs(s, 8); }},
        {id("survey-me"),
            [](Stage &s) {
                listened(s, false).leave();
                s.app().openSurvey(id("style"));
                s.app().survey()->begin();
                answered(*s.app().survey(), 2, kSides).leave();
            }},
        {id("survey-welcome"),
            [](Stage &s) {
                needs(s, 1).leave();
                s.app().welcome()->pick(id("cold"));
            }},
    };
}

} // namespace sanju::stage
