// SPDX-License-Identifier: Apache-2.0
// The one tool that reads and writes sound and film.
#pragma once

#include "authoring/clips/sound.h"
#include "base/error.h"

#include <QByteArray>
#include <QStringList>

namespace sanju::authoring {

struct FfmpegRun
{
    QByteArray out; // standard output
    QString said;   // standard error
};

// Runs ffmpeg with `input` on its standard input. Failed with its last words, or with what to install.
Result<FfmpegRun> ffmpeg(const QStringList &arguments, const QByteArray &input = {});

// The arguments that make equal input give equal bytes: no dates, no version names, one thread.
QStringList bitExact();

// Raw samples as ffmpeg takes them, and back.
QStringList rawInput(int rate = kSampleRate);
QByteArray toBytes(const Samples &samples);
Samples fromBytes(const QByteArray &bytes);

// Any file as samples.
Result<Samples> decoded(const QString &path);

} // namespace sanju::authoring
