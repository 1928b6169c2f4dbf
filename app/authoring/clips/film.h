// SPDX-License-Identifier: Apache-2.0
// Drawn frames and a finished track become an mp4 and a poster.
#pragma once

#include "base/error.h"
#include "course/scene.h"

#include <QJsonArray>
#include <QJsonObject>

#include <functional>

namespace sanju::authoring {

inline constexpr double kMostBytesAMinute = 1024.0 * 1024.0;

// What sanju-film draws: files that it reads.
struct FilmInput
{
    QString renderer;   // the program
    QString storyboard; // JSON as parseStoryboard reads it
    QString scene;      // JSON as parseScene reads it
    QString cast;       // the people of course.yaml as JSON
};

// What the pictures are drawn with, as paths in the sources: a change there makes films stale.
QStringList pictureSources();
// Of all that shapes the film but the pictures themselves.
QString filmRevision();

// Draws every frame of `seconds` and puts `track` (m4a) beside them as it is. `isCancelled` is asked now and then.
// Failed when a frame is missing or either program ends badly; what stands under `file` is then worthless.
Result<void> writeFilm(const FilmInput &input, double seconds, const QString &track, const QString &file,
    const std::function<bool()> &isCancelled = {});

// One picture at `at`, as JPEG. `folder` is for what lies between.
Result<void> writePoster(const FilmInput &input, double at, const QString &folder, const QString &file);

// PNGs of these moments: folder/0.png, 1.png ...
Result<QStringList> drawFrames(const FilmInput &input, const QList<double> &moments, const QString &folder);

// The moment for the poster: the middle of the first line.
double posterMoment(const course::Scene &scene);

} // namespace sanju::authoring
