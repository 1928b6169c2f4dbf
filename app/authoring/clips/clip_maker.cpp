// SPDX-License-Identifier: Apache-2.0
// Files are made in the scratch folder and then put under their names, so that no half of one is ever seen.
#include "authoring/clips/clip_maker.h"

#include "authoring/clips/captions.h"
#include "authoring/clips/digest.h"
#include "authoring/clips/film.h"
#include "authoring/clips/sound_desk.h"
#include "authoring/clips/timeline.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <cmath>
#include <filesystem>

namespace sanju::authoring {

using namespace Qt::Literals::StringLiterals;
using course::Language;

namespace {

std::filesystem::path pathOf(const QString &path)
{
    return std::filesystem::path(path.toStdU16String());
}

Result<void> write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return failure(ErrorKind::NotWritable, path + u": "_s + file.errorString());
    return {};
}

QByteArray toBytes(const QJsonDocument &json)
{
    return json.toJson(QJsonDocument::Compact) + '\n';
}

// Copies, for the scratch folder may be on another disk, then renames.
Result<void> place(const QString &from, const QString &to)
{
    const QFileInfo target(to);
    const QString part = target.path() + u"/."_s + target.fileName() + u".part"_s;
    std::error_code error;
    QDir().mkpath(target.path());
    std::filesystem::copy_file(pathOf(from), pathOf(part), std::filesystem::copy_options::overwrite_existing, error);
    if (!error)
        std::filesystem::rename(pathOf(part), pathOf(to), error);
    if (error)
        return failure(ErrorKind::NotWritable, to + u": "_s + QString::fromStdString(error.message()));
    return {};
}

Result<void> placeAll(const QStringList &names, const QTemporaryDir &from, const QString &media, MadePart &part)
{
    for (const QString &name : names) {
        if (auto placed = place(from.filePath(name), media + u'/' + name); !placed)
            return placed;
        const QString path = media + u'/' + name;
        part.files.insert(name, {sha256OfFile(path), QFileInfo(path).size()});
    }
    return {};
}

QTemporaryDir scratchIn(const QString &folder)
{
    QDir().mkpath(folder);
    return QTemporaryDir(folder + u"/making-XXXXXX"_s);
}

struct SpokenLine
{
    TreatedLine sound;
    QString mouths;
};

Result<SpokenLine> heard(const SpokenSound &spoken)
{
    Result<TreatedLine> sound = treated(spoken.file);
    if (!sound)
        return tl::unexpected(sound.error());
    QList<Syllable> syllables = spoken.syllables;
    for (Syllable &syllable : syllables) {
        syllable.from -= sound->begin;
        syllable.to -= sound->begin;
    }
    const QString mouths = mouthsOf(sound->samples, syllables);
    return SpokenLine{*std::move(sound), mouths};
}

Samples silence(double seconds)
{
    return Samples(static_cast<std::size_t>(std::lround(seconds * kSampleRate)), 0.0F);
}

} // namespace

Result<Spoken> speakAll(const QList<LineToSay> &lines, Voice &voice)
{
    Spoken spoken;
    for (const LineToSay &line : lines) {
        Result<SpokenSound> sound = voice.speak(line);
        if (!sound)
            return failure(sound.error().kind, u"%1: %2"_s.arg(line.beat, sound.error().detail));
        spoken.insert(line.beat, *std::move(sound));
    }
    return spoken;
}

Result<MixedClip> mixed(const Clip &clip, const QList<LineToSay> &lines, const Spoken &spoken)
{
    MixedClip result;
    QHash<QString, LineTime> times;
    QList<Samples> sounds;
    QList<double> seconds;
    for (const LineToSay &line : lines) {
        const SpokenSound &sound = spoken.value(line.beat);
        Result<SpokenLine> said = heard(sound);
        if (!said)
            return failure(said.error().kind, u"%1: %2"_s.arg(line.beat, said.error().detail));
        seconds.append(secondsOf(said->sound.samples));
        times.insert(line.beat, {seconds.constLast(), said->mouths});
        result.lines.append({line.beat, sound.source, sound.pinyin, seconds.constLast()});
        sounds.append(std::move(said->sound.samples));
    }
    QList<double> begins;
    if (clip.storyboard) {
        result.scene = timeline(*clip.storyboard, times);
        for (const course::SpokenLine &line : result.scene.lines)
            begins.append(line.time.from);
    } else {
        const PassageTimes passage = passageTimes(seconds);
        result.scene.seconds = passage.seconds;
        begins = passage.begins;
    }
    result.mix = silence(result.scene.seconds);
    for (qsizetype i = 0; i < sounds.size(); ++i)
        lay(result.mix, sounds.at(i), begins.at(i));
    return result;
}

QStringList filesOf(const Clip &clip, const QString &part)
{
    if (part == kFilmPart)
        return {clip.id + u".mp4"_s, clip.id + u".poster.jpg"_s};
    if (part == kEnglishPart)
        return {clip.id + u".en.m4a"_s, clip.id + u".en.scene.json"_s};
    if (clip.isPassage())
        return {clip.id + u".m4a"_s, clip.id + kLightEnding};
    return {clip.id + u".m4a"_s, clip.id + u".scene.json"_s, clip.id + u".zh.vtt"_s, clip.id + u".en.vtt"_s,
        clip.id + kLightEnding};
}

Result<MadePart> makeSound(const Clip &clip, const QString &part, const MixedClip &mixedClip, const Workshop &workshop)
{
    const QTemporaryDir scratch = scratchIn(workshop.scratch);
    const QStringList names = filesOf(clip, part);
    const Result<Track> track = writeTrack(mixedClip.mix, kVoiceSound, scratch.filePath(names.constFirst()));
    if (!track)
        return tl::unexpected(track.error());
    MadePart made;
    made.seconds = mixedClip.scene.seconds;
    made.lufs = track->loudness.lufs;
    made.peak = track->loudness.peak;
    made.lines = mixedClip.lines;
    if (part == kChinesePart) {
        const auto light = writeTrack(mixedClip.mix, kLightSound, scratch.filePath(names.constLast()));
        if (!light)
            return tl::unexpected(light.error());
    }
    if (clip.storyboard) {
        auto written = write(scratch.filePath(names.at(1)), toBytes(QJsonDocument(toJson(mixedClip.scene))));
        for (const Language language : {Language::Chinese, Language::English}) {
            const QString name = clip.id + (language == Language::English ? u".en.vtt"_s : u".zh.vtt"_s);
            if (written && names.contains(name))
                written = write(scratch.filePath(name),
                    webVtt(*clip.storyboard, mixedClip.scene, language, namesOf(clip, language)));
        }
        if (!written)
            return tl::unexpected(written.error());
    }
    if (const auto placed = placeAll(names, scratch, workshop.media, made); !placed)
        return tl::unexpected(placed.error());
    return made;
}

Result<MadePart> makeFilm(const Clip &clip, const MixedClip &mixedClip, const Workshop &workshop)
{
    const QTemporaryDir scratch = scratchIn(workshop.scratch);
    const FilmInput input{workshop.renderer, scratch.filePath(u"storyboard.json"_s), scratch.filePath(u"scene.json"_s),
        scratch.filePath(u"cast.json"_s)};
    const double seconds = mixedClip.scene.seconds;
    const QStringList names = filesOf(clip, kFilmPart);
    const QString film = scratch.filePath(names.constFirst());
    const Result<Track> track = writeTrack(mixedClip.mix, kFilmSound, scratch.filePath(u"track.m4a"_s));
    if (!track)
        return tl::unexpected(track.error());
    const auto made = write(input.storyboard, toBytes(QJsonDocument(clip.source)))
                          .and_then([&] { return write(input.scene, toBytes(QJsonDocument(toJson(mixedClip.scene)))); })
                          .and_then([&] { return write(input.cast, toBytes(QJsonDocument(clip.cast))); })
                          .and_then([&] { return writeFilm(input, seconds, track->file, film, workshop.isCancelled); })
                          .and_then([&] {
                              return writePoster(input, posterMoment(mixedClip.scene), scratch.filePath(u"stills"_s),
                                  scratch.filePath(names.at(1)));
                          });
    if (!made)
        return tl::unexpected(made.error());
    MadePart part;
    part.seconds = seconds;
    part.lufs = track->loudness.lufs;
    part.peak = track->loudness.peak;
    if (const auto placed = placeAll(names, scratch, workshop.media, part); !placed)
        return tl::unexpected(placed.error());
    return part;
}

} // namespace sanju::authoring
