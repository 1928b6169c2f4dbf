// SPDX-License-Identifier: Apache-2.0
// From raw lines to a finished track: every line treated alike, all equally loud, the whole as loud as it should be.
#pragma once

#include "authoring/clips/mouths.h"
#include "authoring/clips/sound.h"
#include "base/error.h"

#include <QList>
#include <QString>

namespace sanju::authoring {

inline constexpr double kLoudness = -16;        // LUFS
inline constexpr double kLoudnessTolerance = 1; //
inline constexpr double kPeak = -1.5;           // dBTP, at most

// How AAC-LC is spent. 24 kbit/s is the least at which our speech keeps its s, x and sh; of 16 they are a hint.
struct Encoding
{
    int bitsASecond = 0;
    int rate = 0;   // samples a second
    int cutoff = 0; // Hz above which nothing is kept; 0: as the encoder likes
};
inline constexpr Encoding kFilmSound{32'000, 24'000, 0};
inline constexpr Encoding kVoiceSound{24'000, 24'000, 0};     // a file of sound alone
inline constexpr Encoding kLightSound{16'000, 16'000, 6'000}; // the same in the light pack

// Of all that shapes the sound: another word here makes every clip anew.
QString soundRevision();

struct TreatedLine
{
    Samples samples;
    double begin = 0; // seconds of silence cut off before it
};

// Trims, takes out rumble, evens, lets a little room in. Failed when nothing can be heard in the file.
Result<TreatedLine> treated(const QString &file);

struct Loudness
{
    double lufs = 0; // integrated
    double peak = 0; // dBTP
};

// Of a file as ffmpeg's ebur128 measures it.
Result<Loudness> loudnessOf(const QString &file);
// What ebur128 said last. Failed when it said nothing.
Result<Loudness> parseLoudness(const QString &said);

struct Track
{
    QString file; // .m4a
    Loudness loudness;
};

// Writes `mix` as AAC-LC at the loudness above, and measures what was written. Failed when that is not within bounds.
Result<Track> writeTrack(const Samples &mix, const Encoding &encoding, const QString &file);

} // namespace sanju::authoring
