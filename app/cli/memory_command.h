// SPDX-License-Identifier: Apache-2.0
// `memory`: what the memory model makes of a table of reviews, to compare it with other implementations.
#pragma once

#include <QStringList>
#include <QTextStream>

namespace sanju::cli {

int memoryCommand(const QStringList &args, QTextStream &out, QTextStream &err);

} // namespace sanju::cli
