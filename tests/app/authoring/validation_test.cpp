// SPDX-License-Identifier: Apache-2.0
// The whole list: empty for a sound course, complete and sorted for one that is not.
#include "small_course.h"

#include <QJsonArray>
#include <QSet>

using namespace sanju;
using namespace sanju::authoring_test;

class ValidationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSoundCourseHasNoProblems()
    {
        const SmallCourse course;
        QCOMPARE(course.problems(), QStringList());
        QCOMPARE(course.structuralProblems(), QStringList());
        QCOMPARE(course.read().lessons.size(), 3);
        QCOMPARE(course.read().drills.size(), 2);
        QCOMPARE(course.read().media.size(), 1);
    }

    // Otherwise a check of that kind could be broken and no row of any table would tell.
    void theSmallCourseHoldsEveryKindOfQuestion()
    {
        QStringList kinds = course::questionKinds();
        const authoring::CourseFolder folder = SmallCourse().read();
        for (const authoring::LessonSource &lesson : folder.lessons) {
            for (const QList<course::Question> &questions : {lesson.lesson->exercise, lesson.lesson->questions}) {
                for (const course::Question &question : questions)
                    kinds.removeAll(course::kindName(question.body));
            }
        }
        QCOMPARE(kinds, QStringList());
    }

    void theCourseThatIsTaughtHasNoProblems()
    {
        const SmallCourse any;
        const QString taught = QStringLiteral(SANJU_SOURCE_DIR "/content/internal-customer");
        QCOMPARE(any.lines(authoring::allProblems(authoring::readCourseFolder(taught))), QStringList());
    }

    void faultsInManyFilesAreToldInOneGoAndSorted()
    {
        const SmallCourse course;
        course.change({kThanks, u"谢事，不谢辛苦"_s, u"谢事，必须不谢辛苦"_s});
        course.change({kThanks, u"core: false"_s, u"core: maybe"_s});
        course.change({kDate, u"better: b"_s, u"better: z"_s});
        course.change({kCourse, u"number: 2"_s, u"number: 1"_s});
        course.change({kAskScene, u"set: office"_s, u"set: moon"_s});
        course.change({kAsk, u"clip: talk-ask"_s, u"clip: talk-ask\nclip: talk-ask"_s});
        course.write(u"storyboards/broken.yaml"_s, "id: [");
        course.write(u"media/film.avi"_s, "x");
        course.remove(kDateScene);

        const QStringList problems = course.problems();
        QStringList places;
        for (const QString &problem : problems)
            places.append(problem.section(u':', 0, 1));
        const auto at = [&](const QString &file, const QString &words) {
            return u"%1:%2"_s.arg(file).arg(course.lineOf(file, words));
        };
        QCOMPARE(places, (QStringList{at(kCourse, u"- id: work"_s), u"media/film.avi:1"_s,
                             u"storyboards/broken.yaml:1"_s, at(kAskScene, u"set: moon"_s), at(kDate, u"better: z"_s),
                             u"%1:%2"_s.arg(kAsk).arg(course.lineOf(kAsk, u"\nclip: talk-ask\n\n"_s) + 1),
                             at(kThanks, u"core: maybe"_s), at(kThanks, u"必须"_s)}));
    }

    void whatIsWrongTwiceOnOneLineIsSaidOnce()
    {
        const SmallCourse course;
        const QString piece = u"我这边的三条线六个班组加上外协十七"_s;
        const int line =
            course.change({kAsk, u"我这边|排不了班"_s, QStringList{piece, piece, u"排不了班,"_s}.join(u'|')});
        QCOMPARE(course.problems(),
            (QStringList{
                course.shown(kAsk, line, u"“班,”: write the full-width ，。；：！？ beside Chinese characters"_s),
                course.shown(kAsk, line, u"the piece “%1” is too long to tap: cut it with |"_s.arg(piece))}));
    }

    // What editors ask for stops no pack; what the app relies on does.
    void onlyWhatTheAppReliesOnIsStructural_data()
    {
        QTest::addColumn<Edit>("edit");
        QTest::addColumn<bool>("structural");
        QTest::newRow("wording") << Edit{kDate, u"先说日子，再说东西"_s, u"必须先说日子"_s} << false;
        QTest::newRow("length") << Edit{kAsk, u"先问再猜"_s, u"先问再猜先问再猜先问再猜先问再猜先"_s} << false;
        QTest::newRow("teaching") << Edit{kDate, u"换你，怎么说？"_s, u"换你说。"_s} << false;
        QTest::newRow("vanished id") << Edit{kDate, u"- id: q4"_s, u"- id: q7"_s} << false;
        QTest::newRow("same references") << Edit{kKinderDrill, u"第四条是我没说清吗？"_s,
                                                u"第四条我写了一版，你看行吗？"_s}
                                         << false;
        QTest::newRow("drill") << Edit{kKinderDrill, u"kind: rewrite"_s, u"kind: 1"_s} << true;
        QTest::newRow("lesson of a drill") << Edit{kKinderDrill, u"after: [talk/ask]"_s, u"after: [talk/no]"_s} << true;
        QTest::newRow("YAML") << Edit{kDate, u"core: true"_s, u"core: [true"_s} << true;
        QTest::newRow("parser") << Edit{kDate, u"core: true"_s, u"core: 1"_s} << true;
        QTest::newRow("reference") << Edit{kDate, u"clip: talk-date"_s, u"clip: talk-day"_s} << true;
    }
    void onlyWhatTheAppReliesOnIsStructural()
    {
        QFETCH(Edit, edit);
        QFETCH(bool, structural);
        const SmallCourse course;
        QVERIFY(course.change(edit) > 0);
        QVERIFY(!course.problems().isEmpty());
        QCOMPARE(!course.structuralProblems().isEmpty(), structural);
        for (const QString &problem : course.structuralProblems())
            QVERIFY2(course.problems().contains(problem), qPrintable(problem));
    }

    // What a broken file holds is unknown: nobody is told that it is missing.
    void aBrokenFileDrawsNoFurtherComplaints_data()
    {
        QTest::addColumn<QString>("file");
        for (const QString &file :
            {kCourse, kDate, kAsk, kThanks, kDateScene, kAskScene, kThanksScene, kTalkDrill, kKinderDrill})
            QTest::newRow(qPrintable(file)) << file;
    }
    void aBrokenFileDrawsNoFurtherComplaints()
    {
        QFETCH(QString, file);
        const SmallCourse course;
        course.write(file, course.bytes(file) + "\nodd: [");
        QCOMPARE(course.problems().size(), 1);
        QVERIFY(course.problems().constFirst().startsWith(file + u':'));
        QVERIFY2(
            course.problems().constFirst().contains(u"this is not YAML"_s), qPrintable(course.problems().constFirst()));
    }
};

QTEST_GUILESS_MAIN(ValidationTest)
#include "validation_test.moc"
