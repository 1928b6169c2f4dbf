// SPDX-License-Identifier: Apache-2.0
// The kinds of media a pack may hold.
#pragma once

#include <QStringList>

namespace sanju::authoring {

// By the ending of the name; empty for kinds that the app cannot play or show.
QString mediaType(const QString &name);
QStringList knownMediaEndings();

} // namespace sanju::authoring
