// SPDX-License-Identifier: Apache-2.0
// The end of the course: when it is offered, the three changes in a taking, and what others said of one of them.
#pragma once

#include "course/course.h"
#include "course/survey.h"
#include "study/learner.h"

#include <optional>

namespace sanju::study {

// To whom, which sentence, and when to look back; the learner's own words.
struct OwnChange
{
    QString who; // may be empty
    QString say;
    std::optional<StudyDay> back;

    bool isWritten() const { return !say.isEmpty(); }
    friend bool operator==(const OwnChange &, const OwnChange &) = default;
};

// As part of a taking, and read from one: always course::kChanges of them, in their places.
course::Answer answerOf(const QList<OwnChange> &changes);
QList<OwnChange> changesIn(const course::Answer &answer);

// What somebody said of a sentence: each pick is a quality and 1 to course::kMostRating. What was not said is left out.
struct SentenceRating
{
    QString who; // may be empty
    QString say;
    course::Answer scores;
    StudyDay day;

    friend bool operator==(const SentenceRating &, const SentenceRating &) = default;
};

// Ratings are takings of their own, under an id of their own: they come days after the closing survey, and again.
course::SurveyId ratingsOf(const course::SurveyId &closing);
course::Answer answerOf(const SentenceRating &rating); // without the day
SentenceRating ratingIn(const course::Answer &answer, StudyDay day);
QList<SentenceRating> ratings(const Learner &learner, const course::SurveyId &closing); // newest first

// All lessons of the core were finished, and there is a core.
bool isCoreFinished(const course::Course &course, const Learner &learner);

} // namespace sanju::study
