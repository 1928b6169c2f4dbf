// SPDX-License-Identifier: Apache-2.0
// The scene of a lesson: captions go on by tap or by themselves, it stops to ask, the moment is tapped, a line is gone
// to.
#include "page_test.h"

using namespace sanju;
using namespace sanju::stage;
using namespace sanju::viewmodels;

namespace {

constexpr auto kLesson = "feedback/camera-test";

struct Scene
{
    explicit Scene(bool withMotion = false)
    {
        stage.welcomed();
        stage.begin();
        if (withMotion)
            screen.emplace(stage);
        else
            screen.emplace(stage, Look{});
        stage.app().openLesson(QString::fromLatin1(kLesson));
        stage.walkTo(LessonViewModel::Clip);
    }
    ClipViewModel &clip() { return *stage.app().lesson()->clip(); }
    QString line(int row) { return clip().lines()->value(row, "text").toString(); }
    QString last() { return line(clip().lines()->count() - 1); }
    QQuickItem *row(int row) { return screen->findBy("beatId", clip().lines()->value(row, "beatId")); }
    bool toPause()
    {
        while (!clip().isPaused()) {
            if (!screen->tap(words("ClipStep", "下一句")))
                return false;
        }
        return true;
    }

    Stage stage;
    std::optional<Screen> screen;
};

} // namespace

class ClipStepTest : public PageTest
{
    Q_OBJECT

private Q_SLOTS:
    void aTapBringsTheNextLine();
    void linesComeByThemselvesUnlessMotionIsReduced();
    void itStopsAndAsksForTheMoment();
    void aTapOnALineGoesBackThere();
    void theWholeTextIsThereAtOnce();
    void itBeginsAnewAndPlaysTheGoodVersionAgain();
    void anotherLanguageKeepsThePlace();
};

void ClipStepTest::aTapBringsTheNextLine()
{
    Scene scene;
    const Screen &screen = *scene.screen;
    QVERIFY(screen.comes(scene.line(0)));
    QVERIFY(screen.shows(scene.clip().actLabel()));
    for (int lines = 2; lines <= 4; ++lines) {
        QVERIFY(screen.tap(words("ClipStep", "下一句")));
        QTRY_COMPARE(scene.clip().lines()->count(), lines);
        screen.settle();
        // Large on the stage, and as the newest row of the text.
        QCOMPARE(screen.words().count(scene.last()), 2);
        QVERIFY(screen.inSight(scene.last()));
    }
}

void ClipStepTest::linesComeByThemselvesUnlessMotionIsReduced()
{
    Scene scene(true);
    QVERIFY(scene.screen->comes(scene.line(0)));
    QTRY_COMPARE_WITH_TIMEOUT(scene.clip().lines()->count(), 2, scene.clip().lineMilliseconds() + 3000);
    QVERIFY(scene.screen->tap(words("ClipStep", "停一下")));
    QVERIFY(scene.screen->comes(words("ClipStep", "下一句")));
    QTRY_VERIFY(scene.screen->find(words("ClipStep", "自动往下放")));

    Scene still;
    QVERIFY(still.screen->comes(still.line(0)));
    QVERIFY(still.screen->find(words("ClipStep", "自动往下放")));
}

void ClipStepTest::itStopsAndAsksForTheMoment()
{
    Scene scene;
    const Screen &screen = *scene.screen;
    QVERIFY(scene.toPause());
    QVERIFY(screen.comes(scene.clip().ask()));
    QVERIFY(screen.shows(words("ClipStep", "在上面点一点那一句。")));

    QVERIFY(screen.tap(scene.row(2))); // what came of it
    QTRY_VERIFY(!scene.clip().momentReply().isEmpty());
    QVERIFY(!scene.clip().isMomentFound());
    QVERIFY(screen.comes(scene.clip().momentReply()));

    QVERIFY(screen.tap(scene.row(0)));
    QTRY_VERIFY(scene.clip().isMomentFound());
    QVERIFY(screen.comes(scene.clip().momentReply()));
    QVERIFY(screen.shows(scene.clip().lines()->value(0, "mark").toString()));

    QVERIFY(screen.tap(words("ClipStep", "换个说法，再来一遍"), nullptr, QAccessible::Button));
    QTRY_COMPARE(scene.clip().act(), QStringLiteral("right"));
    QVERIFY(screen.comes(scene.last()));
}

void ClipStepTest::aTapOnALineGoesBackThere()
{
    Scene scene;
    const Screen &screen = *scene.screen;
    QVERIFY(screen.tap(words("ClipStep", "看全文")));
    QTRY_VERIFY(scene.clip().isAtEnd());
    const QString second = scene.line(1);
    QVERIFY(screen.tap(scene.row(1)));
    QTRY_COMPARE(scene.clip().lines()->count(), 2);
    QVERIFY(!scene.clip().isAtEnd());
    QVERIFY(screen.inSight(second));
    QVERIFY(screen.tap(words("ClipStep", "下一句")));
    QTRY_COMPARE(scene.clip().lines()->count(), 3);
}

void ClipStepTest::theWholeTextIsThereAtOnce()
{
    Scene scene;
    QVERIFY(scene.screen->tap(words("ClipStep", "看全文")));
    QVERIFY(scene.screen->comes(scene.line(0)));
    QTRY_VERIFY(scene.screen->inSight(words("ClipStep", "看要点")));
    for (int row = 0; row < scene.clip().lines()->count(); ++row)
        QVERIFY(scene.screen->shows(scene.line(row)));
}

void ClipStepTest::itBeginsAnewAndPlaysTheGoodVersionAgain()
{
    Scene scene;
    const Screen &screen = *scene.screen;
    QVERIFY(screen.tap(words("ClipStep", "看全文")));
    QVERIFY(screen.tap(words("ClipStep", "好的说法再听一遍")));
    QTRY_VERIFY(!scene.clip().isAtEnd());
    QCOMPARE(scene.clip().act(), QStringLiteral("right"));
    QVERIFY(screen.tap(words("ClipStep", "从头再看")));
    QTRY_COMPARE(scene.clip().lines()->count(), 1);
    QCOMPARE(scene.clip().act(), QStringLiteral("wrong"));
}

void ClipStepTest::anotherLanguageKeepsThePlace()
{
    Scene scene;
    QVERIFY(scene.screen->tap(words("ClipStep", "下一句")));
    QTRY_COMPARE(scene.clip().lines()->count(), 2);
    scene.screen->put({.english = true});
    QCOMPARE(scene.clip().lines()->count(), 2);
    QVERIFY(scene.screen->comes(scene.last()));
    QVERIFY(scene.screen->find(QStringLiteral("Next line")));
}

QTEST_MAIN(ClipStepTest)
#include "clip_step_test.moc"
