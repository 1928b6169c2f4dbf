// SPDX-License-Identifier: Apache-2.0
// Finds what changed and hands it to the maker of clips.
#include "authoring/clips/make_clips.h"

#include <QFile>

#include <algorithm>
#include <deque>
#include <future>
#include <mutex>

namespace sanju::authoring {

using namespace Qt::Literals::StringLiterals;

namespace {

const Clip *find(const QList<Clip> &clips, const QString &id)
{
    const auto it = std::find_if(clips.begin(), clips.end(), [&](const Clip &clip) { return clip.id == id; });
    return it == clips.end() ? nullptr : &*it;
}

// Why a part has to be made; empty when it stands as it should.
QString reason(
    const Clip &clip, const QString &part, const Manifest &manifest, const Voice &voice, const Workshop &workshop)
{
    const auto canSay = [&](const LineToSay &line) { return !voice.revision(line).isEmpty(); };
    const QList<LineToSay> &lines = part == kEnglishPart ? clip.englishLines : clip.lines;
    if (!std::all_of(lines.begin(), lines.end(), canSay))
        return {}; // English, where only the syllable voice can be had: the captions do
    const auto parts = manifest.value(clip.id);
    if (!parts.contains(part))
        return u"never made"_s;
    const MadePart made = parts.value(part);
    const QStringList changed = changedInputs(made, inputsOf(clip, part, voice, workshop.picture));
    if (!changed.isEmpty())
        return changed.join(u", "_s) + u" changed"_s;
    return filesAmiss(made, workshop.media).join(u", "_s);
}

// Lets one voice be heard at a time.
class Announcer
{
public:
    explicit Announcer(ClipsProgress &progress) : m_progress(progress) {}

    void step(const QString &clip, const QString &what)
    {
        const std::lock_guard lock(m_mutex);
        m_progress.step(clip, what);
    }
    void done(const MadeClip &clip)
    {
        const std::lock_guard lock(m_mutex);
        m_progress.done(clip);
    }

private:
    ClipsProgress &m_progress;
    std::mutex m_mutex;
};

struct Job
{
    const Clip *clip = nullptr;
    QStringList parts;
    Spoken chinese;
    Spoken english;
    QMap<QString, QMap<QString, QString>> inputs; // by part
};

Result<void> makeParts(const Job &job, const Workshop &workshop, Announcer &announcer, MadeClip &made)
{
    const auto keep = [&](const QString &part, Result<MadePart> result) -> Result<void> {
        if (!result)
            return tl::unexpected(result.error());
        result->inputs = job.inputs.value(part);
        made.parts.insert(part, *std::move(result));
        return {};
    };
    const Clip &clip = *job.clip;
    if (job.parts.contains(kChinesePart) || job.parts.contains(kFilmPart)) {
        announcer.step(clip.id, u"mixing"_s);
        const Result<MixedClip> mix = mixed(clip, clip.lines, job.chinese);
        if (!mix)
            return tl::unexpected(mix.error());
        if (job.parts.contains(kChinesePart)) {
            if (auto kept = keep(kChinesePart, makeSound(clip, kChinesePart, *mix, workshop)); !kept)
                return kept;
        }
        if (job.parts.contains(kFilmPart) && !workshop.isCancelled()) {
            announcer.step(clip.id, u"drawing"_s);
            if (auto kept = keep(kFilmPart, makeFilm(clip, *mix, workshop)); !kept)
                return kept;
        }
    }
    if (job.parts.contains(kEnglishPart) && !workshop.isCancelled()) {
        announcer.step(clip.id, u"mixing English"_s);
        const Result<MixedClip> mix = mixed(clip, clip.englishLines, job.english);
        if (!mix)
            return tl::unexpected(mix.error());
        return keep(kEnglishPart, makeSound(clip, kEnglishPart, *mix, workshop));
    }
    return {};
}

MadeClip make(const Job &job, const Workshop &workshop, Announcer &announcer)
{
    MadeClip made{job.clip->id, {}, {}};
    made.result = makeParts(job, workshop, announcer, made);
    made.isCancelled = workshop.isCancelled();
    return made;
}

Result<Job> spokenJob(
    const Clip &clip, const QStringList &parts, Voice &voice, const Workshop &workshop, Announcer &announcer)
{
    Job job{&clip, parts, {}, {}, {}};
    announcer.step(clip.id, u"speaking"_s);
    for (const QString &part : parts)
        job.inputs.insert(part, inputsOf(clip, part, voice, workshop.picture));
    if (parts.contains(kChinesePart) || parts.contains(kFilmPart)) {
        auto spoken = speakAll(clip.lines, voice);
        if (!spoken)
            return tl::unexpected(spoken.error());
        job.chinese = *std::move(spoken);
    }
    if (parts.contains(kEnglishPart)) {
        auto spoken = speakAll(clip.englishLines, voice);
        if (!spoken)
            return failure(spoken.error().kind, u"English, "_s + spoken.error().detail);
        job.english = *std::move(spoken);
    }
    return job;
}

} // namespace

QList<StalePart> staleParts(const QList<Clip> &clips, const Manifest &manifest, const ClipsOrder &order,
    const Voice &voice, const Workshop &workshop)
{
    QList<StalePart> stale;
    for (const Clip &clip : clips) {
        if (!order.only.isEmpty() && !order.only.contains(clip.id))
            continue;
        for (const QString &part : partsOf(clip)) {
            const QString why = order.parts.contains(part) ? reason(clip, part, manifest, voice, workshop) : QString();
            if (!why.isEmpty())
                stale.append({clip.id, part, why});
        }
    }
    return stale;
}

QList<StalePart> leftOver(const QList<Clip> &clips, const Manifest &manifest, const Voice &voice)
{
    QList<StalePart> left;
    for (auto it = manifest.begin(); it != manifest.end(); ++it) {
        const Clip *clip = find(clips, it.key());
        for (auto part = it->begin(); part != it->end(); ++part) {
            if (clip == nullptr || !partsOf(*clip).contains(part.key())) {
                left.append({it.key(), part.key(), u"the course has no such clip"_s});
            } else if (part.key() == kFilmPart) {
                auto wanted = inputsOf(*clip, kFilmPart, voice, {});
                wanted.remove(u"picture"_s); // an older drawing still says the same
                wanted.remove(u"encoding"_s);
                wanted.remove(u"looks"_s);
                if (!changedInputs(*part, wanted).isEmpty())
                    left.append({it.key(), part.key(), u"the film says something else"_s});
            }
        }
    }
    return left;
}

Result<void> removeParts(const QList<StalePart> &parts, Manifest &manifest, const QString &media)
{
    for (const StalePart &part : parts) {
        const MadePart made = manifest[part.clip].take(part.part);
        for (auto it = made.files.begin(); it != made.files.end(); ++it)
            QFile::remove(media + u'/' + it.key());
        if (manifest.value(part.clip).isEmpty())
            manifest.remove(part.clip);
    }
    return parts.isEmpty() ? Result<void>() : writeManifest(manifest, media);
}

Result<QStringList> makeClips(const QList<Clip> &clips, const QList<StalePart> &stale, Manifest manifest,
    const ClipsOrder &order, Voice &voice, const Workshop &workshop, ClipsProgress &progress)
{
    Announcer announcer(progress);
    QStringList failed;
    Result<void> kept;
    const auto finish = [&](const MadeClip &made) {
        for (auto it = made.parts.begin(); it != made.parts.end(); ++it)
            manifest[made.clip].insert(it.key(), it.value());
        if (!made.parts.isEmpty() && kept)
            kept = writeManifest(manifest, workshop.media);
        if (!made.result || made.isCancelled)
            failed.append(made.clip);
        announcer.done(made);
    };

    std::deque<std::future<MadeClip>> running;
    for (const Clip &clip : clips) {
        QStringList parts;
        for (const StalePart &part : stale) {
            if (part.clip == clip.id)
                parts.append(part.part);
        }
        if (parts.isEmpty() || workshop.isCancelled() || !kept)
            continue;
        Result<Job> job = spokenJob(clip, parts, voice, workshop, announcer);
        if (!job) {
            finish({clip.id, {}, tl::unexpected(job.error()), workshop.isCancelled()});
            continue;
        }
        while (running.size() >= static_cast<std::size_t>(std::max(1, order.jobs))) {
            finish(running.front().get());
            running.pop_front();
        }
        running.push_back(std::async(std::launch::async,
            [job = *std::move(job), &workshop, &announcer] { return make(job, workshop, announcer); }));
    }
    for (auto &one : running)
        finish(one.get());
    if (!kept)
        return tl::unexpected(kept.error());
    return failed;
}

} // namespace sanju::authoring
