// SPDX-License-Identifier: Apache-2.0
// Opens packs on behalf of the verbs.
#pragma once

#include "course/pack_reader.h"

#include <QTextStream>

#include <optional>

namespace sanju::cli {

// nullopt once it has told `err` why not.
std::optional<course::PackReader> openPack(const QString &path, QTextStream &err);

} // namespace sanju::cli
