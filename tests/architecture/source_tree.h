// SPDX-License-Identifier: Apache-2.0
// The repository as text: what the architecture checks read.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace sanju::architecture {

struct SourceFile
{
    QString path; // from the root of the tree, with '/'
    QStringList lines;

    // The same lines with comments blanked out; with `Strings::Blank` also what stands between quotes.
    // Knows C++ (raw strings too), QML and JavaScript; any other file is given back as it is.
    enum class Strings { Keep, Blank };
    QStringList code(Strings strings) const;
};

// A fault: where, and a sentence that says what to do. `line` counts from 1.
struct Finding
{
    QString path;
    int line = 1;
    QString sentence;

    QString place() const { return path + u':' + QString::number(line); }
    QString text() const { return place() + QLatin1String(": ") + sentence; }
};
using Findings = QList<Finding>;

struct SourceTree
{
    QString root;
    QList<SourceFile> files; // text files only, sorted by path
    QStringList topLevel;    // names in the root, files and folders

    // Reads all text files under `root` except those whose path begins with one of `ignored`.
    static SourceTree read(const QString &root, const QStringList &ignored);
};

} // namespace sanju::architecture
