// SPDX-License-Identifier: Apache-2.0
// The filters, and the search for the gain.
#include "authoring/clips/sound_desk.h"

#include "authoring/clips/digest.h"
#include "authoring/clips/ffmpeg.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace sanju::authoring {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double kLineLoudness = -20; // before the whole is brought to kLoudness
constexpr double kLimit = -2.0;       // dB; what the limiter lets through, a little below kPeak
constexpr double kNearEnough = 0.1;
constexpr int kGainTries = 12; // the more is limited, the less a decibel of gain brings
constexpr int kLimitTries = 8;
constexpr double kLimitStep = 0.8;
constexpr double kSofter = 0.1; // dB a try: where the limiter does not help, all of it is softer, within the tolerance

// Rumble and boxiness out, a little presence in, loud and soft nearer to each other, and three early echoes of a room.
const QString kTreatment = u"highpass=f=80,equalizer=f=220:t=q:w=0.9:g=-1.5,equalizer=f=3200:t=q:w=1.2:g=2,"
                           "acompressor=threshold=0.1:ratio=2.5:attack=8:release=120:makeup=1,"
                           "aecho=0.95:1:13|21|34:0.07|0.05|0.03"_s;

QString mastering(double gain, double limit, int rate)
{
    return u"volume=%1dB,aresample=192000,alimiter=limit=%2:attack=3:release=60:level=disabled,aresample=%3"_s
        .arg(gain, 0, 'f', 3)
        .arg(std::pow(10.0, limit / 20), 0, 'f', 5)
        .arg(rate);
}

QStringList arguments(const Encoding &encoding)
{
    QStringList arguments{u"-c:a"_s, u"aac"_s, u"-profile:a"_s, u"aac_low"_s, u"-b:a"_s,
        QString::number(encoding.bitsASecond), u"-ar"_s, QString::number(encoding.rate), u"-ac"_s, u"1"_s};
    if (encoding.cutoff > 0)
        arguments += {u"-cutoff"_s, QString::number(encoding.cutoff)};
    return arguments;
}

QStringList measuring(const QString &before)
{
    const QString filter = u"ebur128=peak=true:framelog=verbose"_s;
    return {u"-af"_s, before.isEmpty() ? filter : QString(before + u',' + filter), u"-f"_s, u"null"_s, u"-"_s};
}

// The gain that brings the mix to kLoudness once the limiter has had its say.
Result<double> gainFor(const QByteArray &mix, double limit, int rate)
{
    double gain = 0;
    for (int i = 0; i < kGainTries; ++i) {
        const auto run = ffmpeg(rawInput() + measuring(mastering(gain, limit, rate)), mix);
        if (!run)
            return tl::unexpected(run.error());
        const Result<Loudness> heard = parseLoudness(run->said);
        if (!heard)
            return tl::unexpected(heard.error());
        if (std::abs(kLoudness - heard->lufs) <= kNearEnough)
            break;
        gain += kLoudness - heard->lufs;
    }
    return gain;
}

} // namespace

QString soundRevision()
{
    QString all = kTreatment + mastering(0, kLimit, 0) + QString::number(kLineLoudness);
    for (const Encoding &encoding : {kFilmSound, kVoiceSound, kLightSound})
        all += arguments(encoding).join(u' ');
    return digestOf(all.toUtf8());
}

Result<TreatedLine> treated(const QString &file)
{
    const Result<Samples> raw = decoded(file);
    if (!raw)
        return tl::unexpected(raw.error());
    Trimmed line = trimmed(*raw);
    if (line.samples.empty())
        return failure(ErrorKind::Damaged, u"nothing is heard in %1"_s.arg(file));
    // The compressor's threshold means the same for a soft recording and a loud one.
    amplify(line.samples, kLineLoudness - spokenLoudness(line.samples));
    const auto run = ffmpeg(QStringList{u"-v"_s, u"error"_s} + rawInput() +
                                QStringList{u"-af"_s, kTreatment, u"-f"_s, u"f32le"_s, u"-ac"_s, u"1"_s, u"-ar"_s,
                                    QString::number(kSampleRate), u"pipe:1"_s},
        toBytes(line.samples));
    if (!run)
        return tl::unexpected(run.error());
    TreatedLine treatedLine{fromBytes(run->out), line.begin};
    amplify(treatedLine.samples, kLineLoudness - spokenLoudness(treatedLine.samples));
    return treatedLine;
}

Result<Loudness> parseLoudness(const QString &said)
{
    static const QRegularExpression integrated(u"\\n\\s+I:\\s+(-?[\\d.]+|-inf|nan) LUFS"_s);
    static const QRegularExpression peak(u"\\n\\s+Peak:\\s+(-?[\\d.]+|-inf) dBFS"_s);
    const auto last = [&](const QRegularExpression &pattern) {
        QString found;
        auto matches = pattern.globalMatch(said);
        while (matches.hasNext())
            found = matches.next().captured(1);
        return found;
    };
    bool isLoudness = false;
    bool isPeak = false;
    const Loudness loudness{last(integrated).toDouble(&isLoudness), last(peak).toDouble(&isPeak)};
    if (!isLoudness || !isPeak || !std::isfinite(loudness.lufs) || !std::isfinite(loudness.peak))
        return failure(ErrorKind::Failed, u"ffmpeg measures no loudness"_s);
    return loudness;
}

Result<Loudness> loudnessOf(const QString &file)
{
    const auto run = ffmpeg(QStringList{u"-i"_s, file} + measuring({}));
    if (!run)
        return tl::unexpected(run.error());
    return parseLoudness(run->said);
}

Result<Track> writeTrack(const Samples &mix, const Encoding &encoding, const QString &file)
{
    const QByteArray bytes = toBytes(mix);
    double limit = kLimit;
    Loudness loudness;
    for (int i = 0; i < kLimitTries; ++i) {
        const Result<double> gain = gainFor(bytes, limit, encoding.rate);
        if (!gain)
            return tl::unexpected(gain.error());
        const auto run =
            ffmpeg(QStringList{u"-v"_s, u"error"_s} + rawInput() +
                       QStringList{u"-af"_s, mastering(*gain - kSofter * i, limit, encoding.rate)} +
                       arguments(encoding) + bitExact() + QStringList{u"-movflags"_s, u"+faststart"_s, file},
                bytes);
        if (!run)
            return tl::unexpected(run.error());
        const Result<Loudness> measured = loudnessOf(file);
        if (!measured)
            return tl::unexpected(measured.error());
        loudness = *measured;
        if (loudness.peak <= kPeak)
            break;
        limit -= std::min(kLimitStep, loudness.peak - kPeak + 0.1); // the codec adds to peaks
    }
    if (loudness.peak > kPeak || std::abs(loudness.lufs - kLoudness) > kLoudnessTolerance)
        return failure(ErrorKind::Failed,
            u"%1 has %2 LUFS and peaks of %3 dBTP"_s.arg(file).arg(loudness.lufs).arg(loudness.peak));
    return Track{file, loudness};
}

} // namespace sanju::authoring
