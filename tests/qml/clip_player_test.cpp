// SPDX-License-Identifier: Apache-2.0
// A clip that is really played: its clock goes on, captions follow, it stops by itself, and a file that cannot be
// played falls to the next way. On a display its picture is looked at as well.
#include "made_media.h"
#include "page_test.h"

using namespace sanju;
using namespace sanju::stage;
using namespace sanju::viewmodels;
using namespace Qt::Literals::StringLiterals;

namespace {

const course::LessonId kLesson(u"feedback/camera-test"_s);

course::Storyboard storyboard()
{
    Stage stage;
    return stage.lessons().lesson(kLesson)->clip;
}

const MadeMedia &made()
{
    static const MadeMedia media(storyboard());
    return media;
}

struct Scene
{
    explicit Scene(const study::ClipMedia &media, bool still = false)
    {
        stage.lessons().film(media);
        stage.welcomed();
        stage.begin();
        if (still)
            screen.emplace(stage, Look{});
        else
            screen.emplace(stage);
        stage.app().openLesson(kLesson.text());
        stage.walkTo(LessonViewModel::Clip);
    }
    ClipViewModel &clip() { return *stage.app().lesson()->clip(); }
    QQuickItem *row(const QString &beat) { return screen->findBy("beatId", beat); }
    QString now()
    {
        for (int row = 0; row < clip().lines()->count(); ++row) {
            if (clip().lines()->value(row, "now").toBool())
                return clip().lines()->value(row, "beatId").toString();
        }
        return {};
    }

    Stage stage;
    std::optional<Screen> screen;
};

constexpr int kLong = 20'000; // a loaded machine

} // namespace

class ClipPlayerTest : public PageTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aFilmIsPlayedAndStopsToAsk();
    void theFilmIsSeen();
    void aLineOfTheTextIsGoneTo();
    void speedChangesTheClock();
    void afterItsEndItIsPlayedAgain();
    void voicesAlonePlayTheDrawnScene();
    void whatCannotBePlayedFallsToTheNextWay_data();
    void whatCannotBePlayedFallsToTheNextWay();
    void aFilmedClipIsPlayedAndFound();
    void theWholeWindowShowsItAndBackReturns();
    void aScreenReaderHasTheTextWithoutPlaying();
    void keysMoveTheBar();
    void anotherLanguageGoesOnAtTheSameLine();
    void leavingSilencesIt();
};

void ClipPlayerTest::init()
{
    if (!MadeMedia::isPossible())
        QSKIP("needs ffmpeg");
}

void ClipPlayerTest::aFilmIsPlayedAndStopsToAsk()
{
    Scene scene(made().onlyFilm());
    QTRY_VERIFY(scene.clip().isPlaying());
    QTRY_VERIFY_WITH_TIMEOUT(scene.clip().seconds() > 0.2, kLong);
    QCOMPARE(scene.clip().mode(), ClipViewModel::Film);
    QVERIFY(scene.screen->comes(scene.clip().lines()->value(0, "text").toString()));
    const QString first = scene.clip().caption();
    QTRY_VERIFY_WITH_TIMEOUT(scene.now() == u"w2"_s, kLong);
    QVERIFY(scene.clip().caption() != first);
    QVERIFY(scene.screen->comes(scene.clip().caption()));
    QTRY_VERIFY_WITH_TIMEOUT(scene.clip().isPaused(), kLong);
    QVERIFY(!scene.clip().isPlaying());
    QVERIFY(scene.screen->comes(scene.clip().ask()));
    // A line is tapped, and the right version follows.
    QVERIFY(scene.screen->tap(scene.row(u"w1"_s)));
    QTRY_VERIFY(scene.clip().isMomentFound());
    QVERIFY(scene.screen->tap(words("ClipStep", "换个说法，再来一遍"), nullptr, QAccessible::Button));
    QTRY_COMPARE(scene.clip().act(), u"right"_s);
    QTRY_VERIFY_WITH_TIMEOUT(scene.now() == u"r2"_s, kLong);
    QTRY_VERIFY_WITH_TIMEOUT(scene.clip().isAtEnd() && !scene.clip().isPlaying(), kLong);
}

void ClipPlayerTest::theFilmIsSeen()
{
    if (QGuiApplication::platformName() == u"offscreen"_s)
        QSKIP("a film is only drawn on a display");
    Scene scene(made().onlyFilm());
    const auto seen = [&](const QString &beat, qsizetype line) {
        scene.clip().goTo(beat);
        const QColor wanted = MadeMedia::colorOf(line);
        const auto right = [&] {
            scene.screen->settle();
            const QColor color = scene.screen->window().grabWindow().pixelColor(195, 250);
            return qAbs(color.red() - wanted.red()) + qAbs(color.green() - wanted.green()) +
                       qAbs(color.blue() - wanted.blue()) <
                   220;
        };
        return QTest::qWaitFor(right, kLong);
    };
    QTRY_VERIFY_WITH_TIMEOUT(scene.clip().seconds() > 0.1, kLong);
    QVERIFY(seen(u"w2"_s, 1));
    QVERIFY(seen(u"w3"_s, 2));
    scene.clip().pause();
    QVERIFY(seen(u"w1"_s, 0)); // standing still, too
}

void ClipPlayerTest::aLineOfTheTextIsGoneTo()
{
    Scene scene(made().onlyFilm());
    QTRY_VERIFY_WITH_TIMEOUT(scene.clip().seconds() > 0.1, kLong);
    QVERIFY(scene.screen->tap(scene.row(u"r3"_s)));
    QTRY_COMPARE(scene.now(), u"r3"_s);
    QTRY_VERIFY_WITH_TIMEOUT(scene.now() == u"r4"_s, kLong); // and on from there
    QVERIFY(scene.screen->tap(words("ClipControls", "停一下")));
    QTRY_VERIFY(!scene.clip().isPlaying());
    QVERIFY(scene.screen->tap(words("ClipControls", "退 10 秒")));
    QTRY_COMPARE(scene.now(), u"w1"_s);
}

void ClipPlayerTest::speedChangesTheClock()
{
    Scene scene(made().onlyFilm());
    QTRY_VERIFY_WITH_TIMEOUT(scene.clip().seconds() > 0.1, kLong);
    QVERIFY(scene.screen->tap(words("ClipControls", "速度 %1").arg(u"1.0×"_s)));
    QTRY_COMPARE(scene.clip().speed(), 1.25);
    QVERIFY(scene.screen->comes(u"1.25×"_s));
    const auto act = [&] {
        scene.clip().goTo(u"w1"_s);
        scene.clip().play();
        QElapsedTimer timer;
        timer.start();
        return QTest::qWaitFor([&] { return scene.clip().isPaused(); }, kLong) ? timer.elapsed() : -1;
    };
    scene.clip().cycleSpeed();
    QCOMPARE(scene.clip().speed(), 1.5);
    const qint64 fast = act();
    scene.clip().cycleSpeed();
    QCOMPARE(scene.clip().speed(), 0.75);
    const qint64 slow = act();
    QVERIFY2(fast > 0 && static_cast<double>(slow) > 1.3 * static_cast<double>(fast),
        qPrintable(u"%1 ms and %2 ms"_s.arg(fast).arg(slow)));
}

void ClipPlayerTest::afterItsEndItIsPlayedAgain()
{
    Scene scene(made().onlyFilm());
    QTRY_VERIFY_WITH_TIMEOUT(scene.clip().seconds() > 0.1, kLong);
    scene.clip().goTo(u"r5"_s);
    QTRY_VERIFY_WITH_TIMEOUT(scene.clip().isAtEnd() && !scene.clip().isPlaying(), kLong);
    QVERIFY(scene.screen->tap(words("ClipStep", "好的说法再听一遍")));
    QTRY_VERIFY(scene.clip().isPlaying());
    QTRY_VERIFY_WITH_TIMEOUT(scene.now() == u"r2"_s, kLong);
    QCOMPARE(scene.clip().act(), u"right"_s);
}

void ClipPlayerTest::voicesAlonePlayTheDrawnScene()
{
    Scene scene(made().all(), true);
    QCOMPARE(scene.clip().mode(), ClipViewModel::Live);
    QVERIFY(!scene.clip().isPlaying()); // motion is reduced: nothing begins by itself
    QVERIFY(scene.screen->tap(words("ClipControls", "播放")));
    QTRY_VERIFY_WITH_TIMEOUT(scene.now() == u"w2"_s, kLong);
    QVERIFY(scene.clip().stage()->isReady());
    QVERIFY(scene.clip().stage()->seconds() > 0.5);
    scene.clip().pause();
    scene.screen->app().settings()->setReducedMotion(false);
    QTRY_COMPARE(scene.clip().mode(), ClipViewModel::Film);
    QCOMPARE(scene.now(), u"w2"_s);
    scene.screen->app().settings()->setTextScale(1.5);
    QTRY_COMPARE(scene.clip().mode(), ClipViewModel::Live);
    QCOMPARE(scene.now(), u"w2"_s);
}

void ClipPlayerTest::whatCannotBePlayedFallsToTheNextWay_data()
{
    QTest::addColumn<bool>("film");
    QTest::addColumn<bool>("voices");
    QTest::addColumn<int>("mode");
    QTest::newRow("film") << true << false << int(ClipViewModel::Live);
    QTest::newRow("film and voices") << true << true << int(ClipViewModel::Dialogue);
}

void ClipPlayerTest::whatCannotBePlayedFallsToTheNextWay()
{
    QFETCH(bool, film);
    QFETCH(bool, voices);
    QFETCH(int, mode);
    Scene scene(made().garbage(film, voices));
    QTRY_COMPARE_WITH_TIMEOUT(int(scene.clip().mode()), mode, kLong);
    QTRY_VERIFY(scene.clip().isPlaying());
    // It goes on by itself, without a word about it.
    QTRY_VERIFY_WITH_TIMEOUT(scene.now() == u"w2"_s, kLong);
    QCOMPARE(scene.screen->app().page(), AppViewModel::Lesson);
    QCOMPARE(int(scene.clip().mode()), mode);
}

void ClipPlayerTest::aFilmedClipIsPlayedAndFound()
{
    Scene scene(made().onlyFilm());
    QTRY_VERIFY_WITH_TIMEOUT(scene.clip().seconds() > 0.1, kLong);
    QVERIFY(scene.screen->tap(words("ClipStep", "就是这一句"))); // in time: w1 is the moment
    QTRY_VERIFY(scene.clip().isMomentFound());
    QVERIFY(!scene.clip().isPlaying());
    QVERIFY(scene.screen->comes(scene.clip().momentReply()));
    QVERIFY(scene.screen->comes(scene.clip().momentWhy()));
    QVERIFY(scene.screen->tap(words("ClipStep", "接着看")));
    QTRY_VERIFY_WITH_TIMEOUT(scene.now() == u"w3"_s, kLong);
}

void ClipPlayerTest::theWholeWindowShowsItAndBackReturns()
{
    Scene scene(made().all(), true);
    QVERIFY(scene.screen->tap(words("ClipPicture", "整屏看")));
    QTRY_VERIFY(scene.screen->find(words("ClipPicture", "收起整屏")));
    QVERIFY(!scene.screen->find(words("ClipControls", "退 10 秒"))); // what lies behind is not read
    scene.screen->key(Qt::Key_Escape);
    QTRY_VERIFY(scene.screen->find(words("ClipControls", "退 10 秒")));
    QCOMPARE(scene.screen->app().page(), AppViewModel::Lesson);
    QVERIFY(scene.screen->tap(words("ClipPicture", "整屏看")));
    QVERIFY(scene.screen->tap(words("ClipPicture", "收起整屏")));
    QTRY_VERIFY(scene.screen->find(words("ClipPicture", "整屏看")));
}

void ClipPlayerTest::aScreenReaderHasTheTextWithoutPlaying()
{
    Scene scene(made().all(), true);
    QVERIFY(scene.screen->comes(u"1.0×"_s));
    QStringList read;
    const QList<QQuickItem *> spoken = scene.screen->spoken();
    for (QQuickItem *item : spoken)
        read.append(Screen::nameOf(item));
    qsizetype last = read.indexOf(words("ClipControls", "播放"));
    QVERIFY(last >= 0);
    for (int row = 0; row < scene.clip().lines()->count(); ++row) {
        const QString text = scene.clip().lines()->value(row, "text").toString();
        const auto found = std::find_if(
            read.cbegin() + last + 1, read.cend(), [&](const QString &name) { return name.endsWith(text); });
        QVERIFY2(found != read.cend(), qPrintable(text));
        last = found - read.cbegin();
    }
    // The button comes after what it is about.
    QVERIFY(read.lastIndexOf(words("ClipStep", "就是这一句")) > last);
    // A line is gone to and judged without a sound.
    QVERIFY(scene.screen->tap(scene.row(u"w1"_s)));
    QVERIFY(scene.screen->tap(words("ClipStep", "就是这一句")));
    QTRY_VERIFY(scene.clip().isMomentFound());
    QVERIFY(!scene.clip().isPlaying());
}

void ClipPlayerTest::keysMoveTheBar()
{
    Scene scene(made().all(), true);
    const QString name = words("ClipBar", "片段放到 %1%").arg(0);
    QVERIFY(scene.screen->tabTo(name));
    scene.screen->key(Qt::Key_Right);
    QTRY_COMPARE(scene.clip().startMilliseconds(), 5000);
    scene.screen->key(Qt::Key_Left);
    QTRY_COMPARE(scene.clip().startMilliseconds(), 0);
}

void ClipPlayerTest::anotherLanguageGoesOnAtTheSameLine()
{
    Scene scene(made().all());
    QTRY_VERIFY_WITH_TIMEOUT(scene.clip().seconds() > 0.1, kLong);
    scene.clip().goTo(u"r2"_s);
    scene.screen->app().settings()->setLanguage(u"en"_s);
    QTRY_COMPARE(scene.clip().media(), made().all().english->file);
    QTRY_COMPARE_WITH_TIMEOUT(scene.now(), u"r3"_s, kLong);
    QVERIFY(scene.clip().caption().contains(u": "_s));
}

void ClipPlayerTest::leavingSilencesIt()
{
    Scene scene(made().onlyFilm());
    QTRY_VERIFY_WITH_TIMEOUT(scene.clip().seconds() > 0.1, kLong);
    scene.stage.app().back();
    QVERIFY(!scene.clip().isPlaying());
    scene.stage.walkTo(LessonViewModel::Clip);
    scene.clip().play();
    scene.stage.app().lesson()->next();
    QVERIFY(!scene.clip().isPlaying());
}

QTEST_MAIN(ClipPlayerTest)
#include "clip_player_test.moc"
