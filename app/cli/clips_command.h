// SPDX-License-Identifier: Apache-2.0
// The verb that renders the clips of a course.
#pragma once

#include <QStringList>
#include <QTextStream>

namespace sanju::cli {

// clips DIR [--only ID,...] [--lang zh|en|all] [--audio] [--voices kokoro|syllables] [--jobs N] [--check]
// [--cache DIR] [--scripts DIR] [--voices-home DIR] [--film PROGRAM]. kOk: all is made, or with --check nothing is
// stale. Interrupted, it leaves whole files only.
int clipsCommand(const QStringList &args, QTextStream &out, QTextStream &err);

} // namespace sanju::cli
