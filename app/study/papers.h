// SPDX-License-Identifier: Apache-2.0
// What the learner has written down to keep: surveys filled in, cards, promises, the own case. Each is the act that
// made it, as it is; these read them as what they mean.
#pragma once

#include "study/learner.h"

namespace sanju::study {

// A survey as it was filled in once.
struct Taking
{
    StudyDay day;
    course::Answer answers;
    friend bool operator==(const Taking &, const Taking &) = default;
};

struct Card
{
    CardId id;
    course::ToolId tool;
    course::Answer fields;
    Instant at; // last saved
    friend bool operator==(const Card &, const Card &) = default;
};

struct Promise
{
    PromiseId id;
    QString what;
    QString to;
    StudyDay made;
    StudyDay by;                           // the new day when it was renegotiated
    std::optional<PromiseOutcome> outcome; // the last one
    std::optional<StudyDay> settled;       // when that was

    bool isOpen() const { return !outcome || outcome == PromiseOutcome::Renegotiated; }
    friend bool operator==(const Promise &, const Promise &) = default;
};

QList<Taking> takings(const Learner &learner, const course::SurveyId &survey); // oldest first
QList<Card> cards(const Learner &learner);                                     // newest first
QList<Promise> promises(const Learner &learner);                               // oldest first
std::optional<CaseWritten> ownCase(const Learner &learner);

} // namespace sanju::study
