// SPDX-License-Identifier: Apache-2.0
// `check`: remarks on sentences, one text a line of the standard input.
#pragma once

#include <QStringList>
#include <QTextStream>

namespace sanju::cli {

// The texts come from `in`; kFailed when one of them does not pass.
int checkTexts(const QStringList &args, QTextStream &in, QTextStream &out, QTextStream &err);
// From the standard input.
int checkCommand(const QStringList &args, QTextStream &out, QTextStream &err);

} // namespace sanju::cli
