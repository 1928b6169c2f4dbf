// SPDX-License-Identifier: Apache-2.0
// Every line, gap and silence has its time, and all of it lies on the frames of a film.
#include "authoring/clips/timeline.h"

#include <QTest>

#include <cmath>

using namespace sanju;
using namespace sanju::authoring;
using namespace Qt::Literals::StringLiterals;
using course::TimeSpan;

namespace {

course::Beat says(const QString &id, double pause = 0)
{
    course::Beat beat;
    beat.id = id;
    beat.speaker = u"a"_s;
    beat.line.zh = u"一二三四"_s;
    beat.pauseSeconds = pause;
    return beat;
}

course::Beat silence(double seconds)
{
    course::Beat beat;
    beat.id = u"still"_s;
    beat.pauseSeconds = seconds;
    return beat;
}

course::Storyboard board(const QList<QList<course::Beat>> &acts)
{
    course::Storyboard board;
    for (const auto &beats : acts)
        board.acts.append({course::Act::Kind::Neutral, beats, {}});
    return board;
}

bool isNear(const TimeSpan &span, double from, double to)
{
    return std::abs(span.from - from) < 1e-9 && std::abs(span.to - to) < 1e-9;
}

} // namespace

class TimelineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anActBeginsAndEndsWithSixTenthsOfASecond()
    {
        const auto scene = timeline(board({{says(u"a"_s)}}), {{u"a"_s, {1, u"0123"_s}}});
        QVERIFY(isNear(scene.lines.at(0).time, 0.6, 1.6));
        QVERIFY(isNear(scene.acts.at(0), 0, 2.2));
        QCOMPARE(scene.seconds, 2.2);
        QCOMPARE(scene.lines.at(0).mouths, u"0123"_s);
    }

    void betweenLinesIsAQuarterOfASecondOrTheBeatsPause()
    {
        const auto scene = timeline(board({{says(u"a"_s), says(u"b"_s, 0.8), says(u"c"_s)}}),
            {{u"a"_s, {1, {}}}, {u"b"_s, {1, {}}}, {u"c"_s, {1, {}}}});
        QVERIFY(isNear(scene.lines.at(1).time, 1.84, 2.84)); // six frames are the nearest to a quarter
        QVERIFY(isNear(scene.lines.at(2).time, 3.64, 4.64));
    }

    void silentBeatsLastAsWrittenAndBringNoGap()
    {
        const auto scene =
            timeline(board({{says(u"a"_s), silence(1)}, {says(u"b"_s)}}), {{u"a"_s, {1, {}}}, {u"b"_s, {1, {}}}});
        QVERIFY(isNear(scene.acts.at(0), 0, 3.2));
        QVERIFY(isNear(scene.lines.at(1).time, 3.8, 4.8));
        QVERIFY(isNear(scene.acts.at(1), 3.2, 5.4));
        QCOMPARE(scene.lines.size(), 2);
    }

    void everythingLiesOnFrames()
    {
        const auto scene =
            timeline(board({{says(u"a"_s, 0.333), says(u"b"_s)}}), {{u"a"_s, {1.2345, {}}}, {u"b"_s, {0.777, {}}}});
        QList<double> times{scene.seconds, scene.acts.at(0).to};
        for (const auto &line : scene.lines)
            times << line.time.from << line.time.to;
        for (const double time : times)
            QVERIFY(std::abs(time * kFramesASecond - std::round(time * kFramesASecond)) < 1e-6);
        QVERIFY(scene.lines.at(0).time.to - scene.lines.at(0).time.from >= 1.2345); // no sound is cut off
    }

    void theSceneFitsItsStoryboard()
    {
        const auto storyboard = board({{says(u"a"_s), silence(0.5)}, {says(u"b"_s), says(u"c"_s)}});
        const auto scene = timeline(storyboard, {{u"a"_s, {1.3, u"01"_s}}, {u"b"_s, {2, u"o"_s}}, {u"c"_s, {0.4, {}}}});
        course::Problems problems;
        const auto read = course::parseScene(toJson(scene), storyboard, problems);
        QVERIFY(problems.isEmpty());
        QCOMPARE(*read, scene);
    }

    void theEstimateTakesFourCharactersASecond()
    {
        QCOMPARE(estimatedClipSeconds(board({{says(u"a"_s), says(u"b"_s)}})), 0.6 + 1 + 0.24 + 1 + 0.6);
    }

    void aPassageIsSaidSentenceAfterSentence()
    {
        const PassageTimes times = passageTimes({1, 2});
        QCOMPARE(times.begins, (QList<double>{0.6, 2.52}));
        QCOMPARE(times.seconds, 5.12);
        QCOMPARE(passageTimes({}).seconds, 1.2);
    }
};

QTEST_APPLESS_MAIN(TimelineTest)
#include "timeline_test.moc"
