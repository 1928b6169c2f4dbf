// SPDX-License-Identifier: Apache-2.0
// Puts files in place so that a power cut leaves either the old one or the new one.
#pragma once

#include "base/error.h"

namespace sanju::store {

// Gives the file `from` the name `to`, replacing a file of that name in one step. What is in `from` must be durable
// already, as everything is that SQLite has committed.
Result<void> replaceFile(const QString &from, const QString &to);

// Renames without replacing; NotFound when there is no `from`.
Result<void> moveFile(const QString &from, const QString &to);

} // namespace sanju::store
