// SPDX-License-Identifier: Apache-2.0
// `remind`: which reminders the app would hand to the system. Changes nothing.
#pragma once

#include <QStringList>
#include <QTextStream>

namespace sanju::cli {

int remindCommand(const QStringList &args, QTextStream &out, QTextStream &err);

} // namespace sanju::cli
