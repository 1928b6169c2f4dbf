// SPDX-License-Identifier: Apache-2.0
// Voices of known content: a tone, silence, and files of them.
#pragma once

#include "recorder/wav.h"

#include <QFile>
#include <QtEndian>

#include <cmath>
#include <numbers>

namespace sanju::recorder_test {

inline constexpr int kRate = 16'000;

// A tone of 440 Hz, `loud` of the loudest there is.
inline QByteArray tone(int samples, double loud = 0.5, int rate = kRate)
{
    QByteArray bytes(2 * samples, Qt::Uninitialized);
    for (int i = 0; i < samples; ++i) {
        const double value = loud * 32767 * std::sin(2 * std::numbers::pi * 440 * i / rate);
        qToLittleEndian(static_cast<qint16>(std::lround(value)), bytes.data() + static_cast<qsizetype>(2) * i);
    }
    return bytes;
}

inline bool writeWav(const QString &path, int milliseconds)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    recorder::WavWriter writer(file, kRate);
    return writer.append(tone(kRate / 1000 * milliseconds));
}

} // namespace sanju::recorder_test
