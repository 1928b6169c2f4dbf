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
    StudyDay day;
    friend bool operator==(const Card &, const Card &) = default;
};

// What was begun and not saved: of a new card, of a card that is being changed, of a survey, of a clip.
struct Draft
{
    course::Answer fields;
    Instant at;
    friend bool operator==(const Draft &, const Draft &) = default;
};

DraftId draftOf(const course::ToolId &tool);
DraftId draftOf(const CardId &card);
DraftId draftOf(const course::SurveyId &survey);
DraftId draftOf(const course::LessonId &lesson); // where its clip was left

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

// A repeat that was not wanted, see missions.h.
struct Declined
{
    MissionId mission;
    StudyDay day;
    friend bool operator==(const Declined &, const Declined &) = default;
};

QList<Taking> takings(const Learner &learner, const course::SurveyId &survey); // oldest first
QList<Card> cards(const Learner &learner);                                     // newest first
std::optional<Card> card(const Learner &learner, const CardId &id);
std::optional<Draft> draft(const Learner &learner, const DraftId &id);
QList<Promise> promises(const Learner &learner); // oldest first
std::optional<CaseWritten> ownCase(const Learner &learner);
QList<Declined> declinedRepeats(const Learner &learner); // in no order

} // namespace sanju::study
