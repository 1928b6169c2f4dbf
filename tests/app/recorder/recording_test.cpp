// SPDX-License-Identifier: Apache-2.0
// What is left of a take: all that was said, three minutes of it, or nothing.
#include "recorder/recording.h"

#include "study/voice_recorder.h"
#include "voices.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace sanju;
using namespace sanju::recorder;
using namespace sanju::recorder_test;

class RecordingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("take.wav"));
    }

    void whatIsSaidIsThereWhileItIsSaid()
    {
        Recording recording(m_path, kRate);
        QVERIFY(recording.append(tone(800)));
        QCOMPARE(samples(), tone(800)); // as a killed app leaves it
        QVERIFY(recording.append(tone(100)));
        QCOMPARE(samples().size(), 1800);
    }

    void itEndsAtThreeMinutesAndStays()
    {
        {
            Recording recording(m_path, kRate);
            const QByteArray minute = tone(60 * kRate);
            QVERIFY(recording.append(minute));
            QVERIFY(recording.append(minute));
            QVERIFY(!recording.append(minute + minute));
            QVERIFY(!recording.append(minute));
        }
        QCOMPARE(lengthOf(samples().size(), kRate), study::kLongestTake);
    }

    void silenceOfAMicrophoneThatGivesNothingLeavesNothing()
    {
        {
            Recording recording(m_path, kRate);
            QVERIFY(recording.append({}));
            QVERIFY(QFile::exists(m_path));
        }
        QVERIFY(!QFile::exists(m_path));
    }

    void aTakeThatCannotBeWrittenIsDropped()
    {
        Recording nowhere(m_folder->filePath(QStringLiteral("none/take.wav")), kRate);
        QVERIFY(!nowhere.append(tone(100)));
    }

    void aFullDiskLeavesNothingBehind()
    {
        const QString full = QStringLiteral("/dev/full");
        if (!QFile::exists(full))
            QSKIP("no device that is always full");
        QVERIFY(QFile::link(full, m_path));
        {
            Recording recording(m_path, kRate);
            QVERIFY(!recording.append(tone(100)));
        }
        QVERIFY(!QFile::exists(m_path));
        QVERIFY(QFile::exists(full));
    }

private:
    QByteArray samples() const
    {
        QFile file(m_path);
        const auto wav = file.open(QIODevice::ReadOnly) ? readWav(file) : std::nullopt;
        return wav ? wav->samples : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(RecordingTest)
#include "recording_test.moc"
