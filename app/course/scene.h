// SPDX-License-Identifier: Apache-2.0
// When a clip's lines are heard: the storyboard in time, for one recording of it.
#pragma once

#include "course/problem.h"
#include "course/storyboard.h"

#include <QJsonObject>
#include <QLatin1StringView>

#include <optional>

namespace sanju::course {

// Mouths change twelve and a half times a second: every second picture of a film with twenty-five.
inline constexpr double kMouthSeconds = 0.08;

// Seconds from the beginning of the recording.
struct TimeSpan
{
    double from = 0;
    double to = 0;

    bool holds(double seconds) const { return from <= seconds && seconds < to; }

    friend bool operator==(const TimeSpan &, const TimeSpan &) = default;
};

struct SpokenLine
{
    QString beat;
    TimeSpan time;
    // One for each kMouthSeconds: '0' closed, '1' to '3' ever wider, 'o' round. May be empty: then the mouth is
    // unknown.
    QString mouths;

    friend bool operator==(const SpokenLine &, const SpokenLine &) = default;
};

struct Scene
{
    double seconds = 0;
    QList<TimeSpan> acts;    // as many as the storyboard has; the player stops at the end of one that asks something
    QList<SpokenLine> lines; // in the order of the storyboard, one for each beat with a speaker

    const SpokenLine *line(const QString &beat) const;
    // The line heard at that time, or nullptr.
    const SpokenLine *lineAt(double seconds) const;

    friend bool operator==(const Scene &, const Scene &) = default;
};

// Reads a scene and holds it against its storyboard: every act and line is there, in order, none beyond the end.
std::optional<Scene> parseScene(const QJsonObject &json, const Storyboard &storyboard, Problems &problems);
// What parseScene reads.
QJsonObject toJson(const Scene &scene);
// The scene of a filmed storyboard, whose beats carry their times.
Scene sceneOfFilm(const Storyboard &storyboard);

} // namespace sanju::course
