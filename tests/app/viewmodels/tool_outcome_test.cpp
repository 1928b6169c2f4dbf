// SPDX-License-Identifier: Apache-2.0
// What a tool comes to: answers and signs lead to something to do, it can be read large, and nothing leaves but what
// was shown first.
#include "tool_room.h"

#include <QTest>

using namespace sanju;
using namespace sanju::viewmodels;
using namespace Qt::Literals::StringLiterals;
using stage::column;

class ToolOutcomeTest : public QObject, private stage::ToolRoom
{
    Q_OBJECT

private Q_SLOTS:
    void init() { enter(); }
    void cleanup() { m_stage.reset(); }

    void answersLeadToAStrategyAndCanBeTakenBack();
    void aStrategyCanBeLookedAtWithoutQuestions();
    void tooFewSignsAreSaidToBeTooFew();
    void signsTellAStyleThatIsNoLabel();
    void choicesAreKeptWithTheirLine();
    void largePagesShowEachPart();
    void exactlyWhatIsShownIsSent();
    void whatIsForOneselfIsSentOnlyWhenAskedFor();
    void sentencesAreSentBare();
    void whatAStepAsksForIsNoLabel();
    void howOneSeesSomebodyStaysHere();
    void aFailedSendIsSaid();
    void everythingIsSaidInBothLanguages();
    void backLeavesTheSheetAndTheLettersFirst();
    void everyShippedToolOpens();
};

void ToolOutcomeTest::answersLeadToAStrategyAndCanBeTakenBack()
{
    ToolViewModel &chooser = open("chooser");
    QCOMPARE(chooser.kind(), ToolViewModel::Chooser);
    QCOMPARE(chooser.ask(), u"能变多吗？"_s);
    QCOMPARE(column(chooser.ways(), "text"), (QStringList{u"能"_s, u"不能"_s}));
    QVERIFY(!chooser.isAsked());
    QCOMPARE(chooser.pages()->count(), 0);
    chooser.answer(u"no"_s);
    QCOMPARE(chooser.ask(), u"急的是同一件吗？"_s);
    QVERIFY(chooser.isAsked());
    chooser.answer(u"differ"_s);
    QVERIFY(chooser.ask().isEmpty());
    QCOMPARE(chooser.ways()->count(), 0);
    QCOMPARE(chooser.entryName(), u"交换"_s);
    QCOMPARE(column(chooser.parts(), "text"),
        (QStringList{u"各给各最急的。"_s, u"这周给你，下周归我。"_s, u"各有轻重。"_s, u"只换不记。"_s}));
    QCOMPARE(chooser.parts()->value(3, "look").toString(), u"risk"_s);
    chooser.answer(u"yes"_s); // a tap too late
    QCOMPARE(chooser.entryName(), u"交换"_s);
    chooser.takeBack();
    QCOMPARE(chooser.ask(), u"急的是同一件吗？"_s);
    chooser.startOver();
    QCOMPARE(chooser.ask(), u"能变多吗？"_s);
    QVERIFY(!chooser.isAsked());
    chooser.takeBack(); // nothing to take back
    QCOMPARE(chooser.ask(), u"能变多吗？"_s);
}

void ToolOutcomeTest::aStrategyCanBeLookedAtWithoutQuestions()
{
    ToolViewModel &chooser = open("chooser");
    chooser.answer(u"no"_s);
    chooser.lookAt(u"expand"_s);
    QCOMPARE(chooser.entryName(), u"变多"_s);
    QCOMPARE(column(chooser.entries(), "chosen"), (QStringList{u"true"_s, u"false"_s}));
    chooser.lookAt(u"swap"_s);
    QCOMPARE(chooser.entryName(), u"交换"_s);
    chooser.takeBack();
    QCOMPARE(chooser.ask(), u"急的是同一件吗？"_s);
}

void ToolOutcomeTest::tooFewSignsAreSaidToBeTooFew()
{
    ToolViewModel &lookup = open("lookup");
    QCOMPARE(lookup.kind(), ToolViewModel::Lookup);
    QCOMPARE(lookup.note(), u"习惯，不是标签。"_s);
    QCOMPARE(lookup.verdict(), u"还不够，再看看。"_s);
    lookup.toggleClue(u"short"_s);
    QCOMPARE(lookup.verdict(), u"还不够，再看看。"_s);
    lookup.toggleClue(u"count"_s); // one for each
    QCOMPARE(lookup.verdict(), u"还不够，再看看。"_s);
    QVERIFY(lookup.entryName().isEmpty());
    QCOMPARE(lookup.parts()->count(), 0);
}

void ToolOutcomeTest::signsTellAStyleThatIsNoLabel()
{
    ToolViewModel &lookup = open("lookup");
    lookup.toggleClue(u"short"_s);
    lookup.toggleClue(u"watch"_s);
    QCOMPARE(lookup.verdict(), u"你看到 2 条，更像“目标型”。"_s);
    QCOMPARE(lookup.entryName(), u"目标型"_s);
    QCOMPARE(lookup.parts()->count(), 4);
    QVERIFY(!lookup.note().isEmpty());
    QCOMPARE(column(lookup.clues(), "seen"), (QStringList{u"true"_s, u"false"_s, u"true"_s, u"false"_s}));
    lookup.toggleClue(u"watch"_s);
    QCOMPARE(lookup.verdict(), u"还不够，再看看。"_s);
    lookup.lookAt(u"detail"_s);
    QCOMPARE(lookup.entryName(), u"严谨型"_s);
    QVERIFY(lookup.verdict().isEmpty()); // looked up, not concluded
    lookup.lookAt(u"detail"_s);
    QVERIFY(lookup.entryName().isEmpty());
}

void ToolOutcomeTest::choicesAreKeptWithTheirLine()
{
    open("chooser").answer(u"no"_s);
    tool().answer(u"differ"_s);
    write({u"这周先给你们，行吗？"_s});
    tool().save();
    leave();
    QCOMPARE(toolbox().cards()->value(0, "title").toString(), u"这周先给你们，行吗？"_s);
    open("chooser");
    QVERIFY(tool().entryName().isEmpty());
    tool().lookAt(u"expand"_s);
    m_stage->clock().set(m_stage->clock().now() + std::chrono::minutes(1));
    tool().save(); // without a line of one's own
    leave();
    QCOMPARE(toolbox().cards()->value(0, "title").toString(), u"变多"_s);
    m_stage->app().openCard(toolbox().cards()->value(1, "cardId").toString());
    QCOMPARE(tool().entryName(), u"交换"_s);
    QCOMPARE(written().first(), u"这周先给你们，行吗？"_s);
    leave();

    open("lookup").toggleClue(u"short"_s);
    tool().toggleClue(u"watch"_s);
    leave();
    open("lookup");
    QCOMPARE(tool().entryName(), u"目标型"_s);
}

void ToolOutcomeTest::largePagesShowEachPart()
{
    open("card");
    write({u"周二挪了十二箱。"_s, u"登记一行"_s, u"口头说一声"_s});
    QCOMPARE(tool().pages()->count(), 4);
    QCOMPARE(tool().pages()->value(0, "texts").toStringList(), QStringList(u"周二挪了十二箱。"_s));
    QCOMPARE(
        tool().pages()->value(1, "texts").toStringList(), (QStringList{u"目标：登记一行"_s, u"最低：口头说一声"_s}));
    QCOMPARE(tool().pages()->value(2, "texts").toStringList(), QStringList(u"问完等两秒。"_s)); // what to keep in mind
    QVERIFY(!tool().pages()->value(2, "written").toBool());
    QVERIFY(tool().pages()->value(3, "texts").toStringList().isEmpty());
    leave();
    open("chooser").answer(u"yes"_s);
    write({u"夜班归我，行吗？"_s});
    QCOMPARE(tool().pages()->count(), 5);
    QCOMPARE(tool().pages()->value(0, "texts").toStringList(), QStringList(u"夜班归我，行吗？"_s));
    QVERIFY(column(tool().pages(), "name").at(4).contains(u"当心"_s));
}

void ToolOutcomeTest::exactlyWhatIsShownIsSent()
{
    open("card");
    QVERIFY(!tool().isShareable());
    write({u"周一的表周三才到。"_s, QString(), QString(), u"周四前你给名单"_s});
    QVERIFY(tool().isShareable());
    tool().setSharing(true);
    const QString shown = tool().shareText();
    QCOMPARE(shown, u"今天说好的：\n周一的表周三才到。\n谁、几号前：周四前你给名单\n不对的话，今天回我一句。"_s);
    QVERIFY(m_stage->sent().texts.isEmpty()); // nothing leaves before the tap
    tool().share();
    QCOMPARE(m_stage->sent().texts, QStringList(shown));
    QVERIFY(!tool().isSharing());
    QVERIFY(!tool().notice().isEmpty());
    QVERIFY(!tool().notice().contains(u"名单"_s));
}

void ToolOutcomeTest::whatIsForOneselfIsSentOnlyWhenAskedFor()
{
    open("card").setAbout(u"仓储主管"_s);
    write({QString(), u"两个人"_s, u"一个人"_s});
    QCOMPARE(column(tool().sections(), "name"), QStringList(u"写两行"_s));
    QVERIFY(!tool().sections()->value(0, "chosen").toBool());
    QVERIFY(tool().shareText().isEmpty());
    tool().share();
    QVERIFY(m_stage->sent().texts.isEmpty());
    tool().toggleSection(u"prepare"_s);
    QCOMPARE(tool().shareText(), u"今天说好的：\n目标：两个人\n最低：一个人\n不对的话，今天回我一句。"_s);
    QVERIFY(!tool().shareText().contains(u"仓储主管"_s));
    tool().toggleSection(u"prepare"_s);
    QVERIFY(tool().shareText().isEmpty());
}

void ToolOutcomeTest::sentencesAreSentBare()
{
    m_stage->lessons().shipTools();
    m_stage->app().show(AppViewModel::Today);
    m_stage->app().show(AppViewModel::Practice);
    open("three-sentences");
    write({u"周三的字段周五才到。"_s, u"演示少了一页。"_s, u"下次当天说一声，行吗？"_s});
    QCOMPARE(tool().shareText(), u"周三的字段周五才到。\n演示少了一页。\n下次当天说一声，行吗？"_s);
}

void ToolOutcomeTest::whatAStepAsksForIsNoLabel()
{
    m_stage->lessons().shipTools();
    open("five-steps");
    tool().box(4)->setText(u"两条线都满了。"_s);     // 问: for oneself
    tool().box(7)->setText(u"老魏周四前给名单。"_s); // 定
    QCOMPARE(tool().shareText(), u"今天谈好的，记在这里：\n老魏周四前给名单。\n有出入的话，今天回我一句。"_s);
}

void ToolOutcomeTest::howOneSeesSomebodyStaysHere()
{
    open("lookup").toggleClue(u"short"_s);
    tool().toggleClue(u"watch"_s);
    write({u"占你三分钟，先说结论。"_s});
    QCOMPARE(tool().shareText(), u"占你三分钟，先说结论。"_s);
}

void ToolOutcomeTest::aFailedSendIsSaid()
{
    open("card");
    write({u"周一的表周三才到。"_s});
    m_stage->sent().fails = ErrorKind::Failed;
    tool().share();
    QCOMPARE(tool().notice(), u"这次没发出去，卡还在这里。"_s);
    m_stage->sent().fails = {};
    m_stage->sent().asks = true; // the system says itself what became of it
    tool().share();
    QVERIFY(tool().notice().isEmpty());
    QVERIFY(!tool().isCopied());
    QCOMPARE(m_stage->sent().texts.size(), 1);
}

void ToolOutcomeTest::everythingIsSaidInBothLanguages()
{
    open("card");
    write({u"周一的表周三才到。"_s});
    m_stage->app().speech().setLanguage(course::Language::English);
    QCOMPARE(tool().title(), u"Ask for three things"_s);
    QCOMPARE(tool().box(1)->name(), u"Goal"_s);
    QCOMPARE(tool().steps()->value(1, "mark").toString(), u"P"_s);
    QVERIFY(tool().shareText().startsWith(u"Settled today:"_s));
    QCOMPARE(written().first(), u"周一的表周三才到。"_s);
    leave();
    QCOMPARE(toolbox().firstTitle(), u"Ask for three things"_s);
}

void ToolOutcomeTest::backLeavesTheSheetAndTheLettersFirst()
{
    open("card");
    write({u"周一的表周三才到。"_s});
    tool().setLarge(true);
    leave();
    QVERIFY(!tool().isLarge());
    QCOMPARE(m_stage->app().page(), AppViewModel::Tool);
    tool().setSharing(true);
    leave();
    QVERIFY(!tool().isSharing());
    QCOMPARE(m_stage->app().page(), AppViewModel::Tool);
    leave();
    QCOMPARE(m_stage->app().page(), AppViewModel::Practice);
    tool().leave(); // a second tap on ‹
    QCOMPARE(m_stage->app().page(), AppViewModel::Practice);
}

void ToolOutcomeTest::everyShippedToolOpens()
{
    m_stage->lessons().shipTools();
    QCOMPARE(m_stage->lessons().tools().size(), 8);
    QCOMPARE(m_stage->lessons().tools().first().symbol, u"mark"_s);
    for (const course::Tool &each : m_stage->lessons().tools()) {
        m_stage->app().openTool(each.id.text());
        QCOMPARE(m_stage->app().page(), AppViewModel::Tool);
        QCOMPARE(tool().title(), each.title.zh);
        QVERIFY(tool().boxCount() > 0);
        leave();
    }
    m_stage->app().openTool(u"no-such-tool"_s);
    QCOMPARE(m_stage->app().page(), AppViewModel::Practice);
    m_stage->app().openCard(u"no-such-card"_s);
    QCOMPARE(m_stage->app().page(), AppViewModel::Practice);
}

QTEST_GUILESS_MAIN(ToolOutcomeTest)
#include "tool_outcome_test.moc"
