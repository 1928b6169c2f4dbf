// SPDX-License-Identifier: Apache-2.0
// Writes through to the file, so that a full disk is met at once and a killed app leaves what was said.
#include "recorder/recording.h"

#include "study/voice_recorder.h"

namespace sanju::recorder {

namespace {

QFile &opened(QFile &file)
{
    (void)file.open(QIODevice::ReadWrite | QIODevice::Truncate | QIODevice::Unbuffered);
    return file; // what is not open takes no header, and is not whole
}

} // namespace

Recording::Recording(const QString &path, int rate)
    : m_file(path), m_most(study::kLongestTake.count() * rate * 2 / 1000), m_writer(opened(m_file), rate)
{
}

Recording::~Recording()
{
    if (!m_writer.isWhole() || m_writer.bytes() == 0)
        m_file.remove();
}

bool Recording::append(const QByteArray &samples)
{
    return m_writer.append(samples.left(m_most - m_writer.bytes())) && m_writer.bytes() < m_most;
}

} // namespace sanju::recorder
