// SPDX-License-Identifier: Apache-2.0
// Learns the weights of the sentence classifier from labelled sentences.
#pragma once

#include "authoring/corpus.h"
#include "practice/checker.h"

namespace sanju::authoring {

// One L2-regularised logistic regression for each kind of fault, and one for "anything wrong". Only sentences of the
// checker's language; restatements are left out. The same sentences in the same order give the same weights.
practice::Classifier trainClassifier(
    const QList<LabelledSentence> &sentences, const practice::Checker &checker, course::Language language);

} // namespace sanju::authoring
