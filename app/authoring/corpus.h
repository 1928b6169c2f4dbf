// SPDX-License-Identifier: Apache-2.0
// Labelled sentences: what the checkers are tuned on and measured by.
#pragma once

#include "base/error.h"
#include "course/text.h"
#include "practice/mode.h"

#include <QHash>
#include <QSet>

namespace sanju::authoring {

struct LabelledSentence
{
    QString id;
    course::Language language = course::Language::Chinese;
    practice::Mode mode = practice::Mode::Fact;
    QString source; // id of what was heard; restatements only
    bool isGood = false;
    QSet<QString> faults; // ids of remarks that a careful coach would make; empty when good
    QString text;
};

// A tab-separated file with the columns id, lang, mode, verdict, classes, text. mode is "fact" or "restate:S1"; classes
// are joined by commas, "-" is none, those behind a question mark only advise and are left out.
// NotFound, or BadInput with every wrong line.
Result<QList<LabelledSentence>> readCorpus(const QString &path);

// Blocks "source ID LANG", the text, lines "kp ...", "end"; by id, each as practice::parseHeard reads it.
Result<QHash<QString, QString>> readSources(const QString &path);

} // namespace sanju::authoring
