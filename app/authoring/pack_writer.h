// SPDX-License-Identifier: Apache-2.0
// Writes a course into a pack, the one file that the app reads.
#pragma once

#include "authoring/course_folder.h"
#include "base/error.h"

namespace sanju::authoring {

// Light: scenes are drawn and Chinese is spoken; no films and no English voices, which are most of the bytes.
enum class PackKind { Full, Light };

// The name that a file of media/ gets in a pack of that kind; empty when it stays at home. `all` are the names of all
// files there: a light pack takes the lighter of two sounds.
QString packedName(const QString &name, PackKind kind, const QStringList &all);

struct PackSummary
{
    qsizetype lessons = 0;
    qsizetype questions = 0;
    qsizetype drills = 0;
    qsizetype surveys = 0;
    qsizetype tools = 0;
    qsizetype media = 0;
    qint64 bytes = 0;
    QString digest;
};

// `folder` must be free of structuralProblems. Equal sources give equal bytes, wherever and in whatever order they were
// written. The file appears under `path` whole or not at all, after it has been read back and compared. NotWritable,
// NoSpace or Failed; then what stood under `path` is as it was.
Result<PackSummary> writePack(const CourseFolder &folder, const QString &path, PackKind kind = PackKind::Full);

} // namespace sanju::authoring
