// SPDX-License-Identifier: Apache-2.0
// Where answers lead and what signs speak for, in small tools and, whatever is answered, in the shipped ones.
#include "practice/chooser.h"

#include "course/pack_reader.h"

#include "../course/fixtures.h"

#include <QTest>

#include <functional>

using namespace sanju;
using namespace sanju::practice;
using namespace Qt::Literals::StringLiterals;

namespace {

course::Tool fixture(const QString &kind)
{
    course::Problems problems;
    return course::parseTool(fixtures::load(u"tools/%1.json"_s.arg(kind)), problems).value_or(course::Tool());
}

// Those of a kind in the course tests and in the shipped course.
template <class Body> QList<Body> all()
{
    QList<course::Tool> tools{fixture(u"card"_s), fixture(u"chooser"_s), fixture(u"lookup"_s)};
    const auto pack = course::PackReader::open(QStringLiteral(SANJU_PACK));
    if (pack)
        tools += pack->tools().value_or(QList<course::Tool>());
    QList<Body> bodies;
    for (const course::Tool &tool : tools) {
        if (const Body *body = std::get_if<Body>(&tool.body))
            bodies.append(*body);
    }
    return bodies;
}

} // namespace

class ChooserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersLeadFromQuestionToStrategy()
    {
        const auto chooser = all<course::Chooser>().first();
        QCOMPARE(standing(chooser, {}).question, &chooser.questions.first());
        QCOMPARE(standing(chooser, {}).strategy, nullptr);
        QCOMPARE(standing(chooser, {u"yes"_s}).strategy, &chooser.strategies.at(0));
        QCOMPARE(standing(chooser, {u"yes"_s}).question, nullptr);
        QCOMPARE(standing(chooser, {u"no"_s}).question, &chooser.questions.at(1));
        QCOMPARE(standing(chooser, {u"no"_s, u"differ"_s}).strategy, &chooser.strategies.at(1));
    }

    void waysThatDoNotExistCountForNothing()
    {
        const auto chooser = all<course::Chooser>().first();
        QCOMPARE(standing(chooser, {u"perhaps"_s, u"yes"_s}).question, &chooser.questions.first());
        QCOMPARE(standing(chooser, {u"no"_s, u"yes"_s}).question, &chooser.questions.at(1));
        QCOMPARE(standing(chooser, {u"yes"_s, u"no"_s}).strategy, &chooser.strategies.at(0)); // one answer too many
        QVERIFY(!standing(course::Chooser(), {u"yes"_s}).question);
    }

    void everyWayEndsAndEveryStrategyIsReached()
    {
        const auto choosers = all<course::Chooser>();
        QVERIFY(choosers.size() >= 2); // the shipped one too
        for (const course::Chooser &chooser : choosers) {
            QSet<QString> reached;
            const std::function<void(const QStringList &)> walk = [&](const QStringList &ways) {
                QVERIFY2(ways.size() <= chooser.questions.size(), "in circles");
                const Standing here = standing(chooser, ways);
                QVERIFY2((here.question == nullptr) != (here.strategy == nullptr), qPrintable(ways.join(u' ')));
                if (here.strategy)
                    reached.insert(here.strategy->id);
                for (qsizetype i = 0; here.question && i < here.question->ways.size(); ++i)
                    walk(ways + QStringList{here.question->ways.at(i).id});
            };
            walk({});
            for (const course::Strategy &strategy : chooser.strategies)
                QVERIFY2(reached.contains(strategy.id), qPrintable(strategy.id));
        }
    }

    void sixStrategiesAreShipped()
    {
        QStringList ids;
        const auto choosers = all<course::Chooser>();
        for (const course::Strategy &strategy : choosers.last().strategies)
            ids.append(strategy.id);
        QCOMPARE(ids, (QStringList{u"expand"_s, u"swap"_s, u"repay"_s, u"ease"_s, u"bridge"_s, u"rule"_s}));
    }

    void twoSignsTellAStyleAndOneDoesNot()
    {
        const auto lookup = all<course::Lookup>().first();
        QCOMPARE(styleSeen(lookup, {}), nullptr);
        QCOMPARE(styleSeen(lookup, {u"short"_s}), nullptr);
        QCOMPARE(styleSeen(lookup, {u"short"_s, u"watch"_s}), &lookup.styles.at(0));
        QCOMPARE(styleSeen(lookup, {u"count"_s, u"paper"_s}), &lookup.styles.at(1));
        QCOMPARE(signsOf(lookup, u"goal"_s, {u"short"_s, u"paper"_s, u"no-such"_s}), 1);
    }

    void whenTwoStylesAreLevelNeitherIsNamed()
    {
        const auto lookup = all<course::Lookup>().first();
        QCOMPARE(styleSeen(lookup, {u"short"_s, u"count"_s}), nullptr);
        QCOMPARE(styleSeen(lookup, {u"short"_s, u"watch"_s, u"count"_s}), &lookup.styles.at(0));
        QCOMPARE(styleSeen(lookup, {u"short"_s, u"watch"_s, u"count"_s, u"paper"_s}), nullptr);
    }

    void everyShippedStyleCanBeTold()
    {
        const auto lookups = all<course::Lookup>();
        QVERIFY(lookups.size() >= 2);
        for (const course::Lookup &lookup : lookups) {
            for (const course::Style &style : lookup.styles) {
                QStringList seen;
                for (const course::Lookup::Clue &clue : lookup.clues) {
                    if (clue.style == style.id)
                        seen.append(clue.id);
                }
                QCOMPARE(styleSeen(lookup, seen), &style);
            }
        }
    }
};

QTEST_GUILESS_MAIN(ChooserTest)
#include "chooser_test.moc"
