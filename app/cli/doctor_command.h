// SPDX-License-Identifier: Apache-2.0
// `doctor`: is the learner's file sound, and does what is kept follow from its log? Changes nothing.
#pragma once

#include <QStringList>
#include <QTextStream>

namespace sanju::cli {

int doctorCommand(const QStringList &args, QTextStream &out, QTextStream &err);

} // namespace sanju::cli
