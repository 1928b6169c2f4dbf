// SPDX-License-Identifier: Apache-2.0
// The verbs for authors: is the course right, and the pack of it.
#pragma once

#include <QStringList>
#include <QTextStream>

namespace sanju::cli {

// validate DIR [--json] [--accept-ids]. `args` follow the verb. kOk: nothing to complain about.
int validateCommand(const QStringList &args, QTextStream &out, QTextStream &err);

// pack DIR -o FILE [--light] [--json]. kFailed: the course has problems that the app would trip over, or FILE cannot be
// written.
int packCommand(const QStringList &args, QTextStream &out, QTextStream &err);

} // namespace sanju::cli
