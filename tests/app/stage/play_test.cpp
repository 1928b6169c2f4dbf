// SPDX-License-Identifier: Apache-2.0
// The picture as a function of time: what moves, what keeps still, and that nothing jumps.
#include "stage/play.h"

#include "scenes.h"

#include <QTest>

#include <algorithm>

using namespace sanju;
using namespace sanju::stage;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kMouths = u"0123o0123o0123o0123o01230"_s;

Play quarrelPlay(const QString &set = u"meeting-room"_s)
{
    const course::Storyboard board = scenes::quarrel(set);
    return {board, scenes::timed(board, kMouths), {}};
}

double wayOf(const ArmPicture &from, const ArmPicture &to)
{
    const scenes::Point a = scenes::wristOf(from, 80, 1);
    const scenes::Point b = scenes::wristOf(to, 80, 1);
    return std::hypot(a.x - b.x, a.y - b.y);
}

} // namespace

class PlayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameTimeGivesTheSamePictureInWhateverOrder()
    {
        const Play one = quarrelPlay();
        const Play other = quarrelPlay();
        QList<Picture> forward;
        for (int i = 0; i < 300; ++i)
            forward.append(one.at(i * 0.05));
        for (int i = 299; i >= 0; --i)
            QCOMPARE(other.at(i * 0.05), forward.at(i));
        const course::Storyboard board = scenes::quarrel();
        QCOMPARE(pictureAt(board, scenes::timed(board, kMouths), {}, 3), one.at(3));
    }

    void posesChangeTwelveAndAHalfTimesASecond()
    {
        const Play play = quarrelPlay();
        for (int frame = 0; frame < 250; frame += 2)
            QCOMPARE(play.at((frame + 1) / 25.0), play.at(frame / 25.0));
    }

    void beforeTheBeginningAndAfterTheEndThePictureStands()
    {
        const Play play = quarrelPlay();
        QCOMPARE(play.at(-5), play.at(0));
        QCOMPARE(play.at(1000), play.at(scenes::timed(scenes::quarrel()).seconds));
    }

    void mouthsFollowTheScene()
    {
        const course::Storyboard board = scenes::quarrel();
        const course::Scene scene = scenes::timed(board, kMouths);
        const Play play(board, scene, {});
        const course::SpokenLine first = scene.lines.constFirst();
        for (double at = first.time.from + 0.001; at < first.time.to; at += course::kMouthSeconds) {
            const double pose = std::floor(at * kPosesPerSecond + 1e-6) / kPosesPerSecond;
            if (pose < first.time.from)
                continue;
            const auto step = static_cast<qsizetype>((pose - first.time.from) / course::kMouthSeconds + 1e-6);
            QCOMPARE(play.at(at).actors.constFirst().mouth, QString(u"frown-"_s + kMouths.at(step)));
        }
    }

    void nobodysMouthMovesWhileSilent()
    {
        const course::Storyboard board = scenes::quarrel();
        const course::Scene scene = scenes::timed(board, kMouths);
        const Play play(board, scene, {});
        for (double at = 0; at < scene.seconds; at += 0.04) {
            const course::SpokenLine *line = scene.lineAt(std::floor(at * kPosesPerSecond + 1e-6) / kPosesPerSecond);
            const Picture picture = play.at(at);
            for (qsizetype i = 0; i < picture.actors.size(); ++i) {
                const bool speaks = line != nullptr && (i == 0) != (line->beat == "w2"_L1 || line->beat == "r2"_L1);
                QCOMPARE(picture.actors.at(i).speaking, speaks);
                if (!speaks)
                    QVERIFY(picture.actors.at(i).mouth.endsWith(u"-0"));
            }
        }
    }

    void aLineWhoseMouthsAreUnknownIsSpokenAllTheSame()
    {
        const course::Storyboard board = scenes::quarrel();
        const Play play(board, scenes::timed(board), {});
        QSet<QString> mouths;
        for (double at = 0.7; at < 2.5; at += 0.08)
            mouths.insert(play.at(at).actors.constFirst().mouth);
        QVERIFY(mouths.size() >= 4);
    }

    void bothActsStartCalm()
    {
        const course::Storyboard board = scenes::quarrel();
        const course::Scene scene = scenes::timed(board, kMouths);
        const Play play(board, scene, {});
        const Picture first = play.at(scene.acts.at(0).from + 0.4);
        const Picture second = play.at(scene.acts.at(1).from + 0.4);
        for (qsizetype i = 0; i < 2; ++i) {
            const ActorPicture &actor = second.actors.at(i);
            QCOMPARE(actor.left, first.actors.at(i).left);
            QCOMPARE(actor.right, first.actors.at(i).right);
            QCOMPARE(actor.mouth, u"flat-0"_s);
            QCOMPARE(actor.face.browTilt, 0.0);
            QCOMPARE(actor.lean, 0.0);
            QVERIFY(actor.bubble.kind.isEmpty());
        }
    }

    void nothingJumps()
    {
        const course::Storyboard board = scenes::quarrel();
        const course::Scene scene = scenes::timed(board, kMouths);
        const Play play(board, scene, {});
        Picture before = play.at(0);
        for (double at = 0.08; at < scene.seconds; at += 0.08) {
            const Picture now = play.at(at);
            for (qsizetype i = 0; i < 2; ++i) {
                QVERIFY(wayOf(before.actors.at(i).left, now.actors.at(i).left) < 75);
                QVERIFY(wayOf(before.actors.at(i).right, now.actors.at(i).right) < 75);
                QVERIFY(std::abs(before.actors.at(i).head.angle - now.actors.at(i).head.angle) < 6);
            }
            QVERIFY(std::abs(before.cameraX - now.cameraX) < 6);
            before = now;
        }
    }

    void aStillIsOnePictureALine()
    {
        const course::Storyboard board = scenes::quarrel();
        const course::Scene scene = scenes::timed(board, kMouths);
        const Play play(board, scene, {});
        for (const course::SpokenLine &line : scene.lines) {
            const Picture first = play.at(line.time.from, Motion::Still);
            for (double at = line.time.from; at < line.time.to; at += 0.03)
                QCOMPARE(play.at(at, Motion::Still), first);
            QVERIFY(first.actors.at(0).speaking || first.actors.at(1).speaking);
        }
        QCOMPARE(play.at(2, Motion::Still).cameraX, 0.0);
    }

    void aStillOfALineShowsItsGesture()
    {
        const Play play = quarrelPlay();
        QCOMPARE(play.at(0.7, Motion::Still).actors.at(0).right.hand, u"point"_s);
        QCOMPARE(play.at(0.3, Motion::Still).actors.at(0).right.hand, u"rest"_s);
    }

    void whoListensPutsTheHandsDownButKeepsCrossedArms()
    {
        const Play play = quarrelPlay();
        QCOMPARE(play.at(2).actors.at(0).right.hand, u"point"_s);
        QCOMPARE(play.at(4.4).actors.at(0).right.hand, u"rest"_s);
        QCOMPARE(play.at(4.4).actors.at(1).left.hand, u"fist"_s);
        QCOMPARE(play.at(6.5).actors.at(1).left.hand, u"fist"_s);
    }

    void othersShowWhatTheBeatSays()
    {
        const Play play = quarrelPlay();
        QCOMPARE(play.at(0.5).actors.at(1).mouth, u"flat-0"_s);
        QCOMPARE(play.at(2).actors.at(1).mouth, u"frown-0"_s);
        QVERIFY(play.at(2).actors.at(1).face.browTilt < -10);
    }

    void aSilentBeatChangesFacesToo()
    {
        course::Storyboard board = scenes::quarrel();
        course::Beat silence;
        silence.id = u"w4"_s;
        silence.pauseSeconds = 2;
        silence.others.insert(u"zhou"_s, u"sad"_s);
        board.acts.first().beats.append(silence);
        const Play play(board, scenes::timed(board, kMouths), {});
        QCOMPARE(play.at(7.3).actors.at(0).mouth, u"flat-0"_s);
        QCOMPARE(play.at(8.2).actors.at(0).mouth, u"frown-0"_s);
    }

    void aBubbleComesWithTheLineAndGoes()
    {
        const Play play = quarrelPlay();
        QVERIFY(play.at(0.4).actors.at(0).bubble.kind.isEmpty());
        QCOMPARE(play.at(1.2).actors.at(0).bubble.kind, u"anger"_s);
        QVERIFY(play.at(1.2).actors.at(0).bubble.size > 0.9);
        QVERIFY(play.at(2.5).actors.at(0).bubble.kind.isEmpty());
    }

    void theLightIsThatOfTheActAndComesOverSlowly()
    {
        const Play play = quarrelPlay();
        const double second = scenes::timed(scenes::quarrel()).acts.at(1).from;
        QCOMPARE(play.at(0).wrong, 1.0);
        QVERIFY(play.at(second + 0.25).wrong < 1 && play.at(second + 0.25).right > 0);
        QCOMPARE(play.at(second + 1).right, 1.0);
        QCOMPARE(play.at(second + 1).wrong, 0.0);
        QCOMPARE(play.at(second + 0.05, Motion::Still).right, 1.0);
    }

    void theCameraTurnsALittleToWhoSpeaks()
    {
        const Play play = quarrelPlay();
        QVERIFY(play.at(2).cameraX > 0);
        QVERIFY(play.at(4).cameraX < 0);
        QCOMPARE(quarrelPlay(u"phone-call"_s).at(4).cameraX, 0.0);
    }

    void onThePhoneOneHandIsAlwaysAtTheEar()
    {
        const Play play = quarrelPlay(u"phone-call"_s);
        for (double at = 0; at < 12; at += 0.5) {
            QCOMPARE(play.at(at).actors.at(0).left.hand, u"ear"_s);
            QCOMPARE(play.at(at).actors.at(1).right.hand, u"ear"_s);
        }
        QCOMPARE(play.at(2).actors.at(0).right.hand, u"point"_s);
    }

    void listenersLookAtWhoSpeaks()
    {
        using scenes::line;
        const course::Storyboard board = scenes::storyboard({u"a"_s, u"b"_s, u"c"_s}, u"office"_s,
            {{course::Act::Kind::Neutral,
                {line(u"n1"_s, u"a"_s, u"firm"_s, u"idle"_s), line(u"n2"_s, u"c"_s, u"warm"_s, u"idle"_s)}, {}}});
        const Play play(board, scenes::timed(board), {});
        QVERIFY(play.at(2).actors.at(1).head.lookX < 0);
        QVERIFY(play.at(4.5).actors.at(1).head.lookX > 0);
        QVERIFY(play.at(4.5).actors.at(0).head.lookX > 0);
        QVERIFY(play.at(4.5).actors.at(2).head.lookX < 0);
    }

    void blinkingIsSeldomAndNotTogether()
    {
        const course::Storyboard board = scenes::quarrel();
        const Play play(board, scenes::timed(board, kMouths), {});
        int blinks = 0;
        int together = 0;
        for (double at = 0; at < 13; at += 0.08) {
            const Picture picture = play.at(at);
            const bool left = picture.actors.at(0).face.eyes == "closed"_L1;
            const bool right = picture.actors.at(1).face.eyes == "closed"_L1;
            blinks += (left ? 1 : 0) + (right ? 1 : 0);
            together += left && right ? 1 : 0;
        }
        QVERIFY(blinks > 4);
        QVERIFY(blinks < 40);
        QVERIFY(together < 3);
    }
};

QTEST_APPLESS_MAIN(PlayTest)
#include "play_test.moc"
