// SPDX-License-Identifier: Apache-2.0
// What the course was asked to teach is there, or it is said what is not.
#include "authoring/coverage.h"
#include "small_course.h"

using namespace sanju;
using namespace sanju::authoring_test;

namespace {

const QString kCoverage = u"coverage.yaml"_s;
const QByteArray kRows = "rows:\n"
                         "  - {row: 定日子, lessons: [talk/date, talk/ask], also: [drills/talk]}\n"
                         "  - {row: 记住人, lessons: [work/thanks]}\n";

} // namespace

class CoverageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCourseNeedNotSayWhatItWasAskedFor()
    {
        const SmallCourse course;
        QCOMPARE(course.problems(), QStringList());
        QVERIFY(authoring::coverageOf(course.read()).isEmpty());
    }

    void rowsThatAreTaughtAreCovered()
    {
        const SmallCourse course;
        course.write(kCoverage, kRows);
        QCOMPARE(course.problems(), QStringList());
        const auto folder = course.read();
        const auto rows = authoring::coverageOf(folder);
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.at(0).row, u"定日子"_s);
        QVERIFY(authoring::isCovered(rows.at(0), folder));
        QVERIFY(authoring::isCovered(rows.at(1), folder));
    }

    void aRowThatIsNotTaughtIsTold_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("told");
        QTest::newRow("no such lesson")
            << u"[work/thanks]"_s << u"[work/praise]"_s
            << u"coverage.yaml:3: “记住人” is not taught: there is no lesson \"work/praise\""_s;
        QTest::newRow("no such drill") << u"drills/talk"_s << u"drills/song"_s
                                       << u"coverage.yaml:2: there is no \"drills/song\" for “定日子”"_s;
        QTest::newRow("no lesson at all") << u"lessons: [work/thanks]"_s << u"lessons: []"_s
                                          << u"coverage.yaml:3: \"lessons\" needs 1 to 20 entries; it has 0"_s;
        QTest::newRow("a key of its own") << u"row: 记住人"_s << u"title: 记住人"_s << QString();
    }
    void aRowThatIsNotTaughtIsTold()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, told);
        const SmallCourse course;
        course.write(kCoverage, kRows);
        QVERIFY(course.change({kCoverage, from, to}) > 0);
        const QStringList problems = course.problems();
        if (told.isEmpty())
            QVERIFY(problems.size() == 2); // the key that lacks, and the one too many
        else
            QCOMPARE(problems, QStringList{told});
    }
};

QTEST_GUILESS_MAIN(CoverageTest)
#include "coverage_test.moc"
