// SPDX-License-Identifier: Apache-2.0
// The 44 bytes before the samples, by the RIFF specification.
#include "recorder/wav.h"

#include <QtEndian>

#include <algorithm>
#include <cmath>

namespace sanju::recorder {

namespace {

constexpr qsizetype kHeader = 44;
constexpr int kSampleBytes = 2;
constexpr double kQuietest = -50; // decibels; softer is silence

template <class Number> QByteArray little(Number number)
{
    QByteArray bytes(sizeof(Number), Qt::Uninitialized);
    qToLittleEndian(number, bytes.data());
    return bytes;
}

template <class Number> Number numberAt(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<Number>(bytes.constData() + at);
}

} // namespace

WavWriter::WavWriter(QIODevice &device, int rate) : m_device(device), m_rate(rate)
{
    m_whole = writeHeader();
}

bool WavWriter::writeHeader()
{
    const auto bytes = static_cast<quint32>(m_bytes);
    const auto rate = static_cast<quint32>(m_rate);
    const QByteArray header = QByteArray("RIFF") + little<quint32>(bytes + kHeader - 8) + QByteArray("WAVEfmt ") +
                              little<quint32>(16) + little<quint16>(1) + little<quint16>(1) + little<quint32>(rate) +
                              little<quint32>(rate * kSampleBytes) + little<quint16>(kSampleBytes) +
                              little<quint16>(8 * kSampleBytes) + QByteArray("data") + little<quint32>(bytes);
    return m_device.seek(0) && m_device.write(header) == kHeader;
}

bool WavWriter::append(const QByteArray &samples)
{
    QByteArray piece = m_half + samples;
    m_half = piece.right(piece.size() % kSampleBytes);
    piece.chop(m_half.size());
    m_whole = m_whole && m_device.seek(kHeader + m_bytes) && m_device.write(piece) == piece.size();
    if (!m_whole)
        return false;
    m_bytes += piece.size();
    m_whole = writeHeader();
    return m_whole;
}

std::optional<Wav> readWav(QIODevice &device)
{
    const QByteArray file = device.readAll();
    if (file.size() < kHeader || !file.startsWith("RIFF") || file.mid(8, 8) != "WAVEfmt " ||
        numberAt<quint16>(file, 20) != 1 || numberAt<quint16>(file, 22) != 1 ||
        numberAt<quint16>(file, 34) != 8 * kSampleBytes || file.mid(36, 4) != "data")
        return std::nullopt;
    Wav wav;
    wav.rate = numberAt<qint32>(file, 24);
    const qsizetype there = file.size() - kHeader;
    const qsizetype said = numberAt<quint32>(file, 40);
    const qsizetype length = said == 0 ? there : std::min(said, there);
    wav.samples = file.mid(kHeader, length - length % kSampleBytes);
    return wav.rate > 0 ? std::optional(wav) : std::nullopt;
}

Milliseconds lengthOf(qint64 bytes, int rate)
{
    return Milliseconds(rate > 0 ? bytes * 1000 / (static_cast<qint64>(rate) * kSampleBytes) : 0);
}

double loudness(const QByteArray &samples)
{
    double squares = 0;
    const qsizetype count = samples.size() / kSampleBytes;
    for (qsizetype i = 0; i < count; ++i) {
        const double sample = numberAt<qint16>(samples, i * kSampleBytes) / 32768.0;
        squares += sample * sample;
    }
    if (count == 0 || squares <= 0)
        return 0;
    const double decibels = 10 * std::log10(squares / static_cast<double>(count));
    return std::clamp(1 - decibels / kQuietest, 0.0, 1.0);
}

} // namespace sanju::recorder
