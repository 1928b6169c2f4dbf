// SPDX-License-Identifier: Apache-2.0
// A take while it is made: it ends at three minutes, and is gone again when the disk is full or nothing was said.
#pragma once

#include "recorder/wav.h"

#include <QFile>

namespace sanju::recorder {

class Recording
{
public:
    Recording(const QString &path, int rate);
    ~Recording();
    Q_DISABLE_COPY_MOVE(Recording)

    // False when it is at its end: nothing more is taken.
    bool append(const QByteArray &samples);

private:
    QFile m_file;
    qint64 m_most; // bytes of samples
    WavWriter m_writer;
};

} // namespace sanju::recorder
