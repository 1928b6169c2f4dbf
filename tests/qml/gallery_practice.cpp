// SPDX-License-Identifier: Apache-2.0
// Scenes of the practice room: drills of every kind, talks, games, and what became of a mission.
#include "gallery_scenes.h"

namespace sanju::gallery {

using namespace viewmodels;
using stage::Stage;

namespace {

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

// The words of each language come back when the looks change it: what is written stays.
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

} // namespace

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

} // namespace sanju::gallery
