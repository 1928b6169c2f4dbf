// SPDX-License-Identifier: Apache-2.0
// Every lesson has scenes of its own.
#include "small_course.h"

using namespace sanju;
using namespace sanju::authoring_test;

namespace {

const QString kTold = u"“%1” stands in %2:%3 too: give this scene words of its own"_s;

} // namespace

class CheckRepeatsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSentenceOfAnotherLessonIsTold()
    {
        const SmallCourse course;
        const QString sentence = u"设备晚上停了，夜班没报"_s;
        QVERIFY(course.change({kThanks, u"  scene:\n    zh: "_s, u"  scene:\n    zh: "_s + sentence + u"。"_s}) > 0);
        // Files come in their order, so the second lesson's sentence stands first.
        course.change({kAsk, u"设备晚上停了，夜班没报，早上你见到班长，说什么？"_s, sentence + u"。你说什么？"_s});
        const int there = course.lineOf(kAsk, sentence);
        const int here = course.lineOf(kThanks, sentence);
        QVERIFY(there > 0 && here > 0);
        const QString plain = u"设备晚上停了夜班没报"_s;
        QVERIFY(course.problems().contains(
            course.shown(kThanks, here, kTold.arg(plain, course.path(kAsk), QString::number(there)))));
    }

    void aLineOfAClipCountsAsItsLessons()
    {
        const SmallCourse course;
        // The clip of the same lesson may say it again, that of another may not.
        const QString line = u"样机周五九点要在展厅里"_s;
        course.change({kDateScene, u"唐工，样机尽快给我。"_s, line + u"。"_s});
        course.change({kDateScene, u"唐工，周五上午九点，样机要在展厅。"_s, line + u"！"_s});
        QVERIFY(course.lines(authoring::allProblems(course.read())).filter(u"stands in"_s).isEmpty());
        course.change({kThanksScene, u"不是你们车间一起弄的吗？"_s, line + u"吗？"_s});
        QCOMPARE(course.problems().filter(line).size(), 0); // with 吗 it is another sentence
        course.change({kThanksScene, line + u"吗？"_s, line + u"？"_s});
        QCOMPARE(course.problems().filter(line).size(), 1);
    }

    void aQuestionOfOneLessonMayComeTwiceInIt()
    {
        const SmallCourse course;
        course.change(
            {kThanks, u"司机绕路送来样品，你下楼签收，说什么？"_s, u"同事替你改了一行公式，你回他消息，写哪句？"_s});
        QVERIFY(course.problems().filter(u"stands in"_s).isEmpty());
    }

    void aShortPhraseMayComeAgain()
    {
        const SmallCourse course;
        course.change({kThanksScene, u"不是你们车间一起弄的吗？"_s, u"卡在哪一步了？"_s});
        QVERIFY(course.problems().filter(u"stands in"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(CheckRepeatsTest)
#include "check_repeats_test.moc"
