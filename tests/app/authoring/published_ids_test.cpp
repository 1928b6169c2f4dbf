// SPDX-License-Identifier: Apache-2.0
// Ids that learners may have met neither vanish nor come back as something else.
#include "small_course.h"

#include "authoring/published_ids.h"

using namespace sanju;
using namespace sanju::authoring_test;

namespace {

const QString kNew = u"new here: %1; when they are to stay, run: sanju-cli validate FOLDER --accept-ids"_s;

QByteArray withCarriageReturns(QByteArray text)
{
    return text.replace("\n", "\r\n");
}

} // namespace

class PublishedIdsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatVanishedOrIsNewIsTold_data()
    {
        spoilingColumns();
        const auto gone = [](const QString &id, const QString &on) { return Said{kGone.arg(id), on, kIds}; };
        spoil("a question under another id", {{kDate, u"- id: q4"_s, u"- id: q6"_s}},
            {gone(u"talk/date/q4"_s, u"talk/date/q4"_s), {kNew.arg(u"talk/date/q6"_s), u"id: talk/date"_s, {}}});
        spoil("an exercise under another id", {{kAsk, u"- id: e2"_s, u"- id: e3"_s}},
            {gone(u"talk/ask/e2"_s, u"talk/ask/e2"_s), {kNew.arg(u"talk/ask/e3"_s), u"id: talk/ask"_s, {}}});
        spoil("a question that is retired, another in its place",
            {{kDate, u"- id: q4"_s, u"- id: q6"_s}, {kCourse, u"talk/date/q9]"_s, u"talk/date/q9, talk/date/q4]"_s}},
            {{kNew.arg(u"talk/date/q6"_s), u"id: talk/date"_s, {}}});
        spoil("an exercise that becomes a question",
            {{kThanks, u"  - id: e2\n"_s, u"  - id: q4\n"_s},
                {kThanks, u"  - id: q4\n    kind: cloze"_s, u"  - id: e2\n    kind: cloze"_s}},
            kNothing);
        spoil("a scenario under another id", {{kKinderDrill, u"- id: parts"_s, u"- id: spares"_s}},
            {{kNew.arg(u"drills/kinder/spares"_s), u"id: kinder"_s, {}},
                gone(u"drills/kinder/parts"_s, u"drills/kinder/parts"_s)});
        // A unit has the drill's name: the lessons of that unit stay what they are.
        spoil("a drill under another id",
            {{kTalkDrill, u"id: talk"_s, u"id: sentences"_s}, {kCourse, u"retired: ["_s, u"retired: [drills/talk, "_s}},
            {{kNew.arg(u"drills/sentences, drills/sentences/late-table, drills/sentences/wrong-stand and 1 more"_s), {},
                {}}});
        spoil("a lesson of the name of a drill",
            {{kTalkDrill, u"- id: late-table"_s, u"- id: date"_s},
                {kIds, u"drills/talk/late-table\n"_s, u"drills/talk/date\n"_s}},
            kNothing);
        spoil("several new ones", {{kIds, u"work/thanks/q1\nwork/thanks/q2\nwork/thanks/q3\nwork/thanks/q4\n"_s, {}}},
            {{kNew.arg(u"work/thanks/q1, work/thanks/q2, work/thanks/q3 and 1 more"_s), u"id: work/thanks"_s,
                kThanks}});
        spoil("three new ones", {{kIds, u"work/thanks/q2\nwork/thanks/q3\nwork/thanks/q4\n"_s, {}}},
            {{kNew.arg(u"work/thanks/q2, work/thanks/q3, work/thanks/q4"_s), u"id: work/thanks"_s, kThanks}});
        spoil("one that was never there", {{kIds, u"talk/date/q4\n"_s, u"talk/date/q4\n\n  talk/date/q5\n"_s}},
            {gone(u"talk/date/q5"_s, u"talk/date/q5"_s)});
        spoil("a lesson no longer retired",
            {{kCourse, u"retired: [talk/old, talk/date/q9]"_s, u"retired: [talk/ol, talk/date/q9]"_s}},
            {gone(u"talk/old"_s, u"talk/old\n"_s), gone(u"talk/old/q1"_s, u"talk/old/q1"_s)});
    }
    void whatVanishedOrIsNewIsTold() { compareWithTheRow(); }

    void withoutAListEverythingIsNew()
    {
        const SmallCourse course;
        course.remove(kIds);
        QCOMPARE(course.problems(),
            (QStringList{course.shown(kTalkDrill, 2,
                             kNew.arg(u"drills/talk, drills/talk/late-table, drills/talk/wrong-stand and 1 more"_s)),
                course.shown(kKinderDrill, 2,
                    kNew.arg(u"drills/kinder, drills/kinder/minutes, drills/kinder/parts and 1 more"_s)),
                course.shown(kDate, 2, kNew.arg(u"talk/date, talk/date/e1, talk/date/e2 and 4 more"_s)),
                course.shown(kAsk, 2, kNew.arg(u"talk/ask, talk/ask/e1, talk/ask/e2 and 5 more"_s)),
                course.shown(kThanks, 2, kNew.arg(u"work/thanks, work/thanks/e1, work/thanks/e2 and 4 more"_s))}));
        QCOMPARE(course.structuralProblems(), QStringList());
    }

    void aLessonThatGoesTakesItsQuestionsWithIt()
    {
        const SmallCourse course;
        course.remove(kThanks);
        course.remove(kThanksScene);
        course.change({kCourse,
            course.text(kCourse).mid(course.text(kCourse).indexOf(u"  - id: work\n"_s)).section(u"entries"_s, 0, 0),
            u"\n"_s});
        QStringList gone;
        for (const QString &problem : course.problems())
            gone.append(problem.section(u'"', 1, 1));
        QCOMPARE(gone, (QStringList{u"work/thanks"_s, u"work/thanks/e1"_s, u"work/thanks/e2"_s, u"work/thanks/q1"_s,
                           u"work/thanks/q2"_s, u"work/thanks/q3"_s, u"work/thanks/q4"_s}));
        course.change({kCourse, u"retired: ["_s, u"retired: [work/thanks, "_s});
        QCOMPARE(course.problems(), QStringList());
    }

    void acceptedIdsAreAddedInOrderAndNoneIsLost()
    {
        const SmallCourse course;
        course.write(kIds, "talk/old/q1\n\nwork/thanks/q4\n");
        QVERIFY(authoring::acceptIds(course.read()).has_value());
        const SmallCourse whole;
        QByteArray expected = whole.bytes(kIds);
        for (const char *retired : {"talk/date/q9\n", "talk/old\n"}) // were not in the list, and are not in the course
            expected.replace(retired, "");
        QCOMPARE(course.bytes(kIds), expected);
        QCOMPARE(course.problems(), QStringList());
        QVERIFY(authoring::acceptIds(course.read()).has_value());
        QCOMPARE(course.bytes(kIds), expected);
    }

    void lineEndsOfAnotherSystemMakeNoDifference()
    {
        const SmallCourse course;
        const QByteArray before = course.bytes(kIds);
        course.write(kIds, withCarriageReturns(before));
        QCOMPARE(course.problems(), QStringList());
        QVERIFY(authoring::acceptIds(course.read()).has_value());
        QCOMPARE(course.bytes(kIds), before);
    }

    void whatCannotBeWrittenIsAnError()
    {
        const SmallCourse course;
        course.remove(kIds);
        QVERIFY(QDir(course.folder()).mkdir(kIds));
        const auto accepted = authoring::acceptIds(course.read());
        QVERIFY(!accepted.has_value());
        QCOMPARE(accepted.error().kind, ErrorKind::NotWritable);
        QVERIFY2(accepted.error().detail.startsWith(course.path(kIds)), qPrintable(accepted.error().detail));
    }
};

QTEST_GUILESS_MAIN(PublishedIdsTest)
#include "published_ids_test.moc"
