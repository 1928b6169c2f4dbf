// SPDX-License-Identifier: Apache-2.0
// Starts ffmpeg and waits for it.
#include "authoring/clips/ffmpeg.h"

#include <QProcess>

#include <cstring>

namespace sanju::authoring {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMilliseconds = 600'000;
constexpr int kLastLines = 3; // the very last one only says that it failed

} // namespace

Result<FfmpegRun> ffmpeg(const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.start(u"ffmpeg"_s, QStringList{u"-hide_banner"_s, u"-nostats"_s, u"-y"_s} + arguments);
    if (!process.waitForStarted())
        return failure(ErrorKind::Failed, u"ffmpeg cannot be started: install the package ffmpeg"_s);
    process.write(input);
    process.closeWriteChannel();
    const bool ended = process.waitForFinished(kMilliseconds);
    FfmpegRun run{process.readAllStandardOutput(), QString::fromUtf8(process.readAllStandardError())};
    if (!ended || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return failure(ErrorKind::Failed, u"ffmpeg: "_s + run.said.trimmed().section(u'\n', -kLastLines));
    return run;
}

QStringList bitExact()
{
    return {u"-threads"_s, u"1"_s, u"-fflags"_s, u"+bitexact"_s, u"-flags:v"_s, u"+bitexact"_s, u"-flags:a"_s,
        u"+bitexact"_s, u"-map_metadata"_s, u"-1"_s};
}

QStringList rawInput(int rate)
{
    return {u"-f"_s, u"f32le"_s, u"-ar"_s, QString::number(rate), u"-ac"_s, u"1"_s, u"-i"_s, u"pipe:0"_s};
}

QByteArray toBytes(const Samples &samples)
{
    QByteArray bytes(static_cast<qsizetype>(samples.size() * sizeof(float)), Qt::Uninitialized);
    std::memcpy(bytes.data(), samples.data(), samples.size() * sizeof(float));
    return bytes;
}

Samples fromBytes(const QByteArray &bytes)
{
    Samples samples(static_cast<std::size_t>(bytes.size()) / sizeof(float));
    std::memcpy(samples.data(), bytes.constData(), samples.size() * sizeof(float));
    return samples;
}

Result<Samples> decoded(const QString &path)
{
    const auto run = ffmpeg({u"-v"_s, u"error"_s, u"-i"_s, path, u"-f"_s, u"f32le"_s, u"-ac"_s, u"1"_s, u"-ar"_s,
        QString::number(kSampleRate), u"pipe:1"_s});
    if (!run)
        return failure(run.error().kind, path + u": "_s + run.error().detail);
    return fromBytes(run->out);
}

} // namespace sanju::authoring
