// SPDX-License-Identifier: Apache-2.0
// Reads the arguments, finds voices and renderer, and tells how far the clips are.
#include "cli/clips_command.h"

#include "authoring/clips/digest.h"
#include "authoring/clips/film.h"
#include "authoring/clips/make_clips.h"
#include "authoring/clips/script_voice.h"
#include "base/clock.h"
#include "cli/arguments.h"
#include "cli/exit_code.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QLockFile>

#include <algorithm>
#include <atomic>
#include <csignal>
#include <unistd.h>

namespace sanju::cli {

namespace {

using namespace authoring;

constexpr int kMostJobs = 64;
constexpr int kBarWidth = 24;

std::atomic<bool> interrupted{false};

void interrupt(int)
{
    interrupted = true;
}

// Ctrl-C ends the work after the step that is going on; a second one ends the program.
class Interruption
{
public:
    Interruption() { m_before = std::signal(SIGINT, interrupt); }
    ~Interruption() { std::signal(SIGINT, m_before); }
    Interruption(const Interruption &) = delete;
    Interruption &operator=(const Interruption &) = delete;

private:
    void (*m_before)(int) = nullptr;
};

struct Call
{
    QString directory;
    ClipsOrder order;
    bool check = false;
    QString voices; // empty: the best that can be had
    QString cache;
    QString scripts;
    QString voicesHome;
    QString film;
};

QString inSources(const QString &path)
{
    return QStringLiteral(SANJU_SOURCE_DIR "/") + path;
}

QStringList partsFor(const QString &language, bool audioOnly)
{
    QStringList parts;
    if (language != "en"_L1)
        parts.append(kChinesePart);
    if (language != "zh"_L1)
        parts.append(kEnglishPart);
    if (language != "en"_L1 && !audioOnly)
        parts.append(kFilmPart);
    return parts;
}

// nullopt after having said what is wrong.
std::optional<Call> readCall(const QStringList &args, QTextStream &err)
{
    const QCommandLineOption only(u"only"_s, {}, u"ID,..."_s);
    const QCommandLineOption language(u"lang"_s, {}, u"zh|en|all"_s, u"all"_s);
    const QCommandLineOption audio(u"audio"_s);
    const QCommandLineOption voices(u"voices"_s, {}, u"kokoro|syllables"_s);
    const QCommandLineOption jobs(u"jobs"_s, {}, u"N"_s, u"1"_s);
    const QCommandLineOption check(u"check"_s);
    const QCommandLineOption cache(u"cache"_s, {}, u"DIR"_s, inSources(u".build/clips-cache"_s));
    const QCommandLineOption scripts(u"scripts"_s, {}, u"DIR"_s, inSources(u"app/authoring/voices"_s));
    const QCommandLineOption home(u"voices-home"_s, {}, u"DIR"_s, inSources(u".build/voices"_s));
    const QCommandLineOption film(
        u"film"_s, {}, u"PROGRAM"_s, QCoreApplication::applicationDirPath() + u"/sanju-film"_s);
    QCommandLineParser parser;
    parser.addOptions({only, language, audio, voices, jobs, check, cache, scripts, home, film});

    QString wrong;
    const bool understood = parser.parse(QStringList{u"sanju-cli"_s} + args);
    const QStringList words = parser.positionalArguments();
    const int count = parser.value(jobs).toInt();
    if (!understood)
        wrong = parser.errorText();
    else if (words.size() != 1 || words.constFirst().isEmpty())
        wrong = words.isEmpty() ? u"DIR is missing."_s : u"Name one DIR only."_s;
    else if (!QStringList{u"zh"_s, u"en"_s, u"all"_s}.contains(parser.value(language)))
        wrong = u"--lang is zh, en or all."_s;
    else if (parser.isSet(voices) && !QStringList{u"kokoro"_s, u"syllables"_s}.contains(parser.value(voices)))
        wrong = u"--voices is kokoro or syllables."_s;
    else if (count < 1 || count > kMostJobs)
        wrong = u"--jobs is a number from 1 to %1."_s.arg(kMostJobs);
    if (!wrong.isEmpty()) {
        complain(err, wrong);
        return std::nullopt;
    }
    const ClipsOrder order{parser.value(only).split(u',', Qt::SkipEmptyParts),
        partsFor(parser.value(language), parser.isSet(audio)), count};
    return Call{words.constFirst(), order, parser.isSet(check), parser.value(voices), parser.value(cache),
        parser.value(scripts), parser.value(home), parser.value(film)};
}

// The better script that is installed; --check takes the best there could be.
VoiceScript chosenScript(const Call &call, QTextStream &err)
{
    VoiceScript neural = neuralScript(call.scripts, call.voicesHome);
    VoiceScript syllables = syllableScript(call.scripts);
    if (call.voices == "syllables"_L1)
        return syllables;
    const bool isFallback = call.voices.isEmpty() && !call.check && !neural.missing.isEmpty();
    if (!isFallback || !syllables.missing.isEmpty())
        return neural;
    complain(err, u"%1. Until then the syllable voice speaks."_s.arg(neural.missing));
    return syllables;
}

std::unique_ptr<Voice> voiceFor(const Call &call, const QJsonObject &people, QTextStream &err)
{
    std::vector<std::unique_ptr<Voice>> voices;
    voices.push_back(std::make_unique<RecordedVoice>(QDir(call.directory).filePath(u"recordings"_s)));
    voices.push_back(
        std::make_unique<ScriptVoice>(chosenScript(call, err), people, QDir(call.cache).filePath(u"lines"_s)));
    return std::make_unique<FirstVoice>(std::move(voices));
}

class Bar final : public ClipsProgress
{
public:
    Bar(QTextStream &out, qsizetype clips)
        : m_out(out), m_clips(clips), m_isTerminal(isatty(STDOUT_FILENO) != 0), m_since(m_clock.now())
    {
    }

    void step(const QString &clip, const QString &what) override
    {
        if (!m_begun.contains(clip))
            m_begun.insert(clip, m_clock.now());
        if (m_isTerminal) {
            const auto filled = static_cast<int>(m_clips == 0 ? 0 : kBarWidth * m_done / m_clips);
            m_out << "\r\033[K[" << QString(filled, u'#') << QString(kBarWidth - filled, u'.') << "] " << m_done << '/'
                  << m_clips << ' ' << clip << ": " << what;
        } else {
            m_out << m_done << '/' << m_clips << ' ' << clip << ": " << what << '\n';
        }
        m_out.flush();
    }

    void done(const MadeClip &clip) override
    {
        ++m_done;
        if (m_isTerminal)
            m_out << "\r\033[K";
        const auto took = static_cast<double>((m_clock.now() - m_begun.value(clip.clip, m_since)).count()) / 1000;
        for (auto it = clip.parts.begin(); it != clip.parts.end(); ++it)
            say(clip.clip, it.key(), it.value());
        m_out << clip.clip << ": ";
        if (clip.result)
            m_out << "made in " << QString::number(took, 'f', 1) << " s\n";
        else
            m_out << (clip.isCancelled ? u"stopped"_s : clip.result.error().detail) << '\n';
        m_out.flush();
    }

private:
    void say(const QString &clip, const QString &part, const MadePart &made)
    {
        qint64 bytes = 0;
        for (const MadeFile &file : made.files)
            bytes += file.bytes;
        const double aMinute = static_cast<double>(bytes) * 60 / std::max(1.0, made.seconds);
        m_out << clip << ' ' << part << ": " << QString::number(made.seconds, 'f', 1) << " s, " << bytes / 1000
              << " kB (" << QString::number(aMinute / 1000, 'f', 0) << " kB a minute), "
              << QString::number(made.lufs, 'f', 1) << " LUFS, peak " << QString::number(made.peak, 'f', 1)
              << " dBTP\n";
        if (part == kFilmPart && aMinute > kMostBytesAMinute)
            m_out << clip << ": warning: the film takes more than 1 MiB a minute\n";
    }

    QTextStream &m_out;
    qsizetype m_clips;
    qsizetype m_done = 0;
    bool m_isTerminal;
    SystemClock m_clock;
    Instant m_since;
    QHash<QString, Instant> m_begun;
};

int tellStale(const QList<StalePart> &stale, QTextStream &out)
{
    for (const StalePart &part : stale)
        out << part.clip << ' ' << part.part << ": " << part.why << '\n';
    if (stale.isEmpty())
        out << "every clip is as its text is\n";
    return stale.isEmpty() ? kOk : kFailed;
}

// Ids that are named and not there.
bool areKnown(const QStringList &ids, const QList<Clip> &clips, QTextStream &err)
{
    bool known = true;
    for (const QString &id : ids) {
        if (std::none_of(clips.begin(), clips.end(), [&](const Clip &clip) { return clip.id == id; })) {
            complain(err, u"there is no clip \"%1\"."_s.arg(id));
            known = false;
        }
    }
    return known;
}

} // namespace

int clipsCommand(const QStringList &args, QTextStream &out, QTextStream &err)
{
    const auto call = readCall(args, err);
    if (!call)
        return kMisuse;
    const CourseFolder folder = readCourseFolder(call->directory);
    if (!folder.isFound) {
        complain(err, folder.problems.constFirst().sentence);
        return kFailed;
    }
    const QDir directory(call->directory);
    const YamlSource voices = YamlSource::fromFile(directory.filePath(u"voices.yaml"_s));
    for (const YamlSource::Fault &fault : voices.faults())
        complain(err, u"voices.yaml:%1: %2"_s.arg(fault.line).arg(fault.sentence));
    const QList<Clip> clips = clipsOf(folder);
    const QString media = directory.filePath(u"media"_s);
    Result<Manifest> manifest = readManifest(media);
    if (!manifest) {
        complain(err, manifest.error().detail);
        return kFailed;
    }
    if (!areKnown(call->order.only, clips, err))
        return kFailed;

    const auto voice = voiceFor(*call, voices.json().value("voices"_L1).toObject(), err);
    const Workshop workshop{media, QDir(call->cache).filePath(u"scratch"_s), call->film,
        digestOfFiles(QStringLiteral(SANJU_SOURCE_DIR), pictureSources()), [] { return interrupted.load(); }};
    const QList<StalePart> left = call->order.only.isEmpty() ? leftOver(clips, *manifest, *voice) : QList<StalePart>();
    const QList<StalePart> stale = staleParts(clips, *manifest, call->order, *voice, workshop);
    if (call->check)
        return tellStale(stale, out);
    QStringList stalest;
    for (const StalePart &part : stale) {
        if (!stalest.contains(part.clip))
            stalest.append(part.clip);
    }
    if (const auto removed = removeParts(left, *manifest, media); !removed) {
        complain(err, removed.error().detail);
        return kFailed;
    }
    if (stale.isEmpty())
        return tellStale(stale, out);

    const QDir cache(call->cache);
    QLockFile lock(cache.filePath(u"lock"_s));
    if (!cache.mkpath(u"."_s) || !lock.tryLock()) {
        complain(err, u"clips are being rendered already: %1 says by whom"_s.arg(lock.fileName()));
        return kFailed;
    }
    const Interruption interruption;
    Bar bar(out, stalest.size());
    const auto failed = makeClips(clips, stale, *manifest, call->order, *voice, workshop, bar);
    if (!failed) {
        complain(err, failed.error().detail);
        return kFailed;
    }
    if (!failed->isEmpty())
        complain(err, u"not made: %1"_s.arg(failed->join(u", "_s)));
    return failed->isEmpty() && !interrupted ? kOk : kFailed;
}

} // namespace sanju::cli
