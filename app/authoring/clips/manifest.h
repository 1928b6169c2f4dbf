// SPDX-License-Identifier: Apache-2.0
// media/manifest.json: what each clip was made from, what was made, and how it sounds.
#pragma once

#include "authoring/clips/sound_desk.h"
#include "base/error.h"

#include <QMap>
#include <QStringList>

namespace sanju::authoring {

inline constexpr const char *kManifestName = "manifest.json";

// Chinese voices of fewer bytes: the light pack holds them under the names of the others.
inline const QString kLightEnding = QStringLiteral(".light.m4a");

struct MadeLine
{
    QString beat;
    QString source; // "recorded", "neural" or "syllables"
    QString pinyin; // as it was read
    double seconds = 0;

    friend bool operator==(const MadeLine &, const MadeLine &) = default;
};

struct MadeFile
{
    QString sha256;
    qint64 bytes = 0;

    friend bool operator==(const MadeFile &, const MadeFile &) = default;
};

// One of the things that are made of a clip: its sound in a language, or its film.
struct MadePart
{
    QMap<QString, QString> inputs; // name -> digest: "text", "voices", "picture" ...
    QMap<QString, MadeFile> files; // by name inside media/
    double seconds = 0;            // how long it lasts
    double lufs = 0;
    double peak = 0;       // dBTP
    QList<MadeLine> lines; // none for a film

    friend bool operator==(const MadePart &, const MadePart &) = default;
};

// clip -> part ("zh", "en", "film") -> what was made.
using Manifest = QMap<QString, QMap<QString, MadePart>>;

// An empty one where there is no file. Damaged when it cannot be read.
Result<Manifest> readManifest(const QString &media);
// Whole or not at all. NotWritable.
Result<void> writeManifest(const Manifest &manifest, const QString &media);

// The names of the inputs in which `wanted` differs from what the part was made from.
QStringList changedInputs(const MadePart &made, const QMap<QString, QString> &wanted);
// Files of the part that are not in `media` or are others, as sentences.
QStringList filesAmiss(const MadePart &made, const QString &media);

} // namespace sanju::authoring
