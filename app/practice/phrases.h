// SPDX-License-Identifier: Apache-2.0
// A list of patterns, searched for as one.
#pragma once

#include "practice/reading.h"

#include <QRegularExpression>
#include <QStringList>

#include <vector>

namespace sanju::practice {

// A word list has thousands of patterns, a sentence a few dozen words: only patterns whose letters occur in the text
// are tried, and compiled when they are tried for the first time. So making a list costs next to nothing. One thread at
// a time.
class Phrases
{
public:
    // Finds nothing.
    Phrases() = default;
    // Patterns that do not compile are the lexicon parser's to refuse.
    explicit Phrases(const QStringList &patterns);

    // Where the text has one of them, from left to right, none overlapping: of two the one that begins first, then the
    // longer.
    QList<Span> in(const QString &text) const;
    bool isIn(const QString &text) const;

private:
    struct Pattern
    {
        QStringList letters; // of these the text must have one; empty: any text may match
        QString source;
        mutable QRegularExpression compiled;
    };

    template <class Visit> void eachMatch(const QString &text, Visit visit) const;

    std::vector<Pattern> m_patterns;
};

// Letters, in lower case, of which a text must have one to match the pattern; none if that cannot be told. For tests.
QStringList necessaryLetters(const QString &pattern);

} // namespace sanju::practice
