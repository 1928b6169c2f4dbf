// SPDX-License-Identifier: Apache-2.0
// What answers add up to, with reversed items and bands; what is trained first; what is proposed, and why.
#include "practice/survey_score.h"

#include "../course/fixtures.h"

#include <QTest>

using namespace sanju;
using namespace sanju::practice;
using namespace Qt::Literals::StringLiterals;
using course::Answer;

namespace {

course::Survey survey(const QString &kind)
{
    course::Problems problems;
    return course::parseSurvey(fixtures::load(u"surveys/%1.json"_s.arg(kind)), problems).value_or(course::Survey());
}

const course::Frequency &habits()
{
    static const course::Survey kept = survey(u"frequency"_s);
    return std::get<course::Frequency>(kept.body);
}

const course::EitherOr &sides()
{
    static const course::Survey kept = survey(u"either-or"_s);
    return std::get<course::EitherOr>(kept.body);
}

const course::Needs &needs()
{
    static const course::Survey kept = survey(u"needs"_s);
    return std::get<course::Needs>(kept.body);
}

// In the order of the items: two-seconds, purpose, cut-in (reversed), on-the-spot, who-when, in-writing.
Answer often(const QList<int> &heights)
{
    Answer answers;
    for (qsizetype i = 0; i < heights.size(); ++i)
        answers.append({habits().items.at(i).id, QString::number(heights.at(i))});
    return answers;
}

// So many first sides on each axis.
Answer firsts(int across, int up)
{
    Answer answers;
    for (const course::EitherOr::Item &item : sides().items) {
        int &left = item.axis == "direct"_L1 ? across : up;
        answers.append({item.id, left-- > 0 ? u"first"_s : u"second"_s});
    }
    return answers;
}

// A path of these lessons; entries lead to some of them.
course::Course courseOf(const QStringList &lessons, const QList<course::Entry> &entries = {})
{
    course::Course::Parts parts;
    course::Unit unit{course::UnitId(u"unit"_s), 1, {}, {}};
    for (const QString &id : lessons) {
        course::LessonOutline lesson;
        lesson.id = course::LessonId(id);
        lesson.unit = unit.id;
        unit.lessons.append(lesson.id);
        parts.lessons.append(lesson);
    }
    parts.units = {unit};
    parts.entries = entries;
    return course::Course(parts);
}

course::Entry entry(const QString &id, const QStringList &lessons)
{
    course::Entry made{course::EntryId(id), {}, {}};
    for (const QString &lesson : lessons)
        made.lessons.append(course::LessonId(lesson));
    return made;
}

} // namespace

class SurveyScoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reversedItemsAreTurnedRound()
    {
        QCOMPARE(skillScores(habits(), often({5, 1, 5, 1, 3, 3})), (QList<int>{6, 2, 6}));
        QCOMPARE(skillScores(habits(), often({5, 5, 1, 5, 5, 5})), (QList<int>{10, 10, 10}));
        QCOMPARE(skillScores(habits(), often({1, 1, 5, 1, 1, 1})), (QList<int>{2, 2, 2}));
    }

    void aSkillWithoutAllItsAnswersIsNotCounted()
    {
        QCOMPARE(skillScores(habits(), often({5, 1, 5})), (QList<int>{6, 0, 0}));
        QCOMPARE(skillScores(habits(), {}), (QList<int>{0, 0, 0}));
        Answer answers = often({5, 1, 5, 1, 3, 3});
        answers[0].target = u"9"_s;
        answers[1].target = u"often"_s;
        QCOMPARE(skillScores(habits(), answers), (QList<int>{0, 0, 6}));
    }

    void theRarestIsTrainedFirst()
    {
        const course::Course course = courseOf({u"listening/pause"_s, u"listening/ask"_s});
        QCOMPARE(habitsOf(habits(), {6, 4, 9}, course, {}), (Habits{u"close"_s, u"ask"_s}));
        QCOMPARE(habitsOf(habits(), {6, 0, 9}, course, {}), (Habits{u"close"_s, u"wait"_s}));
    }

    void ofTwoAsRareTheOneNearestOnThePathComesFirst()
    {
        const course::Course course =
            courseOf({u"listening/pause"_s, u"other/one"_s, u"other/two"_s, u"listening/ask"_s});
        const auto train = [&](const QString &here, const QList<int> &scores) {
            return habitsOf(habits(), scores, course, course::LessonId(here)).train;
        };
        QCOMPARE(train(u"listening/pause"_s, {4, 4, 9}), u"wait"_s);
        QCOMPARE(train(u"other/one"_s, {4, 4, 9}), u"wait"_s);
        QCOMPARE(train(u"other/two"_s, {4, 4, 9}), u"ask"_s);
        QCOMPARE(train(u"listening/ask"_s, {4, 4, 9}), u"ask"_s);
        QCOMPARE(train(u"other/two"_s, {9, 4, 4}), u"ask"_s); // the other has no lesson
        QCOMPARE(train({}, {4, 9, 4}), u"wait"_s);
    }

    void whereAllAreAlikeNothingStandsOut()
    {
        QCOMPARE(habitsOf(habits(), {6, 6, 6}, {}, {}), Habits());
        QCOMPARE(habitsOf(habits(), {0, 0, 0}, {}, {}), Habits());
        QCOMPARE(habitsOf(habits(), {0, 7, 0}, {}, {}), Habits());
    }

    void whatWasHeardIsCountedApart()
    {
        QCOMPARE(listened(habits(), {}), (Listened{0, 0}));
        QCOMPARE(listened(habits(), {{u"late-boxes"_s, u"b"_s}}), (Listened{1, 1}));
        QCOMPARE(listened(habits(), {{u"late-boxes"_s, u"d"_s}}), (Listened{1, 0}));
        QCOMPARE(listened(habits(), {{u"late-boxes"_s, u"gone"_s}}), (Listened{0, 0}));
    }

    void eachAxisIsCountedByItself()
    {
        QCOMPARE(axisScores(sides(), firsts(8, 0)), (QList<int>{8, 0}));
        QCOMPARE(axisScores(sides(), firsts(3, 3)), (QList<int>{3, 3}));
        QCOMPARE(axisScores(sides(), {}), (QList<int>{0, 0}));
    }

    void bandsHaveTheirEdges()
    {
        const QList<Band> bands{Band::Second, Band::Second, Band::Second, Band::Both, Band::Both, Band::Both,
            Band::First, Band::First, Band::First};
        for (int firsts = 0; firsts <= 8; ++firsts)
            QCOMPARE(bandOf(firsts), bands.at(firsts));
    }

    void halfOfThePairsOfEachAxisAreTurned()
    {
        QSet<QList<bool>> seen;
        for (std::uint64_t seed = 1; seed <= 20; ++seed) {
            const QList<bool> turned = sidesTurned(sides(), seed);
            QCOMPARE(sidesTurned(sides(), seed), turned);
            seen.insert(turned);
            for (const course::EitherOr::Axis &axis : sides().axes) {
                int count = 0;
                for (qsizetype i = 0; i < turned.size(); ++i)
                    count += turned.at(i) && sides().items.at(i).axis == axis.id ? 1 : 0;
                QCOMPARE(count, 4);
            }
        }
        QVERIFY(seen.size() > 15);
    }

    void sentencesLieWhereTheyWereLaid()
    {
        const course::Survey kept = survey(u"map"_s);
        const auto all = laid(std::get<course::CourageMap>(kept.body), {{u"pay-not"_s, u"both"_s}});
        QCOMPARE(all.size(), 4);
        QCOMPARE(all.at(1), (Laid{u"pay-not"_s, u"both"_s, u"courage"_s}));
        QCOMPARE(all.at(0), (Laid{u"you-first"_s, QString(), u"care"_s}));
    }

    void theTroubleThatHelpsWithMostOthersIsProposed()
    {
        const course::Course course = courseOf(
            {u"a"_s, u"b"_s, u"c"_s, u"d"_s}, {entry(u"one"_s, {u"a"_s}), entry(u"two"_s, {u"b"_s, u"c"_s}),
                                                  entry(u"three"_s, {u"c"_s, u"d"_s}), entry(u"four"_s, {u"b"_s})});
        const auto proposed = [&](const QStringList &troubles) {
            Answer answers;
            for (const QString &trouble : troubles)
                answers.append({u"troubles"_s, trouble});
            return propose(needs(), course, answers);
        };
        QCOMPARE(proposed({}).entry, course::EntryId());
        QCOMPARE(proposed({}).entryWhy, Proposal::Why::Unknown);
        QCOMPARE(proposed({u"four"_s}).entry.text(), u"four"_s);
        QCOMPARE(proposed({u"four"_s}).entryWhy, Proposal::Why::OnlyOne);
        QCOMPARE(proposed({u"four"_s, u"three"_s, u"two"_s}).entry.text(), u"two"_s);
        QCOMPARE(proposed({u"four"_s, u"three"_s, u"two"_s}).entryWhy, Proposal::Why::SharedMost);
        QCOMPARE(proposed({u"four"_s, u"three"_s, u"two"_s}).troubles, 3);
        QCOMPARE(proposed({u"three"_s, u"one"_s}).entry.text(), u"one"_s); // nothing shared: the course's order
        QCOMPARE(proposed({u"gone"_s}).entryWhy, Proposal::Why::Unknown);
    }

    void littleTimeOrLittleContactKeepsToTheCore_data()
    {
        QTest::addColumn<QString>("minutes");
        QTest::addColumn<QString>("days");
        QTest::addColumn<QString>("contact");
        QTest::addColumn<bool>("core");
        QTest::addColumn<Proposal::Why>("why");
        using Why = Proposal::Why;
        QTest::newRow("three by five") << u"three"_s << u"five"_s << QString() << true << Why::ShortWeek;
        QTest::newRow("eight by three") << u"eight"_s << u"three"_s << QString() << false << Why::TimeEnough;
        QTest::newRow("seldom") << u"eight"_s << u"five"_s << u"monthly"_s << true << Why::Seldom;
        QTest::newRow("daily") << u"eight"_s << u"five"_s << u"daily"_s << false << Why::TimeEnough;
        QTest::newRow("seldom, no time told") << QString() << QString() << u"monthly"_s << true << Why::Seldom;
        QTest::newRow("half a time told") << u"eight"_s << QString() << u"daily"_s << false << Why::Unknown;
        QTest::newRow("nothing told") << QString() << QString() << QString() << false << Why::Unknown;
    }
    void littleTimeOrLittleContactKeepsToTheCore()
    {
        QFETCH(const QString, minutes);
        QFETCH(const QString, days);
        QFETCH(const QString, contact);
        QFETCH(const bool, core);
        QFETCH(const Proposal::Why, why);
        const Proposal proposal = propose(
            needs(), {}, {{u"minutes"_s, minutes}, {u"days"_s, days}, {u"contact"_s, contact}, {u"time"_s, u"noon"_s}});
        QCOMPARE(proposal.core, core);
        QCOMPARE(proposal.pathWhy, why);
        QCOMPARE(proposal.reminder, std::optional(12 * 60 + 30));
        QCOMPARE(proposal.minutes.has_value(), !minutes.isEmpty());
        QCOMPARE(proposal.days.has_value(), !days.isEmpty());
    }
};

QTEST_GUILESS_MAIN(SurveyScoreTest)
#include "survey_score_test.moc"
