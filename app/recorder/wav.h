// SPDX-License-Identifier: Apache-2.0
// WAV files of one voice: 16 bits, one channel, little-endian.
#pragma once

#include "base/clock.h"

#include <QByteArray>
#include <QIODevice>

#include <optional>

namespace sanju::recorder {

// Samples as a microphone gives them, and how many a second.
struct Wav
{
    int rate = 0;
    QByteArray samples;
};

// Writes while the voice is recorded. The header is right after each piece, so that a file cut off there is whole.
class WavWriter
{
public:
    // `device` is open, empty and can seek; it outlives the writer.
    WavWriter(QIODevice &device, int rate);

    // Any piece, of half samples too. False when it could not be written; then the file is worth nothing.
    bool append(const QByteArray &samples);
    bool isWhole() const { return m_whole; }
    qint64 bytes() const { return m_bytes; } // of samples

private:
    bool writeHeader();

    QIODevice &m_device;
    int m_rate;
    qint64 m_bytes = 0;
    QByteArray m_half; // a byte that waits for its other half
    bool m_whole = true;
};

// nullopt for what is no such file. A header that says too much or too little gives what is there.
std::optional<Wav> readWav(QIODevice &device);
Milliseconds lengthOf(qint64 bytes, int rate);
// 0 for silence, 1 for the loudest; even steps to the ear.
double loudness(const QByteArray &samples);

} // namespace sanju::recorder
