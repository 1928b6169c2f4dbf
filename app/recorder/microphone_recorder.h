// SPDX-License-Identifier: Apache-2.0
// Records by the device's microphone into the folder of takes, and plays them.
#pragma once

#include "recorder/recording.h"
#include "recorder/take_folder.h"

#include <QBuffer>
#include <QObject>

#include <memory>

QT_BEGIN_NAMESPACE
class QAudioSink;
class QAudioSource;
QT_END_NAMESPACE

namespace sanju::recorder {

class MicrophoneRecorder final : public QObject, public study::VoiceRecorder
{
    Q_OBJECT

public:
    // `clock` outlives it. Nothing of the machine is touched before it is asked for.
    MicrophoneRecorder(QString folder, const Clock &clock);
    ~MicrophoneRecorder() override;

    // At start: takes past their time go.
    void tidy() const { m_folder.tidy(); }

    Microphone microphone() override;
    bool isRecording() const override { return m_recording != nullptr; }
    double level() const override { return m_level; }
    QString playing() const override { return m_playing; }
    void record() override;
    bool play(const QString &take) override;
    void stop() override;
    QList<study::Take> takes() override;
    void keep(const QString &take, bool kept) override;
    void remove(const QString &take) override;

private:
    void begin();
    void take(const QByteArray &samples);
    void end();

    TakeFolder m_folder;
    std::unique_ptr<QAudioSource> m_source;
    std::unique_ptr<Recording> m_recording;
    std::unique_ptr<QAudioSink> m_sink;
    QBuffer m_heard; // what the sink plays
    QString m_playing;
    double m_level = 0;
    bool m_dumb = false; // there is a microphone, but it does not start
};

} // namespace sanju::recorder
