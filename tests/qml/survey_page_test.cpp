// SPDX-License-Identifier: Apache-2.0
// A survey by finger, by keys and for the ear: answered, left and found again, heard once, laid on a map, drawn and
// said in words; the first start by its second door; and all of it in every look.
#include "faults.h"
#include "page_test.h"
#include "scenes.h"

#include "study/papers.h"

using namespace sanju;
using namespace sanju::stage;
using namespace sanju::viewmodels;

namespace {

SurveyViewModel &survey(Stage &stage, const char *id)
{
    stage.welcomed();
    stage.finishLessons(2, 10);
    stage.begin();
    stage.app().show(AppViewModel::Me);
    stage.app().openSurvey(QString::fromLatin1(id), true);
    return *stage.app().survey();
}

SurveyViewModel &begun(Stage &stage, const char *id)
{
    SurveyViewModel &shown = survey(stage, id);
    shown.begin();
    return shown;
}

// Answers so many steps by the pick at their turn.
SurveyViewModel &answered(SurveyViewModel &survey, int steps, const QStringList &picks)
{
    for (int i = 0; i < steps; ++i) {
        survey.pick(picks.at(i % picks.size()));
        survey.next();
    }
    return survey;
}

SurveyViewModel &laid(SurveyViewModel &survey, int sentences)
{
    for (int i = 0; i < sentences; ++i) {
        survey.lay(course::mapPlaces().at(i % 4));
        survey.tell();
        survey.next();
    }
    return survey;
}

const QStringList kHabits{QStringLiteral("4"), QStringLiteral("2"), QStringLiteral("1"), QStringLiteral("2"),
    QStringLiteral("5"), QStringLiteral("5")};

QString step(const char *file, const char *text)
{
    return words(file, text);
}

int takings(Stage &stage, const char *id)
{
    return static_cast<int>(study::takings(stage.store().learner(), course::SurveyId(QString::fromLatin1(id))).size());
}

bool isChecked(QQuickItem *item)
{
    return item && QAccessible::queryAccessibleInterface(item)->state().checked;
}

} // namespace

class SurveyPageTest : public PageTest
{
    Q_OBJECT

private Q_SLOTS:
    void habitsGoOnByThemselves();
    void keysAnswerAndGoBack();
    void whatIsBegunIsFoundAgainFromMe();
    void linesComeAndGoByThemselves();
    void theTextIsThereForWhoDoesNotListen();
    void theResultIsDrawnAndSaid();
    void aSentenceIsLaidByTapsAndBySwitches();
    void theMapIsWorkedByKeysAlone();
    void aSentenceIsSaidBetterWithTheChecker();
    void theSecondDoorLeadsThroughTheNeeds();
    void theSecondDoorCanBeLeftAtOnce();
    void everyLookIsWhole_data();
    void everyLookIsWhole();
};

void SurveyPageTest::habitsGoOnByThemselves()
{
    Stage stage;
    SurveyViewModel &shown = survey(stage, "frequency");
    const Screen screen(stage, {});
    QVERIFY(screen.goesTo(AppViewModel::Survey));
    QVERIFY(screen.shows(QStringLiteral("凭最近一周点。")));
    QVERIFY(screen.tap(step("SurveyOpening", "开始")));
    QVERIFY(screen.comes(QStringLiteral("说完我停两秒。")));
    QVERIFY(!screen.find(step("AskStep", "下一题")));
    QVERIFY(screen.tap(QStringLiteral("多数"), nullptr, QAccessible::RadioButton));
    QVERIFY(screen.comes(QStringLiteral("我问清用途。")));
    QVERIFY(screen.tap(QStringLiteral("偶尔"), nullptr, QAccessible::RadioButton));
    QVERIFY(screen.comes(QStringLiteral("没说完我就接。")));
    QVERIFY(screen.tap(step("AskStep", "上一题")));
    QVERIFY(screen.comes(QStringLiteral("我问清用途。")));
    QVERIFY(isChecked(screen.find(QStringLiteral("偶尔"))));
    QVERIFY(screen.tap(step("AskStep", "下一题")));
    QVERIFY(screen.comes(QStringLiteral("没说完我就接。")));
    QCOMPARE(shown.step(), QStringLiteral("第 3 题，共 7 题"));
    QVERIFY(screen.find(shown.step())); // is said too
}

void SurveyPageTest::keysAnswerAndGoBack()
{
    Stage stage;
    begun(stage, "either-or");
    const Screen screen(stage, {});
    QVERIFY(screen.comes(QStringLiteral("横着第 1 回")));
    QVERIFY(screen.press(QStringLiteral("直说1")));
    QVERIFY(screen.comes(QStringLiteral("竖着第 1 回")));
    QVERIFY(screen.press(QStringLiteral("谈事1"), Qt::Key_Return));
    QVERIFY(screen.comes(QStringLiteral("横着第 2 回")));
    screen.key(Qt::Key_Escape);
    QVERIFY(screen.goesTo(AppViewModel::Me));
    const auto draft =
        study::draft(stage.store().learner(), study::draftOf(course::SurveyId(QStringLiteral("either-or"))));
    QVERIFY(draft);
    QCOMPARE(draft->fields.at(0), (course::Pick{QStringLiteral("across-1"), QStringLiteral("first")}));
    QCOMPARE(draft->fields.at(1), (course::Pick{QStringLiteral("up-1"), QStringLiteral("second")}));
}

void SurveyPageTest::whatIsBegunIsFoundAgainFromMe()
{
    Stage stage;
    answered(begun(stage, "frequency"), 3, kHabits);
    const Screen screen(stage, {});
    QVERIFY(screen.tap(words("TopBar", "先到这里")));
    QVERIFY(screen.goesTo(AppViewModel::Me));
    QVERIFY(screen.comes(QStringLiteral("做到一半，接着做")));
    QVERIFY(screen.tap(QStringLiteral("听得怎样，") + words("MePage", "去做")));
    QVERIFY(screen.comes(QStringLiteral("不懂我当场问。")));
}

void SurveyPageTest::linesComeAndGoByThemselves()
{
    Stage stage;
    answered(begun(stage, "frequency"), 6, kHabits);
    const Screen screen(stage);
    QVERIFY(screen.comes(QStringLiteral("仓库的人")));
    QVERIFY(screen.tap(step("SampleStep", "开始听")));
    QVERIFY(screen.comes(QStringLiteral("货说好中午到。")));
    QTRY_VERIFY_WITH_TIMEOUT(screen.shows(QStringLiteral("四点才来。")), 10'000); // by its own clock
    QVERIFY(!screen.shows(QStringLiteral("货说好中午到。")));
    stage.app().survey()->sample()->finish();
    QVERIFY(screen.comes(step("SampleStep", "哪一句把他的话全接住了？")));
    QVERIFY(!screen.find(step("SampleStep", "开始听")));
    QVERIFY(screen.tap(QStringLiteral("“晚到，怕问到你们，想提前一天说，对吗？”")));
    QVERIFY(screen.comes(QStringLiteral("都有。")));
    QVERIFY(screen.tap(step("SampleStep", "看结果")));
    QVERIFY(screen.comes(QStringLiteral("听力小测：听了 1 段，1 段全接住")));
}

void SurveyPageTest::theTextIsThereForWhoDoesNotListen()
{
    Stage stage;
    answered(begun(stage, "frequency"), 6, kHabits);
    const Screen screen(stage, {}); // without motion nothing comes and goes
    QVERIFY(!screen.find(step("SampleStep", "开始听")));
    QVERIFY(screen.press(step("SampleStep", "改成看文字"), Qt::Key_Return));
    const QString text = QStringLiteral("货说好中午到。四点才来。又要问到我们头上。能提前一天说吗？");
    QVERIFY(screen.comes(text));
    QVERIFY(screen.find(text)); // and can be heard
    QVERIFY(screen.press(step("SampleStep", "读好了，选一句"), Qt::Key_Return));
    QTRY_VERIFY(!screen.shows(text));
    QVERIFY(screen.press(step("SampleStep", "这段先跳过"), Qt::Key_Return));
    QTRY_COMPARE(takings(stage, "frequency"), 1);
}

void SurveyPageTest::theResultIsDrawnAndSaid()
{
    Stage stage;
    SurveyViewModel &shown = answered(begun(stage, "frequency"), 6, kHabits);
    shown.next();
    const Screen screen(stage, {});
    QVERIFY(screen.comes(QStringLiteral("最常做到的是“结”，\n先练“问”")));
    QVERIFY(screen.find(shown.result()->spoken(), nullptr, QAccessible::Graphic));
    QVERIFY(screen.shows(QStringLiteral("请一位同事也点一遍。")));
    QVERIFY(screen.shows(QStringLiteral("只跟自己比。")));
    QVERIFY(screen.shows(QStringLiteral("多数到每次")));
    for (const QString &text : screen.words())
        QVERIFY2(!text.contains(QLatin1Char('%')) && !text.contains(QStringLiteral("分数")), qPrintable(text));
    stage.clock().advance(std::chrono::minutes(5));
    QVERIFY(screen.tap(step("SurveyEnd", "再做一次")));
    QVERIFY(screen.tap(step("SurveyOpening", "开始")));
    QVERIFY(screen.comes(QStringLiteral("说完我停两秒。")));
    QVERIFY(!isChecked(screen.find(QStringLiteral("多数"))));
    answered(shown, 6, {QStringLiteral("3")}).next();
    QVERIFY(screen.comes(shown.result()->beforeLabel()));
    QVERIFY(screen.comes(QStringLiteral("上次：多数到每次")));
    QVERIFY(screen.tap(words("TopBar", "返回")));
    QVERIFY(screen.goesTo(AppViewModel::Me));
    QVERIFY(screen.tap(QStringLiteral("听得怎样，") + words("MePage", "看结果")));
    QVERIFY(screen.goesTo(AppViewModel::Survey));
    QVERIFY(screen.comes(QStringLiteral("上次：多数到每次")));
}

void SurveyPageTest::aSentenceIsLaidByTapsAndBySwitches()
{
    Stage stage;
    begun(stage, "map");
    const Screen screen(stage, {});
    QVERIFY(screen.comes(QStringLiteral("“你们先用吧。”")));
    QVERIFY(!screen.find(step("PlacingStep", "先点一格"))->isEnabled());
    QVERIFY(screen.tap(QStringLiteral("双赢：说了自己的，顾到对方"), nullptr, QAccessible::RadioButton));
    QTRY_VERIFY(isChecked(screen.find(QStringLiteral("勇气，说了自己的"))));
    QVERIFY(screen.tap(QStringLiteral("勇气，没说自己的")));
    QTRY_VERIFY(isChecked(screen.find(QStringLiteral("你赢我输：没说自己的，顾到对方"))));
    QVERIFY(screen.tap(step("PlacingStep", "放在这里")));
    QVERIFY(screen.comes(QStringLiteral("我们也放在“你赢我输”。")));
    QTRY_VERIFY(screen.inSight(QStringLiteral("自己的没提。")));
    QVERIFY(screen.tap(step("PlacingStep", "下一句")));
    QVERIFY(screen.comes(QStringLiteral("“没号不付。”")));
    QVERIFY(!screen.shows(QStringLiteral("自己的没提。")));
}

void SurveyPageTest::theMapIsWorkedByKeysAlone()
{
    Stage stage;
    begun(stage, "map");
    const Screen screen(stage, {.size = {360, 640}});
    QVERIFY(screen.press(QStringLiteral("都输：没说自己的，没顾对方")));
    QVERIFY(screen.press(step("PlacingStep", "放在这里"), Qt::Key_Return));
    QVERIFY(screen.comes(QStringLiteral("我们放在“你赢我输”。")));
    QVERIFY(screen.press(step("PlacingStep", "下一句"), Qt::Key_Return));
    QVERIFY(screen.press(QStringLiteral("勇气，说了自己的")));
    QVERIFY(screen.press(QStringLiteral("体谅，没顾对方")));
    QVERIFY(screen.press(step("PlacingStep", "放在这里"), Qt::Key_Return));
    QVERIFY(screen.comes(QStringLiteral("我们也放在“我赢你输”。")));
}

void SurveyPageTest::aSentenceIsSaidBetterWithTheChecker()
{
    Stage stage;
    laid(begun(stage, "map"), 4);
    const Screen screen(stage, {});
    QVERIFY(screen.comes(QStringLiteral("“没事，你们先用吧。”")));
    QVERIFY(screen.tap(QStringLiteral("换成你的说法")));
    screen.type(QStringLiteral("周三要的字段，你总是周五才给。"));
    QTRY_VERIFY(screen.find(QStringLiteral("“总是”，可能在评判")));
    QVERIFY(screen.tap(words("RemarkCard", "我不同意")));
    QTRY_VERIFY(!screen.find(QStringLiteral("“总是”，可能在评判")));
    QVERIFY(screen.comes(stage.app().survey()->notice()));
    QVERIFY(screen.tap(step("RewritingStep", "看看别人怎么说")));
    QVERIFY(screen.comes(QStringLiteral("两头都露底。")));
    screen.key(Qt::Key_Escape);
    QVERIFY(screen.comes(QStringLiteral("“没事，你们先用吧。”")));
    QVERIFY(screen.tap(step("RewritingStep", "看看别人怎么说")));
    QVERIFY(screen.tap(step("RewritingStep", "看结果")));
    QTRY_COMPARE(takings(stage, "map"), 1);
    QVERIFY(screen.comes(step("SurveyEnd", "你改的那句")));
    QVERIFY(screen.find(stage.app().survey()->result()->spoken(), nullptr, QAccessible::Graphic));
}

void SurveyPageTest::theSecondDoorLeadsThroughTheNeeds()
{
    Stage stage;
    stage.begin();
    const Screen screen(stage, {});
    QVERIFY(screen.tap(words("WelcomePage", "先花两分钟，说说我的情况")));
    QVERIFY(screen.goesTo(AppViewModel::Survey));
    const QString trouble = stage.lessons().course().entry(course::EntryId(QStringLiteral("cold")))->trouble.zh;
    QVERIFY(screen.tap(trouble, nullptr, QAccessible::CheckBox));
    QVERIFY(screen.tap(step("AskStep", "下一题")));
    QVERIFY(screen.comes(QStringLiteral("写岗位就行。")));
    QVERIFY(screen.tap(QStringLiteral("跟谁"), nullptr, QAccessible::EditableText));
    screen.type(QStringLiteral("仓储主管"));
    QVERIFY(screen.tap(QStringLiteral("什么事"), nullptr, QAccessible::EditableText));
    screen.type(QStringLiteral("十二箱挪了地方"));
    QVERIFY(screen.tap(step("AskStep", "下一题")));
    QVERIFY(screen.tap(step("AskStep", "跳过这题"))); // how one talks
    QVERIFY(screen.comes(QStringLiteral("多久一次？")));
    QVERIFY(screen.tap(QStringLiteral("一月几次")));
    QVERIFY(screen.tap(step("AskStep", "下一题")));
    QVERIFY(screen.tap(QStringLiteral("午休")));
    QVERIFY(screen.tap(step("AskStep", "下一题")));
    QVERIFY(screen.tap(QStringLiteral("八分钟")));
    QVERIFY(screen.tap(step("AskStep", "下一题")));
    QVERIFY(screen.tap(QStringLiteral("五天")));
    QVERIFY(screen.tap(step("AskStep", "看看给我的起点")));
    QVERIFY(screen.comes(trouble));
    QVERIFY(screen.comes(QStringLiteral("跟别的部门打交道不多，核心线够用。")));
    QVERIFY(screen.shows(QStringLiteral("仓储主管：十二箱挪了地方")));
    QVERIFY(screen.tap(step("ProposalEnd", "换一件")));
    const QString other = stage.lessons().course().entries().first().trouble.zh;
    QVERIFY(screen.tap(other, nullptr, QAccessible::RadioButton));
    QVERIFY(screen.tap(stage.app().survey()->proposal()->fullText(), nullptr, QAccessible::RadioButton));
    QVERIFY(screen.tap(step("ProposalEnd", "多一分钟")));
    QVERIFY(screen.tap(QStringLiteral("提醒，上班前 08:00"), nullptr, QAccessible::RadioButton));
    QVERIFY(!stage.store().learner().settings.contains(QStringLiteral("minutes"))); // not before it is said so
    QVERIFY(stage.store().learner().entry.isEmpty());
    QVERIFY(screen.tap(step("ProposalEnd", "就这样定")));
    QVERIFY(screen.goesTo(AppViewModel::Today));
    QVERIFY(screen.comes(other));
    const study::Learner &learner = stage.store().learner();
    QCOMPARE(learner.entry, stage.lessons().course().entries().first().id);
    QCOMPARE(learner.settings.value(QStringLiteral("minutes")), QStringLiteral("9"));
    QCOMPARE(learner.settings.value(QStringLiteral("reminder-time")), QStringLiteral("08:00"));
    QCOMPARE(study::ownCase(learner)->what, QStringLiteral("十二箱挪了地方"));
}

void SurveyPageTest::theSecondDoorCanBeLeftAtOnce()
{
    Stage stage;
    stage.begin();
    const Screen screen(stage, {});
    QVERIFY(screen.tap(words("WelcomePage", "先花两分钟，说说我的情况")));
    QVERIFY(screen.goesTo(AppViewModel::Survey));
    QVERIFY(screen.tap(words("TopBar", "先到这里")));
    QVERIFY(screen.goesTo(AppViewModel::Welcome));
    QVERIFY(screen.tap(stage.lessons().course().entries().first().trouble.zh));
    QVERIFY(screen.tap(words("WelcomePage", "从这里开始")));
    QVERIFY(screen.goesTo(AppViewModel::Today));
}

void SurveyPageTest::everyLookIsWhole_data()
{
    QTest::addColumn<int>("scene");
    const QList<Scene> all = surveyScenes();
    for (int i = 0; i < all.size(); ++i)
        QTest::newRow(qPrintable(all.at(i).name)) << i;
}

void SurveyPageTest::everyLookIsWhole()
{
    QFETCH(const int, scene);
    Stage stage;
    surveyScenes().at(scene).arrange(stage);
    Screen screen(stage, {.size = {360, 640}});
    QCOMPARE(faultsInEveryLook(screen), 0);
}

QTEST_MAIN(SurveyPageTest)
#include "survey_page_test.moc"
