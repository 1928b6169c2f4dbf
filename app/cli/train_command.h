// SPDX-License-Identifier: Apache-2.0
// `train`: learns the weights that stand beside a lexicon, from labelled sentences.
#pragma once

#include <QStringList>
#include <QTextStream>

namespace sanju::cli {

int trainCommand(const QStringList &args, QTextStream &out, QTextStream &err);

} // namespace sanju::cli
