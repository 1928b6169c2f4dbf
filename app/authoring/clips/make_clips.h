// SPDX-License-Identifier: Apache-2.0
// Makes what changed of the clips of a course, several at once.
#pragma once

#include "authoring/clips/clip_maker.h"

namespace sanju::authoring {

struct ClipsOrder
{
    QStringList only;                                         // ids; empty for all
    QStringList parts{kChinesePart, kEnglishPart, kFilmPart}; //
    int jobs = 1;                                             // clips that are made at once
};

struct StalePart
{
    QString clip;
    QString part;
    QString why; // "never made", "text, speech changed", "a.m4a is missing"

    friend bool operator==(const StalePart &, const StalePart &) = default;
};

// What has to be made; in the order of the clips.
QList<StalePart> staleParts(const QList<Clip> &clips, const Manifest &manifest, const ClipsOrder &order,
    const Voice &voice, const Workshop &workshop);

// Entries of clips that the course no longer has, or of films whose sound is another by now.
QList<StalePart> leftOver(const QList<Clip> &clips, const Manifest &manifest, const Voice &voice);

struct MadeClip
{
    QString clip;
    QMap<QString, MadePart> parts;
    Result<void> result; // why it was not made
    bool isCancelled = false;
};

// What is heard on the way, from whatever thread; never two at once.
struct ClipsProgress
{
    virtual ~ClipsProgress() = default;
    virtual void step(const QString &clip, const QString &what) = 0;
    virtual void done(const MadeClip &clip) = 0;
};

// Speaks in the calling thread, draws and encodes in others. The manifest is written after every clip; a clip that
// fails does not stop the others. Gives the clips that failed; NotWritable when the manifest cannot be kept.
Result<QStringList> makeClips(const QList<Clip> &clips, const QList<StalePart> &stale, Manifest manifest,
    const ClipsOrder &order, Voice &voice, const Workshop &workshop, ClipsProgress &progress);

// Takes their files and entries away.
Result<void> removeParts(const QList<StalePart> &parts, Manifest &manifest, const QString &media);

} // namespace sanju::authoring
