// SPDX-License-Identifier: Apache-2.0
// What a course holds, counted by hand in the small one.
#include "authoring/course_statistics.h"
#include "small_course.h"

using namespace sanju;
using namespace sanju::authoring_test;

class CourseStatisticsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSmallCourseIsCounted()
    {
        const SmallCourse course;
        const auto all = authoring::statisticsOf(course.read());
        QCOMPARE(all.units.size(), 2);
        QCOMPARE(all.units.at(0).id, u"talk"_s);
        QCOMPARE(all.units.at(0).lessons, 2);
        QCOMPARE(all.lessons, 3);
        QCOMPARE(all.questions, 13);
        QCOMPARE(all.variants, 0);
        QCOMPARE(all.kinds.value(u"single-choice"_s), 9);
        QCOMPARE(all.kinds.value(u"choose-restatement"_s), 1);
        QCOMPARE(all.drills, 2);
        QCOMPARE(all.clips, 3);
        QCOMPARE(all.sets, (QMap<QString, qsizetype>{{u"office"_s, 1}, {u"workshop"_s, 1}, {u"corridor"_s, 1}}));
        QCOMPARE(all.wrongSayers, (QMap<QString, qsizetype>{{u"mei"_s, 1}, {u"tang"_s, 1}, {u"wu"_s, 1}}));
        qsizetype three = 0;
        for (const qsizetype place : all.choices.places)
            three += place;
        QCOMPARE(three, 12);               // three guesses, nine single choices
        QCOMPARE(all.choices.choices, 15); // and a restatement, and two gaps
        QVERIFY(all.minutes >= 9 && all.minutes <= 15);
        QCOMPARE(all.rows, 0);
    }

    void aVariantCountsAsOne()
    {
        const SmallCourse course;
        course.change({kAsk, u"    stem: {zh: 点出消息里猜人心思的词。"_s,
            u"    variant:\n      kind: recall\n      stem: {zh: 另一幕, en: Another}\n      answer: {zh: 答, en: An "
            u"answer}\n"
            "      note: {zh: 注, en: A note}\n    stem: {zh: 点出消息里猜人心思的词。"_s});
        const auto all = authoring::statisticsOf(course.read());
        QCOMPARE(all.questions, 13);
        QCOMPARE(all.variants, 1);
        QCOMPARE(all.kinds.value(u"recall"_s), 1);
    }

    void rowsOfTheOrderAreCounted()
    {
        const SmallCourse course;
        course.write(
            u"coverage.yaml"_s, "rows:\n  - {row: a, lessons: [talk/date]}\n  - {row: b, lessons: [talk/nothing]}\n");
        const auto all = authoring::statisticsOf(course.read());
        QCOMPARE(all.rows, 2);
        QCOMPARE(all.coveredRows, 1);
    }

    void nothingIsCountedInAFolderThatIsNoCourse()
    {
        const QTemporaryDir empty;
        const auto all = authoring::statisticsOf(authoring::readCourseFolder(empty.path()));
        QCOMPARE(all.lessons, 0);
        QVERIFY(all.units.isEmpty());
    }
};

QTEST_GUILESS_MAIN(CourseStatisticsTest)
#include "course_statistics_test.moc"
