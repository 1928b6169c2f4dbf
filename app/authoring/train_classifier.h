// SPDX-License-Identifier: Apache-2.0
// Learns the weights of the sentence classifier from labelled sentences.
#pragma once

#include "authoring/corpus.h"
#include "practice/checker.h"

#include <optional>

namespace sanju::authoring {

// Whether anything is learnt from a sentence: restatements teach only what is the listener's own say.
bool teaches(const LabelledSentence &sentence, course::Language language);

// One L2-regularised logistic regression for each kind of fault, and one for "anything wrong". Only sentences that
// teach the checker's language count. The same sentences in the same order give the same weights. The bars from which
// on a fault is named are found by cross-validation, which takes minutes, unless they are given.
practice::Classifier trainClassifier(const QList<LabelledSentence> &sentences, const practice::Checker &checker,
    course::Language language, std::optional<QMap<QString, practice::Classifier::Bar>> bars = std::nullopt);

} // namespace sanju::authoring
