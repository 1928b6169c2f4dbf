// SPDX-License-Identifier: Apache-2.0
// The room for practice by taps and keys: marks come and go under what is typed, remarks can be mended or declined,
// nothing typed is lost, missions are asked about; and all of it in every look.
#include "faults.h"
#include "page_test.h"

using namespace sanju;
using namespace sanju::stage;
using namespace sanju::viewmodels;

namespace {

const auto kHurts = QStringLiteral("周三要的字段，你总是周五才给。");
const auto kFact = QStringLiteral("周三要的字段，周五上午才收到，晚了两天。");
const auto kSaw = QStringLiteral("我看到，摄像机拍得到吗");
const auto kCaused = QStringLiteral("这让，对谁，多大");
const auto kWish = QStringLiteral("我希望，他明天就能做吗");
const auto kMark = QStringLiteral("“总是”，可能在评判");

void practised(Stage &stage)
{
    stage.welcomed();
    stage.finishLessons(12, 20);
    stage.begin();
    stage.app().show(AppViewModel::Practice);
}

WritingDrillViewModel &drill(Stage &stage, const char *id)
{
    practised(stage);
    stage.app().openDrill(QString::fromLatin1(id));
    return *stage.app().writing();
}

void write(WritingDrillViewModel &drill, const QStringList &texts)
{
    for (int i = 0; i < texts.size(); ++i) {
        drill.box(i)->setText(texts.at(i));
        drill.box(i)->check();
    }
}

QString remark(const char *text)
{
    return words("RemarkCard", text);
}

} // namespace

class DrillTest : public PageTest
{
    Q_OBJECT

private Q_SLOTS:
    void marksComeWhenTypingStopsAndGoWithTheirWords();
    void rewritingPutsTheCursorOnTheWords();
    void disagreeingRemovesTheRemark();
    void onlyTheActiveBoxHasItsRemark();
    void tabGoesFromBoxToBoxAndEscapeKeepsWhatIsTyped();
    void aDrillIsDoneByTaps();
    void onesOwnCaseHidesTheScene();
    void theEmptyRoomSaysWhatOpensIt();
    void aMissionIsAskedAboutOnTodayAndOnPractice();
    void everyLookIsWhole_data();
    void everyLookIsWhole();
};

void DrillTest::marksComeWhenTypingStopsAndGoWithTheirWords()
{
    Stage stage;
    practised(stage);
    const Screen screen(stage, {});
    QVERIFY(screen.tap(stage.lessons().drills().first().title.zh));
    QVERIFY(screen.goesTo(AppViewModel::Drill));
    QVERIFY(screen.comes(stage.app().writing()->scene()));
    QVERIFY(screen.tap(kSaw));
    screen.type(kHurts);
    QVERIFY(!screen.find(kMark));
    QTRY_VERIFY(screen.find(kMark));
    QVERIFY(screen.comes(stage.app().writing()->box(0)->reason()));
    QVERIFY(screen.shows(QStringLiteral("有一处可能在评判")));

    screen.key(Qt::Key_A, Qt::ControlModifier);
    screen.type(kFact);
    QVERIFY(!screen.find(kMark));
    QTRY_VERIFY(screen.shows(QStringLiteral("有数字")));
    QVERIFY(!screen.shows(remark("我不同意")));
}

void DrillTest::rewritingPutsTheCursorOnTheWords()
{
    Stage stage;
    write(drill(stage, "three-boxes"), {kHurts});
    const Screen screen(stage, {});
    QVERIFY(screen.tap(remark("改一改")));
    QQuickItem *field = screen.window().activeFocusItem();
    QCOMPARE(Screen::nameOf(field), kSaw);
    QCOMPARE(field->property("selectedText").toString(), QStringLiteral("总是"));
    screen.type(QStringLiteral("上个月三次"));
    QTRY_COMPARE(stage.app().writing()->box(0)->text(), QStringLiteral("周三要的字段，你上个月三次周五才给。"));
    QVERIFY(!screen.find(kMark));
}

void DrillTest::disagreeingRemovesTheRemark()
{
    Stage stage;
    write(drill(stage, "three-boxes"), {kHurts});
    const Screen screen(stage, {});
    QVERIFY(screen.find(kMark));
    QVERIFY(screen.tap(remark("我不同意")));
    QTRY_VERIFY(!screen.find(kMark));
    QVERIFY(screen.comes(stage.app().writing()->notice()));
    QVERIFY(stage.store().learner().declined.contains(QStringLiteral("ABS\n总是")));
    QVERIFY(screen.tap(QStringLiteral("撤销")));
    QTRY_VERIFY(screen.find(kMark));
    QVERIFY(stage.store().learner().declined.isEmpty());
}

void DrillTest::onlyTheActiveBoxHasItsRemark()
{
    Stage stage;
    WritingDrillViewModel &shown = drill(stage, "three-boxes");
    write(shown, {kHurts, QString(), QStringLiteral("希望你们以后多沟通，尽快处理一下。")});
    const Screen screen(stage, {.size = {360, 640}});
    QVERIFY(screen.shows(shown.box(0)->reason()));
    QVERIFY(!screen.shows(shown.box(2)->reason()));
    QVERIFY(screen.tap(kWish));
    QVERIFY(screen.comes(shown.box(2)->reason()));
    QTRY_VERIFY(screen.inSight(shown.box(2)->advice()));
    QVERIFY(!screen.shows(shown.box(0)->reason()));
    QVERIFY(screen.find(kMark)); // the marks stay
}

void DrillTest::tabGoesFromBoxToBoxAndEscapeKeepsWhatIsTyped()
{
    Stage stage;
    drill(stage, "three-boxes");
    const Screen screen(stage, {});
    QVERIFY(screen.tabTo(kSaw));
    screen.type(kFact);
    screen.key(Qt::Key_Tab);
    QCOMPARE(Screen::nameOf(screen.window().activeFocusItem()), kCaused);
    screen.type(QStringLiteral("客户演示少了一页。"));
    screen.key(Qt::Key_Tab);
    QCOMPARE(Screen::nameOf(screen.window().activeFocusItem()), kWish);
    screen.key(Qt::Key_Backtab);
    QCOMPARE(Screen::nameOf(screen.window().activeFocusItem()), kCaused);
    screen.key(Qt::Key_Escape);
    QVERIFY(screen.goesTo(AppViewModel::Practice));
    QVERIFY(screen.press(stage.lessons().drills().first().title.zh, Qt::Key_Return));
    QVERIFY(screen.goesTo(AppViewModel::Drill));
    QVERIFY(screen.find(kSaw));
    QCOMPARE(screen.find(kSaw)->property("text").toString(), kFact);
    QCOMPARE(screen.find(kCaused)->property("text").toString(), QStringLiteral("客户演示少了一页。"));
}

void DrillTest::aDrillIsDoneByTaps()
{
    Stage stage;
    WritingDrillViewModel &shown = drill(stage, "rewrite");
    const Screen screen(stage, {});
    QVERIFY(screen.shows(shown.bad()));
    QQuickItem *look = screen.find(words("DrillPage", "写一句再看"));
    QVERIFY(look);
    QVERIFY(!look->isEnabled());
    QVERIFY(screen.tap(QStringLiteral("换成你的说法")));
    screen.type(QStringLiteral("周二的纪要少了第四条，今天能不能补上？"));
    QVERIFY(screen.tap(words("DrillPage", "看看别人怎么说")));
    const course::Scenario &scene = stage.lessons().drills().at(1).scenarios.first();
    for (const course::Reference &reference : course::referencesOf(scene)) {
        QVERIFY(screen.comes(reference.parts.first().zh));
        QVERIFY(screen.shows(reference.note.zh));
    }
    // Back to the box, and forth again
    screen.key(Qt::Key_Escape);
    QVERIFY(screen.comes(shown.bad()));
    QVERIFY(screen.tap(words("DrillPage", "看看别人怎么说")));
    QVERIFY(screen.tap(QStringLiteral("可以了，明天")));
    QVERIFY(screen.goesTo(AppViewModel::Practice));
    QCOMPARE(stage.store().learner().drills.value(course::DrillId(QStringLiteral("rewrite"))).times, 1);
}

void DrillTest::onesOwnCaseHidesTheScene()
{
    Stage stage;
    WritingDrillViewModel &shown = drill(stage, "three-boxes");
    const QString scene = shown.scene();
    const Screen screen(stage, {});
    QVERIFY(screen.shows(scene));
    QVERIFY(screen.tap(words("DrillPage", "用我自己的事"), nullptr, QAccessible::CheckBox));
    QTRY_VERIFY(!screen.shows(scene));
    QVERIFY(screen.find(kSaw));
    QVERIFY(screen.tap(words("DrillPage", "用我自己的事"), nullptr, QAccessible::CheckBox));
    QVERIFY(screen.comes(scene));
}

void DrillTest::theEmptyRoomSaysWhatOpensIt()
{
    Stage stage;
    stage.welcomed();
    stage.begin();
    const Screen screen(stage, {});
    QVERIFY(screen.tap(words("Main", "练习"), nullptr, QAccessible::PageTab));
    QVERIFY(screen.goesTo(AppViewModel::Practice));
    QVERIFY(screen.shows(stage.app().practice()->emptyText()));
    QVERIFY(screen.tap(words("PracticePage", "从今天开始")));
    QVERIFY(screen.goesTo(AppViewModel::Today));
}

void DrillTest::aMissionIsAskedAboutOnTodayAndOnPractice()
{
    Stage stage;
    stage.welcomed();
    stage.missionTaken(2);
    stage.missionTaken(1);
    stage.begin();
    const Screen screen(stage, {});
    QVERIFY(screen.tap(words("DebriefCard", "没合适机会")));
    QVERIFY(screen.comes(stage.app().debrief()->kept()));
    QVERIFY(screen.tap(words("Main", "练习"), nullptr, QAccessible::PageTab));
    QVERIFY(screen.goesTo(AppViewModel::Practice));
    QVERIFY(screen.press(words("DebriefCard", "做了"), Qt::Key_Return));
    QVERIFY(screen.tap(words("DebriefCard", "他说了什么？"), nullptr, QAccessible::EditableText));
    screen.type(QStringLiteral("他说可以。"));
    QVERIFY(screen.tap(words("DebriefCard", "记下")));
    QVERIFY(screen.comes(stage.app().debrief()->kept()));
    const auto &missions = stage.store().learner().missions;
    QCOMPARE(missions.at(0).outcome, study::Outcome::NoMoment);
    QCOMPARE(missions.at(1).outcome, study::Outcome::Done);
    QCOMPARE(missions.at(1).reply, QStringLiteral("他说可以。"));
}

void DrillTest::everyLookIsWhole_data()
{
    using Arrange = std::function<void(Stage &)>;
    QTest::addColumn<Arrange>("arrange");
    const auto row = [](const QByteArray &name, const Arrange &arrange) { QTest::newRow(name.constData()) << arrange; };
    row("practice", [](Stage &s) {
        s.welcomed();
        s.finishLessons(12, 20);
        s.drillDone(QStringLiteral("three-boxes"), 1, study::Rating::Fine);
        s.drillDone(QStringLiteral("rewrite"), 0, study::Rating::Fine);
        for (const int days : {3, 2, 0})
            s.missionTaken(days);
        s.begin();
        s.app().show(AppViewModel::Practice);
    });
    row("empty", [](Stage &s) {
        s.welcomed();
        s.begin();
        s.app().show(AppViewModel::Practice);
    });
    for (const bool kept : {false, true}) {
        row(kept ? "debrief-kept" : "debrief-reply", [kept](Stage &s) {
            s.welcomed();
            s.missionTaken(1);
            s.begin();
            s.app().debrief()->done();
            s.app().debrief()->setReply(kHurts + kFact);
            if (kept)
                s.app().debrief()->keep();
        });
    }
    for (const char *id : {"three-boxes", "rewrite", "praise", "prepare", "praise-round"}) {
        const QByteArray name(id);
        row(name, [id](Stage &s) { drill(s, id); });
        row(name + "-marked", [id](Stage &s) { write(drill(s, id), {kHurts + kHurts}); });
        row(name + "-references", [id](Stage &s) {
            WritingDrillViewModel &d = drill(s, id);
            write(d, {kFact});
            d.compare();
        });
    }
    for (const QString &name : course::gameNames()) {
        const QByteArray id = name.toLatin1();
        row(id + "-before", [id](Stage &s) { drill(s, id.constData()); });
        for (const int choices : {0, 1, 4, 9, 400}) {
            row(id + '-' + QByteArray::number(choices), [id, choices](Stage &s) {
                drill(s, id.constData());
                GameDrillViewModel &game = *s.app().game();
                game.play();
                for (int i = 0; i < choices && game.choices()->count() > 0; ++i)
                    game.choose(game.choices()->value(0, "choiceId").toString());
                if (choices == 400)
                    game.finish();
            });
        }
    }
    row("own-case", [](Stage &s) { drill(s, "rewrite").setOwnCase(true); });
    row("declined", [](Stage &s) {
        WritingDrillViewModel &d = drill(s, "three-boxes");
        write(d, {kHurts});
        d.box(0)->disagree();
    });
}

void DrillTest::everyLookIsWhole()
{
    QFETCH(std::function<void(Stage &)>, arrange);
    Stage stage;
    stage.lessons().shipDrills();
    arrange(stage);
    Screen screen(stage, {.size = {360, 640}});
    QCOMPARE(faultsInEveryLook(screen), 0);
}

QTEST_MAIN(DrillTest)
#include "drill_test.moc"
