// SPDX-License-Identifier: Apache-2.0
// The four games on the screen: two rounds, what came out, three questions, a word on how it went.
#include "stage.h"

#include <QTest>

using namespace sanju;
using namespace sanju::viewmodels;
using namespace Qt::Literals::StringLiterals;
using stage::Stage;

class GameDrillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_stage = std::make_unique<Stage>();
        m_stage->welcomed();
        m_stage->lessons().shipDrills();
        m_stage->begin();
        m_stage->app().show(AppViewModel::Practice);
    }

    void everyGameIsPlayedToItsEnd_data()
    {
        QTest::addColumn<QString>("id");
        for (const QString &game : course::gameNames())
            QTest::newRow(qPrintable(game)) << game;
    }
    void everyGameIsPlayedToItsEnd()
    {
        QFETCH(const QString, id);
        GameDrillViewModel *game = open(id);
        QCOMPARE(m_stage->app().page(), AppViewModel::Drill);
        QCOMPARE(game->phase(), GameDrillViewModel::Before);
        QVERIFY(!game->scene().isEmpty());
        game->choose(u"0"_s); // not yet
        QCOMPARE(game->phase(), GameDrillViewModel::Before);
        game->play();
        Random random(5);
        for (int acts = 0; game->choices()->count() > 0; ++acts) {
            QVERIFY2(acts < 400, "it does not end");
            QVERIFY(!game->says().isEmpty());
            for (int board = 0; board < game->boards()->count(); ++board)
                QVERIFY(!game->boards()->value(board, "spoken").toString().isEmpty());
            const auto at = random.below(static_cast<std::uint64_t>(game->choices()->count()));
            game->choose(game->choices()->value(static_cast<int>(at), "choiceId").toString());
        }
        QCOMPARE(game->round(), 2);
        QVERIFY(game->results()->count() > 0);
        for (int row = 0; row < game->results()->count(); ++row) {
            QVERIFY(!game->results()->value(row, "first").toString().isEmpty());
            QVERIFY(!game->results()->value(row, "second").toString().isEmpty());
        }
        game->rate(u"fine"_s); // not before the questions
        QVERIFY(m_stage->store().learner().drills.isEmpty());
        game->finish();
        QCOMPARE(game->phase(), GameDrillViewModel::After);
        QCOMPARE(game->debrief().size(), 3);
        game->rate(u"fine"_s);
        QCOMPARE(m_stage->app().page(), AppViewModel::Practice);
        QCOMPARE(m_stage->store().learner().drills.value(course::DrillId(id)).times, 1);
    }

    void threeRightQuestionsMakeTheSameSheet()
    {
        GameDrillViewModel *game = open(u"folding"_s);
        game->play();
        for (int step = 0; step < 4; ++step)
            game->choose(u"0"_s);
        QCOMPARE(game->boards()->count(), 6);
        game->choose(u"go-on"_s);
        QCOMPARE(game->round(), 2);
        for (const QString &question : {u"first"_s, u"tear"_s, u"turn"_s})
            game->choose(question);
        QCOMPARE(game->choices()->count(), 0); // nothing left to decide
        QCOMPARE(game->boards()->count(), 2);
        QCOMPARE(game->boards()->value(0, "cells"), game->boards()->value(1, "cells"));
        QCOMPARE(game->results()->value(1, "second").toString(), u"一样"_s);
    }

    void aQuestionNotAskedIsOnesOwnToDecide()
    {
        GameDrillViewModel *game = open(u"folding"_s);
        game->play();
        for (int step = 0; step < 4; ++step)
            game->choose(u"1"_s);
        game->choose(u"go-on"_s);
        game->choose(u"first"_s);
        QVERIFY(game->happened().startsWith(u"他说"_s));
        game->choose(u"go-on"_s);
        QCOMPARE(game->choices()->count(), 2); // how large the corner is
        QVERIFY(game->says().contains(u"右上角"_s));
    }

    void inTheDarkThereIsNothingToSee()
    {
        GameDrillViewModel *game = open(u"blind-walk"_s);
        game->play();
        QCOMPARE(game->boards()->value(0, "ground").toString(), u"dark"_s);
        QVERIFY(game->boards()->value(0, "cells").toList().isEmpty());
        game->choose(u"left"_s);
        game->choose(u"forward"_s);
        QCOMPARE(game->happened(), u"撞上了，没走成。"_s);
        game->choose(u"stop"_s);
        QCOMPARE(game->boards()->value(0, "ground").toString(), u"floor"_s);
        QVERIFY(!game->boards()->value(0, "cells").toList().isEmpty());
    }

    void leftHalfWayItIsThereAgain()
    {
        GameDrillViewModel *game = open(u"wall"_s);
        game->play();
        game->choose(u"build"_s);
        const QString says = game->says();
        m_stage->app().back();
        m_stage->clock().advance(std::chrono::hours(1));
        QCOMPARE(open(u"wall"_s)->says(), says);
        QCOMPARE(game->phase(), GameDrillViewModel::Playing);
    }

    void itSpeaksEnglishInTheMiddleOfARound()
    {
        GameDrillViewModel *game = open(u"auction"_s);
        game->play();
        m_stage->app().speech().setLanguage(course::Language::English);
        QVERIFY(game->scene().startsWith(u"A hundred-yuan"_s));
        QVERIFY(game->debrief().constFirst().contains(u"moment"_s));
    }

private:
    GameDrillViewModel *open(const QString &id)
    {
        m_stage->app().openDrill(id);
        return m_stage->app().game();
    }

    std::unique_ptr<Stage> m_stage;
};

QTEST_GUILESS_MAIN(GameDrillTest)
#include "game_drill_test.moc"
