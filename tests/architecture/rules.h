// SPDX-License-Identifier: Apache-2.0
// The rules of the house as tables. To change a rule, change a row in rules.cpp.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace sanju::architecture {

// A folder, the layers its files may include as "layer/file.h", and the headers from outside, by group.
struct Layer
{
    QString folder;      // "app/store"
    QString name;        // "store"
    QStringList layers;  // beside itself
    QStringList headers; // names of header groups; "QtCore" and the like are modules of Qt; "*" is everything
};

// Headers from outside that belong together: a pattern over what stands between < and >.
struct HeaderGroup
{
    QString name;
    QString pattern;
};

// Text that must not stand in some files.
struct ForbiddenText
{
    enum class In { Code, CodeAndStrings, Everything };

    QString pattern;
    In in = In::Code;
    QStringList files;     // endings: ".cpp"; empty: every text file
    QStringList under;     // paths begin with one of these; empty: anywhere
    QStringList allowedAt; // paths that begin with one of these are free of the rule
    QString sentence;
};

// A file, or all files of a folder, that a rule does not hold for, and why.
struct Exception
{
    QString path;
    QString why;
};

// Files that carry another licence than the project's.
struct OtherLicence
{
    QString path;
    QString licence; // SPDX identifier
    QString what;
};

struct Rules
{
    QStringList ignored; // beginnings of paths that no check reads

    QList<Layer> layers;
    QList<HeaderGroup> headerGroups;
    QList<Layer> testLayers; // what a unit test may include beyond the layer it tests and that layer's own
    QStringList qmlImports;  // patterns
    QStringList testQmlImports;
    QString packageList; // the file that names the packages holding Qt's QML modules

    QString licence;
    QStringList licensedFiles; // endings; scripts are known by their first two letters, "#!"
    QList<OtherLicence> otherLicences;

    QList<ForbiddenText> forbidden;

    QStringList topLevel;         // must be there
    QStringList topLevelOptional; // may be there; names that begin with a dot always may

    int maxLines = 0;
    QStringList countedFiles; // endings
    QList<Exception> longFiles;
};

Rules houseRules();

} // namespace sanju::architecture
