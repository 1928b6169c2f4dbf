// SPDX-License-Identifier: Apache-2.0
// Looks at the list of outputs whenever it changes.
#include "recorder/loudspeaker_session.h"

#include <QAudioDevice>
#include <QMediaDevices>

namespace sanju::recorder {

LoudspeakerSession::LoudspeakerSession() = default;
LoudspeakerSession::~LoudspeakerSession() = default;

void LoudspeakerSession::begin()
{
    if (m_devices)
        return;
    m_devices = std::make_unique<QMediaDevices>();
    m_output = QMediaDevices::defaultAudioOutput().id();
    QObject::connect(m_devices.get(), &QMediaDevices::audioOutputsChanged, m_devices.get(), [this] { look(); });
}

void LoudspeakerSession::end()
{
    if (m_devices)
        m_devices.release()->deleteLater(); // may be in the middle of telling
}

void LoudspeakerSession::look()
{
    QList<QByteArray> now;
    for (const QAudioDevice &device : QMediaDevices::audioOutputs())
        now.append(device.id());
    if (isLost(m_output, now))
        tell(Silence::OutputLost);
}

bool isLost(const QByteArray &before, const QList<QByteArray> &now)
{
    return !before.isEmpty() && !now.contains(before);
}

} // namespace sanju::recorder
