// SPDX-License-Identifier: Apache-2.0
// The scene in the time of its media: which way it is shown, what the player's clock makes of it, and what is asked of
// the player.
#include "clip_scene.h"
#include "stage.h"
#include "study/papers.h"

#include <QSignalSpy>
#include <QTest>

using namespace sanju;
using namespace sanju::viewmodels;
using sanju::stage::line;
using sanju::stage::silence;
using namespace Qt::Literals::StringLiterals;

namespace {

const QUrl kFilm(u"file:///film.mp4"_s);
const QUrl kChinese(u"file:///zh.m4a"_s);
const QUrl kEnglish(u"file:///en.m4a"_s);

// In Chinese a second each: w1 at 0, w2 (the moment) at 1, silence, w4 at 3, w5 at 4, the stop at 5; r1 … r12 from 5
// to 17. In English two seconds each.
course::Storyboard storyboard()
{
    using Kind = course::Act::Kind;
    QList<course::Beat> right;
    for (int i = 1; i <= 12; ++i)
        right.append(line(u"r%1"_s.arg(i), i % 2 ? u"wei"_s : u"xu"_s));
    course::Storyboard board;
    board.id = u"scene"_s;
    board.cast = {u"wei"_s, u"xu"_s};
    board.set = u"office"_s;
    board.acts = {{Kind::Wrong,
                      {line(u"w1"_s, u"xu"_s), line(u"w2"_s, u"wei"_s, true), silence(u"w3"_s, 1),
                          line(u"w4"_s, u"xu"_s), line(u"w5"_s, u"wei"_s)},
                      {u"哪一句？"_s, u"Which line?"_s}},
        {Kind::Right, right, {}}};
    return board;
}

study::ClipMedia allMedia()
{
    study::ClipMedia media;
    media.film = study::Recording{kFilm, stage::evenScene(storyboard())};
    media.chinese = study::Recording{kChinese, stage::evenScene(storyboard())};
    media.english = study::Recording{kEnglish, stage::evenScene(storyboard(), 2)};
    return media;
}

class Session final : public study::AudioSession
{
public:
    void begin() override { on = true; }
    void end() override { on = false; }
    void silence(Silence why) { tell(why); }
    bool on = false;
};

struct Shown
{
    explicit Shown(const study::ClipMedia &media = allMedia())
    {
        course::Course::Parts parts;
        parts.cast = {{u"wei"_s, {u"老魏"_s, u"Lao Wei"_s}, {}, {}}, {u"xu"_s, {u"许静"_s, u"Xu Jing"_s}, {}, {}}};
        course.emplace(parts);
        clip.setAudioSession(&session);
        clip.show(storyboard(), *course, media);
    }
    // As a player does: every tenth of a second.
    void playTo(double seconds)
    {
        if (!clip.isPlaying())
            clip.play();
        for (int at = clip.startMilliseconds(); clip.isPlaying() && at < seconds * 1000 + 50; at += 100)
            clip.heard(at);
    }
    QString now()
    {
        for (int row = 0; row < clip.lines()->count(); ++row) {
            if (clip.lines()->value(row, "now").toBool())
                return clip.lines()->value(row, "beatId").toString();
        }
        return {};
    }

    std::optional<course::Course> course;
    Speech speech;
    Session session;
    ClipViewModel clip{speech};
    QSignalSpy sought{&clip, &ClipViewModel::seekWanted};
};

} // namespace

class ClipPlayerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWayFollowsWhatIsWishedAndWhatIsThere_data();
    void theWayFollowsWhatIsWishedAndWhatIsThere();
    void aFailureFallsToTheNextWayAtTheSameLine();
    void aFilmedClipNeedsNoDrawing();
    void anotherLanguageSpeaksOnFromTheSameLine();
    void captionsAndLinesFollowTheClock();
    void captionsAreChineseEnglishOrBoth();
    void itStopsByItselfAtTheEndOfTheWrongVersion();
    void theEndOfTheMediaIsTheEndOfTheAct();
    void whatWasHeardBeforeASeekIsNotBelieved();
    void aLineIsGoneToWithoutAStop();
    void itGoesTenSecondsBackAndAnywhereOnTheBar();
    void theMomentCountsWithinASecond_data();
    void theMomentCountsWithinASecond();
    void aLineIsTappedAtTheStopAsWell();
    void speedsGoRound();
    void theRightVersionIsPlayedAgain();
    void itIsPlayedAnewFromItsEnd();
    void theBarHasTwoActs();
    void somethingElseSilencesIt();
    void withoutEyesOnlyVoicesGoOn();
    void theSceneIsDrawnBetweenTwoTellings();
    void whereNothingIsHeardTimeItselfIsTheClock();
    void placeAndSpeedOutliveTheApp();
};

void ClipPlayerTest::theWayFollowsWhatIsWishedAndWhatIsThere_data()
{
    QTest::addColumn<study::ClipMedia>("media");
    QTest::addColumn<bool>("english");
    QTest::addColumn<bool>("still");
    QTest::addColumn<double>("textScale");
    QTest::addColumn<QUrl>("file");
    study::ClipMedia light = allMedia();
    light.film.reset();
    study::ClipMedia noEnglish = allMedia();
    noEnglish.english.reset();
    study::ClipMedia filmed;
    filmed.film = allMedia().film;
    QTest::newRow("a film") << allMedia() << false << false << 1.0 << kFilm;
    QTest::newRow("motion reduced") << allMedia() << false << true << 1.0 << kChinese;
    QTest::newRow("large text") << allMedia() << false << false << 1.5 << kChinese;
    QTest::newRow("text somewhat larger") << allMedia() << false << false << 1.3 << kFilm;
    QTest::newRow("a light pack") << light << false << false << 1.0 << kChinese;
    QTest::newRow("English with a voice") << allMedia() << true << false << 1.0 << kEnglish;
    QTest::newRow("English without one") << noEnglish << true << false << 1.0 << kFilm;
    QTest::newRow("English without one, still") << noEnglish << true << true << 1.0 << kChinese;
    QTest::newRow("filmed, still") << filmed << false << true << 1.0 << kFilm;
    QTest::newRow("nothing") << study::ClipMedia() << false << false << 1.0 << QUrl();
}

void ClipPlayerTest::theWayFollowsWhatIsWishedAndWhatIsThere()
{
    QFETCH(study::ClipMedia, media);
    QFETCH(bool, english);
    QFETCH(bool, still);
    QFETCH(double, textScale);
    QFETCH(QUrl, file);
    Shown shown(media);
    shown.speech.setLanguage(english ? course::Language::English : course::Language::Chinese);
    shown.clip.suit(still, textScale);
    QCOMPARE(shown.clip.media(), file);
    QCOMPARE(shown.clip.mode(), file.isEmpty()  ? ClipViewModel::Dialogue
                                : file == kFilm ? ClipViewModel::Film
                                                : ClipViewModel::Live);
    QCOMPARE(shown.clip.stage()->isReady(), shown.clip.mode() == ClipViewModel::Live);
    // Reduced motion begins nothing by itself.
    shown.clip.enter();
    QCOMPARE(shown.clip.isPlaying(), !still);
}

void ClipPlayerTest::aFailureFallsToTheNextWayAtTheSameLine()
{
    Shown shown;
    shown.playTo(3.5);
    QCOMPARE(shown.now(), u"w4"_s);
    shown.clip.mediaFailed(kChinese); // not what is played: nothing happens
    QCOMPARE(shown.clip.media(), kFilm);
    shown.clip.mediaFailed(kFilm);
    QCOMPARE(shown.clip.mode(), ClipViewModel::Live);
    QCOMPARE(shown.clip.media(), kChinese);
    QCOMPARE(shown.now(), u"w4"_s);
    QCOMPARE(shown.clip.startMilliseconds(), 3000);
    QVERIFY(shown.clip.isPlaying());
    QVERIFY(shown.session.on);
    shown.clip.mediaFailed(kChinese);
    QCOMPARE(shown.clip.mode(), ClipViewModel::Dialogue);
    QCOMPARE(shown.now(), u"w4"_s);
    QCOMPARE(shown.clip.lines()->count(), 3);
    QVERIFY(!shown.session.on);
    shown.clip.advance();
    QCOMPARE(shown.now(), u"w5"_s);
    shown.clip.advance();
    QVERIFY(shown.clip.isPaused());
    shown.clip.mediaFailed(kFilm);
    QCOMPARE(shown.clip.mode(), ClipViewModel::Dialogue);
}

void ClipPlayerTest::aFilmedClipNeedsNoDrawing()
{
    study::ClipMedia filmed;
    filmed.film = allMedia().film;
    Shown shown(filmed);
    shown.playTo(1.5);
    QCOMPARE(shown.now(), u"w2"_s);
    shown.clip.tapMoment();
    QVERIFY(shown.clip.isMomentFound());
    shown.clip.mediaFailed(kFilm);
    QCOMPARE(shown.clip.mode(), ClipViewModel::Dialogue);
}

void ClipPlayerTest::anotherLanguageSpeaksOnFromTheSameLine()
{
    Shown shown;
    shown.playTo(3.5);
    shown.speech.setLanguage(course::Language::English);
    QCOMPARE(shown.clip.media(), kEnglish);
    QCOMPARE(shown.now(), u"w4"_s);
    QCOMPARE(shown.clip.startMilliseconds(), 6000);
    QCOMPARE(shown.clip.caption(), u"Xu Jing: A first line"_s);
    QCOMPARE(shown.clip.times(), u"0:06 / 0:34"_s);
    shown.clip.suit(true, 1.0);
    QCOMPARE(shown.clip.media(), kEnglish);
}

void ClipPlayerTest::captionsAndLinesFollowTheClock()
{
    Shown shown;
    QCOMPARE(shown.clip.lines()->count(), 16); // to be read without being played
    QCOMPARE(shown.clip.lines()->value(1, "time").toString(), u"0:01"_s);
    QCOMPARE(shown.clip.lines()->value(0, "head").toString(), u"错的一版"_s);
    QCOMPARE(shown.clip.lines()->value(1, "head").toString(), QString());
    QCOMPARE(shown.clip.lines()->value(4, "head").toString(), u"换个说法，再来一遍"_s);
    shown.playTo(0.5);
    QCOMPARE(shown.clip.caption(), u"许静：第一句话"_s);
    QCOMPARE(shown.clip.times(), u"0:00 / 0:17"_s);
    QCOMPARE(shown.clip.actLabel(), u"错的一版"_s);
    shown.playTo(1.5);
    QCOMPARE(shown.now(), u"w2"_s);
    QCOMPARE(shown.clip.caption(), u"老魏：第一句话"_s);
    shown.playTo(2.8); // in the silence the last line is over, and still the last
    QCOMPARE(shown.now(), u"w2"_s);
    QVERIFY(shown.clip.caption().isEmpty());
    shown.clip.pause();
    QCOMPARE(shown.clip.actLabel(), u"错的一版　已停住"_s);
    shown.clip.heard(9000); // a player that stands still tells nothing new
    QCOMPARE(shown.now(), u"w2"_s);
}

void ClipPlayerTest::captionsAreChineseEnglishOrBoth()
{
    Shown shown;
    shown.playTo(0.5);
    QCOMPARE(shown.clip.captions(), u"zh"_s);
    shown.clip.cycleCaptions();
    QCOMPARE(shown.clip.caption(), u"Xu Jing: A first line"_s);
    QVERIFY(shown.clip.secondCaption().isEmpty());
    shown.clip.cycleCaptions();
    QCOMPARE(shown.clip.caption(), u"许静：第一句话"_s);
    QCOMPARE(shown.clip.secondCaption(), u"Xu Jing: A first line"_s);
    shown.clip.cycleCaptions();
    QCOMPARE(shown.clip.captions(), u"zh"_s);
}

void ClipPlayerTest::itStopsByItselfAtTheEndOfTheWrongVersion()
{
    Shown shown;
    QCOMPARE(shown.clip.ask(), u"哪一句？"_s);
    shown.playTo(4.9);
    QVERIFY(shown.clip.isPlaying() && !shown.clip.isPaused());
    shown.clip.heard(5040);
    QVERIFY(!shown.clip.isPlaying());
    QVERIFY(shown.clip.isPaused());
    QCOMPARE(shown.clip.act(), u"wrong"_s);
    QCOMPARE(shown.clip.ask(), u"哪一句？"_s);
    QCOMPARE(shown.clip.caption(), u"老魏：第一句话"_s); // its last line stays
    QVERIFY(!shown.clip.isAtEnd());
    shown.clip.play();
    QVERIFY(shown.clip.isPlaying() && !shown.clip.isPaused());
    QCOMPARE(shown.clip.act(), u"right"_s);
    QCOMPARE(shown.sought.constLast().constFirst().toInt(), 5000);
    QVERIFY(shown.clip.ask().isEmpty());
    shown.playTo(6.5);
    QCOMPARE(shown.now(), u"r2"_s);
    QVERIFY(shown.clip.isPlaying());
}

void ClipPlayerTest::theEndOfTheMediaIsTheEndOfTheAct()
{
    Shown shown;
    shown.clip.goTo(u"r12"_s);
    shown.playTo(16.5);
    shown.clip.ended();
    QVERIFY(!shown.clip.isPlaying());
    QVERIFY(shown.clip.isAtEnd());
    QCOMPARE(shown.clip.progress(), 1.0);
    // The end that a player still tells after it was sent back is not believed.
    shown.clip.replayRight();
    shown.clip.ended();
    QVERIFY(shown.clip.isPlaying());
    // A film cut short stops where its act should end.
    Shown cut;
    cut.playTo(3.2);
    cut.clip.ended();
    QVERIFY(cut.clip.isPaused());
    QCOMPARE(cut.clip.startMilliseconds(), 5000);
}

void ClipPlayerTest::whatWasHeardBeforeASeekIsNotBelieved()
{
    Shown shown;
    shown.playTo(1.5);
    shown.clip.goTo(u"r5"_s);
    shown.clip.heard(1600);
    QCOMPARE(shown.now(), u"r5"_s);
    shown.clip.heard(9100);
    shown.clip.heard(10100);
    QCOMPARE(shown.now(), u"r6"_s);
    // A player that cannot seek is believed in the end.
    shown.clip.goTo(u"w1"_s);
    for (int i = 0; i < 20; ++i)
        shown.clip.heard(10200);
    QVERIFY(shown.clip.isPaused()); // over the end of the wrong version
}

void ClipPlayerTest::aLineIsGoneToWithoutAStop()
{
    Shown shown;
    shown.clip.goTo(u"w4"_s);
    QCOMPARE(shown.sought.constLast().constFirst().toInt(), 3000);
    QVERIFY(!shown.clip.isPlaying());
    QCOMPARE(shown.now(), u"w4"_s);
    shown.playTo(3.5);
    shown.clip.goTo(u"r3"_s);
    QVERIFY(shown.clip.isPlaying()); // over the stop: nothing is locked
    QCOMPARE(shown.clip.act(), u"right"_s);
    shown.clip.goTo(u"w1"_s);
    QCOMPARE(shown.clip.act(), u"wrong"_s);
    shown.playTo(6);
    QVERIFY(shown.clip.isPaused());
    shown.clip.goTo(u"nobody"_s);
    QVERIFY(shown.clip.isPaused());
}

void ClipPlayerTest::itGoesTenSecondsBackAndAnywhereOnTheBar()
{
    Shown shown;
    shown.clip.goTo(u"r8"_s); // 12
    shown.clip.back10();
    QCOMPARE(shown.clip.startMilliseconds(), 2000);
    QCOMPARE(shown.now(), u"w2"_s);
    shown.clip.back10();
    QCOMPARE(shown.clip.startMilliseconds(), 0);
    shown.clip.seekShare(6.5 / 17);
    QCOMPARE(shown.now(), u"r2"_s);
    shown.clip.seekShare(1);
    QCOMPARE(shown.clip.startMilliseconds(), 17000);
    shown.clip.step(-5);
    QCOMPARE(shown.clip.startMilliseconds(), 12000);
    shown.clip.seekShare(-1);
    QCOMPARE(shown.clip.startMilliseconds(), 0);
}

void ClipPlayerTest::theMomentCountsWithinASecond_data()
{
    QTest::addColumn<double>("seconds");
    QTest::addColumn<QString>("reply");
    QTest::newRow("a second before") << 0.1 << u"就是这一句。"_s;
    QTest::newRow("in the line") << 1.5 << u"就是这一句。"_s;
    QTest::newRow("a second after") << 2.9 << u"就是这一句。"_s;
    QTest::newRow("what came of it") << 3.2 << u"这句是后果。再往前找找。"_s;
}

void ClipPlayerTest::theMomentCountsWithinASecond()
{
    QFETCH(double, seconds);
    QFETCH(QString, reply);
    Shown shown;
    shown.playTo(seconds);
    QVERIFY(shown.clip.isSeeking());
    shown.clip.tapMoment();
    QCOMPARE(shown.clip.momentReply(), reply);
    QCOMPARE(shown.clip.isMomentFound(), seconds < 3);
    QCOMPARE(shown.clip.isPlaying(), seconds > 3); // found: the reason is read
    QCOMPARE(shown.clip.momentWhy(), seconds < 3 ? u"说的是人：“第一句话”"_s : QString());
    QCOMPARE(shown.clip.lines()->value(1, "mark").toString(), seconds < 3 ? u"说的是人"_s : QString());
    // In the right version there is nothing to find.
    shown.clip.goTo(u"r2"_s);
    QVERIFY(!shown.clip.isSeeking());
    QVERIFY(shown.clip.momentReply().isEmpty());
    shown.clip.tapMoment();
    QVERIFY(shown.clip.momentReply().isEmpty());
}

void ClipPlayerTest::aLineIsTappedAtTheStopAsWell()
{
    Shown shown;
    shown.clip.tapLine(u"w2"_s); // not yet
    QVERIFY(!shown.clip.isMomentFound());
    shown.playTo(6);
    shown.clip.tapLine(u"w5"_s);
    QCOMPARE(shown.clip.momentReply(), u"这句是后果。再往前找找。"_s);
    shown.clip.tapLine(u"w1"_s);
    QCOMPARE(shown.clip.momentReply(), u"到这里还好。再往后找找。"_s);
    shown.clip.tapLine(u"w2"_s);
    QVERIFY(shown.clip.isMomentFound());
    QVERIFY(shown.clip.isPaused());
}

void ClipPlayerTest::speedsGoRound()
{
    Shown shown;
    QStringList seen;
    for (int i = 0; i < 5; ++i) {
        seen.append(shown.clip.speedText());
        shown.clip.cycleSpeed();
    }
    QCOMPARE(seen, QStringList({u"1.0×"_s, u"1.25×"_s, u"1.5×"_s, u"0.75×"_s, u"1.0×"_s}));
    QCOMPARE(shown.clip.speed(), 1.25);
}

void ClipPlayerTest::theRightVersionIsPlayedAgain()
{
    Shown shown;
    shown.clip.showAll();
    QVERIFY(shown.clip.isAtEnd());
    shown.clip.replayRight();
    QVERIFY(shown.clip.isPlaying());
    QCOMPARE(shown.now(), u"r1"_s);
    QCOMPARE(shown.sought.constLast().constFirst().toInt(), 5000);
}

void ClipPlayerTest::itIsPlayedAnewFromItsEnd()
{
    Shown shown;
    shown.clip.seekShare(1);
    shown.clip.play();
    QCOMPARE(shown.clip.startMilliseconds(), 0);
    QCOMPARE(shown.now(), u"w1"_s);
}

void ClipPlayerTest::theBarHasTwoActs()
{
    Shown shown;
    QCOMPARE(shown.clip.parts()->count(), 2);
    QCOMPARE(shown.clip.parts()->value(1, "before").toDouble(), 5.0 / 17);
    QCOMPARE(shown.clip.parts()->value(1, "share").toDouble(), 12.0 / 17);
    shown.playTo(2.5);
    QVERIFY(qAbs(shown.clip.parts()->value(0, "done").toDouble() - 0.5) < 0.03);
    QVERIFY(shown.clip.parts()->value(0, "here").toBool());
    shown.clip.goTo(u"r7"_s);
    QCOMPARE(shown.clip.parts()->value(0, "done").toDouble(), 1.0);
    QCOMPARE(shown.clip.parts()->value(1, "done").toDouble(), 0.5);
}

void ClipPlayerTest::somethingElseSilencesIt()
{
    Shown shown;
    QVERIFY(!shown.session.on); // nothing is watched before something is heard
    shown.clip.play();
    QVERIFY(shown.session.on);
    shown.session.silence(study::AudioSession::Silence::OutputLost);
    QVERIFY(!shown.clip.isPlaying());
    QVERIFY(!shown.session.on);
    shown.clip.play();
    shown.session.silence(study::AudioSession::Silence::Interrupted);
    QVERIFY(!shown.clip.isPlaying());
}

void ClipPlayerTest::withoutEyesOnlyVoicesGoOn()
{
    Shown shown;
    shown.playTo(0.5);
    shown.clip.slept(true);
    QVERIFY(shown.clip.isPlaying());
    shown.playTo(6); // and stops to ask as ever
    QVERIFY(shown.clip.isPaused() && !shown.clip.isPlaying());
    shown.clip.play();
    shown.clip.slept(false);
    QVERIFY(!shown.clip.isPlaying());
    Shown read{study::ClipMedia()};
    read.clip.play();
    read.clip.slept(true);
    QVERIFY(!read.clip.isPlaying());
}

void ClipPlayerTest::theSceneIsDrawnBetweenTwoTellings()
{
    Shown shown;
    shown.clip.mediaFailed(kFilm);
    shown.playTo(1);
    const double before = shown.clip.stage()->seconds();
    shown.clip.drift(0.04);
    QVERIFY(qAbs(shown.clip.stage()->seconds() - before - 0.04) < 1e-9);
    for (int i = 0; i < 100; ++i)
        shown.clip.drift(0.04);
    QVERIFY(shown.clip.stage()->seconds() < before + 0.5); // never far from what is heard
}

void ClipPlayerTest::whereNothingIsHeardTimeItselfIsTheClock()
{
    Shown shown;
    shown.clip.mediaFailed(kFilm);
    shown.clip.tick(0.5); // stands still
    QCOMPARE(shown.clip.startMilliseconds(), 0);
    shown.clip.cycleSpeed(); // 1.25
    shown.clip.play();
    for (int i = 0; i < 10; ++i)
        shown.clip.tick(0.1);
    QCOMPARE(shown.clip.startMilliseconds(), 1250);
    QCOMPARE(shown.now(), u"w2"_s);
    for (int i = 0; i < 40; ++i)
        shown.clip.tick(0.1);
    QVERIFY(shown.clip.isPaused());
    shown.clip.goTo(u"r12"_s);
    shown.clip.play();
    for (int i = 0; i < 20; ++i)
        shown.clip.tick(0.1);
    QVERIFY(shown.clip.isAtEnd() && !shown.clip.isPlaying());
}

void ClipPlayerTest::placeAndSpeedOutliveTheApp()
{
    stage::Stage stage;
    stage.welcomed();
    const course::LessonId id(u"feedback/camera-test"_s);
    const Result<course::Lesson> lesson = stage.lessons().lesson(id);
    QVERIFY(lesson);
    study::ClipMedia media;
    media.film = study::Recording{kFilm, stage::evenScene(lesson->clip)};
    stage.lessons().film(media);
    const auto open = [&] {
        stage.begin();
        stage.app().openLesson(id.text());
        stage.walkTo(LessonViewModel::Clip);
        return stage.app().lesson()->clip();
    };
    ClipViewModel *clip = open();
    clip->enter();
    QVERIFY(clip->isPlaying());
    clip->goTo(u"w3"_s);
    clip->cycleSpeed();
    stage.app().rest(); // and is never heard of again
    clip = open();
    QCOMPARE(clip->startMilliseconds(), 2000);
    QCOMPARE(clip->speed(), 1.25);
    clip->enter();
    QVERIFY(!clip->isPlaying()); // where one was before, one looks first
    // At the stop, too.
    clip->play();
    clip->heard(2000);
    clip->heard(6000);
    QVERIFY(clip->isPaused());
    clip = open();
    QVERIFY(clip->isPaused());
    // Once the step is done the clip begins anew.
    stage.app().lesson()->next();
    stage.app().lesson()->back();
    stage.app().lesson()->leave();
    QVERIFY(stage.app().lesson()->clip()->lines()->count() == 0 || !stage.app().lesson()->clip()->isPlaying());
    clip = open();
    QCOMPARE(clip->mode(), ClipViewModel::Film);
}

QTEST_GUILESS_MAIN(ClipPlayerTest)
#include "clip_player_test.moc"
