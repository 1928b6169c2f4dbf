// SPDX-License-Identifier: Apache-2.0
// Short names for long content: SHA-256 of what a clip is made from and of what was made.
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QStringList>

namespace sanju::authoring {

// Sixteen hexadecimal digits are enough to tell two inputs apart; the files themselves carry the whole hash.
QString digestOf(const QByteArray &bytes);
// Of the compact form with sorted keys.
QString digestOf(const QJsonValue &json);
// Of the content; empty when the file cannot be read.
QString digestOfFile(const QString &path);
// Of the files' names inside `root` and contents, whatever their order. Folders count with all that lies below.
QString digestOfFiles(const QString &root, const QStringList &paths);

// All 64 digits; empty when the file cannot be read.
QString sha256OfFile(const QString &path);

} // namespace sanju::authoring
