// SPDX-License-Identifier: Apache-2.0
// Remarks on a sentence the learner wrote. It reads wording alone: neither truth nor tone, so every remark says "may".
#pragma once

#include "course/lexicon.h"
#include "practice/classifier.h"
#include "practice/heard.h"
#include "practice/mode.h"
#include "practice/phrases.h"

#include <QMap>
#include <QSet>

namespace sanju::practice {

struct Remark
{
    QString kind; // id in the lexicon
    course::Severity severity = course::Severity::Error;
    Span place; // length 0 for what is missing
    QString reason;
    QString hint;
    QStringList points; // of what was heard: those left out

    friend bool operator==(const Remark &, const Remark &) = default;
};

// Something a good sentence has, and where.
struct Found
{
    QString cue;
    Span place;

    friend bool operator==(const Found &, const Found &) = default;
};

struct Report
{
    bool ok = false;       // no error and nothing missing
    QList<Remark> remarks; // errors first, then what is missing, warnings, suggestions
    QList<Found> found;    // for the praise that comes before any remark

    // What the learner sees at once: one or two.
    QList<Remark> shown() const { return remarks.mid(0, 2); }
};

// The words a remark is about; the whole text when something is missing.
QString phraseOf(const Remark &remark, const QString &text);
// "I do not agree": this remark on these words is not made again.
QString disagreementKey(const Remark &remark, const QString &text);

class Checker
{
public:
    // Patterns are compiled when they are first needed: make one and keep it.
    explicit Checker(course::Lexicon lexicon);

    // `text` of Mode::Improve may be three boxes with tabs between: fact, impact, request; then a part is missing where
    // its box is empty. `heard` is for Mode::Restate. `disagreed` holds keys of disagreementKey().
    // Takes less than 5 ms for 300 characters.
    Report check(
        Mode mode, const QString &text, const Heard *heard = nullptr, const QSet<QString> &disagreed = {}) const;

    // What the classifier learns from; without the classifier's own say.
    struct Sample
    {
        Features whole;
        std::vector<Features> sentences;
        std::vector<Features> ownSay; // clauses in which the lists find that the listener speaks for himself
    };
    Sample sample(Mode mode, const QString &text) const;

private:
    using Places = QMap<QString, QList<Span>>;

    Reading readingOf(const QString &text) const; // what the lexicon ignores is blanked out
    Places placesIn(const Reading &reading) const;
    QList<Span> turns(const Reading &reading) const;
    enum class Exemption { None, Negated, Full };
    Exemption exemptionOf(const QString &kind, const Reading &reading, const Span &place) const;
    Remark remark(const QString &kind, course::Severity severity, Span place) const;
    struct Chance
    {
        double value = 0;
        Span place; // where it is likeliest
    };
    QMap<QString, Chance> chances(Mode mode, const Reading &reading, const Places &places) const;
    Features featuresOfPart(Mode mode, const Reading &reading, const Places &places, Span part) const;
    QList<Remark> byRules(Mode mode, const QString &text, const Reading &reading, const Places &places) const;
    QList<Remark> emptyBoxes(const QString &text) const;
    QList<Remark> missingCues(Mode mode, const Places &places) const;
    QStringList wordings(Mode mode, const QMap<QString, Chance> &chance, const Places &places) const;
    QList<Remark> byLikelihood(Mode mode, const QString &text, const Reading &reading, const Places &places) const;
    QList<Span> ownSayClauses(const Reading &reading, const QList<Span> &listed) const;
    QList<Span> ownSay(const Reading &reading, const Places &places, const QString &said) const;
    QList<Remark> onRestatement(
        const QString &text, const Reading &reading, const Places &places, const Heard &heard) const;

    course::Lexicon m_lexicon;
    QMap<QString, Phrases> m_remarks;
    QMap<QString, Phrases> m_cues;
    QMap<QString, Phrases> m_exceptions;
    QStringList m_ignored;
    Classifier m_classifier;
};

} // namespace sanju::practice
