// SPDX-License-Identifier: Apache-2.0
// What the files of a course say about each other.
#include "small_course.h"

#include "authoring/check_references.h"

using namespace sanju;
using namespace sanju::authoring_test;

namespace {

const QString kNoLesson = u"no file below units/ has the id \"%1\": write the lesson or take it out here"_s;
const QString kNotListed = u"no unit in course.yaml lists \"%1\": add it to the unit where it belongs on the path"_s;
const QString kNoPrerequisite = u"there is no lesson \"%1\": correct the id or take it out"_s;
const QString kLater = u"\"%1\" must be finished first but stands later on the path: move it up in course.yaml"_s;
const QString kCircle = u"these lessons wait for each other: %1; take one \"after\" out"_s;

} // namespace

class CheckReferencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReferenceThatLeadsNowhereIsTold_data()
    {
        spoilingColumns();
        const SpoilIn course{kCourse};
        const SpoilIn ask{kAsk};
        const SpoilIn date{kDate};

        course("lesson without a file", u"- work/thanks\n"_s, u"- work/thanks\n      - work/praise # new\n"_s,
            {{kNoLesson.arg(u"work/praise"_s), u"# new"_s, {}}});
        course("lesson in no unit", u"      - talk/ask\n"_s, u"      # nothing\n"_s,
            {{u"lesson \"talk/ask\" is in no unit: add it to one or take it out here"_s, u"- id: too-late"_s, {}}});
        spoil("lesson and its entry in no unit",
            {{kCourse, u"      - talk/ask\n"_s, {}}, {kCourse, u"[talk/date, talk/ask]"_s, u"[talk/date]"_s}},
            {{kNotListed.arg(u"talk/ask"_s), u"id: talk/ask"_s, kAsk}});
        spoil("two lessons of one id",
            {{kThanks, u"id: work/thanks"_s, u"id: talk/date"_s}, {kCourse, u"- work/thanks"_s, u"- work/later"_s}},
            {{kNoLesson.arg(u"work/later"_s), u"- work/later"_s, kCourse},
                {kGone.arg(u"work/thanks"_s), u"work/thanks\n"_s, kIds},
                {kGone.arg(u"work/thanks/e1"_s), u"work/thanks/e1"_s, kIds},
                {kGone.arg(u"work/thanks/e2"_s), u"work/thanks/e2"_s, kIds},
                {kGone.arg(u"work/thanks/q1"_s), u"work/thanks/q1"_s, kIds},
                {kGone.arg(u"work/thanks/q2"_s), u"work/thanks/q2"_s, kIds},
                {kGone.arg(u"work/thanks/q3"_s), u"work/thanks/q3"_s, kIds},
                {kGone.arg(u"work/thanks/q4"_s), u"work/thanks/q4"_s, kIds},
                {u"id \"talk/date\" is taken by %1: give this one its own"_s.arg(kDate), {}, {}},
                {u"code 2-01 does not begin with the number of its unit, 1: change one"_s, u"code: 2-01"_s, {}},
                {kLater.arg(u"talk/ask"_s), u"after:"_s, {}}});
        spoil("two storyboards of one id", {{kThanksScene, u"id: work-thanks"_s, u"id: talk-ask"_s}},
            {{u"id \"talk-ask\" is taken by %1: give this one its own"_s.arg(kAskScene), {}, {}},
                {u"no file in storyboards/ has the id \"work-thanks\": write it or correct the id"_s,
                    u"clip: work-thanks"_s, kThanks}});

        ask("code of another lesson", u"code: 1-02"_s, u"code: 1-01"_s,
            u"code 1-01 is that of \"talk/date\" too: choose another"_s);
        ask("code of another unit", u"code: 1-02"_s, u"code: 2-02"_s,
            u"code 2-02 does not begin with the number of its unit, 1: change one"_s);
        course("number of a unit that its codes do not have", u"number: 2"_s, u"number: 3"_s,
            {{u"code 2-01 does not begin with the number of its unit, 3: change one"_s, u"code: 2-01"_s, kThanks}});

        ask("unknown prerequisite", u"after: [talk/date]"_s, u"after: [talk/date, talk/none]"_s,
            kNoPrerequisite.arg(u"talk/none"_s));
        ask("retired prerequisite", u"after: [talk/date]"_s, u"after:\n  - talk/date\n  - talk/old"_s,
            kNoPrerequisite.arg(u"talk/old"_s), u"  - talk/old"_s);
        date("lesson that waits for a later one", u"core: true"_s, u"core: true\nafter: [work/other]"_s,
            kNoPrerequisite.arg(u"work/other"_s), u"after:"_s);
        spoil("path against its prerequisites",
            {{kCourse, u"      - talk/date\n      - talk/ask\n"_s, u"      - talk/ask\n      - talk/date\n"_s}},
            {{kLater.arg(u"talk/date"_s), u"after: [talk/date]"_s, kAsk}});
        spoil("two that wait for each other", {{kDate, u"core: true"_s, u"core: true\nafter: [talk/ask]"_s}},
            {{kCircle.arg(u"talk/date → talk/ask → talk/date"_s), u"after:"_s, {}},
                {kCircle.arg(u"talk/ask → talk/date → talk/ask"_s), u"after:"_s, kAsk}});
        spoil("three in a circle", {{kDate, u"core: true"_s, u"core: true\nafter: [work/thanks]"_s}},
            {{kCircle.arg(u"talk/date → work/thanks → talk/ask → talk/date"_s), u"after:"_s, {}},
                {kCircle.arg(u"talk/ask → talk/date → work/thanks → talk/ask"_s), u"after:"_s, kAsk},
                {kCircle.arg(u"work/thanks → talk/ask → talk/date → work/thanks"_s), u"after:"_s, kThanks}});

        ask("clip without a storyboard", u"clip: talk-ask"_s, u"clip: talk-answer"_s,
            {{u"no lesson has \"clip: talk-ask\": name it in its lesson or delete this file"_s, u"id: talk-ask"_s,
                 kAskScene},
                {u"no file in storyboards/ has the id \"talk-answer\": write it or correct the id"_s, {}, {}}});

        const QString stranger = u"\"bo\" is not in the cast of course.yaml: choose one of mei, tang, wu"_s;
        spoil("stranger in a storyboard", {{kAskScene, u"cast: [tang, wu]"_s, u"cast:\n  - tang\n  - wu\n  - bo"_s}},
            {{stranger, u"  - bo"_s, {}}});
        ask("stranger speaks in a question", u"speaker: wu"_s, u"speaker: bo"_s, stranger);

        ask("something to go on with that is not there", u"mission:"_s, u"practice: [tools/nothing]\nmission:"_s,
            u"there is no \"tools/nothing\": choose one of drills/talk, drills/kinder"_s);

        course("question that is retired", u"retired: [talk/old,"_s, u"retired: [talk/ask/e2, talk/ask/q3, talk/old,"_s,
            {{u"\"talk/ask/e2\" is retired: an id is never used again"_s, u"- id: e2"_s, kAsk},
                {u"\"talk/ask/q3\" is retired: an id is never used again"_s, u"- id: q3"_s, kAsk}});
    }
    void aReferenceThatLeadsNowhereIsTold() { compareWithTheRow(); }

    // Two lessons without an id are each told of their own prerequisites.
    void aLessonWithoutAnIdKeepsItsOwnPrerequisites()
    {
        const SmallCourse course;
        course.write(kIds, {});
        course.change({kDate, u"id: talk/date\n"_s, u"after: [talk/first]\n"_s});
        course.change({kAsk, u"id: talk/ask\n"_s, {}});
        course.change({kAsk, u"after: [talk/date]"_s, u"after: [talk/second]"_s});
        const QStringList problems = course.structuralProblems();
        for (const QString &wanted :
            {course.shown(kDate, course.lineOf(kDate, u"after:"_s), kNoPrerequisite.arg(u"talk/first"_s)),
                course.shown(kAsk, course.lineOf(kAsk, u"after:"_s), kNoPrerequisite.arg(u"talk/second"_s))})
            QVERIFY2(problems.contains(wanted), qPrintable(problems.join(u'\n')));
    }

    void nothingIsSaidOfAFolderThatIsNoCourse()
    {
        const QTemporaryDir empty;
        QVERIFY(authoring::checkReferences(authoring::readCourseFolder(empty.path())).isEmpty());
    }
};

QTEST_GUILESS_MAIN(CheckReferencesTest)
#include "check_references_test.moc"
