// SPDX-License-Identifier: Apache-2.0
// Something wrong in the sources of a course, said to its author.
#pragma once

#include <QList>
#include <QString>

namespace sanju::authoring {

struct Diagnostic
{
    QString file;     // as the author would type it
    int line = 1;     // from 1
    QString sentence; // plain English: what is wrong and what to do

    friend bool operator==(const Diagnostic &, const Diagnostic &) = default;
};

using Diagnostics = QList<Diagnostic>;

} // namespace sanju::authoring
