// SPDX-License-Identifier: Apache-2.0
// Tests which lesson the path recommends next.
#include "samples.h"

using namespace sanju;
using namespace sanju::study;
using namespace sanju::study::samples;

namespace {

course::LessonOutline lesson(int number, bool core, QList<int> after = {})
{
    course::LessonOutline made = outline(number, 1);
    made.core = core;
    for (const int other : after)
        made.after.append(lessonId(other));
    return made;
}

course::Entry entryTo(QList<int> lessons)
{
    course::Entry entry{course::EntryId(QStringLiteral("trouble")), {}, {}};
    for (const int number : lessons)
        entry.lessons.append(lessonId(number));
    return entry;
}

// Follows the path to its end; the numbers of the lessons in the order recommended.
QString walked(const course::Course &course, Diary diary)
{
    QStringList order;
    while (const course::LessonOutline *next = nextLesson(course, diary.learner())) {
        order.append(next->id.text().section(u'-', 1));
        diary.on(100, LessonFinished{next->id, {}});
        if (order.size() > course.lessons().size())
            break;
    }
    return order.join(u' ');
}

} // namespace

class PathTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyCourseHasNoNextLesson() { QVERIFY(!nextLesson(course::Course(), Learner())); }

    void coreLessonsComeFirstThenTheRestBothInPathOrder()
    {
        QCOMPARE(walked(courseOf({lesson(1, false), lesson(2, true), lesson(3, false), lesson(4, true)}), {}),
            QStringLiteral("2 4 1 3"));
    }

    void aLessonWaitsForWhatItNeeds()
    {
        QCOMPARE(
            walked(courseOf({lesson(1, true, {3}), lesson(2, true), lesson(3, true)}), {}), QStringLiteral("2 3 1"));
        QCOMPARE(
            walked(courseOf({lesson(1, true, {2}), lesson(2, false), lesson(3, true)}), {}), QStringLiteral("3 2 1"));
    }

    void theEntryLeadsWithAllThatItsLessonsNeed()
    {
        const course::Course course = courseOf({lesson(1, true), lesson(2, false), lesson(3, true, {2}),
                                                   lesson(4, true), lesson(5, false, {3}), lesson(6, true)},
            {entryTo({5})});
        QCOMPARE(walked(course, {}), QStringLiteral("1 4 6 2 3 5"));
        Diary diary;
        diary.on(99, EntryChosen{course::EntryId(QStringLiteral("trouble"))});
        QCOMPARE(walked(course, diary), QStringLiteral("2 3 5 1 4 6"));
    }

    void anEntryThatTheCourseNoLongerHasLeadsNowhere()
    {
        Diary diary;
        diary.on(99, EntryChosen{course::EntryId(QStringLiteral("gone"))});
        QCOMPARE(walked(plainCourse(3, 1), diary), QStringLiteral("1 2 3"));
    }

    void whoKeepsToTheCoreIsRecommendedTheRestAfterIt()
    {
        const course::Course course = courseOf(
            {lesson(1, true), lesson(2, false), lesson(3, true), lesson(4, true), lesson(5, false)}, {entryTo({4, 5})});
        Diary diary;
        diary.on(99, EntryChosen{course::EntryId(QStringLiteral("trouble"))});
        QCOMPARE(walked(course, diary), QStringLiteral("4 5 1 3 2"));
        diary.on(99, SettingChanged{kPathSetting, kCorePath});
        QCOMPARE(walked(course, diary), QStringLiteral("4 1 3 2 5"));
        diary.on(99, SettingChanged{kPathSetting, kFullPath});
        QCOMPARE(walked(course, diary), QStringLiteral("4 5 1 3 2"));
    }

    void theLessonLastUnderWayComesBeforeAll()
    {
        Diary diary;
        diary.on(99, StepReached{lessonId(3), course::Step::Clip, 0})
            .on(99, StepReached{lessonId(2), course::Step::Guess, 0});
        QCOMPARE(walked(plainCourse(4, 1), diary), QStringLiteral("2 3 1 4"));
    }

    void aFinishedLessonOpenedAgainIsNotRecommended()
    {
        Diary diary;
        diary.finished(90, 2).on(99, StepReached{lessonId(2), course::Step::Clip, 0});
        QVERIFY(diary.learner().lessons.value(lessonId(2)).underWay());
        QCOMPARE(walked(plainCourse(3, 1), diary), QStringLiteral("1 3"));
    }

    void needsThatGoInACircleOrNameNothingDoNotStopThePath()
    {
        const course::Course course = courseOf({lesson(1, true, {2}), lesson(2, true, {1}), lesson(3, true, {77})});
        QCOMPARE(walked(course, {}), QStringLiteral("3 1 2"));
    }
};

QTEST_GUILESS_MAIN(PathTest)
#include "path_test.moc"
