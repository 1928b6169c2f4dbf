// SPDX-License-Identifier: Apache-2.0
// Writes a picture of every page and question kind in both languages, both themes, three sizes and two text sizes.
#include "scenes.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QTextStream>
#include <QTranslator>

#include <functional>
#include <vector>

using namespace sanju;
using namespace sanju::viewmodels;
using stage::Stage;

namespace {

constexpr int kFade = 500; // milliseconds
constexpr int kRedraw = 60;
constexpr const char *kCamera = "feedback/camera-test";

struct Scene
{
    QString name;
    std::function<void(Stage &)> arrange; // ends with begin() and leads to the page
};

void today(Stage &stage, int minutes = 4)
{
    stage.welcomed();
    stage.finishLessons(4, 12);
    stage.answerAll(7, study::Grade::Good);
    stage.missionTaken(1);
    (void)stage.store().append(study::SettingChanged{QStringLiteral("minutes"), QString::number(minutes)});
}

void lesson(Stage &stage, const char *id, LessonViewModel::Step step)
{
    stage.welcomed();
    stage.begin();
    stage.app().openLesson(QString::fromLatin1(id));
    stage.walkTo(step);
}

WritingDrillViewModel &drill(Stage &stage, const char *id)
{
    stage.lessons().shipDrills();
    stage.welcomed();
    stage.finishLessons(12, 20);
    stage.answerAll(1, study::Grade::Easy);
    stage.begin();
    stage.app().show(AppViewModel::Practice);
    stage.app().openDrill(QString::fromLatin1(id));
    return *stage.app().writing();
}

// The words of each language come back when the looks change it: what is written stays.
// A game of the course after these choices; one round more is played to its end by the first choice.
GameDrillViewModel &game(Stage &stage, const char *id, const QStringList &choices, bool toTheEnd = false)
{
    drill(stage, id);
    GameDrillViewModel &game = *stage.app().game();
    game.play();
    for (const QString &choice : choices)
        game.choose(choice);
    while (toTheEnd && game.choices()->count() > 0)
        game.choose(game.choices()->value(0, "choiceId").toString());
    return game;
}

// A talk of the course after these choices, by their place; then by the first choice to its end.
void talk(Stage &stage, const char *id, const QList<int> &choices, bool toTheEnd = false)
{
    drill(stage, id);
    DialogueDrillViewModel &talk = *stage.app().dialogue();
    talk.start();
    for (const int choice : choices)
        talk.choose(talk.choices()->value(choice, "choiceId").toString());
    while (toTheEnd && talk.choices()->count() > 0)
        talk.choose(talk.choices()->value(0, "choiceId").toString());
}

// So many cards of the deck laid on the left; all of them: handed in.
void deck(Stage &stage, int laid)
{
    drill(stage, "fact-or-judgement");
    QuestionViewModel &cards = *stage.app().sorting()->question();
    for (int i = 0; i < laid && cards.at() >= 0; ++i)
        cards.place(cards.items()->value(cards.at(), "itemId").toString(), QStringLiteral("fact"));
    if (cards.at() < 0)
        cards.submit();
}

// So many lines of the passage heard; all of them: it is the learner's turn.
ListeningDrillViewModel &listening(Stage &stage, int lines, const QString &text = {})
{
    drill(stage, "restate");
    ListeningDrillViewModel &shown = *stage.app().listening();
    shown.listen();
    for (int i = 0; i < lines && shown.phase() == ListeningDrillViewModel::Listening; ++i)
        shown.advance();
    shown.box()->setText(text);
    shown.box()->check();
    return shown;
}

// Said aloud so many times.
SpeakingDrillViewModel &speaking(Stage &stage, int takes)
{
    drill(stage, "speak");
    SpeakingDrillViewModel &shown = *stage.app().speaking();
    for (int i = 0; i < takes; ++i) {
        shown.record();
        stage.clock().advance(std::chrono::seconds(19 + 8 * i));
        shown.stop();
    }
    return shown;
}

void write(WritingDrillViewModel &drill, const QStringList &texts)
{
    for (int i = 0; i < texts.size(); ++i) {
        drill.box(i)->setText(texts.at(i));
        drill.box(i)->check();
    }
}

void practised(Stage &stage)
{
    stage.lessons().shipDrills();
    stage.welcomed();
    stage.finishLessons(12, 20);
    stage.drillDone(QStringLiteral("rewrite"), 3, study::Rating::Fine);
    stage.drillDone(QStringLiteral("three-boxes"), 4, study::Rating::Fine);
    stage.drillDone(QStringLiteral("three-boxes"), 1, study::Rating::Ready);
    stage.missionTaken(2);
    stage.missionTaken(0);
    stage.begin();
}

const QString kHurts = QStringLiteral("周三要的字段，你总是周五才给。");
const QString kFact = QStringLiteral("周三要的字段，周五上午才收到，晚了两天。");
const QString kImpact = QStringLiteral("客户演示少了一页，我有点被动。");
const QString kWish = QStringLiteral("下次改动当天，能不能在群里说一声？");

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

// What was done some days ago is worth doing again; two more are open.
void missions(Stage &stage)
{
    stage.welcomed();
    stage.finishLessons(6, 12);
    stage.missionDone(4);
    stage.at(0);
    const StudyDay today = stage.store().today();
    (void)stage.store().append(study::MissionChosen{course::LessonId(QStringLiteral("feedback/impact")),
        QStringLiteral("下次催接口"), QStringLiteral("先说哪一天晚了，再说谁在等"), QStringLiteral("技术部经理"),
        study::Direction::Across, today.plus(2)});
}

std::vector<Scene> works()
{
    return {
        {QStringLiteral("mission-choice"),
            [](Stage &s) {
                missions(s);
                s.begin();
                s.app().openMission();
            }},
        {QStringLiteral("mission-plan"),
            [](Stage &s) {
                missions(s);
                s.begin();
                s.app().openMission();
                MissionViewModel *m = s.app().mission();
                m->pick(QString::fromLatin1(kCamera));
                m->setWhen(m->whenChoices()->value(0, "text").toString());
                m->setThen(m->thenChoices()->value(0, "text").toString());
                m->details()->setWith(QStringLiteral("采购主管"));
                m->details()->pickDirection(QStringLiteral("across"));
                m->details()->day()->pick(QStringLiteral("1"));
            }},
        {QStringLiteral("mission-days"),
            [](Stage &s) {
                s.welcomed();
                s.begin();
                s.app().openMission();
                s.app().mission()->details()->day()->pick(QStringLiteral("more"));
                s.app().mission()->details()->day()->pick(QStringLiteral("5"));
            }},
        {QStringLiteral("mission-repeat"),
            [](Stage &s) {
                missions(s);
                s.begin();
                s.app().mission()->acceptProposal();
            }},
        {QStringLiteral("debrief-offer"),
            [](Stage &s) {
                s.welcomed();
                s.missionTaken(1);
                s.begin();
                s.app().debrief()->done();
                s.app().debrief()->keep();
            }},
        {QStringLiteral("promises"),
            [](Stage &s) {
                promises(s);
                s.begin();
                s.app().openPromises();
            }},
        {QStringLiteral("promises-asked"),
            [](Stage &s) {
                promises(s);
                s.begin();
                s.app().openPromises(s.app().promises()->open()->value(0, "promiseId").toString());
            }},
        {QStringLiteral("promises-moving"),
            [](Stage &s) {
                promises(s);
                s.begin();
                s.app().openPromises(s.app().promises()->open()->value(0, "promiseId").toString());
                s.app().promises()->move();
            }},
        {QStringLiteral("promises-empty"),
            [](Stage &s) {
                s.welcomed();
                s.begin();
                s.app().openPromises();
            }},
        {QStringLiteral("promise-form"),
            [](Stage &s) {
                s.welcomed();
                s.begin();
                s.app().openPromises();
                s.app().promises()->write();
                s.app().promises()->setWhat(QStringLiteral("把三月的退货单给过去"));
                s.app().promises()->by()->pick(QStringLiteral("1"));
            }},
        {QStringLiteral("today-drill"),
            [](Stage &s) {
                s.lessons().shipDrills();
                s.welcomed();
                s.finishLessons(4, 12);
                s.answerAll(1, study::Grade::Easy);
                s.begin();
            }},
        {QStringLiteral("today-work"),
            [](Stage &s) {
                promises(s);
                missions(s);
                s.begin();
            }},
    };
}

std::vector<Scene> practice()
{
    return {
        {QStringLiteral("practice"),
            [](Stage &s) {
                practised(s);
                s.app().show(AppViewModel::Practice);
            }},
        {QStringLiteral("practice-empty"),
            [](Stage &s) {
                s.welcomed();
                s.begin();
                s.app().show(AppViewModel::Practice);
            }},
        {QStringLiteral("debrief-today"),
            [](Stage &s) {
                today(s);
                s.begin();
            }},
        {QStringLiteral("debrief-reply"),
            [](Stage &s) {
                today(s);
                s.begin();
                s.app().debrief()->done();
                s.app().debrief()->setReply(QStringLiteral("他说周五有个系统要停，问能不能改成周四下午。"));
            }},
        {QStringLiteral("debrief-no-moment"),
            [](Stage &s) {
                today(s);
                s.begin();
                s.app().debrief()->noMoment();
            }},
        {QStringLiteral("drill-sentences"), [](Stage &s) { drill(s, "three-boxes"); }},
        {QStringLiteral("drill-sentences-marked"),
            [](Stage &s) {
                write(drill(s, "three-boxes"), {kHurts, kImpact});
            }},
        {QStringLiteral("drill-sentences-good"),
            [](Stage &s) {
                write(drill(s, "three-boxes"), {kFact, kImpact, kWish});
            }},
        {QStringLiteral("drill-sentences-english"),
            [](Stage &s) {
                write(drill(s, "three-boxes"),
                    {QStringLiteral("The fields were due on Wednesday. You always send them on Friday."),
                        QStringLiteral("The demo was a page short and I was caught out.")});
            }},
        {QStringLiteral("drill-sentences-references"),
            [](Stage &s) {
                WritingDrillViewModel &d = drill(s, "three-boxes");
                write(d, {kFact, kImpact, kWish});
                d.compare();
            }},
        {QStringLiteral("drill-prepare"), [](Stage &s) { drill(s, "prepare"); }},
        {QStringLiteral("drill-prepare-marked"),
            [](Stage &s) {
                write(drill(s, "prepare"), {QStringLiteral("周四前借到两个人，干三天"), QStringLiteral("一个人，两天"),
                                               QStringLiteral("国庆排班缺人，怕我借了不还"),
                                               QStringLiteral("你们车间总是不配合，这次能不能借我两个人？")});
            }},
        {QStringLiteral("drill-prepare-references"),
            [](Stage &s) {
                WritingDrillViewModel &d = drill(s, "prepare");
                write(d, {QStringLiteral("周四前借到两个人，干三天"), {}, {}, QStringLiteral("国庆你那边怎么排？")});
                d.compare();
            }},
        {QStringLiteral("drill-praise-round"), [](Stage &s) { drill(s, "praise-round"); }},
        {QStringLiteral("drill-praise-round-marked"),
            [](Stage &s) {
                write(drill(s, "praise-round"), {QStringLiteral("你先打了电话，当天就定了，谢谢你。"),
                                                    QStringLiteral("没想到你也能这么细心，谢谢。")});
                s.clock().advance(std::chrono::seconds(35));
                s.app().writing()->tick();
            }},
        {QStringLiteral("drill-praise-round-references"),
            [](Stage &s) {
                WritingDrillViewModel &d = drill(s, "praise-round");
                write(d, {QStringLiteral("你先打了电话，当天就定了，谢谢你。")});
                d.compare();
            }},
        {QStringLiteral("drill-deck"), [](Stage &s) { deck(s, 0); }},
        {QStringLiteral("drill-deck-half"), [](Stage &s) { deck(s, 4); }},
        {QStringLiteral("drill-deck-told"), [](Stage &s) { deck(s, 12); }},
        {QStringLiteral("drill-listening-before"), [](Stage &s) { drill(s, "restate"); }},
        {QStringLiteral("drill-listening"), [](Stage &s) { listening(s, 6); }},
        {QStringLiteral("drill-listening-writing"), [](Stage &s) { listening(s, 99); }},
        {QStringLiteral("drill-listening-marked"),
            [](Stage &s) { listening(s, 99, QStringLiteral("六号七号搬，货架先装。我建议你让老陈先带带人，对吗？")); }},
        {QStringLiteral("drill-listening-asked"),
            [](Stage &s) {
                listening(s, 99,
                    QStringLiteral("六号七号搬，货架、叉车都有了，库位号你编。老陈一月就退了，你有点担心，对吗？"));
            }},
        {QStringLiteral("drill-listening-compared"),
            [](Stage &s) {
                listening(
                    s, 99, QStringLiteral("货架、叉车都有了。老陈一月退了，你怕搬完找不着货，挨说的是你们，对吗？"))
                    .compare();
            }},
        {QStringLiteral("drill-speaking"), [](Stage &s) { speaking(s, 0); }},
        {QStringLiteral("drill-speaking-recording"),
            [](Stage &s) {
                speaking(s, 0).record();
                s.clock().advance(std::chrono::seconds(17));
                s.voice().hear(0.6);
            }},
        {QStringLiteral("drill-speaking-said"),
            [](Stage &s) {
                SpeakingDrillViewModel &d = speaking(s, 2);
                d.keepTake(d.takes()->value(1, "take").toString(), true);
                d.tick(QStringLiteral("check-1"));
            }},
        {QStringLiteral("drill-speaking-references"), [](Stage &s) { speaking(s, 1).compare(); }},
        {QStringLiteral("drill-speaking-aloud"),
            [](Stage &s) {
                s.voice().there = study::VoiceRecorder::Microphone::Absent;
                speaking(s, 0);
            }},
        {QStringLiteral("drill-talk-before"), [](Stage &s) { drill(s, "talk-across"); }},
        {QStringLiteral("drill-talk"), [](Stage &s) { talk(s, "talk-across", {}); }},
        {QStringLiteral("drill-talk-tense"),
            [](Stage &s) {
                talk(s, "talk-across", {0, 0});
            }},
        {QStringLiteral("drill-talk-easy"),
            [](Stage &s) {
                talk(s, "talk-across", {1, 0, 2});
            }},
        {QStringLiteral("drill-talk-over"),
            [](Stage &s) {
                talk(s, "talk-across", {1, 0}, true);
            }},
        {QStringLiteral("game-folding-before"), [](Stage &s) { drill(s, "folding"); }},
        {QStringLiteral("game-folding"), [](Stage &s) { game(s, "folding", {}); }},
        {QStringLiteral("game-folding-compared"),
            [](Stage &s) {
                game(
                    s, "folding", {QStringLiteral("0"), QStringLiteral("1"), QStringLiteral("1"), QStringLiteral("0")});
            }},
        {QStringLiteral("game-folding-asking"),
            [](Stage &s) {
                game(s, "folding",
                    {QStringLiteral("0"), QStringLiteral("1"), QStringLiteral("1"), QStringLiteral("0"),
                        QStringLiteral("go-on"), QStringLiteral("tear")});
            }},
        {QStringLiteral("game-folding-end"), [](Stage &s) { game(s, "folding", {}, true); }},
        {QStringLiteral("game-folding-after"), [](Stage &s) { game(s, "folding", {}, true).finish(); }},
        {QStringLiteral("game-blind-walk"), [](Stage &s) { game(s, "blind-walk", {QStringLiteral("forward")}); }},
        {QStringLiteral("game-blind-walk-light"),
            [](Stage &s) {
                QStringList moves;
                for (int i = 0; i < 4; ++i)
                    moves += {QStringLiteral("forward"), QStringLiteral("forward"), QStringLiteral("right"),
                        QStringLiteral("forward"), QStringLiteral("left")};
                game(s, "blind-walk", moves + QStringList{QStringLiteral("stop")});
            }},
        {QStringLiteral("game-auction"), [](Stage &s) { game(s, "auction", {QStringLiteral("bid")}); }},
        {QStringLiteral("game-auction-end"), [](Stage &s) { game(s, "auction", {}, true); }},
        {QStringLiteral("game-wall"),
            [](Stage &s) {
                game(s, "wall", {QStringLiteral("build"), QStringLiteral("build"), QStringLiteral("build")});
            }},
        {QStringLiteral("game-wall-end"), [](Stage &s) { game(s, "wall", QStringList(6, QStringLiteral("build"))); }},
        {QStringLiteral("drill-own-case"), [](Stage &s) { drill(s, "three-boxes").setOwnCase(true); }},
        {QStringLiteral("drill-rewrite"), [](Stage &s) { drill(s, "rewrite"); }},
        {QStringLiteral("drill-rewrite-marked"),
            [](Stage &s) { write(drill(s, "rewrite"), {QStringLiteral("周二的纪要，你们怎么老是漏我的一条？")}); }},
        {QStringLiteral("drill-rewrite-references"),
            [](Stage &s) {
                WritingDrillViewModel &d = drill(s, "rewrite");
                write(d, {QStringLiteral("周二的纪要少了第四条，今天能不能补上？")});
                d.compare();
            }},
        {QStringLiteral("drill-praise"), [](Stage &s) { drill(s, "praise"); }},
        {QStringLiteral("drill-praise-marked"),
            [](Stage &s) {
                write(drill(s, "praise"), {QStringLiteral("昨晚你把标签都换了，没想到你也能这么细心。")});
            }},
        {QStringLiteral("drill-praise-good"),
            [](Stage &s) {
                write(drill(s, "praise"), {QStringLiteral("昨晚你把错的标签全换了，今早的车按时发货，谢谢你。")});
            }},
    };
}

ToolViewModel &tool(Stage &stage, const char *id)
{
    stage.lessons().shipTools();
    stage.welcomed();
    (void)stage.store().append(
        study::CaseWritten{QStringLiteral("仓储主管"), QStringLiteral("周五的十二箱挪了地方，没人登记")});
    stage.begin();
    stage.app().show(AppViewModel::Practice);
    stage.app().openTool(QString::fromLatin1(id));
    return *stage.app().tool();
}

ToolViewModel &fill(ToolViewModel &tool, const QStringList &texts)
{
    for (int i = 0; i < texts.size(); ++i) {
        tool.box(i)->setText(texts.at(i));
        tool.box(i)->check();
    }
    return tool;
}

const QStringList kPrepared{QStringLiteral("下月大促借两个人，三天"), QStringLiteral("一个人，两天"),
    QStringLiteral("错峰：只借夜班"), QStringLiteral("去年同期多出 800 单")};

ToolViewModel &chosen(Stage &stage)
{
    ToolViewModel &shown = tool(stage, "strategies");
    for (const char *way : {"scarce", "no", "differ"})
        shown.answer(QString::fromLatin1(way));
    return shown;
}

ToolViewModel &seen(Stage &stage)
{
    ToolViewModel &shown = tool(stage, "styles");
    for (const char *clue : {"asks-definition", "in-writing", "slow"})
        shown.toggleClue(QString::fromLatin1(clue));
    return shown;
}

std::vector<Scene> tools()
{
    return {
        {QStringLiteral("tool-sentences"), [](Stage &s) { tool(s, "three-sentences"); }},
        {QStringLiteral("tool-sentences-marked"),
            [](Stage &s) {
                fill(tool(s, "three-sentences"), {kHurts, kImpact});
            }},
        {QStringLiteral("tool-sentences-large"),
            [](Stage &s) {
                fill(tool(s, "three-sentences"), {kFact, kImpact, kWish}).setLarge(true);
            }},
        {QStringLiteral("tool-five-steps"), [](Stage &s) { tool(s, "five-steps"); }},
        {QStringLiteral("tool-five-steps-filled"),
            [](Stage &s) {
                ToolViewModel &shown = fill(tool(s, "five-steps"), kPrepared);
                shown.useCase();
                shown.save();
                shown.clearNotice();
            }},
        {QStringLiteral("tool-five-steps-large"),
            [](Stage &s) { fill(tool(s, "five-steps"), kPrepared).setLarge(true); }},
        {QStringLiteral("tool-five-steps-share"),
            [](Stage &s) {
                fill(tool(s, "five-steps"), kPrepared + QStringList{QString(), QString(), QString(),
                                                            QStringLiteral("老魏周四前给名单，我周五排好夜班")})
                    .setSharing(true);
            }},
        {QStringLiteral("tool-agreement"), [](Stage &s) { tool(s, "agreement"); }},
        {QStringLiteral("tool-strategies"), [](Stage &s) { tool(s, "strategies"); }},
        {QStringLiteral("tool-strategies-found"), [](Stage &s) { chosen(s); }},
        {QStringLiteral("tool-strategies-large"), [](Stage &s) { chosen(s).setLarge(true); }},
        {QStringLiteral("tool-styles"), [](Stage &s) { tool(s, "styles"); }},
        {QStringLiteral("tool-styles-seen"), [](Stage &s) { seen(s); }},
        {QStringLiteral("tool-escalate"), [](Stage &s) { tool(s, "escalate"); }},
        {QStringLiteral("tool-review"), [](Stage &s) { tool(s, "review"); }},
        {QStringLiteral("tool-after-meeting"), [](Stage &s) { tool(s, "after-meeting"); }},
        {QStringLiteral("tool-removed"),
            [](Stage &s) {
                ToolViewModel &shown = fill(tool(s, "five-steps"), kPrepared);
                shown.save();
                shown.remove();
            }},
    };
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
        {QStringLiteral("lesson-4-points"),
            [](Stage &s) {
                lesson(s, kCamera, L::Guess);
                s.app().lesson()->chooseGuess(QStringLiteral("a"));
                s.walkTo(L::Points);
            }},
        {QStringLiteral("lesson-5-exercise"), [](Stage &s) { lesson(s, kCamera, L::Exercise); }},
        {QStringLiteral("lesson-6-takeaway"), [](Stage &s) { lesson(s, kCamera, L::Takeaway); }},
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

// Each kind before, while and after answering. Exercises of a kind are asked like reviews here.
std::vector<Scene> questions(const QString &pack)
{
    std::vector<Scene> scenes;
    const Stage probe(pack);
    for (const QString &kind : course::questionKinds()) {
        const course::QuestionId id = probe.questionOfKind(kind);
        if (id.isEmpty())
            qFatal("no question of kind %s in the course", qPrintable(kind));
        const auto show = [id](Stage &s) -> QuestionViewModel & {
            s.welcomed();
            s.ask(id);
            s.begin();
            s.app().startToday();
            return *s.app().review()->question();
        };
        const auto answered = [show](bool right) {
            return [show, right](Stage &s) {
                QuestionViewModel &question = show(s);
                const auto language = s.app().speech().language();
                question.reveal();
                question.fill(right ? course::rightAnswer(question.question(), language)
                                    : course::wrongAnswer(question.question(), language));
                question.submit();
            };
        };
        scenes.push_back({QStringLiteral("question-%1").arg(kind), [show](Stage &s) { show(s); }});
        if (kind == QStringLiteral("recall")) {
            scenes.push_back({QStringLiteral("question-recall-revealed"), [show](Stage &s) { show(s).reveal(); }});
            continue;
        }
        scenes.push_back({QStringLiteral("question-%1-right").arg(kind), answered(true)});
        scenes.push_back({QStringLiteral("question-%1-wrong").arg(kind), answered(false)});
    }
    return scenes;
}

struct Look
{
    QString name;
    bool english;
    bool dark;
    QSize size;
    double textScale;
};

std::vector<Look> looks()
{
    std::vector<Look> all;
    for (const QSize size : {QSize(390, 844), QSize(360, 640), QSize(820, 1180)}) {
        for (const bool english : {false, true}) {
            for (const bool dark : {false, true}) {
                for (const double scale : {1.0, 1.5}) {
                    all.push_back({QStringLiteral("%1x%2-%3-%4-%5")
                                       .arg(size.width())
                                       .arg(size.height())
                                       .arg(english ? QStringLiteral("en") : QStringLiteral("zh"),
                                           dark ? QStringLiteral("dark") : QStringLiteral("light"),
                                           scale > 1 ? QStringLiteral("large") : QStringLiteral("normal")),
                        english, dark, size, scale});
                }
            }
        }
    }
    return all;
}

// Lets the window draw: a page that comes in fades for Theme.page, the looks after it change at once.
void settle(QQuickWindow &window, int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < milliseconds)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    window.update();
    QCoreApplication::processEvents();
}

class Gallery
{
public:
    Gallery(QString pack, QString folder, QStringList only)
        : m_pack(std::move(pack)), m_folder(std::move(folder)), m_only(std::move(only))
    {
    }

    bool write()
    {
        std::vector<Scene> scenes = pages();
        for (Scene &scene : practice())
            scenes.push_back(std::move(scene));
        for (Scene &scene : works())
            scenes.push_back(std::move(scene));
        for (Scene &scene : tools())
            scenes.push_back(std::move(scene));
        for (const stage::Scene &scene : stage::surveyScenes())
            scenes.push_back({scene.name, scene.arrange});
        for (Scene &scene : questions(m_pack))
            scenes.push_back(std::move(scene));
        for (const Scene &scene : scenes) {
            if (!wanted(scene.name))
                continue;
            if (!write(scene))
                return false;
            QTextStream(stdout) << scene.name << Qt::endl;
        }
        return writeIndex();
    }

private:
    // "today" means just that scene, "question-" all that begin so, "390x844-zh" the looks that contain it.
    bool wanted(const QString &name) const
    {
        bool any = false;
        for (const QString &word : m_only) {
            if (word.contains(QLatin1Char('x')))
                continue;
            any = true;
            if (word == name || (word.endsWith(QLatin1Char('-')) && name.startsWith(word)))
                return true;
        }
        return !any;
    }
    bool wantedLook(const QString &name) const
    {
        bool any = false;
        for (const QString &word : m_only) {
            if (!word.contains(QLatin1Char('x')))
                continue;
            any = true;
            if (name.contains(word))
                return true;
        }
        return !any;
    }

    bool write(const Scene &scene)
    {
        Stage stage(m_pack);
        QQmlApplicationEngine engine; // after what its pages are bound to, so that it goes first
        QTranslator translator;
        scene.arrange(stage);
        const auto speak = [&](bool english) {
            QCoreApplication::removeTranslator(&translator);
            if (translator.load(english ? QStringLiteral(":/i18n/sanju_en.qm") : QStringLiteral(":/i18n/sanju_zh.qm")))
                QCoreApplication::installTranslator(&translator);
            engine.retranslate();
            stage.app().speech().setLanguage(english ? course::Language::English : course::Language::Chinese);
        };
        engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
        engine.setInitialProperties({{QStringLiteral("app"), QVariant::fromValue(&stage.app())}});
        engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Sanju/Ui/Main.qml")));
        auto *window =
            engine.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow *>(engine.rootObjects().first());
        if (!window)
            return false;
        bool firstLook = true;
        for (const Look &look : looks()) {
            if (!wantedLook(look.name))
                continue;
            stage.app().settings()->setReducedMotion(true);
            stage.app().settings()->setTheme(look.dark ? QStringLiteral("dark") : QStringLiteral("light"));
            stage.app().settings()->setLanguage(look.english ? QStringLiteral("en") : QStringLiteral("zh"));
            stage.app().settings()->setTextScale(look.textScale);
            speak(look.english);
            window->resize(look.size);
            settle(*window, firstLook ? kFade : kRedraw);
            firstLook = false;
            const QString path =
                QDir(m_folder).filePath(scene.name + QLatin1Char('_') + look.name + QStringLiteral(".png"));
            if (!window->grabWindow().save(path))
                return false;
        }
        m_scenes.append(scene.name);
        return true;
    }

    bool writeIndex() const
    {
        QFile file(QDir(m_folder).filePath(QStringLiteral("index.html")));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Text))
            return false;
        QTextStream html(&file);
        html << "<!doctype html><meta charset=utf-8><title>Sanju gallery</title><style>body{font:15px "
                "sans-serif;margin:16px}"
                "figure{display:inline-block;margin:4px}img{height:420px;border:1px solid "
                "#ccc}figcaption{font-size:11px}</style>\n";
        for (const QString &scene : m_scenes) {
            html << "<h2 id=" << scene << '>' << scene << "</h2>\n";
            for (const Look &look : looks()) {
                if (wantedLook(look.name))
                    html << "<figure><img loading=lazy src=\"" << scene << '_' << look.name << ".png\"><figcaption>"
                         << look.name << "</figcaption></figure>\n";
            }
        }
        return true;
    }

    QString m_pack;
    QString m_folder;
    QStringList m_only;
    QStringList m_scenes;
};

} // namespace

int main(int argc, char **argv)
{
    QGuiApplication app(argc, argv);
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    QQuickWindow::setTextRenderType(QQuickWindow::NativeTextRendering); // as the app does
    QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.isEmpty()) {
        QTextStream(stderr) << "gallery OUT_DIR [scene | scene-prefix- | 390x844-zh ...]" << Qt::endl;
        return 2;
    }
    const QString folder = arguments.takeFirst();
    if (!QDir().mkpath(folder) || !Gallery(QStringLiteral(SANJU_PACK), folder, arguments).write()) {
        QTextStream(stderr) << "cannot write the gallery into " << folder << Qt::endl;
        return 1;
    }
    return 0;
}
