// SPDX-License-Identifier: Apache-2.0
// The path as rows: units, troubles, bookmarks, search, and the state of each lesson.
#include "stage.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace sanju;
using namespace sanju::viewmodels;
using namespace Qt::Literals::StringLiterals;
using stage::Stage;

namespace {

QStringList column(RowModel *rows, const QByteArray &role, const QString &kind = {})
{
    QStringList values;
    for (int row = 0; row < rows->count(); ++row) {
        if (kind.isEmpty() || rows->value(row, "kind").toString() == kind)
            values.append(rows->value(row, role).toString());
    }
    return values;
}

QVariant of(RowModel *rows, const QString &id, const QByteArray &role)
{
    return rows->value(static_cast<int>(column(rows, "rowId").indexOf(id)), role);
}

} // namespace

class CourseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void unitsUnfoldOneAtATime();
    void theUnitOfTheNextLessonIsOpenAtFirst();
    void filtersSayHowManyAndWhichIsOn();
    void troublesListTheirLessons();
    void bookmarksAreCollected();
    void searchFindsTitlesKeywordsAndBothLanguages_data();
    void searchFindsTitlesKeywordsAndBothLanguages();
    void aSearchThatFindsNothingSaysSo();
    void lessonsLightUpAsTheyAreLearntAndPractised();
    void aLessonSaysWhatStandsBeforeItOrHowLongItTakes();
    void oneLessonIsTheNextOne();
    void theSelectedLessonIsDescribed();
    void everythingIsSaidInTheOtherLanguage();

private:
    QStringList units() const
    {
        QStringList ids;
        for (const course::Unit &unit : m_stage->lessons().course().units())
            ids.append(unit.id.text());
        return ids;
    }
    QStringList lessonsOf(const QString &unit) const
    {
        QStringList ids;
        for (const course::LessonId &lesson : m_stage->lessons().course().unit(course::UnitId(unit))->lessons)
            ids.append(lesson.text());
        return ids;
    }
    CourseViewModel *course() { return m_stage->app().course(); }
    std::unique_ptr<Stage> m_stage;
};

void CourseTest::init()
{
    m_stage = std::make_unique<Stage>();
    m_stage->welcomed();
    m_stage->begin();
    m_stage->app().show(AppViewModel::Course);
}

void CourseTest::unitsUnfoldOneAtATime()
{
    QAbstractItemModelTester tester(course()->rows(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    course()->setFilter(CourseViewModel::All);
    course()->toggle(u"feedback"_s);
    QCOMPARE(column(course()->rows(), "rowId", u"unit"_s), units());
    QCOMPARE(column(course()->rows(), "rowId", u"lesson"_s), lessonsOf(u"feedback"_s));
    QVERIFY(of(course()->rows(), u"feedback"_s, "open").toBool());
    QCOMPARE(of(course()->rows(), u"feedback"_s, "number").toInt(), 4);
    QCOMPARE(of(course()->rows(), u"feedback"_s, "detail").toString(),
        u"%1 节，学完 0 节"_s.arg(lessonsOf(u"feedback"_s).size()));
    course()->toggle(u"listening"_s);
    QCOMPARE(column(course()->rows(), "rowId", u"lesson"_s), lessonsOf(u"listening"_s));
    QVERIFY(!of(course()->rows(), u"feedback"_s, "open").toBool());
    course()->toggle(u"listening"_s);
    QCOMPARE(course()->rows()->count(), units().size());
    course()->refresh();
    QCOMPARE(course()->rows()->count(), units().size()); // what was folded stays folded
}

void CourseTest::theUnitOfTheNextLessonIsOpenAtFirst()
{
    const auto *next = study::nextLesson(m_stage->lessons().course(), m_stage->store().learner());
    QVERIFY(of(course()->rows(), next->unit.text(), "open").toBool());
    QCOMPARE(course()->selected(), next->id.text());
}

void CourseTest::filtersSayHowManyAndWhichIsOn()
{
    QCOMPARE(course()->filter(), CourseViewModel::Core);
    const QStringList labels = column(course()->filters(), "label");
    QVERIFY(labels.first().startsWith(u"核心线 "_s));
    QVERIFY(labels.contains(u"按困惑找"_s));
    QVERIFY(labels.contains(u"收藏"_s));
    course()->setFilter(CourseViewModel::Troubles);
    for (int row = 0; row < course()->filters()->count(); ++row) {
        QCOMPARE(course()->filters()->value(row, "on").toBool(),
            course()->filters()->value(row, "filter").toInt() == CourseViewModel::Troubles);
    }
    course()->setFilter(CourseViewModel::All);
    QCOMPARE(column(course()->rows(), "rowId", u"unit"_s), units());
}

void CourseTest::troublesListTheirLessons()
{
    course()->setFilter(CourseViewModel::Troubles);
    QCOMPARE(column(course()->rows(), "kind", u"entry"_s).size(), 7);
    QCOMPARE(of(course()->rows(), u"no-help"_s, "title").toString(), u"别的部门不配合"_s);
    QCOMPARE(of(course()->rows(), u"no-help"_s, "detail").toString(), u"4 节"_s);
    QCOMPARE(course()->rows()->count(), 7);
    course()->toggle(u"no-help"_s);
    QCOMPARE(column(course()->rows(), "rowId", u"lesson"_s), QStringList({u"problems/next-user"_s, u"praise/message"_s,
                                                                 u"directions/across"_s, u"customers/my-customer"_s}));
}

void CourseTest::bookmarksAreCollected()
{
    course()->setFilter(CourseViewModel::Bookmarked);
    QCOMPARE(course()->rows()->count(), 0);
    QCOMPARE(course()->emptyTitle(), u"还没有收藏"_s);
    QVERIFY(course()->emptyText().contains(u"书签"_s));
    m_stage->app().openLesson(u"feedback/no-but"_s);
    m_stage->app().lesson()->toggleBookmark();
    m_stage->app().back();
    QCOMPARE(m_stage->app().page(), AppViewModel::Course);
    QCOMPARE(column(course()->rows(), "rowId"), QStringList{u"feedback/no-but"_s});
    QVERIFY(course()->emptyTitle().isEmpty());
}

void CourseTest::searchFindsTitlesKeywordsAndBothLanguages_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("a title") << u"摄像机测试"_s;
    QTest::newRow("a keyword") << u"态度差"_s;
    QTest::newRow("an English title") << u"Camera Test"_s;
    QTest::newRow("an English keyword") << u"attitude"_s;
    QTest::newRow("with blanks around") << u"  摄像机  "_s;
    QTest::newRow("several words in any order") << u"录像 事实"_s;
}

void CourseTest::searchFindsTitlesKeywordsAndBothLanguages()
{
    QFETCH(const QString, query);
    course()->setQuery(query);
    QVERIFY(column(course()->rows(), "rowId").contains(u"feedback/camera-test"_s));
    QVERIFY(course()->rows()->count() < m_stage->lessons().course().lessons().size());
    QCOMPARE(column(course()->rows(), "kind", u"unit"_s).size(), 0);
    course()->setQuery({});
    QVERIFY(column(course()->rows(), "kind", u"unit"_s).size() > 0);
}

void CourseTest::aSearchThatFindsNothingSaysSo()
{
    course()->setQuery(u" 区块链 "_s);
    QCOMPARE(course()->rows()->count(), 0);
    QCOMPARE(course()->emptyTitle(), u"没找到“区块链”"_s);
    QVERIFY(!course()->emptyText().isEmpty());
    course()->setQuery(u"   "_s);
    QVERIFY(course()->emptyTitle().isEmpty());
    QVERIFY(course()->rows()->count() > 0);
}

void CourseTest::lessonsLightUpAsTheyAreLearntAndPractised()
{
    const course::Unit &unit = m_stage->lessons().course().units().first();
    const QString id = unit.lessons.first().text();
    course()->setFilter(CourseViewModel::All);
    course()->toggle(u"-"_s);
    course()->toggle(unit.id.text());
    QCOMPARE(of(course()->rows(), id, "lit").toInt(), 0);
    m_stage->finishLesson(course::LessonId(id), 0);
    course()->refresh();
    QCOMPARE(of(course()->rows(), id, "lit").toInt(), 1);
    QCOMPARE(of(course()->rows(), id, "detail").toString(), u"学过"_s);
    QCOMPARE(of(course()->rows(), unit.id.text(), "detail").toString(), u"%1 节，学完 1 节"_s.arg(unit.lessons.size()));
    QCOMPARE(of(course()->rows(), unit.id.text(), "lit").toInt(), 0);
    m_stage->answerAll(0, study::Grade::Good);
    course()->refresh();
    QCOMPARE(of(course()->rows(), id, "lit").toInt(), 2);
    QCOMPARE(of(course()->rows(), id, "detail").toString(), u"学过、练过"_s);
    m_stage->finishLessons(static_cast<int>(m_stage->lessons().course().lessons().size()), 0);
    course()->refresh();
    QCOMPARE(of(course()->rows(), unit.id.text(), "lit").toInt(), 1); // as far as its last lesson
}

void CourseTest::aLessonSaysWhatStandsBeforeItOrHowLongItTakes()
{
    course()->toggle(u"feedback"_s);
    QCOMPARE(of(course()->rows(), u"feedback/camera-test"_s, "detail").toString(),
        u"接在“"_s + m_stage->lessons().course().lesson(course::LessonId(u"feedback/three-sentences"_s))->title.zh +
            u"”之后"_s);
    m_stage->finishLesson(course::LessonId(u"feedback/three-sentences"_s), 0);
    course()->refresh();
    QVERIFY(of(course()->rows(), u"feedback/camera-test"_s, "detail").toString().endsWith(u" 分钟"_s));
    m_stage->app().openLesson(u"feedback/camera-test"_s); // never locked
    m_stage->app().lesson()->next();
    m_stage->app().lesson()->next();
    m_stage->app().back();
    QCOMPARE(of(course()->rows(), u"feedback/camera-test"_s, "detail").toString(), u"停在第 3 步"_s);
}

void CourseTest::oneLessonIsTheNextOne()
{
    QCOMPARE(column(course()->rows(), "current").count(u"true"_s), 1);
    m_stage->finishLessons(static_cast<int>(m_stage->lessons().course().lessons().size()), 0);
    course()->refresh();
    QCOMPARE(column(course()->rows(), "current").count(u"true"_s), 0);
}

void CourseTest::theSelectedLessonIsDescribed()
{
    course()->select(u"feedback/camera-test"_s);
    QCOMPARE(course()->selectedTitle(), u"第一句：摄像机测试"_s);
    QCOMPARE(course()->selectedPlace(), u"反馈三金句 · 4-02"_s);
    QCOMPARE(course()->selectedLine(), u"“他态度差。”"_s);
    QCOMPARE(course()->selectedTakeaway(), u"先给录像，再给看法"_s);
    QCOMPARE(course()->selectedAction(), u"开始这一节"_s);
    QVERIFY(course()->selectedState().startsWith(u"接在"_s));
    m_stage->app().openLesson(u"feedback/camera-test"_s);
    m_stage->app().lesson()->next();
    m_stage->app().back();
    QCOMPARE(course()->selectedAction(), u"接着学"_s);
    m_stage->finishLesson(course::LessonId(u"feedback/camera-test"_s), 0);
    QCOMPARE(course()->selectedAction(), u"再看一遍"_s);
    course()->select(u"feedback/nowhere"_s);
    QVERIFY(course()->selectedTitle().isEmpty() && course()->selectedPlace().isEmpty());
}

void CourseTest::everythingIsSaidInTheOtherLanguage()
{
    course()->toggle(u"feedback"_s);
    m_stage->app().settings()->setLanguage(u"en"_s);
    QCOMPARE(of(course()->rows(), u"feedback"_s, "title").toString(), u"Three-sentence feedback"_s);
    QCOMPARE(of(course()->rows(), u"feedback/camera-test"_s, "title").toString(), u"Sentence one: the camera test"_s);
    QVERIFY(of(course()->rows(), u"feedback"_s, "open").toBool());
    course()->setFilter(CourseViewModel::Troubles);
    QCOMPARE(of(course()->rows(), u"no-help"_s, "title").toString(), u"Other departments won't help"_s);
}

QTEST_GUILESS_MAIN(CourseTest)
#include "course_test.moc"
