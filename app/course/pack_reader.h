// SPDX-License-Identifier: Apache-2.0
// Reads a course from a pack: one read-only SQLite file.
#pragma once

#include "base/error.h"
#include "course/course.h"
#include "course/drill.h"
#include "course/lesson.h"
#include "course/lexicon.h"
#include "course/survey.h"
#include "course/tool.h"

#include <memory>

namespace sanju::course {

// Version of the tables below. A pack with a higher one is refused with NewerFormat.
//   manifest(key TEXT PRIMARY KEY, value TEXT)           format, course, digest (SHA-256 of all rows), built_for
//   course(json TEXT)                                     one row: what parseCourse reads
//   lesson(id TEXT PRIMARY KEY, ordinal INTEGER, outline TEXT, body TEXT)   JSON, see pack_json.h; ordinal is the path
//   order
//   lexicon(language TEXT PRIMARY KEY, json TEXT, weights BLOB)   what parseLexicon reads; zh, en, or none
//   drill, survey, tool (id TEXT PRIMARY KEY, ordinal INTEGER, json TEXT)   what parseDrill ... read
//   media(name TEXT PRIMARY KEY, mime TEXT, sha256 TEXT, bytes BLOB)
inline constexpr int kPackFormat = 1;

class PackReader
{
public:
    // NotFound, Damaged or NewerFormat. Reads only the outline: a few milliseconds. Afterwards every lesson that a unit
    // lists is there, and no other.
    static Result<PackReader> open(const QString &path);

    PackReader(PackReader &&) noexcept;
    PackReader &operator=(PackReader &&) noexcept;
    ~PackReader();

    const Course &course() const;
    // NotFound or Damaged. Each call reads and parses the lesson anew.
    Result<Lesson> lesson(const LessonId &id) const;
    // Of the questions and the exercises of a lesson.
    Result<Question> question(const QuestionId &id) const;
    // NotFound when the course has none in that language. Each call reads and parses it anew.
    Result<Lexicon> lexicon(Language language) const;
    // In the authors' order; none in a pack without them. Damaged. Each call reads and parses them anew.
    Result<QList<Drill>> drills() const;
    Result<QList<Survey>> surveys() const;
    Result<QList<Tool>> tools() const;
    // The bytes of a film, a voice or a picture; NotFound when the pack is without it.
    Result<QByteArray> media(const QString &name) const;

private:
    struct Private;
    explicit PackReader(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace sanju::course
