// SPDX-License-Identifier: Apache-2.0
// The first minute on a fresh phone: pick a trouble, and the first lesson is about it.
#include "page_test.h"

using namespace sanju;
using namespace sanju::stage;
using namespace sanju::viewmodels;

class FirstStartTest : public PageTest
{
    Q_OBJECT

private Q_SLOTS:
    void theTroubleThatIsPickedDecidesTheFirstLesson_data();
    void theTroubleThatIsPickedDecidesTheFirstLesson();
    void nothingBeginsBeforeATroubleIsPicked();
    void anotherPickTakesThePlaceOfTheFirst();
    void itWorksByKeysAlone();
    void itIsNotAskedASecondTime();
};

void FirstStartTest::theTroubleThatIsPickedDecidesTheFirstLesson_data()
{
    QTest::addColumn<QString>("entry");
    QTest::addColumn<bool>("withMotion");
    QTest::newRow("as on a fresh phone") << "nothing-changed" << true;
    QTest::newRow("no help") << "no-help" << false;
    QTest::newRow("cold") << "cold" << false;
}

void FirstStartTest::theTroubleThatIsPickedDecidesTheFirstLesson()
{
    QFETCH(QString, entry);
    QFETCH(bool, withMotion);
    Stage stage;
    stage.begin();
    std::optional<Screen> screen;
    if (withMotion)
        screen.emplace(stage);
    else
        screen.emplace(stage, Look{});
    QVERIFY(screen->goesTo(AppViewModel::Welcome));
    const course::Entry *trouble = stage.lessons().course().entry(course::EntryId(entry));
    QVERIFY(screen->tap(trouble->trouble.zh));
    QVERIFY(screen->tap(words("WelcomePage", "从这里开始")));

    QVERIFY(screen->goesTo(AppViewModel::Today));
    QVERIFY(screen->comes(trouble->trouble.zh));
    const course::LessonOutline *first = study::nextLesson(stage.lessons().course(), stage.store().learner());
    QVERIFY(first);
    QVERIFY(screen->shows(first->takeaway.zh));
    QVERIFY(screen->tap(stage.app().today()->startLabel()));
    QVERIFY(screen->goesTo(AppViewModel::Lesson));
    QCOMPARE(stage.app().lesson()->lessonId(), first->id);
    QVERIFY(screen->comes(first->hookLine.zh));
}

void FirstStartTest::nothingBeginsBeforeATroubleIsPicked()
{
    Stage stage;
    stage.begin();
    const Screen screen(stage, {});
    QQuickItem *button = screen.find(words("WelcomePage", "选一件再开始"));
    QVERIFY(button);
    QVERIFY(!button->isEnabled());
    QVERIFY(screen.tap(button));
    screen.settle();
    QCOMPARE(stage.app().page(), AppViewModel::Welcome);
}

void FirstStartTest::anotherPickTakesThePlaceOfTheFirst()
{
    Stage stage;
    stage.begin();
    const Screen screen(stage, {});
    const QList<course::Entry> &entries = stage.lessons().course().entries();
    QVERIFY(screen.tap(entries.at(0).trouble.zh));
    QVERIFY(screen.tap(entries.at(2).trouble.zh));
    const auto chosen = [&](int entry) {
        QQuickItem *row = screen.find(entries.at(entry).trouble.zh);
        return row && QAccessible::queryAccessibleInterface(row)->state().checked;
    };
    QTRY_VERIFY(chosen(2));
    QVERIFY(!chosen(0));
}

void FirstStartTest::itWorksByKeysAlone()
{
    Stage stage;
    stage.begin();
    const Screen screen(stage, {});
    QVERIFY(screen.press(stage.lessons().course().entries().last().trouble.zh));
    QVERIFY(screen.press(words("WelcomePage", "从这里开始"), Qt::Key_Return));
    QVERIFY(screen.goesTo(AppViewModel::Today));
    QVERIFY(screen.press(stage.app().today()->startLabel(), Qt::Key_Return));
    QVERIFY(screen.goesTo(AppViewModel::Lesson));
}

void FirstStartTest::itIsNotAskedASecondTime()
{
    Stage stage;
    stage.begin();
    {
        const Screen screen(stage, {});
        QVERIFY(screen.tap(stage.lessons().course().entries().first().trouble.zh));
        QVERIFY(screen.tap(words("WelcomePage", "从这里开始")));
        QVERIFY(screen.goesTo(AppViewModel::Today));
    }
    stage.begin();
    const Screen screen(stage, {});
    QVERIFY(screen.goesTo(AppViewModel::Today));
}

QTEST_MAIN(FirstStartTest)
#include "first_start_test.moc"
