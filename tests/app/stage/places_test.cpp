// SPDX-License-Identifier: Apache-2.0
// Hands keep inside the picture and on their owner's side, whoever does whatever wherever.
#include "stage/play.h"

#include "course/look.h"
#include "scenes.h"

#include <QTest>

using namespace sanju;
using namespace sanju::stage;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double kHighest = 180;
constexpr double kLowest = 720;
constexpr double kFinger = 46; // from the wrist, in units of the puppet

QStringList castOf(int count)
{
    return QStringList{u"a"_s, u"b"_s, u"c"_s}.mid(0, count);
}

struct Span
{
    double left = 0;
    double right = 0;
    double top = 0;
    double bottom = 0;
};

// What a hand may cover, in units of the picture.
Span spanOf(const ActorPicture &actor, int side, const Placement &place, double shoulder)
{
    const ArmPicture &arm = side < 0 ? actor.left : actor.right;
    const scenes::Point wrist = scenes::wristOf(arm, shoulder, side);
    const double turned = arm.handAngle * std::numbers::pi / 180;
    const bool upright = arm.hand == "paper"_L1 || arm.hand == "phone"_L1;
    const double tipX = wrist.x + (upright ? side * 46 : side * kFinger * std::sin(turned));
    const double tipY = wrist.y + (upright ? -104 : kFinger * std::cos(turned));
    const auto x = [&](double value) { return place.x + actor.lean + value * place.scale; };
    const auto y = [&](double value) { return place.y + value * place.scale; };
    return {
        x(std::min(wrist.x, tipX)), x(std::max(wrist.x, tipX)), y(std::min(wrist.y, tipY)), y(std::max(wrist.y, tipY))};
}

course::Storyboard everything(const QString &set, int count, const QString &gesture)
{
    QList<course::Beat> beats;
    const QStringList cast = castOf(count);
    for (const QString &emotion : course::emotions()) {
        for (const QString &who : cast)
            beats.append(scenes::line(who + u'-' + emotion, who, emotion, gesture));
    }
    return scenes::storyboard(cast, set, {{course::Act::Kind::Neutral, beats, {}}});
}

} // namespace

class PlacesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void handsKeepInsideThePictureAndOffTheNeighbours_data()
    {
        QTest::addColumn<QString>("set");
        QTest::addColumn<int>("count");
        for (const QString &set : course::sets()) {
            for (const int count : {2, 3})
                QTest::addRow("%s, %d people", qPrintable(set), count) << set << count;
        }
    }

    void handsKeepInsideThePictureAndOffTheNeighbours()
    {
        QFETCH(const QString, set);
        QFETCH(const int, count);
        for (const QString &gesture : course::gestures()) {
            for (const QString &build : course::builds()) {
                const course::Storyboard board = everything(set, count, gesture);
                const course::Scene scene = scenes::timed(board);
                const Play play(board, scene, {{u"a"_s, build}, {u"b"_s, build}, {u"c"_s, build}});
                for (double at = 0; at < scene.seconds; at += 0.4) {
                    const Picture picture = play.at(at);
                    for (int i = 0; i < count; ++i) {
                        for (const int side : {-1, 1})
                            check(picture.actors.at(i), side, set, i, count, shoulderX(build), gesture);
                    }
                }
            }
        }
    }

    void headsAreInsideThePictureAndApart()
    {
        for (const QString &set : course::sets()) {
            for (const int count : {2, 3}) {
                for (int i = 0; i < count; ++i) {
                    const Placement place = placeOf(set, i, count);
                    QVERIFY(place.y - 122 * place.scale > kHighest);
                    QVERIFY(place.x - 70 * place.scale > 0);
                    QVERIFY(place.x + 70 * place.scale < kPictureWidth);
                    if (i > 0) {
                        const Placement before = placeOf(set, i - 1, count);
                        QVERIFY(place.x - 70 * place.scale > before.x + 70 * before.scale);
                    }
                }
            }
        }
    }

    void theOneInTheMiddleOfThreeSitsFurtherAway()
    {
        QVERIFY(placeOf(u"office"_s, 1, 3).scale < placeOf(u"office"_s, 0, 3).scale);
        QVERIFY(placeOf(u"office"_s, 1, 3).depth < placeOf(u"office"_s, 2, 3).depth);
    }

    void aBroadBodyIsBroaderThanASlimOne()
    {
        QVERIFY(girth(u"slim"_s) < girth(u"medium"_s));
        QVERIFY(girth(u"medium"_s) < girth(u"broad"_s));
        QCOMPARE(girth({}), girth(u"medium"_s));
    }

    void everyGestureAndEmotionOfTheLanguageIsKnownHere()
    {
        for (const Posture posture : {Posture::Seated, Posture::Standing, Posture::OnThePhone}) {
            const GestureGoals idle = goalsOf(u"idle"_s, posture);
            for (const QString &gesture : course::gestures()) {
                if (gesture == "idle"_L1 || (posture == Posture::OnThePhone && gesture == "phone"_L1))
                    continue;
                QVERIFY2(goalsOf(gesture, posture).near.wrist != idle.near.wrist, qPrintable(gesture));
            }
        }
    }

private:
    static void check(const ActorPicture &actor, int side, const QString &set, int index, int count, double shoulder,
        const QString &gesture)
    {
        const Placement place = placeOf(set, index, count);
        const Span span = spanOf(actor, side, place, shoulder);
        const QByteArray where = u"%1 by %2: %3 to %4, %5 to %6"_s.arg(gesture)
                                     .arg(index)
                                     .arg(span.left)
                                     .arg(span.right)
                                     .arg(span.top)
                                     .arg(span.bottom)
                                     .toUtf8();
        QVERIFY2(span.top >= kHighest && span.bottom <= kLowest, where.constData());
        QVERIFY2(span.left >= 0 && span.right <= kPictureWidth, where.constData());
        // The line half way to the neighbour, by their sizes
        const auto middle = [&](int neighbour) {
            const Placement other = placeOf(set, neighbour, count);
            return (place.x * other.scale + other.x * place.scale) / (place.scale + other.scale);
        };
        if (index > 0)
            QVERIFY2(span.left >= middle(index - 1), where.constData());
        if (index + 1 < count)
            QVERIFY2(span.right <= middle(index + 1), where.constData());
    }
};

QTEST_APPLESS_MAIN(PlacesTest)
#include "places_test.moc"
