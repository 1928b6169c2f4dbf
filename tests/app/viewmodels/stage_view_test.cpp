// SPDX-License-Identifier: Apache-2.0
// What the drawn scene tells QML: the picture of the moment, and only what changed.
#include "viewmodels/stage_view_model.h"

#include <QSignalSpy>
#include <QTest>

using namespace sanju;
using namespace sanju::viewmodels;
using namespace Qt::Literals::StringLiterals;

namespace {

course::Beat line(const QString &id, const QString &speaker)
{
    course::Beat beat;
    beat.id = id;
    beat.speaker = speaker;
    beat.line = {u"好"_s, u"Good"_s};
    beat.emotion = u"firm"_s;
    beat.gesture = u"point"_s;
    return beat;
}

course::Storyboard storyboard()
{
    course::Storyboard board;
    board.cast = {u"zhou"_s, u"han"_s};
    board.set = u"workshop"_s;
    board.acts = {{course::Act::Kind::Wrong, {line(u"w1"_s, u"zhou"_s)}, {}},
        {course::Act::Kind::Right, {line(u"r1"_s, u"han"_s)}, {}}};
    return board;
}

course::Scene scene()
{
    course::Scene scene;
    scene.seconds = 8;
    scene.acts = {{0, 4}, {4, 8}};
    scene.lines = {{u"w1"_s, {0.6, 3}, u"012301230123012301230123012301"_s}, {u"r1"_s, {4.6, 7}, {}}};
    return scene;
}

QList<course::Person> people()
{
    course::Look broad;
    broad.build = u"broad"_s;
    broad.coatColor = u"#123456"_s;
    return {{u"zhou"_s, {u"周岚"_s, u"Zhou"_s}, {}, broad}, {u"meng"_s, {u"小孟"_s, u"Meng"_s}, {}, course::Look()}};
}

} // namespace

class StageViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereIsNobodyBeforeAScene()
    {
        StageViewModel stage;
        QVERIFY(!stage.isReady());
        stage.setSeconds(3);
        QVERIFY(stage.actors().isEmpty());
    }

    void theCastComesWithItsLooksAndAStrangerPlain()
    {
        StageViewModel stage;
        stage.setScene(storyboard(), scene(), people());
        QVERIFY(stage.isReady());
        QCOMPARE(stage.set(), u"workshop"_s);
        QCOMPARE(stage.actors().size(), 2);
        const auto *zhou = stage.actors().at(0);
        const auto *han = stage.actors().at(1);
        QCOMPARE(zhou->person(), u"zhou"_s);
        QCOMPARE(zhou->paint().value(u"coat"_s).toString(), u"#123456"_s);
        QVERIFY(zhou->girth() > han->girth());
        QCOMPARE(han->hair(), course::Look().hair);
        QVERIFY(zhou->x() < han->x());
    }

    void onlyWhoMovesIsHeardOf()
    {
        StageViewModel stage;
        stage.setScene(storyboard(), scene(), people());
        stage.setSeconds(1.5);
        auto *zhou = stage.actors().at(0);
        auto *han = stage.actors().at(1);
        const QSignalSpy speaks(zhou, &ActorViewModel::mouthChanged);
        const QSignalSpy listens(han, &ActorViewModel::mouthChanged);
        const QSignalSpy hand(han->left(), &ArmViewModel::moved);
        const QSignalSpy light(&stage, &StageViewModel::lightChanged);
        for (double at = 1.5; at < 2.5; at += 0.02)
            stage.setSeconds(at);
        QVERIFY(speaks.count() > 8);
        QCOMPARE(listens.count(), 0);
        QCOMPARE(hand.count(), 0);
        QCOMPARE(light.count(), 0);
    }

    void betweenTwoPosesNothingIsSaid()
    {
        StageViewModel stage;
        stage.setScene(storyboard(), scene(), people());
        stage.setSeconds(1.601);
        auto *zhou = stage.actors().at(0);
        const QSignalSpy mouth(zhou, &ActorViewModel::mouthChanged);
        const QSignalSpy head(zhou, &ActorViewModel::headMoved);
        const QSignalSpy arm(zhou->right(), &ArmViewModel::moved);
        stage.setSeconds(1.67);
        QCOMPARE(mouth.count() + head.count() + arm.count(), 0);
    }

    void theLightChangesWithTheAct()
    {
        StageViewModel stage;
        stage.setScene(storyboard(), scene(), people());
        QCOMPARE(stage.wrong(), 1.0);
        const QSignalSpy light(&stage, &StageViewModel::lightChanged);
        stage.setSeconds(6);
        QCOMPARE(light.count(), 1);
        QCOMPARE(stage.right(), 1.0);
        QVERIFY(stage.wrongPaint() != stage.rightPaint());
        QVERIFY(stage.neutralPaint() != stage.rightPaint());
    }

    void aStillSceneStandsWithinALine()
    {
        StageViewModel stage;
        stage.setStill(true);
        stage.setScene(storyboard(), scene(), people());
        stage.setSeconds(1);
        auto *zhou = stage.actors().at(0);
        const QSignalSpy mouth(zhou, &ActorViewModel::mouthChanged);
        const QSignalSpy face(zhou, &ActorViewModel::faceChanged);
        for (double at = 1; at < 3; at += 0.04)
            stage.setSeconds(at);
        QCOMPARE(mouth.count() + face.count(), 0);
        QVERIFY(zhou->isSpeaking());
    }

    void anotherSceneBeginsAtItsBeginning()
    {
        StageViewModel stage;
        stage.setScene(storyboard(), scene(), people());
        stage.setSeconds(5);
        const QSignalSpy changed(&stage, &StageViewModel::sceneChanged);
        stage.setScene(storyboard(), scene(), {});
        QCOMPARE(changed.count(), 1);
        QCOMPARE(stage.seconds(), 0.0);
        stage.clear();
        QVERIFY(!stage.isReady());
    }
};

QTEST_GUILESS_MAIN(StageViewTest)
#include "stage_view_test.moc"
