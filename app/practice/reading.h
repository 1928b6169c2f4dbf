// SPDX-License-Identifier: Apache-2.0
// A text as the checkers read it: of the same length as what was written, so that places in it are places there.
#pragma once

#include <QList>
#include <QString>

namespace sanju::practice {

// A stretch of text, in UTF-16 units from its beginning.
struct Span
{
    qsizetype start = 0;
    qsizetype length = 0;

    qsizetype end() const { return start + length; }
    friend bool operator==(const Span &, const Span &) = default;
};

struct Reading
{
    QString plain;  // full-width letters and digits made half-width, traditional characters simplified
    QString masked; // the same with what stands between quotation marks blanked out: somebody else said it
    QList<Span> quotes;

    // Blanks out each of these phrases in `masked`, as if somebody else had said it.
    void mask(const QStringList &phrases);

    // Between full stops, question marks, semicolons and line ends; the mark belongs to the sentence before it, spaces
    // around it to none.
    QList<Span> sentences() const;
    // The sentence that holds this place.
    Span sentenceAt(qsizetype place) const;
    // Between commas and the like: what is marked when no single phrase can be named.
    QList<Span> clauses() const;
};

Reading read(const QString &text);

// What a blanked quotation begins with: patterns may ask for it.
inline constexpr QStringView kQuoted = u"〔引〕";

// Chinese characters, or words where there are none: how much was said.
qsizetype amount(const QString &text);

} // namespace sanju::practice
