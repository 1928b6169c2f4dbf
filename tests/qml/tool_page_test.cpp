// SPDX-License-Identifier: Apache-2.0
// A tool by finger, by keys and for the ear: filled in, left and found again, kept, read large, sent after it was
// shown, taken away and had back; and all of it in every look.
#include "faults.h"
#include "page_test.h"

using namespace sanju;
using namespace sanju::stage;
using namespace sanju::viewmodels;

namespace {

const auto kHurts = QStringLiteral("周三要的字段，你总是周五才给。");
const auto kSaw = QStringLiteral("我看到，摄像机拍得到吗");
const auto kGoal = QStringLiteral("目标");

ToolViewModel &tool(Stage &stage, const char *id)
{
    stage.welcomed();
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

QString page(const char *text)
{
    return words("ToolPage", text);
}

} // namespace

class ToolPageTest : public PageTest
{
    Q_OBJECT

private Q_SLOTS:
    void aCardIsFilledInByFingerAndKept();
    void whatIsTypedIsThereAfterLeaving();
    void aSentenceIsRemarkedOnWhileItIsWritten();
    void tabGoesFromFieldToFieldAndEscapeLeaves();
    void questionsLeadToAStrategyByTaps();
    void signsAreHeardAsBoxesToTick();
    void largeLettersTurnByKeysAndByFinger();
    void theSheetShowsExactlyWhatIsSent();
    void partsForOneselfAreAddedByATap();
    void aCardTakenAwayIsHadBackFromTheNotice();
    void everyLookIsWhole_data();
    void everyLookIsWhole();
};

void ToolPageTest::aCardIsFilledInByFingerAndKept()
{
    Stage stage;
    tool(stage, "card");
    const Screen screen(stage, {});
    QVERIFY(screen.goesTo(AppViewModel::Tool));
    QVERIFY(screen.comes(QStringLiteral("先写，再去。")));
    QVERIFY(!screen.find(page("存下")));
    QVERIFY(screen.tap(page("跟谁，什么事")));
    screen.type(QStringLiteral("仓储主管，十二箱"));
    QVERIFY(screen.tap(kGoal));
    screen.type(QStringLiteral("两个人，三天"));
    QVERIFY(screen.tap(page("存下")));
    QVERIFY(screen.comes(stage.app().tool()->notice()));
    QVERIFY(screen.comes(page("已存下")));
    const QList<study::Card> cards = study::cards(stage.store().learner());
    QCOMPARE(cards.size(), 1);
    QCOMPARE(cards.first().fields.last(), (course::Pick{QStringLiteral("goal"), QStringLiteral("两个人，三天")}));
}

void ToolPageTest::whatIsTypedIsThereAfterLeaving()
{
    Stage stage;
    tool(stage, "card");
    const Screen screen(stage, {});
    QVERIFY(screen.tap(kGoal));
    screen.type(QStringLiteral("两个人，三天"));
    QVERIFY(screen.tap(words("TopBar", "返回")));
    QVERIFY(screen.goesTo(AppViewModel::Practice));
    stage.app().openTool(QStringLiteral("card"));
    QVERIFY(screen.goesTo(AppViewModel::Tool));
    QCOMPARE(screen.find(kGoal)->property("text").toString(), QStringLiteral("两个人，三天"));
    QVERIFY(screen.find(QStringLiteral("先问他的难处"))); // not written, not done
}

void ToolPageTest::aSentenceIsRemarkedOnWhileItIsWritten()
{
    Stage stage;
    tool(stage, "card");
    const Screen screen(stage, {});
    QVERIFY(screen.tap(kSaw));
    screen.type(kHurts);
    QTRY_VERIFY(screen.find(QStringLiteral("“总是”，可能在评判")));
    QVERIFY(screen.tap(words("RemarkCard", "改一改")));
    QCOMPARE(screen.window().activeFocusItem()->property("selectedText").toString(), QStringLiteral("总是"));
    QVERIFY(screen.tap(words("RemarkCard", "我不同意")));
    QTRY_VERIFY(!screen.find(QStringLiteral("“总是”，可能在评判")));
    QVERIFY(screen.comes(stage.app().tool()->notice()));
}

void ToolPageTest::tabGoesFromFieldToFieldAndEscapeLeaves()
{
    Stage stage;
    tool(stage, "card");
    const Screen screen(stage, {});
    QVERIFY(screen.tabTo(kSaw));
    for (const auto &name : {kGoal, QStringLiteral("最低"), QStringLiteral("谁、几号前")}) {
        screen.key(Qt::Key_Tab);
        QCOMPARE(Screen::nameOf(screen.window().activeFocusItem()), name);
        QCOMPARE(Screen::roleOf(screen.window().activeFocusItem()), QAccessible::EditableText);
    }
    screen.type(QStringLiteral("周四前"));
    screen.key(Qt::Key_Escape);
    QVERIFY(screen.goesTo(AppViewModel::Practice));
    QCOMPARE(stage.app().toolbox()->cards()->count(), 1);
}

void ToolPageTest::questionsLeadToAStrategyByTaps()
{
    Stage stage;
    tool(stage, "chooser");
    const Screen screen(stage, {});
    QVERIFY(screen.comes(QStringLiteral("能变多吗？")));
    QVERIFY(!screen.find(page("大字带去谈")));
    QVERIFY(screen.tap(QStringLiteral("不能")));
    QVERIFY(screen.comes(QStringLiteral("急的是同一件吗？")));
    QVERIFY(screen.press(QStringLiteral("不是"), Qt::Key_Return));
    QVERIFY(screen.comes(QStringLiteral("只换不记。")));
    QVERIFY(screen.find(QStringLiteral("当心，只换不记。")));
    QVERIFY(screen.tap(QStringLiteral("我先说")));
    screen.type(QStringLiteral("这周先给你们，行吗？"));
    QVERIFY(screen.tap(page("存下")));
    QTRY_COMPARE(study::cards(stage.store().learner()).size(), 1);
    QVERIFY(screen.tap(words("ToolChooser", "回上一步")));
    QVERIFY(screen.comes(QStringLiteral("急的是同一件吗？")));
}

void ToolPageTest::signsAreHeardAsBoxesToTick()
{
    Stage stage;
    tool(stage, "lookup");
    const Screen screen(stage, {});
    QVERIFY(screen.shows(QStringLiteral("习惯，不是标签。")));
    QVERIFY(screen.shows(QStringLiteral("还不够，再看看。")));
    QVERIFY(screen.tap(QStringLiteral("消息很短"), nullptr, QAccessible::CheckBox));
    QVERIFY(screen.tap(QStringLiteral("边听边看表"), nullptr, QAccessible::CheckBox));
    QVERIFY(screen.comes(stage.app().tool()->verdict()));
    QVERIFY(screen.comes(QStringLiteral("目标型第一句。")));
    QVERIFY(screen.shows(QStringLiteral("习惯，不是标签。")));
    QVERIFY(!screen.shows(QStringLiteral("还不够，再看看。")));
}

void ToolPageTest::largeLettersTurnByKeysAndByFinger()
{
    Stage stage;
    fill(tool(stage, "card"), {QStringLiteral("周一的表周三才到。"), QStringLiteral("两个人")});
    const Screen screen(stage, {});
    QVERIFY(screen.tap(page("大字带去谈")));
    QVERIFY(screen.comes(QStringLiteral("1 / 4")));
    QVERIFY(screen.shows(QStringLiteral("周一的表周三才到。")));
    QVERIFY(!screen.find(kGoal)); // the page below is out of reach
    screen.key(Qt::Key_Right);
    QVERIFY(screen.comes(QStringLiteral("目标：两个人")));
    QVERIFY(screen.tap(words("LargeWords", "下一段")));
    QVERIFY(screen.comes(QStringLiteral("问完等两秒。")));
    screen.key(Qt::Key_Left);
    QVERIFY(screen.comes(QStringLiteral("2 / 4")));
    screen.key(Qt::Key_Escape);
    QVERIFY(screen.find(kGoal));
    QCOMPARE(stage.app().page(), AppViewModel::Tool);
}

void ToolPageTest::theSheetShowsExactlyWhatIsSent()
{
    Stage stage;
    fill(tool(stage, "card"), {QStringLiteral("周一的表周三才到。")});
    const Screen screen(stage, {});
    QVERIFY(screen.tap(page("发给别人")));
    const QString text = QStringLiteral("今天说好的：\n周一的表周三才到。\n不对的话，今天回我一句。");
    QVERIFY(screen.comes(text));
    QVERIFY(stage.sent().texts.isEmpty());
    QVERIFY(screen.tap(words("ShareWords", "复制这些字")));
    QCOMPARE(stage.sent().texts, QStringList(text));
    QVERIFY(screen.comes(stage.app().tool()->notice()));
}

void ToolPageTest::partsForOneselfAreAddedByATap()
{
    Stage stage;
    fill(tool(stage, "card"), {QString(), QStringLiteral("两个人")});
    const Screen screen(stage, {});
    QVERIFY(screen.tap(page("发给别人")));
    QVERIFY(screen.comes(words("ShareWords", "先点一段")));
    QVERIFY(!screen.find(words("ShareWords", "先点一段"))->isEnabled());
    QVERIFY(screen.tap(QStringLiteral("写两行"), nullptr, QAccessible::CheckBox));
    QVERIFY(screen.comes(QStringLiteral("目标：两个人")));
    QVERIFY(screen.tap(words("ShareWords", "先不发")));
    QVERIFY(stage.sent().texts.isEmpty());
}

void ToolPageTest::aCardTakenAwayIsHadBackFromTheNotice()
{
    Stage stage;
    fill(tool(stage, "card"), {QStringLiteral("周一的表周三才到。")}).save();
    stage.app().tool()->clearNotice(); // it would lie over the button for its six seconds
    const Screen screen(stage, {});
    QVERIFY(screen.tap(page("删掉这张卡")));
    QVERIFY(screen.goesTo(AppViewModel::Practice));
    QVERIFY(study::cards(stage.store().learner()).isEmpty());
    QVERIFY(screen.tap(words("Main", "撤销")));
    QTRY_COMPARE(study::cards(stage.store().learner()).size(), 1);
}

void ToolPageTest::everyLookIsWhole_data()
{
    using Arrange = std::function<void(Stage &)>;
    QTest::addColumn<Arrange>("arrange");
    const auto row = [](const QByteArray &name, const Arrange &arrange) { QTest::newRow(name.constData()) << arrange; };
    for (const char *id :
        {"three-sentences", "five-steps", "agreement", "strategies", "styles", "escalate", "review", "after-meeting"}) {
        const QByteArray name(id);
        row(name, [id](Stage &s) { tool(s, id); });
        row(name + "-filled", [id](Stage &s) {
            ToolViewModel &shown = tool(s, id);
            shown.lookAt(shown.entries()->value(0, "entryId").toString());
            for (int i = 0; i < shown.boxCount(); ++i) {
                shown.box(i)->setText(kHurts + kHurts);
                shown.box(i)->check();
            }
            shown.save();
        });
    }
    row("large", [](Stage &s) { fill(tool(s, "five-steps"), {kHurts, kHurts}).setLarge(true); });
    row("large-sentence", [](Stage &s) { fill(tool(s, "three-sentences"), {kHurts}).setLarge(true); });
    row("sharing", [](Stage &s) {
        ToolViewModel &shown = tool(s, "after-meeting");
        fill(shown, {kHurts, kHurts, kHurts, kHurts, kHurts}).setSharing(true);
    });
    row("nothing-to-share-yet", [](Stage &s) { fill(tool(s, "five-steps"), {kHurts}).setSharing(true); });
    row("asked", [](Stage &s) {
        ToolViewModel &shown = tool(s, "strategies");
        shown.answer(QStringLiteral("scarce"));
    });
    row("seen", [](Stage &s) {
        ToolViewModel &shown = tool(s, "styles");
        shown.toggleClue(QStringLiteral("in-writing"));
        shown.toggleClue(QStringLiteral("finds-gap"));
    });
    row("removed", [](Stage &s) {
        ToolViewModel &shown = fill(tool(s, "five-steps"), {kHurts});
        shown.save();
        shown.remove();
    });
}

void ToolPageTest::everyLookIsWhole()
{
    QFETCH(std::function<void(Stage &)>, arrange);
    Stage stage;
    stage.lessons().shipTools();
    arrange(stage);
    Screen screen(stage, {.size = {360, 640}});
    QCOMPARE(faultsInEveryLook(screen), 0);
}

QTEST_MAIN(ToolPageTest)
#include "tool_page_test.moc"
