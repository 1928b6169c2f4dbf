// SPDX-License-Identifier: Apache-2.0
// What clips a course has, and of what each of their parts is made.
#pragma once

#include "authoring/clips/manifest.h"
#include "authoring/clips/voice.h"
#include "authoring/course_folder.h"

#include <QJsonArray>

#include <optional>

namespace sanju::authoring {

// A scene of a lesson, drawn and spoken; or a passage to listen to, spoken by one person.
struct Clip
{
    QString id;
    std::optional<course::Storyboard> storyboard; // nullopt for a passage
    QJsonObject source;                           // the storyboard as it was written, without notes
    QList<LineToSay> lines;                       // Chinese
    QList<LineToSay> englishLines;                // none for a passage
    QJsonArray cast;                              // who is in it, as course.yaml has them

    bool isPassage() const { return !storyboard.has_value(); }
};

// Scenes by id, then passages: of drills "<drill>-<scenario>", of surveys the sample's own id. Filmed scenes and those
// with problems are left out.
QList<Clip> clipsOf(const CourseFolder &folder);

// The parts of a clip.
inline const QString kChinesePart = QStringLiteral("zh");
inline const QString kEnglishPart = QStringLiteral("en");
inline const QString kFilmPart = QStringLiteral("film");
QStringList partsOf(const Clip &clip);

// What a part is made from: name -> digest. `picture` is the revision of renderer and art, used by films alone.
QMap<QString, QString> inputsOf(const Clip &clip, const QString &part, const Voice &voice, const QString &picture);
// Those that authors change: a clip without them belongs to another text.
QStringList authoredInputs();

// cast id -> name.
QMap<QString, QString> namesOf(const Clip &clip, course::Language language);

} // namespace sanju::authoring
