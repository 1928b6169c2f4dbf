// SPDX-License-Identifier: Apache-2.0
// The word lists that the checkers are tested with: those of the shipped course, and a small one whose every word is
// known here.
#pragma once

#include "../course/fixtures.h"

#include "course/lexicon.h"
#include "course/pack_reader.h"

#include <QtGlobal>

namespace sanju::practice_test {

enum class Weights { Without, With };

// Without the weights of the classifier what is remarked follows from the lists alone.
inline course::Lexicon shipped(course::Language language, Weights weights = Weights::Without)
{
    const auto pack = course::PackReader::open(QStringLiteral(SANJU_PACK));
    if (!pack)
        qFatal("%s", qPrintable(pack.error().detail));
    auto lexicon = pack->lexicon(language);
    if (!lexicon)
        qFatal("%s", qPrintable(lexicon.error().detail));
    if (weights == Weights::Without)
        lexicon->weights.clear();
    return *std::move(lexicon);
}

inline course::Lexicon small()
{
    course::Problems problems;
    const auto lexicon = course::parseLexicon(fixtures::load(QStringLiteral("lexicon.json")), problems);
    if (!lexicon)
        qFatal("%s", qPrintable(fixtures::lines(problems).join(QLatin1Char('\n'))));
    return *lexicon;
}

// The labelled sentences of a file, with their labels.
inline QString corpusText(const QString &name)
{
    QFile file(QStringLiteral(SANJU_SOURCE_DIR "/tests/app/practice/corpus/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(file.fileName()));
    return QString::fromUtf8(file.readAll());
}

} // namespace sanju::practice_test
