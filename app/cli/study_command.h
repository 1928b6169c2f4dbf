// SPDX-License-Identifier: Apache-2.0
// `study`: does a day's whole session and keeps it, as if a learner had.
#pragma once

#include <QStringList>
#include <QTextStream>

namespace sanju::cli {

int studyCommand(const QStringList &args, QTextStream &out, QTextStream &err);

} // namespace sanju::cli
