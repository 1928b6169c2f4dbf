// SPDX-License-Identifier: Apache-2.0
// A list of patterns, searched for as one.
#pragma once

#include "practice/reading.h"

#include <QRegularExpression>
#include <QStringList>

namespace sanju::practice {

class Phrases
{
public:
    // Finds nothing.
    Phrases() = default;
    // Patterns that do not compile are the lexicon parser's to refuse.
    explicit Phrases(const QStringList &patterns);

    // Where the text has one of them, from left to right, none overlapping.
    QList<Span> in(const QString &text) const;
    bool isIn(const QString &text) const;

private:
    bool m_isEmpty = true;
    QRegularExpression m_any;
};

} // namespace sanju::practice
