// SPDX-License-Identifier: Apache-2.0
// A deck of cards sorted into facts and judgements: dealt, taken back, explained, rated; and that nothing is lost.
#include "stage.h"

#include <QTest>

using namespace sanju;
using namespace sanju::viewmodels;
using namespace Qt::Literals::StringLiterals;
using stage::Stage;

class SortingDrillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_stage = std::make_unique<Stage>();
        m_stage->welcomed();
        m_stage->finishLessons(12, 30);
        m_stage->begin();
        m_stage->app().show(AppViewModel::Practice);
    }

    void theCardsAreDealtOneByOneOntoTwoPiles()
    {
        QuestionViewModel *cards = open();
        QCOMPARE(m_stage->app().drill()->kind(), DrillViewModel::FactOrJudgement);
        QCOMPARE(m_stage->app().page(), AppViewModel::Drill);
        QCOMPARE(cards->kind(), u"sort-cards"_s);
        QCOMPARE(cards->items()->count(), 8);
        QCOMPARE(cards->targets()->count(), 2);
        QCOMPARE(cards->targets()->value(0, "text").toString(), u"拍得到"_s);
        QCOMPARE(cards->stem(), u"周三的表周五才到。"_s);
        m_stage->app().drill()->rate(u"fine"_s); // not before the end
        QVERIFY(m_stage->store().learner().drills.isEmpty());
    }

    void whatEachCardIsIsToldAtTheEndAndTheLearnerSaysHowItWent()
    {
        QuestionViewModel *cards = open();
        sort(*cards, 8);
        QVERIFY(!m_stage->store().learner().drills.contains(course::DrillId(u"fact-or-judgement"_s)));
        cards->submit();
        QVERIFY(cards->isAnswered() && cards->isRight());
        QCOMPARE(m_stage->app().drill()->ratings()->count(), 3);
        m_stage->app().drill()->rate(u"ready"_s);
        QCOMPARE(m_stage->app().page(), AppViewModel::Practice);
        const study::DrillState state =
            m_stage->store().learner().drills.value(course::DrillId(u"fact-or-judgement"_s));
        QCOMPARE(state.times, 1);
        QCOMPARE(state.seen.constLast(), course::ScenarioId(u"fact-or-judgement/late-table"_s));
        const auto act = std::get<study::DrillDone>(m_stage->store().events().constLast().body);
        QCOMPARE(act.chosen.size(), 8);
        QVERIFY(act.chosen.contains(u"card-2/fact"_s) && act.chosen.contains(u"card-1/judgement"_s));
        QVERIFY(act.written.isEmpty());
    }

    void leftHalfWayItGoesOnWhereItWas()
    {
        QuestionViewModel *cards = open();
        sort(*cards, 3);
        const int at = cards->at();
        QVERIFY(m_stage->app().back());
        QCOMPARE(m_stage->app().page(), AppViewModel::Practice);
        QCOMPARE(open()->at(), at);
        cards->undo();
        QCOMPARE(cards->at(), at - 1);
    }

    void untouchedItMakesRoomForAnotherDeck()
    {
        open();
        m_stage->app().back();
        m_stage->drillDone(u"fact-or-judgement"_s, 0, study::Rating::Fine);
        open();
        QCOMPARE(m_stage->app().drill()->scene(), u"周三的表周五才到。"_s);
        sort(*m_stage->app().sorting()->question(), 8);
        m_stage->app().sorting()->question()->submit();
        m_stage->app().drill()->rate(u"fine"_s);
        const auto act = std::get<study::DrillDone>(m_stage->store().events().constLast().body);
        QCOMPARE(act.scenario, course::ScenarioId(u"fact-or-judgement/short-shift"_s));
    }

    void nothingIsLostWhenTheDiskIsFull()
    {
        QuestionViewModel *cards = open();
        sort(*cards, 8);
        cards->submit();
        m_stage->store().failWith(ErrorKind::NoSpace);
        m_stage->app().drill()->rate(u"fine"_s);
        QCOMPARE(m_stage->app().page(), AppViewModel::Trouble);
        m_stage->store().failWith({});
        m_stage->app().trouble()->retry();
        QCOMPARE(m_stage->app().page(), AppViewModel::Drill);
        QVERIFY(cards->isAnswered());
        m_stage->app().drill()->rate(u"fine"_s);
        QCOMPARE(m_stage->store().learner().drills.size(), 1);
    }

    void itSpeaksEnglish()
    {
        QuestionViewModel *cards = open();
        m_stage->app().speech().setLanguage(course::Language::English);
        QCOMPARE(cards->stem(), u"Wednesday's table came on Friday."_s);
        QCOMPARE(cards->targets()->value(1, "text").toString(), u"Not on it"_s);
    }

private:
    QuestionViewModel *open()
    {
        m_stage->app().openDrill(u"fact-or-judgement"_s);
        return m_stage->app().sorting()->question();
    }

    // Rightly: in the fixture the second of each two is a fact.
    static void sort(QuestionViewModel &cards, int count)
    {
        for (int i = 0; i < count; ++i) {
            const QString card = cards.items()->value(cards.at(), "itemId").toString();
            const int number = card.section(u'-', 1).toInt();
            cards.place(card, number % 2 == 0 ? u"fact"_s : u"judgement"_s);
        }
    }

    std::unique_ptr<Stage> m_stage;
};

QTEST_GUILESS_MAIN(SortingDrillTest)
#include "sorting_drill_test.moc"
