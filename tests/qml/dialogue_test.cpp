// SPDX-License-Identifier: Apache-2.0
// A talk by finger, keys and screen reader: new words come into sight, one can begin anew from any sentence; every
// look.
#include "faults.h"
#include "page_test.h"

using namespace sanju;
using namespace sanju::stage;
using namespace sanju::viewmodels;

namespace {

const auto kPress = QStringLiteral("“方总说了，你们配合一下。”");
const auto kShared = QStringLiteral("“这是咱们共同的数。”");
const auto kMyPress = QStringLiteral("你说：方总说了，你们配合一下。");

DialogueDrillViewModel &opened(Stage &stage, bool shipped = false)
{
    if (shipped)
        stage.lessons().shipDrills();
    stage.welcomed();
    stage.finishLessons(12, 20);
    stage.begin();
    stage.app().show(AppViewModel::Practice);
    stage.app().openDrill(shipped ? QStringLiteral("talk-across") : QStringLiteral("dialogue"));
    return *stage.app().dialogue();
}

DialogueDrillViewModel &talked(Stage &stage, const QStringList &choices)
{
    DialogueDrillViewModel &drill = opened(stage);
    drill.start();
    for (const QString &choice : choices)
        drill.choose(choice);
    return drill;
}

// So many choices of the shipped talk: always the last one, which is not the best.
void talkedFor(Stage &stage, int choices)
{
    DialogueDrillViewModel &drill = opened(stage, true);
    drill.start();
    for (int i = 0; i < choices && drill.choices()->count() > 0; ++i)
        drill.choose(drill.choices()->value(drill.choices()->count() - 1, "choiceId").toString());
}

QString said(const char *text)
{
    return words("DialogueDrill", text);
}

} // namespace

class DialogueTest : public PageTest
{
    Q_OBJECT

private Q_SLOTS:
    void aTalkIsLedByTaps();
    void hisWordsAndHisMoodAreSpoken();
    void newWordsComeIntoSight();
    void aTapOnASentenceOffersToBeginAnewThere();
    void aTalkIsLedByKeysAlone();
    void leftInTheMiddleItIsShownAsItWas();
    void everyLookIsWhole_data();
    void everyLookIsWhole();
};

void DialogueTest::aTalkIsLedByTaps()
{
    Stage stage;
    DialogueDrillViewModel &drill = opened(stage);
    const Screen screen(stage, {});
    QVERIFY(screen.shows(drill.scene()) && screen.shows(drill.goal()) && screen.shows(drill.other()));
    QVERIFY(screen.tap(said("开始谈")));
    QVERIFY(screen.comes(QStringLiteral("他往后靠了靠")));
    QVERIFY(screen.shows(QStringLiteral("1 / 4")));
    QVERIFY(screen.tap(kPress));
    QVERIFY(screen.comes(QStringLiteral("绷着")));
    QVERIFY(screen.shows(QStringLiteral("这句做了什么。")));
    QVERIFY(screen.tap(kShared));
    QVERIFY(screen.comes(QStringLiteral("对方知道了：大促的数是一起背的")));
    QVERIFY(screen.tap(kShared));
    QVERIFY(screen.tap(QStringLiteral("“我写给你，你看行吗？”")));
    QVERIFY(screen.comes(drill.note()));
    QVERIFY(screen.shows(QStringLiteral("谈定了")));
    QVERIFY(!screen.shows(said("你接哪一句")));
    QVERIFY(screen.tap(said("换一句再试")));
    QVERIFY(screen.comes(said("你接哪一句")));
    QVERIFY(screen.tap(QStringLiteral("“那算了。”")));
    QVERIFY(screen.comes(QStringLiteral("这次没谈拢")));
    QVERIFY(screen.tap(QStringLiteral("可以了，明天")));
    QVERIFY(screen.goesTo(AppViewModel::Practice));
    QCOMPARE(std::get<study::DrillDone>(stage.store().events().constLast().body).chosen.size(), 4);
}

void DialogueTest::hisWordsAndHisMoodAreSpoken()
{
    Stage stage;
    talked(stage, {QStringLiteral("press")});
    const Screen screen(stage, {});
    const auto first = QStringLiteral("老魏　生产部长：他说第1句。，他往后靠了靠，在听");
    const auto second = QStringLiteral("老魏　生产部长：他说第2句。，绷着");
    QVERIFY(screen.find(second));
    QCOMPARE(Screen::roleOf(screen.find(second)), QAccessible::AlertMessage); // only what is new
    QCOMPARE(Screen::roleOf(screen.find(first)), QAccessible::StaticText);
    QVERIFY(screen.find(kMyPress, nullptr, QAccessible::Button));
    QVERIFY(screen.find(kPress, nullptr, QAccessible::Button));
}

void DialogueTest::newWordsComeIntoSight()
{
    Stage stage;
    DialogueDrillViewModel &drill = opened(stage, true);
    const Screen screen(stage, {.size = {360, 640}});
    QVERIFY(screen.tap(said("开始谈")));
    while (drill.phase() == DialogueDrillViewModel::Talking) {
        const int last = drill.lines()->count() - 1;
        const QString newest = drill.lines()->value(last, "text").toString();
        QTRY_VERIFY2(screen.inSight(newest), qPrintable(newest));
        if (last > 0)
            QTRY_VERIFY(screen.inSight(drill.lines()->value(last - 1, "why").toString()));
        QVERIFY(screen.tap(drill.choices()->value(0, "text").toString()));
        QTRY_VERIFY(drill.lines()->count() > last + 1);
    }
    QTRY_VERIFY(screen.inSight(drill.lines()->value(drill.lines()->count() - 1, "text").toString()));
}

void DialogueTest::aTapOnASentenceOffersToBeginAnewThere()
{
    Stage stage;
    DialogueDrillViewModel &drill =
        talked(stage, {QStringLiteral("press"), QStringLiteral("shared"), QStringLiteral("shared")});
    const Screen screen(stage, {});
    const QString anew = words("TalkLine", "从这句重来");
    QVERIFY(!screen.find(anew));
    QVERIFY(screen.tap(kMyPress));
    QTRY_VERIFY(screen.find(anew));
    QCOMPARE(drill.lines()->count(), 7); // one tap takes nothing back
    QVERIFY(screen.tap(kMyPress));
    QTRY_VERIFY(!screen.find(anew));
    QVERIFY(screen.tap(kMyPress));
    QVERIFY(screen.tap(anew));
    QTRY_COMPARE(drill.lines()->count(), 1);
    QVERIFY(!screen.find(anew));
    QVERIFY(screen.comes(QStringLiteral("1 / 4")));
    QVERIFY(screen.tap(kShared));
    QVERIFY(screen.comes(QStringLiteral("松动")));
}

void DialogueTest::aTalkIsLedByKeysAlone()
{
    Stage stage;
    DialogueDrillViewModel &drill = opened(stage);
    const Screen screen(stage, {});
    QVERIFY(screen.press(said("开始谈"), Qt::Key_Return));
    const auto atHisWords = [&] {
        QQuickItem *focused = screen.window().activeFocusItem();
        return focused && focused->property("newest").toBool() && focused->property("keyboard").toBool();
    };
    QTRY_VERIFY(atHisWords());
    screen.key(Qt::Key_Down);
    QTRY_COMPARE(Screen::nameOf(screen.window().activeFocusItem()), kPress);
    screen.key(Qt::Key_Down);
    QCOMPARE(Screen::nameOf(screen.window().activeFocusItem()), kShared);
    screen.key(Qt::Key_Down); // there is nothing below
    QCOMPARE(Screen::nameOf(screen.window().activeFocusItem()), kShared);
    screen.key(Qt::Key_Up);
    QCOMPARE(Screen::nameOf(screen.window().activeFocusItem()), kPress);
    screen.key(Qt::Key_Down);
    screen.key(Qt::Key_Return);
    QTRY_COMPARE(drill.mood(), 1);
    QTRY_VERIFY(atHisWords());
    screen.key(Qt::Key_3); // there are two
    QCOMPARE(drill.sentence(), 2);
    screen.key(Qt::Key_2);
    QTRY_COMPARE(drill.mood(), 2);
    screen.key(Qt::Key_1);
    QTRY_COMPARE(drill.sentence(), 4);
    QVERIFY(screen.press(kMyPress));
    QVERIFY(screen.press(words("TalkLine", "从这句重来")));
    QTRY_COMPARE(drill.sentence(), 3);
    screen.key(Qt::Key_2);
    screen.key(Qt::Key_2);
    QTRY_COMPARE(drill.phase(), DialogueDrillViewModel::Over);
    QVERIFY(screen.press(QStringLiteral("很顺，明天")));
    QVERIFY(screen.goesTo(AppViewModel::Practice));
}

void DialogueTest::leftInTheMiddleItIsShownAsItWas()
{
    Stage stage;
    opened(stage, true);
    const Screen screen(stage, {.size = {360, 640}});
    QVERIFY(screen.tap(said("开始谈")));
    DialogueDrillViewModel &drill = *stage.app().dialogue();
    for (int i = 0; i < 3; ++i) {
        QVERIFY(screen.tap(drill.choices()->value(0, "text").toString()));
        QTRY_COMPARE(drill.sentence(), i + 2);
    }
    const QString newest = drill.lines()->value(drill.lines()->count() - 1, "text").toString();
    screen.key(Qt::Key_Escape);
    QVERIFY(screen.goesTo(AppViewModel::Practice));
    stage.app().openDrill(QStringLiteral("talk-across"));
    QVERIFY(screen.goesTo(AppViewModel::Drill));
    QTRY_VERIFY(screen.inSight(newest));
    QCOMPARE(drill.sentence(), 4);
}

void DialogueTest::everyLookIsWhole_data()
{
    using Arrange = std::function<void(Stage &)>;
    QTest::addColumn<Arrange>("arrange");
    QTest::addColumn<QString>("tap");
    const auto row = [](const char *name, const Arrange &arrange, const QString &tap = {}) {
        QTest::newRow(name) << arrange << tap;
    };
    row("before", [](Stage &s) { opened(s, true); });
    row("first-words", [](Stage &s) { talkedFor(s, 0); });
    row("late", [](Stage &s) { talkedFor(s, 3); });
    row("known", [](Stage &s) { talked(s, {QStringLiteral("press"), QStringLiteral("shared")}); });
    row(
        "anew",
        [](Stage &s) {
            talked(s, {QStringLiteral("press"), QStringLiteral("shared")});
        },
        kMyPress);
    row("over", [](Stage &s) { talkedFor(s, 9); });
    row("over-well", [](Stage &s) {
        talked(
            s, {QStringLiteral("shared"), QStringLiteral("shared"), QStringLiteral("shared"), QStringLiteral("write")});
    });
}

void DialogueTest::everyLookIsWhole()
{
    QFETCH(std::function<void(Stage &)>, arrange);
    QFETCH(QString, tap);
    Stage stage;
    arrange(stage);
    Screen screen(stage, {.size = {360, 640}});
    QVERIFY(tap.isEmpty() || screen.tap(tap));
    QCOMPARE(faultsInEveryLook(screen), 0);
}

QTEST_MAIN(DialogueTest)
#include "dialogue_test.moc"
