// SPDX-License-Identifier: Apache-2.0
// The end of the course in parts: each is kept as it is done, others are taken on the way, and what came of it stands
// beside the time before.
#include "stage.h"

#include "study/closing.h"
#include "study/papers.h"

#include <QTest>

using namespace sanju;
using namespace sanju::viewmodels;
using namespace Qt::Literals::StringLiterals;
using stage::Stage;

namespace {

const QString kClosing = u"closing"_s;

ClosingViewModel &open(Stage &stage, bool again = false)
{
    stage.app().openSurvey(kClosing, again);
    return *stage.app().survey()->closing();
}

ClosingViewModel &opened(Stage &stage)
{
    stage.welcomed();
    stage.begin();
    stage.app().show(AppViewModel::Practice);
    return open(stage);
}

// Killed without a word, and started anew over the same log.
ClosingViewModel &killed(Stage &stage)
{
    stage.begin();
    return open(stage);
}

QStringList column(RowModel *rows, const QByteArray &role)
{
    QStringList values;
    for (int row = 0; row < rows->count(); ++row)
        values.append(rows->value(row, role).toString());
    return values;
}

void decide(ClosingViewModel &closing, const QString &first, const QString &second)
{
    closing.choose(first);
    closing.next();
    closing.choose(second);
    closing.next();
}

// Both situations, the first one with a sentence.
void situationsDone(ClosingViewModel &closing, const QString &sentence)
{
    closing.go(u"situations"_s);
    decide(closing, u"a"_s, u"a"_s);
    closing.box()->setText(sentence);
    closing.compare();
    closing.next();
    decide(closing, u"c"_s, u"b"_s);
    closing.next();
}

void changesDone(ClosingViewModel &closing)
{
    closing.go(u"changes"_s);
    closing.change(0)->setWho(u"仓储主管"_s);
    closing.change(0)->setSentence(u"提前一天说准点。"_s);
    closing.change(0)->pick(u"14"_s);
    closing.change(2)->setSentence(u"我先复述一遍，行吗？"_s);
    closing.keepChanges();
}

ClosingViewModel &done(Stage &stage)
{
    ClosingViewModel &closing = opened(stage);
    situationsDone(closing, u"周一定的，周五没约。"_s);
    changesDone(closing);
    closing.finish();
    return closing;
}

course::Answer habits(Stage &stage, const QString &height)
{
    course::Answer answer;
    for (const course::Frequency::Item &item :
        std::get<course::Frequency>(stage.lessons().surveys().first().body).items)
        answer.append({item.id, height});
    return answer;
}

QList<study::Taking> takings(Stage &stage, const QString &survey)
{
    return study::takings(stage.store().learner(), course::SurveyId(survey));
}

bool coreFinished(Stage &stage, bool allButOne = false)
{
    bool left = allButOne;
    for (const course::LessonOutline &lesson : stage.lessons().course().lessons()) {
        if (!lesson.core)
            continue;
        if (!std::exchange(left, false))
            stage.finishLesson(lesson.id, 3);
    }
    return study::isCoreFinished(stage.lessons().course(), stage.store().learner());
}

} // namespace

class ClosingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itsPartsSayHowFarTheyAre();
    void aSituationGoesOnFromTheRightOption();
    void whatWasChosenStays();
    void aKilledProcessLosesNoStep();
    void aSentenceBeingWrittenIsKeptWhenTheAppRests();
    void theCheckerReadsAlong();
    void aSurveyTakenOnTheWayLeadsBack();
    void nothingIsFinishedBeforeItsParts();
    void whatIsKeptIsOneTaking();
    void theChangesComeBackAsMissions();
    void theResultShowsWhatWasChosenAndNoPoints();
    void listeningIsComparedWithTheStart();
    void anotherTimeStandsBesideTheLast();
    void theChangesAreSentAsTheyAreShown();
    void aSentenceIsRatedDaysLater();
    void aRatingBeingTypedIsKept();
    void askingForItIsAMission();
    void backGoesOneStep();
    void anotherLanguageSaysItAllAgain();
    void todayOffersItWhenTheCoreIsFinished();
    void whatTheStoreRefusesIsNotLost();
};

void ClosingTest::itsPartsSayHowFarTheyAre()
{
    Stage stage;
    ClosingViewModel &closing = opened(stage);
    QCOMPARE(stage.app().survey()->kind(), SurveyViewModel::Closing);
    QCOMPARE(closing.stage(), ClosingViewModel::Parts);
    QCOMPARE(column(closing.parts(), "partId"),
        (QStringList{u"frequency"_s, u"either-or"_s, u"situations"_s, u"changes"_s, u"rating"_s}));
    QCOMPARE(column(closing.parts(), "detail").at(0), u"还没做过"_s);
    QCOMPARE(column(closing.parts(), "detail").at(2), u"各选两步，改一句；做了 0 个"_s);
    QCOMPARE(closing.nextPart(), u"frequency"_s);
    QCOMPARE(column(closing.parts(), "open").last(), u"false"_s);
    closing.leave();
    QCOMPARE(stage.app().page(), AppViewModel::Practice);
}

void ClosingTest::aSituationGoesOnFromTheRightOption()
{
    Stage stage;
    ClosingViewModel &closing = opened(stage);
    closing.go(u"situations"_s);
    QCOMPARE(closing.stage(), ClosingViewModel::Deciding);
    QCOMPARE(closing.step(), u"情景 1，共 2 个：招人"_s);
    QCOMPARE(closing.ask(), u"先做哪件？"_s);
    QVERIFY(!closing.isTold());
    closing.next();
    QCOMPARE(closing.scene(), u"人选拖了三周。"_s);
    closing.choose(u"a"_s);
    QCOMPARE(column(closing.options(), "look"), (QStringList{u"wrong"_s, u"missed"_s, u"dim"_s}));
    QCOMPARE(column(closing.options(), "note"), (QStringList{u"你选的"_s, u"接着这样走"_s, QString()}));
    QCOMPARE(column(closing.remarks(), "head"), (QStringList{u"找人"_s, u"看步骤"_s}));
    closing.next();
    QCOMPARE(closing.scene(), u"面试没人约。"_s);
    closing.choose(u"a"_s);
    QCOMPARE(column(closing.options(), "look"), (QStringList{u"right"_s, u"dim"_s, u"dim"_s}));
    QCOMPARE(closing.remarks()->count(), 1);
    closing.next();
    QCOMPARE(closing.stage(), ClosingViewModel::Mending);
    QCOMPARE(closing.bad(), u"“你们太慢了。”"_s);
}

void ClosingTest::whatWasChosenStays()
{
    Stage stage;
    ClosingViewModel &closing = opened(stage);
    closing.go(u"situations"_s);
    closing.choose(u"a"_s);
    closing.choose(u"b"_s);
    QCOMPARE(column(closing.options(), "look").first(), u"wrong"_s);
    closing.next();
    closing.previous();
    QVERIFY(closing.isTold());
    QVERIFY(!closing.canGoBack());
    closing.choose(u"b"_s);
    QCOMPARE(column(closing.options(), "look").first(), u"wrong"_s);
}

void ClosingTest::aKilledProcessLosesNoStep()
{
    Stage stage;
    ClosingViewModel &closing = opened(stage);
    closing.go(u"situations"_s);
    closing.choose(u"a"_s);

    ClosingViewModel &second = killed(stage);
    QCOMPARE(second.stage(), ClosingViewModel::Parts);
    second.go(u"situations"_s);
    QCOMPARE(second.scene(), u"面试没人约。"_s); // goes on
    second.choose(u"b"_s);

    ClosingViewModel &third = killed(stage);
    third.go(u"situations"_s);
    QCOMPARE(third.stage(), ClosingViewModel::Mending);
    third.box()->setText(u"卡在哪步？"_s);
    third.compare();

    ClosingViewModel &fourth = killed(stage);
    fourth.go(u"situations"_s);
    QCOMPARE(fourth.box()->text(), u"卡在哪步？"_s);
    fourth.next();

    ClosingViewModel &fifth = killed(stage);
    QCOMPARE(column(fifth.parts(), "detail").at(2), u"各选两步，改一句；做了 1 个"_s);
    fifth.go(u"situations"_s);
    QCOMPARE(fifth.step(), u"情景 2，共 2 个：价目表"_s);
    fifth.back();
    changesDone(fifth);

    ClosingViewModel &sixth = killed(stage);
    sixth.go(u"changes"_s);
    QCOMPARE(sixth.change(0)->who(), u"仓储主管"_s);
    QCOMPARE(sixth.change(0)->backText(), u"12月7日 周一回看"_s);
    QVERIFY(takings(stage, kClosing).isEmpty());
}

void ClosingTest::aSentenceBeingWrittenIsKeptWhenTheAppRests()
{
    Stage stage;
    ClosingViewModel &closing = opened(stage);
    closing.go(u"changes"_s);
    closing.change(1)->setSentence(u"我先复述"_s);
    stage.app().rest();
    ClosingViewModel &again = killed(stage);
    again.go(u"changes"_s);
    QCOMPARE(again.change(1)->sentence(), u"我先复述"_s);
    const auto before = stage.store().events().size();
    again.back();
    QCOMPARE(stage.store().events().size(), before); // nothing new
}

void ClosingTest::theCheckerReadsAlong()
{
    Stage stage;
    ClosingViewModel &closing = opened(stage);
    closing.go(u"situations"_s);
    decide(closing, u"b"_s, u"a"_s);
    closing.compare();
    QVERIFY(!closing.isComparing());
    closing.box()->setText(u"周三要的字段，你总是周五才给。"_s);
    closing.box()->check();
    QVERIFY(closing.box()->isRemarked());
    closing.box()->disagree();
    QVERIFY(!closing.box()->isRemarked());
    QVERIFY(!closing.notice().isEmpty());
    closing.compare();
    QVERIFY(closing.isComparing());
    QCOMPARE(column(closing.references(), "note"), (QStringList{u"只说事。"_s, u"问一句。"_s}));
    QVERIFY(stage.app().back());
    QVERIFY(!closing.isComparing());
    QCOMPARE(closing.stage(), ClosingViewModel::Mending);
}

void ClosingTest::aSurveyTakenOnTheWayLeadsBack()
{
    Stage stage;
    ClosingViewModel &closing = opened(stage);
    closing.go(u"frequency"_s);
    SurveyViewModel &survey = *stage.app().survey();
    QCOMPARE(survey.kind(), SurveyViewModel::Frequency);
    QCOMPARE(survey.stage(), SurveyViewModel::Opening);
    survey.begin();
    survey.pick(u"4"_s);
    survey.leave();
    QCOMPARE(stage.app().page(), AppViewModel::Survey);
    QCOMPARE(survey.kind(), SurveyViewModel::Closing);
    closing.go(u"frequency"_s);
    QCOMPARE(survey.step(), u"第 1 题，共 7 题"_s); // as it was left
    for (int i = 0; i < 6; ++i) {
        survey.pick(u"4"_s);
        survey.next();
    }
    survey.next(); // the sample
    QCOMPARE(survey.stage(), SurveyViewModel::End);
    survey.leave();
    QCOMPARE(survey.kind(), SurveyViewModel::Closing);
    QCOMPARE(column(closing.parts(), "detail").at(0), u"今天做过，还没再做"_s);
    QCOMPARE(closing.nextPart(), u"frequency"_s);
    closing.leave();
    QCOMPARE(stage.app().page(), AppViewModel::Practice);
}

void ClosingTest::nothingIsFinishedBeforeItsParts()
{
    Stage stage;
    ClosingViewModel &closing = opened(stage);
    changesDone(closing);
    QVERIFY(!closing.isFinishable());
    closing.finish();
    QCOMPARE(closing.stage(), ClosingViewModel::Parts);
    situationsDone(closing, u"周一定的，周五没约。"_s);
    QCOMPARE(closing.stage(), ClosingViewModel::Parts);
    QVERIFY(closing.isFinishable());
    QCOMPARE(closing.nextPart(), u"frequency"_s); // can be left out
    QVERIFY(takings(stage, kClosing).isEmpty());
}

void ClosingTest::whatIsKeptIsOneTaking()
{
    Stage stage;
    const ClosingViewModel &closing = done(stage);
    QCOMPARE(closing.stage(), ClosingViewModel::End);
    QCOMPARE(takings(stage, kClosing).size(), 1);
    const course::Answer answers = takings(stage, kClosing).first().answers;
    QVERIFY(answers.contains(course::Pick{u"hiring/first"_s, u"a"_s}));
    QVERIFY(answers.contains(course::Pick{u"hiring/rewritten"_s, u"周一定的，周五没约。"_s}));
    QVERIFY(answers.contains(course::Pick{u"price-list/second"_s, u"b"_s}));
    QCOMPARE(study::changesIn(answers).at(2).say, u"我先复述一遍，行吗？"_s);
    QVERIFY(!study::draft(stage.store().learner(), study::draftOf(course::SurveyId(kClosing))));
    stage.begin();
    QCOMPARE(open(stage).stage(), ClosingViewModel::End); // it is what it came to now
}

void ClosingTest::theChangesComeBackAsMissions()
{
    Stage stage;
    done(stage);
    const QList<study::ChosenMission> &missions = stage.store().learner().missions;
    QCOMPARE(missions.size(), 2);
    QCOMPARE(stage.app().speech().mission(missions.at(0).when, missions.at(0).then),
        u"当跟仓储主管说事，我就说“提前一天说准点”。"_s);
    QCOMPARE(missions.at(0).with, u"仓储主管"_s);
    QCOMPARE(missions.at(0).on, stage.store().today().plus(14));
    QVERIFY(!missions.at(1).on);
    stage.laterDays(14);
    stage.app().back();
    stage.app().show(AppViewModel::Today);
    QVERIFY(column(stage.app().today()->missions(), "detail").contains(u"今天 · 仓储主管"_s));
}

void ClosingTest::theResultShowsWhatWasChosenAndNoPoints()
{
    Stage stage;
    ClosingResultViewModel &result = *done(stage).result();
    QCOMPARE(column(result.situations(), "now"), (QStringList{u"找人，再认一步"_s, u"问缘由，再两头顾"_s}));
    QCOMPARE(column(result.situations(), "written"), (QStringList{u"“周一定的，周五没约。”"_s, QString()}));
    QCOMPARE(column(result.situations(), "before"), QStringList(2, QString()));
    QCOMPARE(column(result.changes(), "text"), (QStringList{u"“提前一天说准点。”"_s, u"“我先复述一遍，行吗？”"_s}));
    QCOMPARE(column(result.changes(), "detail").first(), u"对仓储主管 · 12月7日 周一回看"_s);
    QCOMPARE(column(result.comparisons(), "told"), QStringList(2, u"还没做过"_s));
    QVERIFY(!result.comparison(0) && !result.comparison(7));
    QVERIFY(result.beforeLabel().isEmpty());
}

void ClosingTest::listeningIsComparedWithTheStart()
{
    Stage stage;
    stage.welcomed();
    const course::SurveyId listening(u"frequency"_s);
    for (const auto &[daysAgo, height] : {std::pair(60, u"2"_s), std::pair(30, u"5"_s), std::pair(1, u"4"_s)}) {
        stage.at(daysAgo);
        QVERIFY(stage.store().append(study::SurveyTaken{listening, habits(stage, height), {}}));
    }
    stage.at(0);
    ClosingViewModel &closing = opened(stage);
    QCOMPARE(column(closing.parts(), "detail").at(0), u"9月24日 周四做过，昨天又做了"_s);
    QCOMPARE(column(closing.parts(), "done").at(0), u"true"_s);
    situationsDone(closing, u"周五没约。"_s);
    changesDone(closing);
    closing.finish();
    QCOMPARE(column(closing.result()->comparisons(), "told").first(), QString());
    SurveyResultViewModel *result = closing.result()->comparison(0);
    QVERIFY(result);
    QCOMPARE(result->beforeLabel(), u"9月24日 周四那次"_s);
    QCOMPARE(column(result->rows(), "before").last(), u"起步时：偶尔"_s);
    QCOMPARE(column(result->rows(), "now").last(), u"多数"_s);
    QVERIFY(result->spoken().contains(u"起步时：偶尔"_s));
}

void ClosingTest::anotherTimeStandsBesideTheLast()
{
    Stage stage;
    ClosingViewModel &closing = done(stage);
    stage.laterDays(30);
    closing.takeAgain();
    QCOMPARE(closing.stage(), ClosingViewModel::Parts);
    QCOMPARE(column(closing.parts(), "detail").at(2), u"各选两步，改一句；做了 0 个"_s);
    closing.go(u"changes"_s);
    QVERIFY(closing.change(0)->sentence().isEmpty());
    closing.change(0)->setSentence(u"哪一步卡住了？"_s);
    closing.keepChanges();
    closing.go(u"situations"_s);
    decide(closing, u"b"_s, u"a"_s);
    closing.next();
    decide(closing, u"c"_s, u"b"_s);
    closing.next();
    closing.finish();
    ClosingResultViewModel &result = *closing.result();
    QCOMPARE(result.beforeLabel(), u"11月23日 周一那次"_s);
    QCOMPARE(column(result.situations(), "now").first(), u"看步骤，再认一步"_s);
    QCOMPARE(column(result.situations(), "before"), (QStringList{u"找人，再认一步"_s, QString()}));
    QCOMPARE(column(result.situations(), "writtenBefore").first(), u"“周一定的，周五没约。”"_s);
    QCOMPARE(column(result.changes(), "text"), QStringList(u"“哪一步卡住了？”"_s));
    QCOMPARE(result.changesBefore()->count(), 2);
}

void ClosingTest::theChangesAreSentAsTheyAreShown()
{
    Stage stage;
    ClosingViewModel &closing = done(stage);
    closing.showChanges();
    QCOMPARE(closing.stage(), ClosingViewModel::Sharing);
    QCOMPARE(closing.shareText(),
        u"我的三个改变\n1. “提前一天说准点。”\n对仓储主管\n12月7日　周一回看\n2. “我先复述一遍，行吗？”"_s);
    QVERIFY(stage.sent().texts.isEmpty());
    closing.share();
    QCOMPARE(stage.sent().texts, QStringList(closing.shareText()));
    QVERIFY(!closing.notice().isEmpty());
    stage.sent().fails = ErrorKind::Failed;
    closing.share();
    QCOMPARE(closing.notice(), u"这次没发出去，字还在这里。"_s);
    QVERIFY(closing.back());
    QCOMPARE(closing.stage(), ClosingViewModel::End);
}

void ClosingTest::aSentenceIsRatedDaysLater()
{
    Stage stage;
    ClosingViewModel &closing = done(stage);
    stage.laterDays(3);
    closing.rate();
    ClosingRatingViewModel &rating = *closing.rating();
    QCOMPARE(rating.sentences()->count(), 2);
    QVERIFY(!rating.isChosen());
    rating.rate(u"clear"_s, 4);
    QVERIFY(!rating.isReady()); // of which?
    rating.choose(u"0"_s);
    QCOMPARE(rating.letter(), u"麻烦你给这句打个分：\n“提前一天说准点。”\n清楚：一听就懂\n具体：有事有数\n可做："
                              u"照着能做\n被尊重：听着舒服"_s);
    rating.rate(u"doable"_s, 9);
    rating.rate(u"doable"_s, 2);
    rating.rate(u"respect"_s, 5);
    rating.rate(u"respect"_s, 5); // taken back
    QCOMPARE(column(rating.qualities(), "score"), (QStringList{u"4"_s, u"0"_s, u"2"_s, u"0"_s}));
    closing.keepScores();
    QCOMPARE(closing.stage(), ClosingViewModel::End);
    QCOMPARE(column(closing.result()->ratings(), "scores"), QStringList(u"清楚 4，可做 2"_s));
    QCOMPARE(column(closing.result()->ratings(), "detail"), QStringList(u"今天 · 仓储主管"_s));
    QCOMPARE(takings(stage, kClosing).size(), 1);
    stage.begin();
    QCOMPARE(column(open(stage).result()->ratings(), "text"), QStringList(u"“提前一天说准点。”"_s));
}

void ClosingTest::aRatingBeingTypedIsKept()
{
    Stage stage;
    ClosingViewModel &closing = done(stage);
    closing.rate();
    closing.rating()->choose(u"1"_s);
    closing.rating()->rate(u"clear"_s, 3);
    stage.app().rest();
    ClosingViewModel &again = killed(stage);
    QCOMPARE(again.stage(), ClosingViewModel::End);
    again.rate();
    QCOMPARE(column(again.rating()->sentences(), "look"), (QStringList{u"idle"_s, u"selected"_s}));
    QCOMPARE(column(again.rating()->qualities(), "score").first(), u"3"_s);
    again.keepScores();
    again.rate();
    QVERIFY(!again.rating()->isChosen()); // another one
}

void ClosingTest::askingForItIsAMission()
{
    Stage stage;
    ClosingViewModel &closing = done(stage);
    closing.rate();
    closing.plan();
    QCOMPARE(stage.store().learner().missions.size(), 2);
    closing.rating()->choose(u"0"_s);
    closing.plan();
    QCOMPARE(stage.store().learner().missions.size(), 3);
    const study::ChosenMission &mission = stage.store().learner().missions.last();
    QCOMPARE(stage.app().speech().mission(mission.when, mission.then),
        u"当跟仓储主管说完这一句，我就请他打 4 个分：清楚、具体、可做、被尊重。"_s);
    closing.showLetter();
    QCOMPARE(closing.shareText(), closing.rating()->letter());
}

void ClosingTest::backGoesOneStep()
{
    Stage stage;
    ClosingViewModel &closing = opened(stage);
    closing.go(u"situations"_s);
    QVERIFY(stage.app().back());
    QCOMPARE(closing.stage(), ClosingViewModel::Parts);
    closing.go(u"rating"_s); // before any change is written there is nothing to rate
    QVERIFY(!closing.rating()->sentences()->count());
    QVERIFY(stage.app().back());
    QCOMPARE(closing.stage(), ClosingViewModel::Parts);
    QVERIFY(stage.app().back());
    QCOMPARE(stage.app().page(), AppViewModel::Practice);
}

void ClosingTest::anotherLanguageSaysItAllAgain()
{
    Stage stage;
    ClosingViewModel &closing = done(stage);
    stage.app().speech().setLanguage(course::Language::English);
    QCOMPARE(closing.title(), u"At the end"_s);
    QCOMPARE(column(closing.result()->situations(), "title"), (QStringList{u"Hiring"_s, u"Price list"_s}));
    closing.rate();
    QCOMPARE(column(closing.rating()->qualities(), "name").first(), u"Clear"_s);
}

void ClosingTest::todayOffersItWhenTheCoreIsFinished()
{
    Stage stage;
    stage.welcomed();
    QVERIFY(!coreFinished(stage, true));
    stage.begin();
    QVERIFY(stage.app().today()->closing().isEmpty());
    QVERIFY(coreFinished(stage));
    stage.begin();
    QCOMPARE(stage.app().today()->closing(), kClosing);
    QCOMPARE(stage.app().today()->closingTitle(), u"结业复测"_s);
    const QString line = stage.app().today()->closingLine();
    ClosingViewModel &closing = open(stage);
    situationsDone(closing, u"周五没约。"_s);
    closing.leave();
    QVERIFY(stage.app().today()->closingLine() != line);
    changesDone(open(stage));
    closing.finish();
    closing.leave();
    QVERIFY(stage.app().today()->closing().isEmpty());
}

void ClosingTest::whatTheStoreRefusesIsNotLost()
{
    Stage stage;
    ClosingViewModel &closing = opened(stage);
    situationsDone(closing, u"周五没约。"_s);
    changesDone(closing);
    stage.store().failWith(ErrorKind::NoSpace);
    closing.finish();
    QCOMPARE(stage.app().page(), AppViewModel::Trouble);
    QVERIFY(takings(stage, kClosing).isEmpty());
    stage.store().failWith({});
    stage.app().trouble()->retry();
    QCOMPARE(closing.stage(), ClosingViewModel::Parts);
    closing.finish();
    QCOMPARE(takings(stage, kClosing).size(), 1);
}

QTEST_GUILESS_MAIN(ClosingTest)
#include "closing_test.moc"
