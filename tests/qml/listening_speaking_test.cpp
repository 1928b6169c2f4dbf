// SPDX-License-Identifier: Apache-2.0
// The drills of the ear and the voice by finger, keys and screen reader; with motion lines go by themselves; every
// look.
#include "faults.h"
#include "page_test.h"

using namespace sanju;
using namespace sanju::stage;
using namespace sanju::viewmodels;
using Microphone = study::VoiceRecorder::Microphone;

namespace {

const auto kBox = QStringLiteral("用自己的话说回来");
const auto kHalf = QStringLiteral("八箱放错了没登记，你担心月底盘亏，对吗？");

void practised(Stage &stage)
{
    stage.welcomed();
    stage.finishLessons(12, 20);
    stage.begin();
    stage.app().show(AppViewModel::Practice);
}

ListeningDrillViewModel &listening(Stage &stage)
{
    practised(stage);
    stage.app().openDrill(QStringLiteral("restate"));
    return *stage.app().listening();
}

ListeningDrillViewModel &listened(Stage &stage, const QString &text = {})
{
    ListeningDrillViewModel &drill = listening(stage);
    drill.listen();
    while (drill.phase() == ListeningDrillViewModel::Listening)
        drill.advance();
    drill.box()->setText(text);
    drill.box()->check();
    return drill;
}

SpeakingDrillViewModel &speaking(Stage &stage)
{
    practised(stage);
    stage.app().openDrill(QStringLiteral("speak"));
    return *stage.app().speaking();
}

void speak(Stage &stage, int seconds)
{
    stage.app().speaking()->record();
    stage.clock().advance(std::chrono::seconds(seconds));
    stage.app().speaking()->stop();
}

QString heard(const char *text)
{
    return words("ListeningDrill", text);
}

QString said(const char *text)
{
    return words("SpeakingDrill", text);
}

} // namespace

class ListeningSpeakingTest : public PageTest
{
    Q_OBJECT

private Q_SLOTS:
    void itIsListenedToStepByStepAndSaidBack();
    void linesGoByThemselvesAndCanBeHeld();
    void itIsListenedToByKeysAlone();
    void itIsRecordedHeardAndTickedByTaps();
    void itIsSaidByKeysAlone();
    void withoutAMicrophoneNothingSpeaksOfRecording();
    void everyLookIsWhole_data();
    void everyLookIsWhole();
};

void ListeningSpeakingTest::itIsListenedToStepByStepAndSaidBack()
{
    Stage stage;
    ListeningDrillViewModel &drill = listening(stage);
    const Screen screen(stage, {}); // without motion
    QVERIFY(screen.shows(drill.scene()));
    QVERIFY(screen.tap(heard("开始听")));
    QStringList said;
    while (drill.phase() == ListeningDrillViewModel::Listening) {
        const QString line = drill.line();
        QVERIFY(screen.comes(line));
        QCOMPARE(Screen::roleOf(screen.find(line)), QAccessible::AlertMessage);
        for (const QString &before : std::as_const(said))
            QVERIFY(!screen.shows(before));
        said.append(line);
        QVERIFY(screen.tap(heard("下一句")));
    }
    QCOMPARE(said.size(), 5);
    QVERIFY(screen.tap(kBox));
    screen.type(QStringLiteral("周五货晚到了两个小时，我建议你先登记"));
    QTRY_VERIFY(screen.shows(words("RemarkCard", "我不同意")));
    QVERIFY(screen.shows(drill.box()->reason()));
    screen.key(Qt::Key_A, Qt::ControlModifier);
    screen.type(kHalf);
    QTRY_COMPARE(drill.box()->text(), kHalf);
    QVERIFY(screen.tap(heard("跟原话对一对")));
    QVERIFY(screen.comes(said.constLast()));
    QVERIFY(screen.tap(heard("回去改")));
    QTRY_COMPARE(drill.phase(), ListeningDrillViewModel::Writing);
    QVERIFY(screen.tap(heard("跟原话对一对")));
    QVERIFY(screen.comes(said.constLast()));
    QVERIFY(screen.find(QStringLiteral("放错的八箱，接住了")));
    QVERIFY(screen.find(QStringLiteral("她查了一上午，这次没提")));
    QVERIFY(screen.tap(QStringLiteral("可以了，明天")));
    QVERIFY(screen.goesTo(AppViewModel::Practice));
    QCOMPARE(stage.store().learner().drills.value(course::DrillId(QStringLiteral("restate"))).times, 1);
}

void ListeningSpeakingTest::linesGoByThemselvesAndCanBeHeld()
{
    Stage stage;
    stage.drillDone(QStringLiteral("restate"), 0, study::Rating::Fine); // the next scene has short lines
    ListeningDrillViewModel &drill = listening(stage);
    const Screen screen(stage);
    QVERIFY(screen.tap(heard("开始听")));
    QTRY_COMPARE(drill.lineNumber(), 2);
    QVERIFY(screen.tap(heard("停一下")));
    QVERIFY(screen.comes(drill.line()));
    QVERIFY(screen.tap(heard("下一句")));
    QVERIFY(screen.tap(heard("自动往下放")));
    QTRY_COMPARE(drill.phase(), ListeningDrillViewModel::Writing);
    QVERIFY(screen.comes(heard("再听一遍")));
    QVERIFY(screen.tap(heard("再听一遍")));
    QTRY_COMPARE(drill.lineNumber(), 1);
    screen.key(Qt::Key_Escape);
    QTRY_COMPARE(drill.phase(), ListeningDrillViewModel::Writing);
    QVERIFY(!screen.find(heard("再听一遍")));
    QVERIFY(screen.comes(drill.listened()));
}

void ListeningSpeakingTest::itIsListenedToByKeysAlone()
{
    Stage stage;
    ListeningDrillViewModel &drill = listening(stage);
    const Screen screen(stage, {});
    QVERIFY(screen.press(heard("开始听"), Qt::Key_Return));
    for (int i = 0; i < 5; ++i)
        QVERIFY(screen.press(heard("下一句")));
    QCOMPARE(drill.phase(), ListeningDrillViewModel::Writing);
    QVERIFY(screen.tabTo(kBox));
    screen.type(kHalf);
    QVERIFY(screen.press(heard("跟原话对一对")));
    QTRY_COMPARE(drill.phase(), ListeningDrillViewModel::Comparing);
    screen.key(Qt::Key_Escape);
    QTRY_COMPARE(drill.phase(), ListeningDrillViewModel::Writing);
    screen.key(Qt::Key_Escape);
    QVERIFY(screen.goesTo(AppViewModel::Practice));
}

void ListeningSpeakingTest::itIsRecordedHeardAndTickedByTaps()
{
    Stage stage;
    SpeakingDrillViewModel &drill = speaking(stage);
    const Screen screen(stage, {});
    QVERIFY(screen.shows(drill.scene()));
    QVERIFY(screen.shows(drill.cue()));
    QVERIFY(screen.tap(said("先说一遍")));
    QTRY_VERIFY(stage.voice().isRecording());
    stage.clock().advance(std::chrono::seconds(42));
    stage.voice().hear(0.5);
    QVERIFY(screen.comes(QStringLiteral("0:42")));
    QVERIFY(!screen.shows(drill.checks()->value(0, "text").toString()));
    QVERIFY(screen.tap(said("说完了")));
    QTRY_VERIFY(!stage.voice().isRecording());
    QVERIFY(screen.tap(QStringLiteral("听刚说的这一遍")));
    QTRY_VERIFY(!stage.voice().playing().isEmpty());
    QVERIFY(screen.tap(words("TakeRow", "停下")));
    QTRY_VERIFY(stage.voice().playing().isEmpty());
    QVERIFY(screen.tap(QStringLiteral("留着刚说的这一遍")));
    QTRY_VERIFY(stage.voice().shelf.constFirst().kept);
    QVERIFY(screen.tap(QStringLiteral("删掉刚说的这一遍")));
    QTRY_VERIFY(stage.voice().shelf.isEmpty());
    QVERIFY(screen.tap(QStringLiteral("第2条"), nullptr, QAccessible::CheckBox));
    QVERIFY(screen.tap(said("看看别人怎么说")));
    QVERIFY(screen.comes(drill.references()->value(1, "text").toString()));
    QVERIFY(screen.tap(words("TopBar", "返回")));
    QTRY_VERIFY(!drill.isComparing());
    QVERIFY(screen.tap(said("看看别人怎么说")));
    QVERIFY(screen.comes(drill.references()->value(1, "text").toString()));
    QVERIFY(screen.tap(QStringLiteral("可以了，明天")));
    QVERIFY(screen.goesTo(AppViewModel::Practice));
    QCOMPARE(std::get<study::DrillDone>(stage.store().events().constLast().body).chosen,
        QStringList{QStringLiteral("check-2")});
}

void ListeningSpeakingTest::itIsSaidByKeysAlone()
{
    Stage stage;
    SpeakingDrillViewModel &drill = speaking(stage);
    const Screen screen(stage, {});
    QVERIFY(screen.press(said("先说一遍")));
    QTRY_VERIFY(drill.isRecording());
    QVERIFY(screen.press(said("说完了"), Qt::Key_Return));
    QTRY_VERIFY(drill.isSaid());
    QVERIFY(screen.press(QStringLiteral("第1条")));
    QVERIFY(screen.press(said("看看别人怎么说")));
    QTRY_VERIFY(drill.isComparing());
    QVERIFY(drill.checks()->value(0, "ticked").toBool());
    screen.key(Qt::Key_Escape);
    QTRY_VERIFY(!drill.isComparing());
}

void ListeningSpeakingTest::withoutAMicrophoneNothingSpeaksOfRecording()
{
    Stage stage;
    stage.voice().there = Microphone::Absent;
    SpeakingDrillViewModel &drill = speaking(stage);
    const Screen screen(stage, {});
    QVERIFY(screen.shows(drill.how()));
    QVERIFY(!screen.find(said("先说一遍")));
    QVERIFY(screen.tap(said("说完了")));
    QVERIFY(screen.tap(QStringLiteral("第4条"), nullptr, QAccessible::CheckBox));
    QVERIFY(screen.tap(said("看看别人怎么说")));
    QVERIFY(screen.tap(QStringLiteral("可以了，明天")));
    QVERIFY(screen.goesTo(AppViewModel::Practice));
}

void ListeningSpeakingTest::everyLookIsWhole_data()
{
    using Arrange = std::function<void(Stage &)>;
    QTest::addColumn<Arrange>("arrange");
    const auto row = [](const char *name, const Arrange &arrange) { QTest::newRow(name) << arrange; };
    row("before", [](Stage &s) { listening(s); });
    for (const int lines : {1, 4}) {
        row(lines == 1 ? "first-line" : "late-line", [lines](Stage &s) {
            ListeningDrillViewModel &drill = listening(s);
            drill.listen();
            for (int i = 1; i < lines; ++i)
                drill.advance();
        });
    }
    row("writing", [](Stage &s) { listened(s); });
    row("writing-marked", [](Stage &s) { listened(s, QStringLiteral("周五货晚了三天，我建议你先登记，对吗？")); });
    row("writing-asked", [](Stage &s) { listened(s, kHalf); });
    row("compared", [](Stage &s) { listened(s, kHalf).compare(); });
    row("speaking", [](Stage &s) { speaking(s); });
    row("recording", [](Stage &s) {
        speaking(s).record();
        s.clock().advance(std::chrono::seconds(75));
        s.voice().hear(0.7);
    });
    row("said", [](Stage &s) {
        SpeakingDrillViewModel &drill = speaking(s);
        speak(s, 42);
        speak(s, 75);
        drill.keepTake(drill.takes()->value(1, "take").toString(), true);
        drill.tick(QStringLiteral("check-1"));
    });
    row("dropped", [](Stage &s) {
        s.voice().full = true;
        speaking(s);
        speak(s, 42);
    });
    row("aloud", [](Stage &s) {
        s.voice().there = Microphone::Absent;
        speaking(s);
    });
    row("references", [](Stage &s) {
        SpeakingDrillViewModel &drill = speaking(s);
        speak(s, 42);
        drill.compare();
    });
}

void ListeningSpeakingTest::everyLookIsWhole()
{
    QFETCH(std::function<void(Stage &)>, arrange);
    Stage stage;
    arrange(stage);
    Screen screen(stage, {.size = {360, 640}});
    QCOMPARE(faultsInEveryLook(screen), 0);
}

QTEST_MAIN(ListeningSpeakingTest)
#include "listening_speaking_test.moc"
