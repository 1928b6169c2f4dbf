// SPDX-License-Identifier: Apache-2.0
// `answer`: keeps one graded answer and tells when the question comes back.
#pragma once

#include <QStringList>
#include <QTextStream>

namespace sanju::cli {

int answerCommand(const QStringList &args, QTextStream &out, QTextStream &err);

} // namespace sanju::cli
