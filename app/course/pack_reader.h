// SPDX-License-Identifier: Apache-2.0
// Reads a course from a pack: one read-only SQLite file.
#pragma once

#include "base/error.h"
#include "course/course.h"
#include "course/lesson.h"

#include <memory>

namespace sanju::course {

// Version of the tables below. A pack with a higher one is refused with NewerFormat.
//   manifest(key TEXT PRIMARY KEY, value TEXT)           format, course, digest (SHA-256 of all rows), built_for
//   course(json TEXT)                                     one row: the outline without lessons
//   lesson(id TEXT PRIMARY KEY, ordinal INTEGER, outline TEXT, body TEXT)   JSON as authors wrote it, storyboard included
//   media(name TEXT PRIMARY KEY, mime TEXT, sha256 TEXT, bytes BLOB)
inline constexpr int kPackFormat = 1;

class PackReader
{
public:
    // NotFound, Damaged or NewerFormat. Reads only the outline: a few milliseconds.
    static Result<PackReader> open(const QString &path);

    PackReader(PackReader &&) noexcept;
    PackReader &operator=(PackReader &&) noexcept;
    ~PackReader();

    const Course &course() const;
    // NotFound or Damaged.
    Result<Lesson> lesson(const LessonId &id) const;
    Result<Question> question(const QuestionId &id) const;

private:
    struct Private;
    explicit PackReader(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace sanju::course
