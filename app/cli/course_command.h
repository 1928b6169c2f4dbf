// SPDX-License-Identifier: Apache-2.0
// The verbs that look at a whole course: what it holds, and its handbook.
#pragma once

#include <QStringList>
#include <QTextStream>

namespace sanju::cli {

// course stats DIR [--json]. `args` follow the verb. kOk even where the course has problems; validate tells those.
int courseCommand(const QStringList &args, QTextStream &out, QTextStream &err);

// handbook DIR --lang zh|en -o FILE. kFailed: there is no handbook, or FILE cannot be written.
int handbookCommand(const QStringList &args, QTextStream &out, QTextStream &err);

} // namespace sanju::cli
