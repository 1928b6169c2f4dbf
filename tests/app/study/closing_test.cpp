// SPDX-License-Identifier: Apache-2.0
// What the end of the course keeps and reads back: changes, ratings; and when it is offered.
#include "study/closing.h"
#include "study/papers.h"

#include <QTest>

using namespace sanju;
using namespace sanju::study;
using namespace Qt::Literals::StringLiterals;

namespace {

Learner wrote(const QList<EventBody> &acts)
{
    Learner learner;
    int at = 0;
    for (const EventBody &act : acts) {
        const Instant when{Milliseconds(++at * 1000)};
        apply(learner, {EventId(u"e%1"_s.arg(at)), u"phone"_s, when, StudyDay{at}, act});
    }
    return learner;
}

} // namespace

class ClosingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesComeBackInTheirPlaces()
    {
        const QList<OwnChange> changes{
            {u"仓储主管"_s, u"提前一天说，行吗？"_s, StudyDay{20'000}}, {}, {{}, u"我先复述一遍。"_s, {}}};
        QCOMPARE(changesIn(answerOf(changes)), changes);
        QCOMPARE(changesIn({}).size(), course::kChanges);
        QVERIFY(!changesIn({}).constFirst().isWritten());
    }

    void aDayThatIsNoneIsNoDay() { QVERIFY(!changesIn({{u"/change/1/back"_s, u"next week"_s}}).constFirst().back); }

    void ratingsAreNoTakingsOfTheSurvey()
    {
        const course::SurveyId closing(u"closing"_s);
        const SentenceRating older{u"仓储主管"_s, u"行吗？"_s, {{u"clear"_s, u"4"_s}}, StudyDay{1}};
        const SentenceRating newer{{}, u"行吗？"_s, {{u"clear"_s, u"5"_s}, {u"doable"_s, u"2"_s}}, StudyDay{2}};
        const Learner learner = wrote({SurveyTaken{ratingsOf(closing), answerOf(older), {}},
            SurveyTaken{ratingsOf(closing), answerOf(newer), {}}, SurveyTaken{closing, {}, {}}});
        QCOMPARE(ratings(learner, closing), (QList<SentenceRating>{newer, older}));
        QCOMPARE(takings(learner, closing).size(), 1);
        QVERIFY(checkReadable(SurveyTaken{ratingsOf(closing), answerOf(older), {}}));
    }
};

QTEST_GUILESS_MAIN(ClosingTest)
#include "closing_test.moc"
