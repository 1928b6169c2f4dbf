// SPDX-License-Identifier: Apache-2.0
// Errors as values: what went wrong, without a sentence for the learner (view models write that).
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace sanju {

enum class ErrorKind {
    NotFound,    // the file, lesson or question does not exist
    BadInput,    // what was given cannot be understood; detail says where
    Damaged,     // a file is there but its content is broken
    NewerFormat, // written by a newer version of the app
    NoSpace,     // the disk is full
    NotWritable, // folder or file may not be written
    Busy,        // another process holds the file
    Failed,      // anything else; detail holds the library's message
};

// detail is for logs and support: a path, a line, a library's own message. Never shown as the only text.
struct Error
{
    ErrorKind kind = ErrorKind::Failed;
    QString detail;

    friend bool operator==(const Error &, const Error &) = default;
};

template <class T> using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> failure(ErrorKind kind, QString detail)
{
    return tl::unexpected<Error>(Error{kind, std::move(detail)});
}

} // namespace sanju
