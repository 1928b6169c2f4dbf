// SPDX-License-Identifier: Apache-2.0
// Hears when headphones are pulled out or a loudspeaker goes.
#pragma once

#include "study/audio_session.h"

#include <QByteArray>

#include <memory>

class QMediaDevices;

namespace sanju::recorder {

// Tells OutputLost when the output that was the system's own at `begin` is gone. Calls are told by the systems that
// have them.
class LoudspeakerSession final : public study::AudioSession
{
public:
    LoudspeakerSession();
    ~LoudspeakerSession() override;

    void begin() override;
    void end() override;

private:
    void look();

    std::unique_ptr<QMediaDevices> m_devices; // while something is played
    QByteArray m_output;
};

// Whether what was heard by `before` can no longer be heard there. Without an output before, nothing is lost.
bool isLost(const QByteArray &before, const QList<QByteArray> &now);

} // namespace sanju::recorder
