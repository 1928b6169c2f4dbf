// SPDX-License-Identifier: Apache-2.0
// `plan`: what the app would offer today, and why. Changes nothing.
#pragma once

#include <QStringList>
#include <QTextStream>

namespace sanju::cli {

int planCommand(const QStringList &args, QTextStream &out, QTextStream &err);

} // namespace sanju::cli
