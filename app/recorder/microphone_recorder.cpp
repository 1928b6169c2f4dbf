// SPDX-License-Identifier: Apache-2.0
// QMediaRecorder does not work everywhere (Qt 6.4); a source, a sink and files of our own do.
#include "recorder/microphone_recorder.h"

#include <QAudioDevice>
#include <QAudioSink>
#include <QAudioSource>
#include <QCoreApplication>
#include <QMediaDevices>

#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
#include <QtCore/QPermissions>
#endif

namespace sanju::recorder {

namespace {

QAudioFormat voice(int rate)
{
    QAudioFormat format;
    format.setSampleRate(rate);
    format.setChannelCount(1);
    format.setSampleFormat(QAudioFormat::Int16);
    return format;
}

// What speech needs; else what every device has. Invalid when it has neither.
QAudioFormat formatOf(const QAudioDevice &device)
{
    for (const int rate : {16'000, 44'100}) {
        if (!device.isNull() && device.isFormatSupported(voice(rate)))
            return voice(rate);
    }
    return {};
}

#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
Qt::PermissionStatus permission()
{
    return qApp->checkPermission(QMicrophonePermission());
}
#endif

} // namespace

MicrophoneRecorder::MicrophoneRecorder(QString folder, const Clock &clock) : m_folder(std::move(folder), clock)
{
}

MicrophoneRecorder::~MicrophoneRecorder()
{
    onChanged({});
    stop();
}

study::VoiceRecorder::Microphone MicrophoneRecorder::microphone()
{
    if (m_dumb || !formatOf(QMediaDevices::defaultAudioInput()).isValid())
        return Microphone::Absent;
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    if (permission() == Qt::PermissionStatus::Denied)
        return Microphone::Forbidden;
#endif
    return Microphone::Ready;
}

void MicrophoneRecorder::record()
{
    stop();
    if (microphone() != Microphone::Ready) {
        tell();
        return;
    }
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    if (permission() == Qt::PermissionStatus::Undetermined) {
        qApp->requestPermission(QMicrophonePermission(), this, [this](const QPermission &asked) {
            if (asked.status() == Qt::PermissionStatus::Granted)
                begin();
            else
                tell();
        });
        return;
    }
#endif
    begin();
}

void MicrophoneRecorder::begin()
{
    const QAudioDevice device = QMediaDevices::defaultAudioInput();
    const QAudioFormat format = formatOf(device);
    const QString path = m_folder.next();
    if (path.isEmpty()) {
        tell();
        return;
    }
    m_source = std::make_unique<QAudioSource>(device, format);
    QIODevice *samples = m_source->start();
    if (!samples || m_source->error() != QAudio::NoError) {
        m_dumb = true;
        m_source.reset();
        tell();
        return;
    }
    m_recording = std::make_unique<Recording>(path, format.sampleRate());
    m_level = 0;
    connect(samples, &QIODevice::readyRead, this, [this, samples] { take(samples->readAll()); });
    // A microphone that is pulled out ends the take.
    connect(m_source.get(), &QAudioSource::stateChanged, this, [this](QAudio::State state) {
        if (state == QAudio::StoppedState)
            end();
    });
    tell();
}

void MicrophoneRecorder::take(const QByteArray &samples)
{
    if (!m_recording)
        return;
    m_level = loudness(samples);
    if (m_recording->append(samples))
        tell();
    else
        end();
}

void MicrophoneRecorder::end()
{
    if (!m_recording)
        return;
    m_recording.reset();
    m_level = 0;
    if (m_source) {
        m_source->disconnect(this);
        m_source->stop();
        m_source.release()->deleteLater(); // it may be calling us
    }
    m_folder.tidy();
    tell();
}

bool MicrophoneRecorder::play(const QString &take)
{
    stop();
    QFile file(m_folder.pathOf(take));
    const auto wav = file.exists() && file.open(QIODevice::ReadOnly) ? readWav(file) : std::nullopt;
    const QAudioDevice device = QMediaDevices::defaultAudioOutput();
    if (!wav || device.isNull())
        return false;
    m_heard.setData(wav->samples);
    m_heard.open(QIODevice::ReadOnly);
    m_sink = std::make_unique<QAudioSink>(device, voice(wav->rate));
    m_playing = take;
    connect(m_sink.get(), &QAudioSink::stateChanged, this, [this](QAudio::State state) {
        if (state == QAudio::IdleState || state == QAudio::StoppedState)
            stop();
    });
    m_sink->start(&m_heard);
    if (m_sink && m_sink->error() != QAudio::NoError)
        stop();
    if (m_playing.isEmpty())
        return false;
    tell();
    return true;
}

void MicrophoneRecorder::stop()
{
    end();
    if (m_playing.isEmpty())
        return;
    m_playing.clear();
    m_sink->disconnect(this);
    m_sink->stop();
    m_sink.release()->deleteLater(); // it may be calling us
    m_heard.close();
    tell();
}

QList<study::Take> MicrophoneRecorder::takes()
{
    m_folder.tidy();
    return m_folder.takes();
}

void MicrophoneRecorder::keep(const QString &take, bool kept)
{
    m_folder.keep(take, kept);
    tell();
}

void MicrophoneRecorder::remove(const QString &take)
{
    if (m_playing == take)
        stop();
    m_folder.remove(take);
    tell();
}

} // namespace sanju::recorder
