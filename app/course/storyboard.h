// SPDX-License-Identifier: Apache-2.0
// The scene of a lesson as text: acts of beats, spoken by the cast.
#pragma once

#include "course/problem.h"
#include "course/text.h"

#include <QJsonObject>
#include <QMap>
#include <QStringList>

#include <optional>

namespace sanju::course {

struct Beat
{
    QString id;
    QString speaker; // cast id; empty for silence
    Text line;
    QString emotion;
    QString gesture;
    Text mark;               // short label on what went wrong; may be empty
    bool moment = false;     // where it goes wrong
    QString emote;           // a bubble beside the head; usually empty
    double pauseSeconds = 0; // a silent beat's length, or the silence after the line
    double from = 0;         // seconds into the film, where there is one
    double to = 0;
    QString pinyin;                // overrules a wrong reading; usually empty
    QMap<QString, QString> others; // how the silent cast looks meanwhile: cast id -> emotion

    bool isSilent() const { return speaker.isEmpty(); }

    friend bool operator==(const Beat &, const Beat &) = default;
};

struct Act
{
    enum class Kind { Wrong, Right, Neutral };
    Kind kind = Kind::Neutral;
    QList<Beat> beats;
    Text ask; // the pause question after the act; may be empty

    friend bool operator==(const Act &, const Act &) = default;
};

struct Storyboard
{
    QString id;
    Text title;
    QStringList cast;
    QString set;
    QString film; // a filmed clip's name among the media; empty when the clip is drawn from this text
    QList<Act> acts;

    friend bool operator==(const Storyboard &, const Storyboard &) = default;
};

// The words a beat may use.
QStringList emotions();
QStringList gestures();
QStringList emotes();
QStringList sets();

// Reads a storyboard as authors write it. Reports every problem; nullopt if there are any.
std::optional<Storyboard> parseStoryboard(const QJsonObject &json, Problems &problems);
// Spoken time at 4 Chinese characters a second plus the pauses.
int estimatedSeconds(const Storyboard &storyboard);

} // namespace sanju::course
