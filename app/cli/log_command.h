// SPDX-License-Identifier: Apache-2.0
// `log`: every event of the learner. Changes nothing; hides the learner's own words unless asked not to.
#pragma once

#include <QStringList>
#include <QTextStream>

namespace sanju::cli {

int logCommand(const QStringList &args, QTextStream &out, QTextStream &err);

} // namespace sanju::cli
