// SPDX-License-Identifier: Apache-2.0
// Recordings in drills and surveys: heard to their end where there is one, read line by line where it cannot be played.
#include "made_media.h"
#include "page_test.h"

#include <QAudioDevice>
#include <QMediaDevices>

using namespace sanju;
using namespace sanju::stage;
using namespace sanju::viewmodels;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kLong = 20'000; // a loaded machine

// A hum of about a second.
const MadeMedia &made()
{
    Stage stage;
    static const MadeMedia media(stage.lessons().lesson(course::LessonId(u"feedback/camera-test"_s))->clip, 0.1);
    return media;
}

// Without a loudspeaker a recording would never end: then it is read.
bool isAudible()
{
    return !QMediaDevices::audioOutputs().isEmpty();
}

QUrl voice(bool playable)
{
    return playable ? made().all().chinese->file : made().garbage(false, true).chinese->file;
}

} // namespace

class SoundTest : public PageTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aPassageIsHeardToItsEnd();
    void aPassageThatCannotBePlayedIsRead();
    void aSampleIsHeardToItsEnd_data();
    void aSampleIsHeardToItsEnd();
};

void SoundTest::init()
{
    if (!MadeMedia::isPossible())
        QSKIP("needs ffmpeg");
}

namespace {

ListeningDrillViewModel &listening(Stage &stage, bool playable)
{
    for (const course::Drill &drill : stage.lessons().drills()) {
        for (const course::Scenario &scenario : drill.scenarios)
            stage.lessons().record(scenario.id.text(), voice(playable));
    }
    stage.welcomed();
    stage.finishLessons(12, 20);
    stage.begin();
    stage.app().show(AppViewModel::Practice);
    stage.app().openDrill(u"restate"_s);
    return *stage.app().listening();
}

} // namespace

void SoundTest::aPassageIsHeardToItsEnd()
{
    Stage stage;
    ListeningDrillViewModel &drill = listening(stage, true);
    const Screen screen(stage, {}); // without motion, which does not keep a voice from speaking
    QVERIFY(!drill.voice().isEmpty());
    stage.app().settings()->setLanguage(u"en"_s);
    QVERIFY(drill.voice().isEmpty()); // it speaks Chinese
    stage.app().settings()->setLanguage(u"zh"_s);
    if (!isAudible())
        QSKIP("there is no loudspeaker");
    QElapsedTimer timer;
    timer.start();
    QVERIFY(screen.tap(words("ListeningDrill", "开始听")));
    QTRY_COMPARE_WITH_TIMEOUT(drill.phase(), ListeningDrillViewModel::Writing, kLong);
    QVERIFY(timer.elapsed() < 6'000); // reading all lines aloud takes far longer
}

void SoundTest::aPassageThatCannotBePlayedIsRead()
{
    Stage stage;
    ListeningDrillViewModel &drill = listening(stage, false);
    const Screen screen(stage, {});
    QVERIFY(screen.tap(words("ListeningDrill", "开始听")));
    QVERIFY(screen.comes(drill.line()));
    QVERIFY(screen.tap(words("ListeningDrill", "下一句")));
    QTRY_COMPARE(drill.lineNumber(), 2);
    QCOMPARE(drill.phase(), ListeningDrillViewModel::Listening);
}

void SoundTest::aSampleIsHeardToItsEnd_data()
{
    QTest::addColumn<bool>("playable");
    QTest::newRow("a recording") << true;
    QTest::newRow("noise in a file") << false;
}

void SoundTest::aSampleIsHeardToItsEnd()
{
    QFETCH(bool, playable);
    Stage stage;
    for (const course::Survey &survey : stage.lessons().surveys()) {
        if (const auto *frequency = std::get_if<course::Frequency>(&survey.body)) {
            for (const course::Frequency::Sample &sample : frequency->samples)
                stage.lessons().record(sample.id, voice(playable));
        }
    }
    stage.welcomed();
    stage.begin();
    const Screen screen(stage, {});
    stage.app().openSurvey(u"frequency"_s);
    SurveyViewModel &survey = *stage.app().survey();
    survey.begin();
    for (int item = 0; item < 6; ++item) {
        survey.pick(u"3"_s);
        survey.next();
    }
    QVERIFY(screen.tap(words("SampleStep", "开始听")));
    if (playable && isAudible()) {
        QVERIFY(screen.comes(words("SampleStep", "正在放录音")));
        QVERIFY(screen.comes(words("SampleStep", "哪一句把他的话全接住了？"))); // it is over by itself
    } else {
        QTRY_VERIFY_WITH_TIMEOUT(survey.sample()->sound().isEmpty(), kLong);
        QVERIFY(screen.comes(survey.sample()->line()));
    }
}

QTEST_MAIN(SoundTest)
#include "sound_test.moc"
