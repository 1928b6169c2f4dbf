// SPDX-License-Identifier: Apache-2.0
// The recorder on whatever machine this is: without a microphone or a loudspeaker nothing is recorded or heard, and
// nothing goes wrong; takes are listed, kept and removed all the same.
#include "recorder/microphone_recorder.h"

#include "voices.h"

#include <QAudioDevice>
#include <QDir>
#include <QMediaDevices>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace sanju;
using namespace sanju::recorder;
using namespace sanju::recorder_test;
using Microphone = study::VoiceRecorder::Microphone;

class MicrophoneRecorderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_recorder = std::make_unique<MicrophoneRecorder>(m_folder->path(), m_clock);
        m_told = 0;
        m_recorder->onChanged([this] { ++m_told; });
    }

    void withoutAMicrophoneNothingIsRecordedAndNothingFails()
    {
        if (!QMediaDevices::defaultAudioInput().isNull())
            QSKIP("there is a microphone");
        QCOMPARE(m_recorder->microphone(), Microphone::Absent);
        m_recorder->record();
        QVERIFY(!m_recorder->isRecording());
        QCOMPARE(m_told, 1);
        m_recorder->stop();
        QCOMPARE(m_recorder->takes(), QList<study::Take>());
    }

    void withAMicrophoneATakeIsMade()
    {
        if (m_recorder->microphone() != Microphone::Ready)
            QSKIP("there is no microphone");
        m_recorder->record();
        QVERIFY(m_recorder->isRecording());
        QTRY_VERIFY(m_told > 3);
        m_recorder->stop();
        QVERIFY(!m_recorder->isRecording());
        QCOMPARE(m_recorder->takes().size(), 1);
        QVERIFY(m_recorder->takes().constFirst().length > Milliseconds(0));
    }

    void aTakeIsHeardToItsEndWhereThereIsALoudspeaker()
    {
        const QString take = put(0, 300);
        if (QMediaDevices::defaultAudioOutput().isNull()) {
            QVERIFY(!m_recorder->play(take));
            QCOMPARE(m_recorder->playing(), QString());
            return;
        }
        QVERIFY(m_recorder->play(take));
        QCOMPARE(m_recorder->playing(), take);
        QTRY_COMPARE(m_recorder->playing(), QString());
    }

    void whatIsNotThereIsNotPlayed() { QVERIFY(!m_recorder->play(QStringLiteral("take-1"))); }

    void takesPastTheirTimeAreGoneWhenTheyAreAskedFor()
    {
        put(8 * 24, 100);
        const QString kept = put(9 * 24, 100);
        m_recorder->keep(kept, true); // still there: nobody has looked
        const QString today = put(1, 100);
        const QList<study::Take> takes = m_recorder->takes();
        QCOMPARE(takes.size(), 2);
        QCOMPARE(takes.at(0).name, today);
        QCOMPARE(takes.at(1).name, kept);
        m_recorder->remove(kept);
        QCOMPARE(m_recorder->takes().size(), 1);
        QCOMPARE(m_told, 2);
    }

    void takesPastTheirTimeAreGoneAtStart()
    {
        put(8 * 24, 100);
        m_recorder->tidy();
        QVERIFY(QDir(m_folder->path()).isEmpty());
    }

private:
    QString put(int hoursAgo, int milliseconds)
    {
        const Instant at = m_clock.now() - std::chrono::hours(hoursAgo);
        const QString name = QStringLiteral("take-%1").arg(at.time_since_epoch().count());
        if (!writeWav(m_folder->filePath(name + QStringLiteral(".wav")), milliseconds))
            qFatal("no take can be written");
        return name;
    }

    FixedClock m_clock{Instant(Milliseconds{1795421400000})};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MicrophoneRecorder> m_recorder;
    int m_told = 0;
};

// As main does it.
int main(int argc, char **argv)
{
    qputenv("QT_MEDIA_BACKEND", "ffmpeg");
    QGuiApplication app(argc, argv);
    MicrophoneRecorderTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "microphone_recorder_test.moc"
