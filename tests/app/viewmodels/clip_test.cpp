// SPDX-License-Identifier: Apache-2.0
// The scene as a dialogue: line by line, a stop after the wrong version, then the right one.
#include "clip_scene.h"
#include "stage.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace sanju;
using namespace sanju::viewmodels;
using sanju::stage::line;
using sanju::stage::silence;
using namespace Qt::Literals::StringLiterals;

namespace {

const course::Text kAsk{QStringLiteral("哪一句？"), QStringLiteral("Which line?")};

// Wrong: a line, the moment, a silence, its consequence, a silence. Right: a silence, two lines.
course::Storyboard scene()
{
    using Kind = course::Act::Kind;
    return {u"scene"_s, {u"一场"_s, u"A scene"_s}, {u"wei"_s, u"xu"_s}, u"office"_s, {},
        {{Kind::Wrong,
             {line(u"w1"_s, u"xu"_s), line(u"w2"_s, u"wei"_s, true), silence(u"w3"_s, 1.5), line(u"w4"_s, u"xu"_s),
                 silence(u"w5"_s, 1.5)},
             kAsk},
            {Kind::Right, {silence(u"r1"_s, 1.5), line(u"r2"_s, u"wei"_s), line(u"r3"_s, u"xu"_s)}, {}}}};
}

course::Course course()
{
    course::Course::Parts parts;
    parts.cast = {{u"wei"_s, {u"老魏"_s, u"Lao Wei"_s}, {}, {}}, {u"xu"_s, {u"许静"_s, u"Xu Jing"_s}, {}, {}}};
    return course::Course(parts);
}

struct Shown
{
    Shown() : Shown(scene()) {}
    explicit Shown(const course::Storyboard &storyboard) : clip(speech) { clip.show(storyboard, course(), {}); }

    QStringList beats()
    {
        QStringList beats;
        for (int row = 0; row < clip.lines()->count(); ++row)
            beats.append(clip.lines()->value(row, "beatId").toString());
        return beats;
    }
    // The line at hand; empty at a stop.
    QString now()
    {
        for (int row = 0; row < clip.lines()->count(); ++row) {
            if (clip.lines()->value(row, "now").toBool())
                return clip.lines()->value(row, "beatId").toString();
        }
        return {};
    }
    void toPause()
    {
        while (!clip.isPaused())
            clip.advance();
    }

    Speech speech;
    ClipViewModel clip;
};

} // namespace

class ClipTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesComeOneByOneAndSilencesAreSkipped();
    void itStopsAfterTheWrongVersionAndAsks();
    void theMomentIsFound();
    void aLineBeforeOrAfterTheMomentSaysWhereToLook();
    void theMomentIsMarkedOnceTheRightVersionBegins();
    void linesAreOnlyTappedAtTheStop();
    void theRightVersionIsPlayedAgain();
    void theWholeTextIsShownAtOnce();
    void progressGoesFromStartToEndAndNeverBack();
    void aLineTakesItsTimeToBeReadAloud();
    void speakersHaveTheirNamesAndSides();
    void aNeutralSceneMayAskAtItsEnd();
    void anEmptySceneIsAtItsEnd();
    void everySceneOfTheCourseIsWalkedToItsEnd();
};

void ClipTest::linesComeOneByOneAndSilencesAreSkipped()
{
    Shown shown;
    QAbstractItemModelTester tester(shown.clip.lines(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(shown.clip.title(), u"一场"_s);
    QCOMPARE(shown.clip.act(), u"wrong"_s);
    QCOMPARE(shown.clip.actLabel(), u"错的一版"_s);
    QCOMPARE(shown.beats(), QStringList{u"w1"_s});
    QCOMPARE(shown.now(), u"w1"_s);
    shown.clip.advance();
    QCOMPARE(shown.now(), u"w2"_s);
    shown.clip.advance();
    QCOMPARE(shown.beats(), QStringList({u"w1"_s, u"w2"_s, u"w4"_s}));
    QCOMPARE(shown.now(), u"w4"_s);
    QVERIFY(!shown.clip.isPaused());
    shown.clip.advance();
    shown.clip.advance();
    QCOMPARE(shown.now(), u"r2"_s);
    QCOMPARE(shown.clip.act(), u"right"_s);
    QCOMPARE(shown.clip.actLabel(), u"换个说法，再来一遍"_s);
    QVERIFY(!shown.clip.isAtEnd());
    shown.clip.advance();
    QVERIFY(shown.clip.isAtEnd());
    shown.clip.advance();
    QCOMPARE(shown.beats(), QStringList({u"w1"_s, u"w2"_s, u"w4"_s, u"r2"_s, u"r3"_s}));
}

void ClipTest::itStopsAfterTheWrongVersionAndAsks()
{
    Shown shown;
    QVERIFY(shown.clip.ask().isEmpty());
    shown.toPause();
    QCOMPARE(shown.clip.ask(), u"哪一句？"_s);
    QCOMPARE(shown.clip.actLabel(), u"错的一版，停在这里"_s);
    QVERIFY(shown.now().isEmpty());
    QVERIFY(!shown.clip.isAtEnd());
    QVERIFY(shown.clip.momentReply().isEmpty());
    shown.speech.setLanguage(course::Language::English);
    QCOMPARE(shown.clip.ask(), u"Which line?"_s);
}

void ClipTest::theMomentIsFound()
{
    Shown shown;
    shown.toPause();
    shown.clip.tapLine(u"w2"_s);
    QVERIFY(shown.clip.isMomentFound());
    QCOMPARE(shown.clip.momentReply(), u"就是这一句。"_s);
    QVERIFY(shown.clip.lines()->value(1, "moment").toBool());
    QCOMPARE(shown.clip.lines()->value(1, "mark").toString(), u"说的是人"_s);
    shown.clip.tapLine(u"w1"_s);
    QCOMPARE(shown.clip.momentReply(), u"就是这一句。"_s);
    shown.clip.advance();
    QVERIFY(shown.clip.momentReply().isEmpty());
    QVERIFY(shown.clip.isMomentFound());
}

void ClipTest::aLineBeforeOrAfterTheMomentSaysWhereToLook()
{
    Shown shown;
    shown.toPause();
    shown.clip.tapLine(u"w4"_s);
    QVERIFY(!shown.clip.isMomentFound());
    QCOMPARE(shown.clip.momentReply(), u"这句是后果。再往前找找。"_s);
    shown.clip.tapLine(u"w1"_s);
    QCOMPARE(shown.clip.momentReply(), u"到这里还好。再往后找找。"_s);
    QVERIFY(!shown.clip.lines()->value(1, "moment").toBool());
    shown.clip.tapLine(u"nobody"_s);
    QVERIFY(!shown.clip.isMomentFound());
}

void ClipTest::theMomentIsMarkedOnceTheRightVersionBegins()
{
    Shown shown;
    shown.toPause();
    shown.clip.advance();
    QVERIFY(!shown.clip.isMomentFound());
    QCOMPARE(shown.clip.lines()->value(1, "mark").toString(), u"说的是人"_s);
}

void ClipTest::linesAreOnlyTappedAtTheStop()
{
    Shown shown;
    shown.clip.advance();
    shown.clip.tapLine(u"w2"_s);
    QVERIFY(!shown.clip.isMomentFound());
    QVERIFY(shown.clip.momentReply().isEmpty());
}

void ClipTest::theRightVersionIsPlayedAgain()
{
    Shown shown;
    shown.clip.showAll();
    QVERIFY(shown.clip.isAtEnd());
    shown.clip.replayRight();
    QCOMPARE(shown.now(), u"r2"_s);
    QVERIFY(!shown.clip.isAtEnd());
    shown.clip.advance();
    QVERIFY(shown.clip.isAtEnd());
    shown.clip.restart();
    QCOMPARE(shown.beats(), QStringList{u"w1"_s});
    QVERIFY(!shown.clip.isMomentFound());
}

void ClipTest::theWholeTextIsShownAtOnce()
{
    Shown shown;
    shown.toPause();
    shown.clip.showAll();
    QVERIFY(!shown.clip.isPaused());
    QVERIFY(shown.clip.isAtEnd());
    QCOMPARE(shown.beats().size(), 5);
    QCOMPARE(shown.clip.progress(), 1.0);
}

void ClipTest::progressGoesFromStartToEndAndNeverBack()
{
    Shown shown;
    double last = 0;
    QVERIFY(shown.clip.progress() > 0);
    for (int guard = 0; guard < 20 && !shown.clip.isAtEnd(); ++guard) {
        QVERIFY(shown.clip.progress() >= last);
        last = shown.clip.progress();
        QVERIFY(last < 1);
        shown.clip.advance();
    }
    QVERIFY(shown.clip.isAtEnd());
    QCOMPARE(shown.clip.progress(), 1.0);
}

void ClipTest::aLineTakesItsTimeToBeReadAloud()
{
    Shown shown;
    QCOMPARE(shown.clip.lineMilliseconds(), 4 * 250 + 600);
    QVERIFY(shown.clip.duration().endsWith(u" 秒"_s));
}

void ClipTest::speakersHaveTheirNamesAndSides()
{
    Shown shown;
    shown.clip.advance();
    QCOMPARE(shown.clip.lines()->value(0, "speaker").toString(), u"许静"_s);
    QVERIFY(shown.clip.lines()->value(0, "mine").toBool());
    QVERIFY(!shown.clip.lines()->value(1, "mine").toBool());
    shown.speech.setLanguage(course::Language::English);
    QCOMPARE(shown.clip.lines()->value(1, "speaker").toString(), u"Lao Wei"_s);
    QCOMPARE(shown.clip.lines()->value(1, "text").toString(), u"A first line"_s);
}

void ClipTest::aNeutralSceneMayAskAtItsEnd()
{
    Shown shown({u"s"_s, {}, {u"wei"_s}, {}, {},
        {{course::Act::Kind::Neutral, {line(u"n1"_s, u"wei"_s), line(u"n2"_s, u"wei"_s)}, kAsk}}});
    QCOMPARE(shown.clip.actLabel(), u"听一段"_s);
    shown.toPause();
    QVERIFY(shown.clip.isAtEnd());
    QCOMPARE(shown.clip.ask(), u"哪一句？"_s);
    shown.clip.advance();
    QVERIFY(shown.clip.isPaused());
    shown.clip.replayRight(); // there is none
    QVERIFY(shown.clip.isAtEnd());
}

void ClipTest::anEmptySceneIsAtItsEnd()
{
    Shown shown{course::Storyboard()};
    shown.clip.advance();
    shown.clip.showAll();
    shown.clip.tapLine(u"w1"_s);
    QVERIFY(shown.clip.isAtEnd());
    QCOMPARE(shown.clip.progress(), 0.0);
    QCOMPARE(shown.clip.lineMilliseconds(), 0);
    QVERIFY(shown.clip.act().isEmpty());
}

void ClipTest::everySceneOfTheCourseIsWalkedToItsEnd()
{
    stage::Stage stage;
    for (const course::LessonOutline &outline : stage.lessons().course().lessons()) {
        const Result<course::Lesson> lesson = stage.lessons().lesson(outline.id);
        QVERIFY(lesson);
        Speech speech;
        ClipViewModel clip(speech);
        clip.show(lesson->clip, stage.lessons().course(), {});
        int pauses = 0;
        int found = 0;
        for (int guard = 0; guard < 60; ++guard) {
            if (clip.isPaused()) {
                ++pauses;
                for (int row = 0; row < clip.lines()->count(); ++row)
                    clip.tapLine(clip.lines()->value(row, "beatId").toString());
                found += clip.isMomentFound() ? 1 : 0;
            }
            if (clip.isAtEnd())
                break;
            clip.advance();
        }
        // Each question stops the scene once; a scene without a wrong act has no moment to look for.
        const auto &acts = lesson->clip.acts;
        const auto asked = std::ranges::count_if(acts, [](const course::Act &act) { return !act.ask.zh.isEmpty(); });
        const auto wrong = std::ranges::count(acts, course::Act::Kind::Wrong, &course::Act::kind);
        QVERIFY2(clip.isAtEnd(), qPrintable(outline.id.text()));
        QVERIFY2(pauses == asked, qPrintable(outline.id.text()));
        QVERIFY2(found == wrong, qPrintable(outline.id.text()));
        for (int row = 0; row < clip.lines()->count(); ++row)
            QVERIFY2(!clip.lines()->value(row, "speaker").toString().isEmpty(), qPrintable(outline.id.text()));
    }
}

QTEST_GUILESS_MAIN(ClipTest)
#include "clip_test.moc"
