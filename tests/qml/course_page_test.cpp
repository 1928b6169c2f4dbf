// SPDX-License-Identifier: Apache-2.0
// The path: units unfold, search finds or says that it does not, bookmarks gather, every lesson opens.
#include "page_test.h"

using namespace sanju;
using namespace sanju::stage;
using namespace sanju::viewmodels;

namespace {

struct Path
{
    explicit Path(const Look &look = {})
    {
        stage.welcomed();
        stage.begin();
        screen.emplace(stage, look);
    }
    bool open()
    {
        return screen->tap(words("Main", "课程"), nullptr, QAccessible::PageTab) &&
               screen->goesTo(AppViewModel::Course);
    }
    // With the lessons beyond the core line, too.
    bool openAll()
    {
        const int lessons = static_cast<int>(stage.lessons().course().lessons().size());
        if (!open() || !screen->tap(words("sanju::viewmodels::CourseViewModel", "全部 %n 节", lessons)))
            return false;
        screen->settle();
        return course().filter() == CourseViewModel::All;
    }
    CourseViewModel &course() { return *stage.app().course(); }
    QStringList titles(const QString &kind)
    {
        QStringList titles;
        for (int row = 0; row < course().rows()->count(); ++row) {
            if (course().rows()->value(row, "kind") == kind)
                titles.append(course().rows()->value(row, "title").toString());
        }
        return titles;
    }
    QQuickItem *rowOf(const QString &id) { return screen->findBy("rowId", id); }
    bool search(const QString &text)
    {
        if (!screen->tap(words("CoursePage", "搜一句话、一个词")))
            return false;
        screen->type(text);
        screen->settle();
        return true;
    }

    Stage stage;
    std::optional<Screen> screen;
};

} // namespace

class CoursePageTest : public PageTest
{
    Q_OBJECT

private Q_SLOTS:
    void aUnitUnfoldsAndFolds();
    void everyLessonOpens();
    void searchFinds();
    void searchThatFindsNothingSaysSoAndLeadsBack();
    void aTroubleUnfoldsItsLessons();
    void bookmarkedLessonsAreGathered();
    void withoutBookmarksItSaysHowToSetOne();
    void onWideWindowsTheLessonStandsBesideThePath();
    void itKeepsItsPlaceWhileALessonIsOpen();
};

void CoursePageTest::aUnitUnfoldsAndFolds()
{
    Path path;
    QVERIFY(path.openAll());
    const course::Unit &unit = path.stage.lessons().course().units().last();
    const QString lesson = path.stage.lessons().course().lesson(unit.lessons.last())->title.zh;
    QVERIFY(!path.screen->shows(lesson));
    QVERIFY(path.screen->tap(path.rowOf(unit.id.text())));
    QVERIFY(path.screen->comes(lesson));
    QVERIFY(path.screen->tap(path.rowOf(unit.id.text())));
    QTRY_VERIFY(!path.screen->shows(lesson));
}

void CoursePageTest::everyLessonOpens()
{
    Path path;
    const Screen &screen = *path.screen;
    int opened = 0;
    for (const course::Unit &unit : path.stage.lessons().course().units()) {
        for (const course::LessonId &id : unit.lessons) {
            QVERIFY(path.openAll());
            if (!path.rowOf(id.text()))
                QVERIFY(screen.tap(path.rowOf(unit.id.text())));
            QTRY_VERIFY(path.rowOf(id.text()));
            QVERIFY(screen.tap(path.rowOf(id.text())));
            QVERIFY(screen.goesTo(AppViewModel::Lesson));
            QCOMPARE(path.stage.app().lesson()->lessonId(), id);
            QVERIFY(screen.comes(path.stage.lessons().course().lesson(id)->hookLine.zh));
            QVERIFY(screen.tap(words("TopBar", "先到这里")));
            QVERIFY(screen.goesTo(AppViewModel::Course));
            ++opened;
        }
    }
    QCOMPARE(opened, path.stage.lessons().course().lessons().size());
}

void CoursePageTest::searchFinds()
{
    Path path;
    QVERIFY(path.open());
    QVERIFY(path.search(QStringLiteral("请求")));
    const QStringList found = path.titles(QStringLiteral("lesson"));
    QVERIFY(!found.isEmpty());
    QVERIFY(path.titles(QStringLiteral("unit")).isEmpty());
    for (const QString &title : found)
        QVERIFY(path.screen->comes(title));
    QVERIFY(path.screen->tap(words("SearchField", "清空")));
    QTRY_VERIFY(!path.titles(QStringLiteral("unit")).isEmpty());
}

void CoursePageTest::searchThatFindsNothingSaysSoAndLeadsBack()
{
    Path path;
    QVERIFY(path.open());
    QVERIFY(path.search(QStringLiteral("区块链")));
    QVERIFY(path.screen->comes(QStringLiteral("没找到“区块链”")));
    QVERIFY(path.screen->shows(path.course().emptyText()));
    QVERIFY(path.screen->tap(words("CoursePage", "看全部课程")));
    QTRY_VERIFY(!path.titles(QStringLiteral("unit")).isEmpty());
    QVERIFY(!path.screen->shows(QStringLiteral("区块链")));
    QVERIFY(path.screen->findBy("text", QString()));
    QCOMPARE(path.course().query(), QString());
}

void CoursePageTest::aTroubleUnfoldsItsLessons()
{
    Path path;
    QVERIFY(path.open());
    QVERIFY(path.screen->tap(words("sanju::viewmodels::CourseViewModel", "按困惑找")));
    const course::Entry &entry = path.stage.lessons().course().entries().last();
    QVERIFY(path.screen->comes(entry.trouble.zh));
    QVERIFY(path.screen->tap(path.rowOf(entry.id.text())));
    QTRY_COMPARE(path.titles(QStringLiteral("lesson")).size(), entry.lessons.size());
    for (const course::LessonId &id : entry.lessons)
        QVERIFY(path.screen->comes(path.stage.lessons().course().lesson(id)->title.zh));
}

void CoursePageTest::bookmarkedLessonsAreGathered()
{
    Path path;
    const Screen &screen = *path.screen;
    const course::LessonId id = path.stage.lessons().course().units().first().lessons.first();
    path.stage.app().openLesson(id.text());
    QVERIFY(screen.tap(words("LessonPage", "收藏这一节")));
    QVERIFY(screen.tap(words("TopBar", "先到这里")));
    QVERIFY(path.open());
    QVERIFY(screen.tap(words("sanju::viewmodels::CourseViewModel", "收藏")));
    QTRY_COMPARE(
        path.titles(QStringLiteral("lesson")), QStringList{path.stage.lessons().course().lesson(id)->title.zh});
    QVERIFY(screen.tap(path.rowOf(id.text())));
    QVERIFY(screen.goesTo(AppViewModel::Lesson));
}

void CoursePageTest::withoutBookmarksItSaysHowToSetOne()
{
    Path path;
    QVERIFY(path.open());
    QVERIFY(path.screen->tap(words("sanju::viewmodels::CourseViewModel", "收藏")));
    QVERIFY(path.screen->comes(path.course().emptyTitle()));
    QVERIFY(path.screen->shows(path.course().emptyText()));
    QVERIFY(path.screen->tap(words("CoursePage", "看全部课程")));
    QTRY_VERIFY(!path.titles(QStringLiteral("unit")).isEmpty());
}

void CoursePageTest::onWideWindowsTheLessonStandsBesideThePath()
{
    Path path({.size = {820, 1180}});
    const Screen &screen = *path.screen;
    QVERIFY(path.openAll());
    const course::Unit &unit = path.stage.lessons().course().units().last();
    const course::LessonId id = unit.lessons.last();
    QVERIFY(screen.tap(path.rowOf(unit.id.text())));
    QTRY_VERIFY(path.rowOf(id.text()));
    QVERIFY(screen.tap(path.rowOf(id.text())));
    QVERIFY(screen.comes(path.stage.lessons().course().lesson(id)->takeaway.zh));
    QCOMPARE(path.stage.app().page(), AppViewModel::Course);
    QVERIFY(screen.tap(path.course().selectedAction()));
    QVERIFY(screen.goesTo(AppViewModel::Lesson));
    QCOMPARE(path.stage.app().lesson()->lessonId(), id);
}

void CoursePageTest::itKeepsItsPlaceWhileALessonIsOpen()
{
    Path path({.size = {360, 640}});
    const Screen &screen = *path.screen;
    QVERIFY(path.openAll());
    const course::Unit &unit = path.stage.lessons().course().units().last();
    QVERIFY(screen.tap(path.rowOf(unit.id.text())));
    QTRY_VERIFY(path.rowOf(unit.lessons.last().text()));
    QVERIFY(screen.tap(path.rowOf(unit.lessons.last().text())));
    QVERIFY(screen.goesTo(AppViewModel::Lesson));
    screen.key(Qt::Key_Escape);
    QVERIFY(screen.goesTo(AppViewModel::Course));
    QVERIFY(screen.inSight(path.stage.lessons().course().lesson(unit.lessons.last())->title.zh));
}

QTEST_MAIN(CoursePageTest)
#include "course_page_test.moc"
