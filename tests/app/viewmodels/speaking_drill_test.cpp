// SPDX-License-Identifier: Apache-2.0
// Record, listen, tick; without a microphone it is said aloud and ticked; nothing that was said is kept in the log.
#include "stage.h"

#include <QTest>

using namespace sanju;
using namespace sanju::viewmodels;
using namespace Qt::Literals::StringLiterals;
using stage::Stage;
using Drill = SpeakingDrillViewModel;
using Microphone = study::VoiceRecorder::Microphone;

class SpeakingDrillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_stage = std::make_unique<Stage>();
        m_stage->welcomed();
        m_stage->finishLessons(12, 30);
        m_stage->begin();
        m_stage->app().show(AppViewModel::Practice);
    }

    void itIsSaidRecordedAndHeard()
    {
        Drill &drill = open();
        QCOMPARE(m_stage->app().drill(), &drill);
        QCOMPARE(drill.kind(), DrillViewModel::Speak);
        QCOMPARE(drill.cue(), u"他说：什么事？"_s);
        QVERIFY(!drill.isAloud() && !drill.isSaid());
        QCOMPARE(drill.how(), u"最长 3 分钟。录音只留在这部手机里，7 天后自动删掉。"_s);
        drill.record();
        QVERIFY(drill.isRecording());
        QCOMPARE(drill.elapsed(), u"0:00"_s);
        QCOMPARE(drill.how(), u"正在录。照平时的声音说。"_s);
        m_stage->clock().advance(std::chrono::seconds(42));
        m_stage->voice().hear(0.6);
        QCOMPARE(drill.level(), 0.6);
        QCOMPARE(drill.elapsed(), u"0:42"_s);
        drill.stop();
        QVERIFY(!drill.isRecording() && drill.isSaid());
        QCOMPARE(drill.level(), 0.0);
        QCOMPARE(rows(), QStringList{u"刚说的这一遍|0:42，7 天后删掉"_s});
        drill.play(take(0));
        QVERIFY(drill.takes()->value(0, "playing").toBool());
        m_stage->voice().end();
        QVERIFY(!drill.takes()->value(0, "playing").toBool());
    }

    void aSecondTakeStandsBesideTheFirst()
    {
        Drill &drill = spoken(30);
        speak(75);
        QCOMPARE(rows(), (QStringList{u"刚说的这一遍|1:15，7 天后删掉"_s, u"前一遍|0:30，7 天后删掉"_s}));
        drill.keepTake(take(1), true);
        QVERIFY(drill.takes()->value(1, "kept").toBool());
        QCOMPARE(rows().at(1), u"前一遍|0:30，留着"_s);
        drill.removeTake(take(0));
        QCOMPARE(rows(), QStringList{u"前一遍|0:30，留着"_s});
    }

    void takesOfOtherDaysSayWhen()
    {
        spoken(30);
        m_stage->app().back();
        m_stage->laterDays(3);
        m_stage->drillDone(u"speak"_s, 0, study::Rating::Fine);
        m_stage->begin(); // anew: nothing is begun
        m_stage->app().show(AppViewModel::Practice);
        Drill &drill = open();
        QVERIFY(!drill.isSaid());
        QCOMPARE(rows(), QStringList{u"3 天前录的|0:30，4 天后删掉"_s});
    }

    void withoutAMicrophoneItIsSaidAloud_data()
    {
        QTest::addColumn<Microphone>("microphone");
        QTest::addColumn<QString>("how");
        QTest::newRow("none") << Microphone::Absent << u"这里没有麦克风。就当对方坐在面前，出声说一遍。"_s;
        QTest::newRow("not allowed") << Microphone::Forbidden << u"不用麦克风也行。就当对方坐在面前，出声说一遍。"_s;
    }
    void withoutAMicrophoneItIsSaidAloud()
    {
        QFETCH(const Microphone, microphone);
        m_stage->voice().there = microphone;
        Drill &drill = open();
        QVERIFY(drill.isAloud());
        QTEST(drill.how(), "how");
        drill.record();
        QVERIFY(!drill.isRecording());
        drill.compare(); // not yet said
        QVERIFY(!drill.isComparing());
        drill.sayAloud();
        QVERIFY(drill.isSaid());
        drill.tick(u"check-2"_s);
        drill.compare();
        drill.rate(u"fine"_s);
        QCOMPARE(m_stage->app().page(), AppViewModel::Practice);
        QCOMPARE(done().chosen, QStringList{u"check-2"_s});
        QCOMPARE(drill.notice(), QString());
    }

    void aMicrophoneThatIsRefusedWhenAskedForLeavesAloud()
    {
        Drill &drill = open();
        m_stage->voice().there = Microphone::Forbidden;
        drill.record();
        QVERIFY(drill.isAloud() && !drill.isRecording() && !drill.isSaid());
        QCOMPARE(drill.notice(), QString());
    }

    void onceItIsSaidTheListIsTickedAndTicksAlone()
    {
        Drill &drill = spoken(30);
        QCOMPARE(drill.checks()->count(), 4);
        QCOMPARE(drill.checks()->value(0, "text").toString(), u"第1条"_s);
        for (const QString &check : {u"check-4"_s, u"check-1"_s, u"check-3"_s, u"check-3"_s})
            drill.tick(check);
        QVERIFY(drill.checks()->value(0, "ticked").toBool() && !drill.checks()->value(2, "ticked").toBool());
        drill.rate(u"ready"_s); // not before the references
        QVERIFY(m_stage->store().learner().drills.isEmpty());
        drill.compare();
        QCOMPARE(drill.references()->count(), 2);
        drill.rate(u"ready"_s);
        QCOMPARE(done().chosen, (QStringList{u"check-1"_s, u"check-4"_s}));
        QVERIFY(done().written.isEmpty());
        QVERIFY(done().took >= std::chrono::seconds(30));
        QCOMPARE(m_stage->voice().shelf.size(), 1); // the take is not the log's
    }

    void aFullDiskDropsTheTakeAndTheDrillGoesOn()
    {
        m_stage->voice().full = true;
        Drill &drill = spoken(30);
        QCOMPARE(drill.takes()->count(), 0);
        QCOMPARE(drill.notice(), u"这一遍没存下来，不影响练习。"_s);
        QVERIFY(drill.isSaid());
        m_stage->voice().full = false;
        speak(20);
        QCOMPARE(drill.notice(), QString());
        QCOMPARE(drill.takes()->count(), 1);
    }

    void whereNothingCanBeHeardItSaysSo()
    {
        m_stage->voice().mute = true;
        Drill &drill = spoken(30);
        drill.play(take(0));
        QCOMPARE(drill.notice(), u"这里放不出声音。"_s);
    }

    void leavingEndsTheTakeAndKeepsThePlace()
    {
        Drill &drill = open();
        drill.record();
        m_stage->clock().advance(std::chrono::seconds(5));
        QVERIFY(m_stage->app().back());
        QVERIFY(!m_stage->voice().isRecording());
        QCOMPARE(m_stage->voice().shelf.size(), 1);
        open();
        QVERIFY(drill.isSaid());
        QCOMPARE(rows(), QStringList{u"刚说的这一遍|0:05，7 天后删掉"_s});
        drill.tick(u"check-1"_s);
        drill.compare();
        QVERIFY(m_stage->app().back());
        QVERIFY(!drill.isComparing());
        QVERIFY(m_stage->app().back());
        open();
        QVERIFY(drill.checks()->value(0, "ticked").toBool());
    }

    void nobodyIsRecordedWhileTheAppIsAway()
    {
        Drill &drill = open();
        drill.record();
        m_stage->app().rest();
        QVERIFY(!drill.isRecording());
        QCOMPARE(m_stage->app().page(), AppViewModel::Drill);
    }

    void comparingEndsWhatIsHeard()
    {
        Drill &drill = spoken(30);
        drill.play(take(0));
        drill.compare();
        QCOMPARE(m_stage->voice().playing(), QString());
    }

    void itSpeaksEnglish()
    {
        Drill &drill = spoken(30);
        m_stage->app().speech().setLanguage(course::Language::English);
        QCOMPARE(drill.cue(), u"He says: what is it?"_s);
        QCOMPARE(drill.checks()->value(3, "text").toString(), u"Point 4"_s);
        QCOMPARE(drill.references()->value(0, "note").toString(), u"Short."_s);
    }

private:
    Drill &open()
    {
        m_stage->app().openDrill(u"speak"_s);
        return *m_stage->app().speaking();
    }
    void speak(int seconds)
    {
        m_stage->app().speaking()->record();
        m_stage->clock().advance(std::chrono::seconds(seconds));
        m_stage->app().speaking()->stop();
    }
    Drill &spoken(int seconds)
    {
        Drill &drill = open();
        speak(seconds);
        return drill;
    }
    QString take(int row) { return m_stage->app().speaking()->takes()->value(row, "take").toString(); }
    QStringList rows()
    {
        QStringList rows;
        RowModel *takes = m_stage->app().speaking()->takes();
        for (int i = 0; i < takes->count(); ++i)
            rows.append(takes->value(i, "text").toString() + u'|' + takes->value(i, "detail").toString());
        return rows;
    }
    study::DrillDone done() const { return std::get<study::DrillDone>(m_stage->store().events().constLast().body); }

    std::unique_ptr<Stage> m_stage;
};

QTEST_GUILESS_MAIN(SpeakingDrillTest)
#include "speaking_drill_test.moc"
