// SPDX-License-Identifier: Apache-2.0
// Makes the parts of one clip: mixes what was spoken, times it, writes sound, scene, captions and film.
#pragma once

#include "authoring/clips/clip.h"
#include "course/scene.h"

#include <QHash>

#include <functional>

namespace sanju::authoring {

struct Workshop
{
    QString media;    // where finished files go
    QString scratch;  // where they are made
    QString renderer; // sanju-film; empty where no films are made
    QString picture;  // revision of renderer and art
    std::function<bool()> isCancelled = [] { return false; };
};

using Spoken = QHash<QString, SpokenSound>; // by beat

// Every line of a part, in the voice that is best for it.
Result<Spoken> speakAll(const QList<LineToSay> &lines, Voice &voice);

// The lines as they will be heard, laid at their times.
struct MixedClip
{
    course::Scene scene; // of a passage: its length alone
    Samples mix;
    QList<MadeLine> lines;
};
Result<MixedClip> mixed(const Clip &clip, const QList<LineToSay> &lines, const Spoken &spoken);

// `inputs` of the answer are left to the caller. The files stand in `media`, each whole, when this returns.
Result<MadePart> makeSound(const Clip &clip, const QString &part, const MixedClip &mixedClip, const Workshop &workshop);
Result<MadePart> makeFilm(const Clip &clip, const MixedClip &mixedClip, const Workshop &workshop);

// The names of the files of a part, inside media/.
QStringList filesOf(const Clip &clip, const QString &part);

} // namespace sanju::authoring
