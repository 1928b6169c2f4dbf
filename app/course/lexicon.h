// SPDX-License-Identifier: Apache-2.0
// What the sentence checkers listen for in one language, and what they say: data of a course, so that a company may
// change it.
#pragma once

#include "course/problem.h"
#include "course/text.h"

#include <QByteArray>
#include <QJsonObject>
#include <QMap>
#include <QStringList>

#include <optional>

namespace sanju::course {

// How much a remark weighs: an error or something missing keeps a sentence from passing, the others only advise.
enum class Severity { Error, Missing, Warning, Suggestion };

// One kind of remark. `reason` and `hint` speak of the sentence, never of the person.
struct RemarkRule
{
    QString id; // ABS, LABEL, ... NOREQ
    Severity severity = Severity::Error;
    QString reason;
    QString hint;
    QStringList patterns; // regular expressions; none where the remark follows from something else

    friend bool operator==(const RemarkRule &, const RemarkRule &) = default;
};

struct Lexicon
{
    Language language = Language::Chinese;
    QList<RemarkRule> remarks;
    QMap<QString, QStringList> cues;   // TIME, NUM, IMPACT, ...: what a good sentence has
    QMap<QString, QString> exceptions; // patterns that take a remark back, by what they are for
    QStringList ignored; // phrases that are never remarked on, as they are written: names, terms of a firm
    QByteArray weights;  // of the classifier; may be empty

    const RemarkRule *remark(const QString &id) const;

    friend bool operator==(const Lexicon &, const Lexicon &) = default;
};

// The ids that a lexicon must have, each once.
QStringList remarkIds();
QStringList cueIds();
QStringList exceptionIds();
QStringList severities(); // in the order of Severity

// Compiling some thousand patterns takes longer than a learner should wait; those of a pack were compiled when it was
// made.
enum class Patterns { Compile, Trust };

// Reads a lexicon as authors write it; every pattern must compile. Reports every problem; nullopt if there are any.
std::optional<Lexicon> parseLexicon(const QJsonObject &json, Problems &problems, Patterns patterns = Patterns::Compile);

} // namespace sanju::course
