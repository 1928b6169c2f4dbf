// SPDX-License-Identifier: Apache-2.0
// What can be practised and why: due drills, the others and when they come, open missions.
#include "stage.h"

#include <QTest>

using namespace sanju;
using namespace sanju::viewmodels;
using namespace Qt::Literals::StringLiterals;
using stage::Stage;

namespace {

QStringList column(RowModel *rows, const QByteArray &role)
{
    QStringList values;
    for (int row = 0; row < rows->count(); ++row)
        values.append(rows->value(row, role).toString());
    return values;
}

// Every lesson of the course, one a day, the last of them nine days ago.
void finishAll(Stage &stage)
{
    const int lessons = static_cast<int>(stage.lessons().course().lessons().size());
    stage.finishLessons(lessons, lessons + 8);
}

} // namespace

class PracticeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beforeTheFirstLessonItSaysWhatOpensIt();
    void aDrillComesTheDayAfterItsLesson();
    void aDrillThatComesBackSaysHowLongAgoItWas_data();
    void aDrillThatComesBackSaysHowLongAgoItWas();
    void theOthersSayWhenTheyCome();
    void twoAreOfferedAtOnceAndTheRestCanBeDoneToo();
    void gamesStandApartAndNeverComeByThemselves();
    void theRoomIsKeptWhileOneIsElsewhere();
    void openMissionsStandNewestFirst();
    void itSpeaksEnglish();
    void thePageIsATab();
};

void PracticeTest::beforeTheFirstLessonItSaysWhatOpensIt()
{
    Stage stage;
    stage.welcomed();
    stage.begin();
    PracticeViewModel *practice = stage.app().practice();
    QVERIFY(practice->isEmpty());
    const course::Drill &first = stage.lessons().drills().first();
    const QString lesson = stage.lessons().course().lesson(first.after.first())->title.zh;
    QVERIFY2(practice->emptyText().contains(lesson), qPrintable(practice->emptyText()));
    QVERIFY(practice->emptyText().contains(first.title.zh));
    QCOMPARE(practice->due()->count(), 0);
}

void PracticeTest::aDrillComesTheDayAfterItsLesson()
{
    Stage stage;
    stage.welcomed();
    stage.finishLesson(course::LessonId(u"praise/act-use-thanks"_s), 0);
    stage.begin();
    stage.app().show(AppViewModel::Practice);
    PracticeViewModel *practice = stage.app().practice();
    QVERIFY(!practice->isEmpty());
    QCOMPARE(practice->due()->count(), 0);
    const qsizetype row = column(practice->others(), "drillId").indexOf(u"praise"_s);
    QCOMPARE(practice->others()->value(int(row), "when").toString(), u"明天"_s);

    stage.laterDays(1);
    stage.app().woke();
    QCOMPARE(column(practice->due(), "drillId"), (QStringList{u"praise"_s, u"praise-round"_s}));
    QCOMPARE(column(practice->due(), "why"), (QStringList{u"第一次"_s, u"第一次"_s}));
    QVERIFY(!column(practice->others(), "drillId").contains(u"praise"_s));
}

void PracticeTest::aDrillThatComesBackSaysHowLongAgoItWas_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("why");
    QTest::newRow("yesterday") << 1 << u"昨天练过，今天换个场景"_s;
    QTest::newRow("three days") << 3 << u"3 天前练过，今天换个场景"_s;
    QTest::newRow("months") << 60 << u"60 天前练过，今天换个场景"_s;
}

void PracticeTest::aDrillThatComesBackSaysHowLongAgoItWas()
{
    QFETCH(int, days);
    Stage stage;
    stage.welcomed();
    stage.drillDone(u"three-boxes"_s, days, study::Rating::Fine);
    stage.begin();
    stage.app().show(AppViewModel::Practice);
    QTEST(column(stage.app().practice()->due(), "why").value(0), "why");
}

void PracticeTest::theOthersSayWhenTheyCome()
{
    Stage stage;
    stage.welcomed();
    stage.drillDone(u"rewrite"_s, 1, study::Rating::Fine);
    stage.drillDone(u"rewrite"_s, 0, study::Rating::Ready);
    stage.begin();
    stage.app().show(AppViewModel::Practice);
    PracticeViewModel *practice = stage.app().practice();
    QStringList expected = course::drillKinds(); // a drill of each, by the name of its kind
    expected.removeOne(u"game"_s);
    QCOMPARE(column(practice->others(), "drillId"), expected);
    QCOMPARE(column(practice->others(), "when").at(1), u"3 天后"_s);
    const QString lesson = stage.lessons().course().lesson(course::LessonId(u"praise/act-use-thanks"_s))->title.zh;
    QCOMPARE(column(practice->others(), "when").at(2), u"学完“%1”"_s.arg(lesson));
}

void PracticeTest::twoAreOfferedAtOnceAndTheRestCanBeDoneToo()
{
    Stage stage;
    stage.welcomed();
    finishAll(stage);
    stage.begin();
    stage.app().show(AppViewModel::Practice);
    PracticeViewModel *practice = stage.app().practice();
    QCOMPARE(practice->due()->count(), 2);
    QCOMPARE(column(practice->others(), "when").count(u"今天也可以"_s), int(course::drillKinds().size()) - 3);
}

void PracticeTest::gamesStandApartAndNeverComeByThemselves()
{
    Stage stage;
    stage.welcomed();
    stage.finishLessons(12, 20);
    stage.drillDone(u"game"_s, 3, study::Rating::NotYet);
    stage.begin();
    stage.app().show(AppViewModel::Practice);
    PracticeViewModel *practice = stage.app().practice();
    QCOMPARE(column(practice->games(), "drillId"), QStringList{u"game"_s});
    QCOMPARE(practice->games()->value(0, "last").toString(), u"3 天前玩过"_s);
    QVERIFY(!column(practice->due(), "drillId").contains(u"game"_s));
    QVERIFY(!column(practice->others(), "drillId").contains(u"game"_s));
}

void PracticeTest::theRoomIsKeptWhileOneIsElsewhere()
{
    Stage stage;
    stage.welcomed();
    stage.begin();
    stage.app().show(AppViewModel::Practice);
    PracticeViewModel *practice = stage.app().practice();
    QCOMPARE(practice->room(), PracticeViewModel::Drills);
    practice->setRoom(PracticeViewModel::Games);
    stage.app().show(AppViewModel::Today);
    stage.app().show(AppViewModel::Practice);
    QCOMPARE(practice->room(), PracticeViewModel::Games);
}

void PracticeTest::openMissionsStandNewestFirst()
{
    Stage stage;
    stage.welcomed();
    for (const int days : {5, 3, 0})
        stage.missionTaken(days);
    stage.begin();
    stage.app().show(AppViewModel::Practice);
    RowModel *missions = stage.app().practice()->missions();
    // The one that is being asked about stands on its card alone.
    QCOMPARE(column(missions, "detail"), (QStringList{u"明天问一问"_s, u"问一问"_s}));
    QCOMPARE(column(missions, "asks"), (QStringList{u"false"_s, u"true"_s}));

    const auto &chosen = stage.store().learner().missions;
    stage.app().debrief()->pick(chosen.at(1).id.text());
    QCOMPARE(missions->value(1, "missionId").toString(), chosen.at(0).id.text());
    stage.app().debrief()->done();
    stage.app().debrief()->keep();
    QCOMPARE(missions->count(), 2);
    stage.app().woke();
    QCOMPARE(column(missions, "detail"), QStringList{u"明天问一问"_s});
}

void PracticeTest::itSpeaksEnglish()
{
    Stage stage;
    stage.welcomed();
    finishAll(stage);
    stage.begin();
    stage.app().show(AppViewModel::Practice);
    stage.app().settings()->setLanguage(u"en"_s);
    RowModel *due = stage.app().practice()->due();
    QVERIFY(due->count() > 0);
    for (int row = 0; row < due->count(); ++row) {
        const course::DrillId id(due->value(row, "drillId").toString());
        const auto drill = std::ranges::find(stage.lessons().drills(), id, &course::Drill::id);
        QVERIFY(drill != stage.lessons().drills().cend());
        QCOMPARE(due->value(row, "title").toString(), drill->title.en);
    }
}

void PracticeTest::thePageIsATab()
{
    Stage stage;
    stage.welcomed();
    stage.begin();
    stage.app().show(AppViewModel::Practice);
    QVERIFY(stage.app().hasTabs());
    QVERIFY(stage.app().back());
    QCOMPARE(stage.app().page(), AppViewModel::Today);
}

QTEST_GUILESS_MAIN(PracticeTest)
#include "practice_test.moc"
