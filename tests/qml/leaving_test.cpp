// SPDX-License-Identifier: Apache-2.0
// Escape and the back gesture at every depth: one step out, nothing lost, a sheet before its page.
#include "page_test.h"

using namespace sanju;
using namespace sanju::stage;
using namespace sanju::viewmodels;

namespace {

using Page = AppViewModel::Page;

// Begins the stage and leads to a page.
using Way = void (*)(Stage &);

void toDayEnd(Stage &stage)
{
    stage.welcomed();
    stage.ask(stage.questionOfKind(QStringLiteral("single-choice")));
    stage.begin();
    stage.app().startToday();
    stage.answer(true);
    stage.app().review()->next();
}

void toReview(Stage &stage)
{
    stage.welcomed();
    stage.ask(stage.questionOfKind(QStringLiteral("single-choice")));
    stage.begin();
    stage.app().startToday();
}

void toLessonFrom(Stage &stage, Page page)
{
    stage.welcomed();
    stage.begin();
    stage.app().show(page);
    stage.app().openLesson(QStringLiteral("feedback/camera-test"));
}

void toSettingsFrom(Stage &stage, Page page)
{
    stage.welcomed();
    stage.begin();
    stage.app().show(page);
    stage.app().show(AppViewModel::Settings);
}

} // namespace

Q_DECLARE_METATYPE(Way)

class LeavingTest : public PageTest
{
    Q_OBJECT

private Q_SLOTS:
    void oneStepOut_data();
    void oneStepOut();
    void everyStepOfALessonIsLeftAndKept();
    void whereThereIsNowhereToGoNothingHappens_data();
    void whereThereIsNowhereToGoNothingHappens();
    void aSheetIsPutAwayBeforeItsPage_data();
    void aSheetIsPutAwayBeforeItsPage();
    void aTapBesideASheetPutsItAway();
    void itWorksFromAFieldToo();
    void theFocusIsOnThePageAfterwards();
};

void LeavingTest::oneStepOut_data()
{
    QTest::addColumn<Way>("way");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    const auto row = [](const char *name, Way way, Page from, Page to) {
        QTest::newRow(name) << way << int(from) << int(to);
    };
    row(
        "course",
        [](Stage &s) {
            s.welcomed();
            s.begin();
            s.app().show(AppViewModel::Course);
        },
        AppViewModel::Course, AppViewModel::Today);
    row(
        "me",
        [](Stage &s) {
            s.welcomed();
            s.begin();
            s.app().show(AppViewModel::Me);
        },
        AppViewModel::Me, AppViewModel::Today);
    row(
        "settings", [](Stage &s) { toSettingsFrom(s, AppViewModel::Me); }, AppViewModel::Settings, AppViewModel::Me);
    row(
        "lesson of the course", [](Stage &s) { toLessonFrom(s, AppViewModel::Course); }, AppViewModel::Lesson,
        AppViewModel::Course);
    row(
        "lesson of today", [](Stage &s) { toLessonFrom(s, AppViewModel::Today); }, AppViewModel::Lesson,
        AppViewModel::Today);
    row("review", toReview, AppViewModel::Review, AppViewModel::Today);
    row("end of the day", toDayEnd, AppViewModel::DayEnd, AppViewModel::Today);
}

void LeavingTest::oneStepOut()
{
    QFETCH(Way, way);
    QFETCH(int, from);
    QFETCH(int, to);
    for (const Qt::Key key : {Qt::Key_Escape, Qt::Key_Back}) {
        Stage stage;
        way(stage);
        const Screen screen(stage, {});
        QVERIFY(screen.goesTo(static_cast<Page>(from)));
        screen.key(key);
        QVERIFY(screen.goesTo(static_cast<Page>(to)));
    }
}

void LeavingTest::everyStepOfALessonIsLeftAndKept()
{
    Stage stage;
    stage.welcomed();
    stage.begin();
    const Screen screen(stage, {});
    for (int step = LessonViewModel::Hook; step <= LessonViewModel::Takeaway; ++step) {
        QVERIFY(screen.tap(stage.app().today()->startLabel()));
        QVERIFY(screen.goesTo(AppViewModel::Lesson));
        stage.walkTo(static_cast<LessonViewModel::Step>(step));
        screen.settle();
        screen.key(Qt::Key_Escape);
        QVERIFY(screen.goesTo(AppViewModel::Today));
        QVERIFY(screen.tap(stage.app().today()->startLabel()));
        QVERIFY(screen.goesTo(AppViewModel::Lesson));
        QCOMPARE(int(stage.app().lesson()->step()), step);
        QVERIFY(screen.tap(words("TopBar", "先到这里")));
        QVERIFY(screen.goesTo(AppViewModel::Today));
    }
}

void LeavingTest::whereThereIsNowhereToGoNothingHappens_data()
{
    QTest::addColumn<Way>("way");
    QTest::addColumn<int>("page");
    const auto row = [](const char *name, Way way, Page page) { QTest::newRow(name) << way << int(page); };
    row(
        "welcome", [](Stage &s) { s.begin(); }, AppViewModel::Welcome);
    row(
        "today",
        [](Stage &s) {
            s.welcomed();
            s.begin();
        },
        AppViewModel::Today);
    row(
        "trouble",
        [](Stage &s) {
            s.begin(Error{ErrorKind::Damaged, QStringLiteral("no")});
        },
        AppViewModel::Trouble);
}

void LeavingTest::whereThereIsNowhereToGoNothingHappens()
{
    QFETCH(Way, way);
    QFETCH(int, page);
    Stage stage;
    way(stage);
    const Screen screen(stage, {});
    QVERIFY(screen.goesTo(static_cast<Page>(page)));
    screen.key(Qt::Key_Escape);
    screen.settle();
    QVERIFY(screen.goesTo(static_cast<Page>(page)));
}

void LeavingTest::aSheetIsPutAwayBeforeItsPage_data()
{
    QTest::addColumn<QString>("row");
    QTest::newRow("export") << "导出一份备份";
    QTest::newRow("restore") << "从备份恢复";
    QTest::newRow("licences") << "用到的软件和许可";
}

void LeavingTest::aSheetIsPutAwayBeforeItsPage()
{
    QFETCH(QString, row);
    for (const Qt::Key key : {Qt::Key_Escape, Qt::Key_Back}) {
        Stage stage;
        toSettingsFrom(stage, AppViewModel::Me);
        const Screen screen(stage, {});
        QVERIFY(screen.tap(row));
        const auto asks = [&] { return Screen::roleOf(screen.spoken().value(0)) == QAccessible::Dialog; };
        QTRY_VERIFY(asks());
        screen.settle();
        screen.key(key);
        QTRY_VERIFY(!asks());
        QCOMPARE(stage.app().page(), AppViewModel::Settings);
        screen.settle();
        screen.key(key);
        QVERIFY(screen.goesTo(AppViewModel::Me));
    }
}

void LeavingTest::aTapBesideASheetPutsItAway()
{
    Stage stage;
    toSettingsFrom(stage, AppViewModel::Me);
    const Screen screen(stage, {});
    QVERIFY(screen.tap(words("SettingsPage", "用到的软件和许可")));
    const auto asks = [&] { return Screen::roleOf(screen.spoken().value(0)) == QAccessible::Dialog; };
    QTRY_VERIFY(asks());
    screen.settle();
    QTest::mouseClick(&screen.window(), Qt::LeftButton, {}, QPoint(195, 30));
    QTRY_VERIFY(!asks());
    QCOMPARE(stage.app().page(), AppViewModel::Settings);
}

void LeavingTest::itWorksFromAFieldToo()
{
    Stage stage;
    stage.welcomed();
    stage.begin();
    const Screen screen(stage, {});
    stage.app().show(AppViewModel::Course);
    QVERIFY(screen.goesTo(AppViewModel::Course));
    QVERIFY(screen.tap(words("CoursePage", "搜一句话、一个词")));
    screen.type(QStringLiteral("请求"));
    screen.key(Qt::Key_Escape);
    QVERIFY(screen.goesTo(AppViewModel::Today));

    stage.app().openLesson(QStringLiteral("feedback/camera-test"));
    stage.walkTo(LessonViewModel::Takeaway);
    QVERIFY(screen.tap(words("TakeawayStep", "或者自己写：说哪一句")));
    screen.key(Qt::Key_Escape);
    QVERIFY(screen.goesTo(AppViewModel::Today));
}

void LeavingTest::theFocusIsOnThePageAfterwards()
{
    Stage stage;
    toLessonFrom(stage, AppViewModel::Course);
    const Screen screen(stage, {});
    screen.key(Qt::Key_Escape);
    QVERIFY(screen.goesTo(AppViewModel::Course));
    screen.key(Qt::Key_Tab);
    QVERIFY(screen.window().activeFocusItem());
    QVERIFY(!Screen::nameOf(screen.window().activeFocusItem()).isEmpty());
    QVERIFY(Screen::isSeen(screen.window().activeFocusItem()));
}

QTEST_MAIN(LeavingTest)
#include "leaving_test.moc"
